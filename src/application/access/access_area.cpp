// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/access_area.h"

#include "domain/access/access_access.h"
#include "domain/access/account.h"
#include "domain/base/center.h"

namespace guiju::access {

AreaDescriptor describeAccessArea() {
  return {"access",
          accessGrants(),
          {&recordType<Center>(), &recordType<Account>(), &recordType<SigningKey>(), &recordType<RoleGrant>(),
           &recordType<SignedContent>()}};
}

}  // namespace guiju::access
