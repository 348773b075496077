// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/policy_area.h"

#include "domain/policy/adoption.h"
#include "domain/policy/own_policy.h"
#include "domain/policy/policy_access.h"

namespace guiju {

AreaDescriptor policyArea() {
  return {"policy",
          policy::kPolicyGrants,
          {&recordType<policy::ClauseAdoption>(), &recordType<policy::ParameterVersion>(),
           &recordType<policy::OwnPolicy>(), &recordType<policy::OwnClause>()}};
}

}  // namespace guiju
