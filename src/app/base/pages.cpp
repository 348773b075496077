// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/pages.h"

#include "domain/org/org_access.h"
#include "widgets/org/organization_page.h"
#include "widgets/workbench/workbench_page.h"

namespace guiju {

namespace {

// The cards of the workbench, a line each, from top to bottom.
std::vector<WorkbenchPart> workbenchParts() {
  return {};
}

}  // namespace

std::vector<Area> allPages(Session& session) {
  return {
      {QStringLiteral("workbench"), QT_TRANSLATE_NOOP("areas", "Workbench"), QStringLiteral("go-home"), {},
       [&session](const Kit& kit) { return new WorkbenchPage(kit, session, workbenchParts()); }, {}},
      {QStringLiteral("organization"), QT_TRANSLATE_NOOP("areas", "Organization"), QStringLiteral("distribute-graph-directed"),
       QString::fromLatin1(org::kViewUnits.id), [&session](const Kit& kit) { return new org::OrganizationPage(kit, session); },
       {QStringLiteral("unit"), QStringLiteral("position"), QStringLiteral("employee")}},
  };
}

}  // namespace guiju
