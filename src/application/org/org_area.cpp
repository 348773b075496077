// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/org/org_area.h"

#include "domain/org/assignment.h"
#include "domain/org/org_access.h"

namespace guiju::org {

AreaDescriptor orgArea() {
  return {"org",
          kOrgGrants,
          {&recordType<Unit>(), &recordType<UnitMove>(), &recordType<FunctionKind>(), &recordType<UnitFunction>(),
           &recordType<AppliedTemplate>(), &recordType<Position>(), &recordType<EstablishmentChange>(),
           &recordType<Employee>(), &recordType<SelectionRecord>(), &recordType<Assignment>(), &recordType<Mandate>()}};
}

}  // namespace guiju::org
