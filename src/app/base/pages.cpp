// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/pages.h"

#include "domain/activity/activity_access.h"
#include "widgets/activity/activities_page.h"
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
      {QStringLiteral("activities"), QT_TRANSLATE_NOOP("areas", "Activities"), QStringLiteral("view-calendar"),
       QString::fromLatin1(activity::kViewActivities.id),
       [&session](const Kit& kit) { return new activity::ActivitiesPage(kit, session); }, {QStringLiteral("activity")}},
  };
}

}  // namespace guiju
