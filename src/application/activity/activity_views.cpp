// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/activity_views.h"

#include <algorithm>

#include "application/activity/activity_context.h"
#include "domain/base/period.h"
#include "storage/activity/activity_store.h"
#include "storage/org/org_store.h"

namespace guiju::activity {

namespace {

using A = ActivityAction;
using policy::Decision;

bool permits(const Reading& reading, const access::Action& action, const access::Place& place) {
  return reading.permits(action.id, place);
}

void addBriefActions(std::vector<OpenAction>& actions, A action, const Reading& reading,
                     const ActivityContext& context) {
  const auto& brief = context.brief;
  if (action != A::WriteBrief && !brief) return;
  if (brief && !findStep(brief->state, action)) return;
  const auto bound = [&](Decision decision) { return binding(std::move(decision), context.enforcement); };
  if (action == A::WriteBrief || action == A::SubmitBrief) {
    if (!permits(reading, kWriteBriefs, context.placeOfBrief())) return;
    Decision decision = bound(mayGiveBrief(context.standing));
    if (action == A::SubmitBrief) decision.add(bound(checkBrief(*brief)));
    actions.push_back({action, {}, std::move(decision)});
  } else if (action == A::AcceptBrief) {
    if (!brief->acceptedByPromotion.isValid() && permits(reading, kAcceptBriefs, context.placeOfBrief())) {
      actions.push_back({action, BriefSide::Promotion, bound(mayAcceptBrief(context.standing, BriefSide::Promotion))});
    }
    if (!brief->acceptedByPlanning.isValid() && permits(reading, kAcceptBriefs, context.placeOfPlan())) {
      actions.push_back({action, BriefSide::Planning, bound(mayAcceptBrief(context.standing, BriefSide::Planning))});
    }
  } else if (action == A::ReturnBrief) {
    if (!permits(reading, kAcceptBriefs, context.placeOfBrief()) &&
        !permits(reading, kAcceptBriefs, context.placeOfPlan())) {
      return;
    }
    actions.push_back({action, {}, bound(mayReturnBrief(context.standing, QStringLiteral("asked when it is done")))});
  }
}

void addAction(std::vector<OpenAction>& actions, A action, const Reading& reading, const ActivityContext& context,
               const Submission& submission) {
  switch (action) {
    case A::Edit:
      if (permits(reading, kEditActivities, context.place())) actions.push_back({action, {}, {}});
      return;
    case A::WriteBrief:
    case A::SubmitBrief:
    case A::AcceptBrief:
    case A::ReturnBrief:
      return addBriefActions(actions, action, reading, context);
    case A::WritePlan:
      if (!permits(reading, kWritePlans, context.placeOfPlan())) return;
      actions.push_back({action, {}, binding(mayWritePlan(context.standing), context.enforcement)});
      return;
    case A::SubmitPlan:
      if (!permits(reading, kWritePlans, context.placeOfPlan())) return;
      actions.push_back({action, {}, maySubmitPlan(submission, context.standing, context.enforcement)});
      return;
    case A::Cancel:
      if (permits(reading, kCancelActivities, context.place())) actions.push_back({action, {}, {}});
      return;
    case A::MarkMilestone:
      if (permits(reading, kMarkMilestones, context.place())) actions.push_back({action, {}, {}});
      return;
    case A::AgreeStrategy:
    case A::FinishCountersign:
    case A::ReopenCountersign:
    case A::Approve:
    case A::Return:
    case A::Reject:
    case A::Withdraw:
      return;  // these follow from others, or are done to the approval case
  }
}

std::set<EmployeeId> peopleIn(const ActivityDetail::Answer& answer) {
  std::set<EmployeeId> people{answer.row.activity.owner};
  if (answer.brief) {
    people.insert({answer.brief->author, answer.brief->acceptedByPromotion, answer.brief->acceptedByPlanning});
  }
  for (const ActivityPlan& plan : answer.plans) people.insert(plan.author);
  for (const Milestone& milestone : answer.milestones) people.insert(milestone.owner);
  for (const ActivityTask& task : answer.tasks) people.insert(task.owner);
  people.erase(EmployeeId{});
  return people;
}

qint64 countIn(const ActivitySums& sums, std::initializer_list<ActivityState> states) {
  qint64 count = 0;
  for (const ActivityState state : states) {
    if (const auto found = sums.byState.find(state); found != sums.byState.end()) count += found->second;
  }
  return count;
}

}  // namespace

std::vector<OpenAction> openActions(const Reading& reading, const ActivityContext& context,
                                    const Submission& submission) {
  std::vector<OpenAction> actions;
  for (const A action : actionsIn(context.activity.state)) addAction(actions, action, reading, context, submission);
  return actions;
}

Result<ActivityList::Answer> ActivityList::read(const Reading& reading) const {
  storage::ActivityStore store(reading.connection());
  const access::Reach reach = reading.reach(kAction);
  Answer answer;
  GUIJU_TRY(page, store.page(reach, filter, reading.today(), after, limit));
  GUIJU_TRY(count, store.count(reach, filter, reading.today(), kCap));
  answer.page = std::move(page);
  answer.count = count;
  return answer;
}

QString ActivityDetail::Answer::name(EmployeeId person) const {
  const auto found = names.find(person);
  return found == names.end() ? QString() : found->second;
}

Result<ActivityDetail::Answer> ActivityDetail::read(const Reading& reading) const {
  storage::ActivityStore store(reading.connection());
  GUIJU_TRY(row, store.row(reading.reach(kAction), activity, reading.today()));
  if (!row) return notFound(recordType<Activity>());
  GUIJU_TRY(context, loadActivity(reading, activity));
  Answer answer;
  answer.row = std::move(*row);
  const ActivityPlan* latest = context.latestPlan();
  GUIJU_TRY(submission, submissionOf(reading, context, latest ? *latest : ActivityPlan{}));
  answer.actions = openActions(reading, context, submission);
  answer.brief = context.brief;
  answer.budget = std::move(submission.budget);
  answer.milestones = std::move(submission.milestones);
  answer.tasks = std::move(submission.tasks);
  answer.targets = std::move(submission.targets);
  if (context.plans.size() > 1) {
    const ActivityPlan& earlier = context.plans[context.plans.size() - 2];
    GUIJU_TRY(budget, store.budget(earlier.id));
    answer.earlierBudget = std::move(budget);
    answer.earlierVersion = earlier.planVersion;
  }
  answer.plans = std::move(context.plans);
  for (ActivityPlan& plan : answer.plans) plan.content.clear();
  GUIJU_TRY(names, store.names(peopleIn(answer)));
  answer.names = std::move(names);
  answer.center = reading.center();
  answer.reader = reading.actor().name;
  answer.now = reading.now();
  return answer;
}

Result<ActivityFigures::Answer> ActivityFigures::read(const Reading& reading) const {
  const FiscalCalendar calendar{static_cast<int>(reading.center().fiscalFirstMonth)};
  const Period quarter = Period::holding(reading.today(), Period::Kind::Quarter, calendar);
  storage::ActivityStore store(reading.connection());
  GUIJU_TRY(sums, store.sums(reading.reach(kAction), quarter.first(), quarter.end(), reading.today()));
  Answer answer;
  answer.from = quarter.first();
  answer.before = quarter.end();
  using S = ActivityState;
  answer.planning = countIn(sums, {S::Idea, S::Brief, S::Planning, S::Returned, S::Withdrawn});
  answer.deciding = countIn(sums, {S::Countersign, S::Approval});
  answer.approved = countIn(sums, {S::Approved});
  answer.inProgress = answer.planning + answer.deciding + answer.approved;
  if (sums.lateSince.isValid()) answer.lateDays = sums.lateSince.daysTo(reading.today());
  answer.sums = std::move(sums);
  return answer;
}

Result<ActivityChoices::Answer> ActivityChoices::read(const Reading& reading) const {
  storage::ActivityStore store(reading.connection());
  Answer answer;
  GUIJU_TRY(types, store.types());
  std::erase_if(types, [](const ActivityType& type) { return !type.inUse; });
  GUIJU_TRY(units, store.unitsOn(reading.today()));
  GUIJU_TRY(employees, store.employeesOn(reading.today()));
  GUIJU_TRY(chart, storage::OrgStore(reading.connection()).chart());
  answer.types = std::move(types);
  answer.units = std::move(units);
  answer.employees = std::move(employees);
  answer.self = reading.actor().employee;
  answer.today = reading.today();
  answer.ownUnit = chart.primaryUnit(answer.self, reading.today());
  answer.mayCreate = !reading.reach(kEditActivities.id).nothing();
  answer.language = reading.center().language;
  return answer;
}

}  // namespace guiju::activity
