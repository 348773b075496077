// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/activity_context.h"

#include <algorithm>

#include "application/policy/enforcement.h"
#include "domain/activity/activity_access.h"
#include "storage/activity/activity_store.h"
#include "storage/org/org_store.h"

namespace guiju::activity {

namespace {

access::Place with(access::Place place, const std::vector<UnitId>& units) {
  for (const UnitId unit : units) {
    if (std::find(place.units.begin(), place.units.end(), unit) == place.units.end()) place.units.push_back(unit);
  }
  return place;
}

}  // namespace

access::Place ActivityContext::placeOfBrief() const {
  return with(place(), promotionUnits);
}

access::Place ActivityContext::placeOfPlan() const {
  return with(place(), planningUnits);
}

Standing standingOf(const org::Chart& chart, EmployeeId person, QDate day) {
  const auto works = [&](const char* function) { return chart.worksIn(person, QLatin1StringView(function), day); };
  return {works(org::function::kPromotion), works(org::function::kPlanning), works(org::function::kExecution)};
}

Result<ActivityContext> loadActivity(const Reading& reading, ActivityId id) {
  storage::ActivityStore store(reading.connection());
  GUIJU_TRY(found, store.find(reading.reach(kViewActivities.id), id));
  if (!found) return notFound(recordType<Activity>());
  ActivityContext context;
  context.activity = std::move(*found);
  GUIJU_TRY(people, store.people(context.activity));
  GUIJU_TRY(brief, store.brief(id));
  GUIJU_TRY(plans, store.plans(id));
  GUIJU_TRY(chart, storage::OrgStore(reading.connection()).chart());
  GUIJU_TRY(enforcement, enforcementOn(reading, reading.today()));
  const QDate today = reading.today();
  context.people = std::move(people);
  context.brief = std::move(brief);
  context.plans = std::move(plans);
  context.standing = standingOf(chart, reading.actor().employee, today);
  context.promotionUnits = chart.unitsWithFunction(QLatin1StringView(org::function::kPromotion), today);
  context.planningUnits = chart.unitsWithFunction(QLatin1StringView(org::function::kPlanning), today);
  context.enforcement = std::move(enforcement);
  return context;
}

Result<Submission> submissionOf(const Reading& reading, const ActivityContext& context, const ActivityPlan& plan) {
  storage::ActivityStore store(reading.connection());
  GUIJU_TRY(budget, store.budget(plan.id));
  GUIJU_TRY(milestones, store.milestones(context.activity.id));
  GUIJU_TRY(tasks, store.tasks(context.activity.id));
  GUIJU_TRY(targets, store.targets(context.activity.id));
  return Submission{context.activity, context.brief,     plan, std::move(budget), std::move(milestones),
                    std::move(tasks), std::move(targets)};
}

}  // namespace guiju::activity
