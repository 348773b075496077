// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/pages.h"

#include "domain/activity/activity_access.h"
#include "domain/approval/approval_access.h"
#include "domain/org/org_access.h"
#include "domain/policy/policy_access.h"
#include "widgets/activity/activities_page.h"
#include "widgets/approval/approval_inbox_card.h"
#include "widgets/org/organization_page.h"
#include "widgets/policy/policies_page.h"
#include "widgets/workbench/workbench_page.h"

namespace guiju {

namespace {

// The cards of the workbench, a line each, from top to bottom.
std::vector<WorkbenchPart> workbenchParts() {
  return {
      {WorkbenchPart::Column::Left, QString::fromLatin1(approval::kViewApprovals.id),
       [](const Kit& kit, Session& session) { return new approval::ApprovalInboxCard(kit, session); }},
  };
}

}  // namespace

std::vector<Area> allPages(Session& session) {
  return {
      {QStringLiteral("workbench"),
       QT_TRANSLATE_NOOP("areas", "Workbench"),
       QStringLiteral("go-home"),
       {},
       [&session](const Kit& kit) { return new WorkbenchPage(kit, session, workbenchParts()); },
       {}},
      {QStringLiteral("organization"),
       QT_TRANSLATE_NOOP("areas", "Organization"),
       QStringLiteral("organization-chart"),
       QString::fromLatin1(org::kViewUnits.id),
       [&session](const Kit& kit) { return new org::OrganizationPage(kit, session); },
       {QStringLiteral("unit"), QStringLiteral("position"), QStringLiteral("employee")}},
      {QStringLiteral("activities"),
       QT_TRANSLATE_NOOP("areas", "Activities"),
       QStringLiteral("view-calendar"),
       QString::fromLatin1(activity::kViewActivities.id),
       [&session](const Kit& kit) { return new activity::ActivitiesPage(kit, session); },
       {QStringLiteral("activity")}},
      {QStringLiteral("policies"),
       QT_TRANSLATE_NOOP("areas", "Policies"),
       QStringLiteral("view-pim-journal"),
       QString::fromLatin1(policy::kViewPolicies.id),
       [&session](const Kit& kit) { return new PoliciesPage(kit, session); },
       {QStringLiteral("clause")}},
  };
}

}  // namespace guiju
