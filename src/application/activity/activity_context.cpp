// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/activity_context.h"

#include <algorithm>

#include "application/policy/enforcement.h"
#include "domain/activity/activity_access.h"
#include "storage/activity/activity_store.h"
#include "storage/base/records.h"

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

Result<org::Chart> chartOfActor(const Reading& reading) {
  storage::Connection& db = reading.connection();
  org::ChartData data;
  GUIJU_TRY(units, storage::select<org::Unit>(db));
  GUIJU_TRY(moves, storage::select<org::UnitMove>(db));
  GUIJU_TRY(functions, storage::select<org::UnitFunction>(db));
  data.units = std::move(units);
  data.moves = std::move(moves);
  data.functions = std::move(functions);
  const EmployeeId self = reading.actor().employee;
  if (!self.isValid()) return org::Chart(std::move(data));
  GUIJU_TRY(people, storage::select<org::Employee>(db, QStringLiteral("id = ?"), {self.value}));
  GUIJU_TRY(assignments, storage::select<org::Assignment>(db, QStringLiteral("employee_id = ?"), {self.value}));
  GUIJU_TRY(positions,
            storage::select<org::Position>(
                db, QStringLiteral("id IN (SELECT position_id FROM assignment WHERE employee_id = ?)"), {self.value}));
  data.employees = std::move(people);
  data.assignments = std::move(assignments);
  data.positions = std::move(positions);
  return org::Chart(std::move(data));
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
  GUIJU_TRY(chart, chartOfActor(reading));
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
