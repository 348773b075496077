// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/activity_area.h"

#include "application/activity/plan_approval.h"
#include "domain/activity/activity.h"
#include "domain/activity/activity_access.h"

namespace guiju::activity {

AreaDescriptor activityArea() {
  AreaDescriptor area;
  area.id = "activity";
  area.grants = activityGrants();
  // The types come with the schema and no command changes them: they are no business record of this center.
  area.records = {&recordType<Activity>(),    &recordType<MarketBrief>(), &recordType<ActivityPlan>(),
                  &recordType<BudgetLine>(),  &recordType<Milestone>(),   &recordType<ActivityTask>(),
                  &recordType<TargetFigure>()};
  area.approvals = {&planSubject()};
  return area;
}

}  // namespace guiju::activity
