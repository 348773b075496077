// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/activity_commands.h"

#include "application/activity/plan_approval.h"
#include "application/activity/schedule.h"
#include "application/activity/templates.h"
#include "application/policy/enforcement.h"
#include "domain/base/sort_key.h"
#include "storage/activity/activity_store.h"
#include "storage/base/records.h"

namespace guiju::activity {

namespace {

using policy::Decision;

// Who leads it is there on the day it is given to him, and so is the unit.
void checkPeople(Decision& decision, bool unitOpen, bool ownerInService) {
  decision.add(policy::finding(
      "", unitOpen,
      message("activity", unitOpen ? QT_TRANSLATE_NOOP("activity", "The unit is open.")
                                   : QT_TRANSLATE_NOOP("activity", "The unit it belongs to is missing or closed.")),
      message("activity", QT_TRANSLATE_NOOP("activity", "Choose a unit that is open today."))));
  decision.add(policy::finding(
      "", ownerInService,
      message("activity", ownerInService ? QT_TRANSLATE_NOOP("activity", "The owner works here.")
                                         : QT_TRANSLATE_NOOP("activity", "The owner is missing or has left.")),
      message("activity", QT_TRANSLATE_NOOP("activity", "Choose an owner who works here today."))));
}

Result<bool> inService(const Reading& reading, EmployeeId person) {
  GUIJU_TRY(found, storage::find<org::Employee>(reading.connection(), person));
  return found && found->service().contains(reading.today());
}

Result<bool> isOpen(const Reading& reading, UnitId unit) {
  GUIJU_TRY(found, storage::find<org::Unit>(reading.connection(), unit));
  return found && found->range().contains(reading.today());
}

// What a copy takes over: the words of the last plan, its budget, and the schedule moved to the new first day.
Result<void> copyFrom(const Reading& reading, ActivityId source, CreateActivity::Loaded& loaded) {
  storage::ActivityStore store(reading.connection());
  GUIJU_TRY(earlier, store.find(reading.reach(kViewActivities.id), source));
  if (!earlier) return notFound(recordType<Activity>());
  GUIJU_TRY(plans, store.plans(source));
  if (!plans.empty()) {
    GUIJU_TRY(budget, store.budget(plans.back().id));
    loaded.budget = std::move(budget);
    loaded.summary = plans.back().summary;
  }
  GUIJU_TRY(milestones, store.milestones(source));
  GUIJU_TRY(tasks, store.tasks(source));
  GUIJU_TRY(targets, store.targets(source));
  loaded.milestones = std::move(milestones);
  loaded.tasks = std::move(tasks);
  loaded.targets = std::move(targets);
  for (Milestone& milestone : loaded.milestones) milestone.doneOn = QDate();
  for (ActivityTask& task : loaded.tasks) task.progress = 0;
  moveSchedule(earlier->startsOn.daysTo(loaded.activity.startsOn), loaded.milestones, loaded.tasks);
  return {};
}

Result<void> fillFromTemplate(const QString& typeKey, const QString& language, CreateActivity::Loaded& loaded) {
  GUIJU_TRY(found, templateOf(typeKey, language));
  if (!found) return {};
  for (const auto& line : found->budget) {
    BudgetLine planned;
    planned.category = line.category;
    planned.item = line.item;
    loaded.budget.push_back(std::move(planned));
  }
  loaded.milestones = milestonesFor(*found, loaded.activity.startsOn, loaded.activity.owner);
  loaded.tasks = tasksFor(*found, loaded.activity.startsOn, loaded.activity.owner);
  for (const auto& figure : found->targets) {
    TargetFigure target;
    target.name = figure.name;
    target.unit = figure.unit;
    loaded.targets.push_back(std::move(target));
  }
  return {};
}

template <class R>
Result<void> insertRows(Work& work, std::vector<R> rows, const std::function<void(R&)>& belongs) {
  int position = 0;
  for (R& row : rows) {
    row.id = {};
    row.position = ++position;
    belongs(row);
    GUIJU_CHECK(work.insert(row));
  }
  return {};
}

}  // namespace

ActivityWords ActivityWords::of(const Activity& a) {
  return {a.title,     a.type,  a.unit,        a.owner,      a.startsOn,        a.startMinute, a.endsOn,
          a.endMinute, a.venue, a.companyGoal, a.marketNeed, a.awarenessEffect, a.brandEffect};
}

Activity ActivityWords::in(Activity activity) const {
  activity.title = title.simplified();
  activity.titleKey = sortKey(activity.title);
  activity.type = type;
  activity.unit = unit;
  activity.owner = owner;
  activity.startsOn = startsOn;
  activity.startMinute = startMinute;
  activity.endsOn = endsOn;
  activity.endMinute = endMinute;
  activity.venue = venue.simplified();
  activity.companyGoal = companyGoal.trimmed();
  activity.marketNeed = marketNeed.trimmed();
  activity.awarenessEffect = awarenessEffect.trimmed();
  activity.brandEffect = brandEffect.trimmed();
  return activity;
}

Result<CreateActivity::Loaded> CreateActivity::load(const Reading& reading) const {
  Loaded loaded;
  loaded.activity = words.in({});
  GUIJU_TRY(unitOpen, isOpen(reading, words.unit));
  GUIJU_TRY(ownerInService, inService(reading, words.owner));
  GUIJU_TRY(enforcement, enforcementOn(reading, reading.today()));
  loaded.unitOpen = unitOpen;
  loaded.ownerInService = ownerInService;
  loaded.enforcement = std::move(enforcement);
  GUIJU_TRY(type, storage::find<ActivityType>(reading.connection(), words.type));
  if (!type || !type->inUse) loaded.activity.type = {};
  if (copyOf.isValid()) {
    GUIJU_CHECK(copyFrom(reading, copyOf, loaded));
  } else if (type) {
    GUIJU_CHECK(fillFromTemplate(type->key, reading.center().language, loaded));
  }
  return loaded;
}

access::Place CreateActivity::place(const Loaded& loaded) const {
  return {{loaded.activity.unit}, {loaded.activity.owner}};
}

Decision CreateActivity::decide(const Loaded& loaded, const Reading&) const {
  Decision decision = checkTitle(loaded.activity);
  decision.add(checkDates(loaded.activity));
  checkPeople(decision, loaded.unitOpen, loaded.ownerInService);
  return decision;
}

Result<ActivityId> CreateActivity::write(const Loaded& loaded, Work& work) const {
  storage::ActivityStore store(work.connection());
  const int year = work.today().year();
  GUIJU_TRY(serial, store.nextActivitySerial(year));
  Activity activity = loaded.activity;
  activity.number = activityNumber(year, serial);
  GUIJU_TRY(id, work.insert(activity));

  ActivityPlan plan;
  plan.activity = id;
  plan.summary = loaded.summary;
  GUIJU_TRY(planId, work.insert(plan));
  GUIJU_CHECK(insertRows<BudgetLine>(work, loaded.budget, [planId](BudgetLine& line) { line.plan = planId; }));
  GUIJU_CHECK(insertRows<Milestone>(work, loaded.milestones, [id](Milestone& row) { row.activity = id; }));
  GUIJU_CHECK(insertRows<ActivityTask>(work, loaded.tasks, [id](ActivityTask& row) { row.activity = id; }));
  GUIJU_CHECK(insertRows<TargetFigure>(work, loaded.targets, [id](TargetFigure& row) { row.activity = id; }));
  return id;
}

Result<EditActivity::Loaded> EditActivity::load(const Reading& reading) const {
  Loaded loaded;
  GUIJU_TRY(context, loadActivity(reading, activity));
  GUIJU_TRY(unitOpen, isOpen(reading, words.unit));
  GUIJU_TRY(ownerInService, inService(reading, words.owner));
  loaded.after = words.in(context.activity);
  loaded.context = std::move(context);
  loaded.unitOpen = unitOpen || words.unit == loaded.context.activity.unit;
  loaded.ownerInService = ownerInService;
  return loaded;
}

Decision EditActivity::decide(const Loaded& loaded, const Reading&) const {
  Decision decision = checkState(loaded.context.activity.state, ActivityAction::Edit);
  decision.add(checkTitle(loaded.after));
  decision.add(checkDates(loaded.after));
  checkPeople(decision, loaded.unitOpen, loaded.ownerInService);
  return decision;
}

Result<Done> EditActivity::write(const Loaded& loaded, Work& work) const {
  GUIJU_CHECK(work.update(loaded.context.activity, loaded.after, version));
  const qint64 days = loaded.context.activity.startsOn.daysTo(loaded.after.startsOn);
  if (!moveSchedule || days == 0) return Done{};
  storage::ActivityStore store(work.connection());
  GUIJU_TRY(milestones, store.milestones(activity));
  GUIJU_TRY(tasks, store.tasks(activity));
  auto movedMilestones = milestones;
  auto movedTasks = tasks;
  activity::moveSchedule(days, movedMilestones, movedTasks);
  GUIJU_CHECK(replaceRows(work, milestones, movedMilestones, &sameContent<Milestone>));
  GUIJU_CHECK(replaceRows(work, tasks, movedTasks, &sameContent<ActivityTask>));
  return Done{};
}

Decision CancelActivity::decide(const Loaded& loaded, const Reading&) const {
  return mayCancel(loaded.activity, reason, spent);
}

Result<Done> CancelActivity::write(const Loaded& loaded, Work& work) const {
  Activity after = loaded.activity;
  after.state = findStep(after.state, ActivityAction::Cancel)->next;
  after.cancelledReason = reason.trimmed();
  after.spentAtCancel = spent;
  GUIJU_CHECK(work.update(loaded.activity, after, version));
  GUIJU_CHECK(endApproval(work, activity, after.cancelledReason));
  work.about(recordType<Activity>(), activity.value);
  return Done{};
}

Result<MarkMilestone::Loaded> MarkMilestone::load(const Reading& reading) const {
  GUIJU_TRY(found, storage::find<Milestone>(reading.connection(), milestone));
  if (!found) return notFound(recordType<Milestone>());
  GUIJU_TRY(context, loadActivity(reading, found->activity));
  return Loaded{std::move(context), std::move(*found)};
}

access::Place MarkMilestone::place(const Loaded& loaded) const {
  return {{loaded.context.activity.unit}, {loaded.context.activity.owner, loaded.milestone.owner}};
}

Decision MarkMilestone::decide(const Loaded& loaded, const Reading& reading) const {
  return mayMarkMilestone(loaded.context.activity, loaded.milestone, doneOn, reading.today());
}

Result<Done> MarkMilestone::write(const Loaded& loaded, Work& work) const {
  Milestone after = loaded.milestone;
  after.doneOn = doneOn;
  GUIJU_CHECK(work.update(loaded.milestone, after, version));
  work.about(recordType<Activity>(), loaded.context.activity.id.value);
  return Done{};
}

}  // namespace guiju::activity
