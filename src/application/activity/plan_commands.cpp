// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/plan_commands.h"

#include <algorithm>

#include "application/activity/plan_draft.h"
#include "storage/activity/activity_store.h"

namespace guiju::activity {

namespace {

using policy::Decision;

// The findings that make no sense of any draft; what may still be missing until submission drops out.
Decision onlySanity(Decision decision) {
  std::erase_if(decision.findings, [](const policy::Finding& finding) { return !finding.clause.isEmpty(); });
  return decision;
}

Result<ActivityPlan> nextVersion(Work& work, const PlanContext& loaded,
                                 const std::function<void(ActivityPlan&)>& change) {
  ActivityPlan plan;
  if (const ActivityPlan* latest = loaded.context.latestPlan()) {
    plan = *latest;
    plan.planVersion = latest->planVersion + 1;
    plan.changeNote.clear();
  }
  plan.id = {};
  plan.activity = loaded.context.activity.id;
  plan.state = PlanState::Draft;
  plan.submittedOn = QDate();
  plan.content.clear();
  plan.contentHash.clear();
  change(plan);
  GUIJU_CHECK(work.insert(plan));
  return plan;
}

Result<std::vector<BudgetLine>> copyBudget(Work& work, const PlanContext& loaded, ActivityPlanId plan) {
  std::vector<BudgetLine> copies = loaded.budget;
  for (BudgetLine& line : copies) {
    line.id = {};
    line.plan = plan;
    GUIJU_CHECK(work.insert(line));
  }
  return copies;
}

}  // namespace

Result<PlanContext> loadPlan(const Reading& reading, ActivityId id) {
  PlanContext loaded;
  GUIJU_TRY(context, loadActivity(reading, id));
  loaded.context = std::move(context);
  if (const ActivityPlan* plan = loaded.context.latestPlan()) {
    GUIJU_TRY(budget, storage::ActivityStore(reading.connection()).budget(plan->id));
    loaded.budget = std::move(budget);
  }
  return loaded;
}

Decision mayChangePlan(const PlanContext& loaded) {
  const ActivityContext& context = loaded.context;
  return checkState(context.activity.state, ActivityAction::WritePlan)
      .add(binding(mayWritePlan(context.standing), context.enforcement));
}

Result<OpenDraft> openDraft(Work& work, const PlanContext& loaded, qint64 version,
                            const std::function<void(ActivityPlan&)>& change) {
  const ActivityContext& context = loaded.context;
  work.about(recordType<Activity>(), context.activity.id.value);
  Activity planned = context.activity;
  planned.state = findStep(planned.state, ActivityAction::WritePlan)->next;
  if (planned.state != context.activity.state) {
    GUIJU_CHECK(work.update(context.activity, planned, context.activity.version));
    ++planned.version;
  }
  const ActivityPlan* latest = context.latestPlan();
  if (latest && (latest->state == PlanState::Draft || latest->version != version)) {
    ActivityPlan after = *latest;
    after.author = work.actor().employee;
    change(after);
    GUIJU_CHECK(work.update(*latest, after, version));
    after.version = latest->version + 1;
    return OpenDraft{std::move(planned), std::move(after), loaded.budget};
  }
  GUIJU_TRY(plan, nextVersion(work, loaded, [&](ActivityPlan& next) {
              next.author = work.actor().employee;
              change(next);
            }));
  GUIJU_TRY(budget, copyBudget(work, loaded, plan.id));
  return OpenDraft{std::move(planned), std::move(plan), std::move(budget)};
}

namespace {

void changeWords(const WritePlan& words, ActivityPlan& plan) {
  plan.summary = words.summary.trimmed();
  plan.productFeatures = words.productFeatures.trimmed();
  plan.promotionPlan = words.promotionPlan.trimmed();
  plan.changeNote = words.changeNote.trimmed();
}

// A missing amount is allowed while the plan is a draft.
Decision checkDraftBudget(std::vector<BudgetLine> lines) {
  int position = 0;
  for (BudgetLine& line : lines) line.position = ++position;
  std::erase_if(lines, [](const BudgetLine& line) {
    return line.amount == Money{} && !line.unitPrice && !line.category.trimmed().isEmpty();
  });
  return onlySanity(checkBudget(lines));
}

Decision checkDraftTasks(std::vector<ActivityTask> tasks) {
  int position = 0;
  for (ActivityTask& task : tasks) task.position = ++position;
  return checkTasks(tasks);
}

Result<void> replaceBudget(Work& work, const OpenDraft& draft, std::vector<BudgetLine> wanted) {
  for (BudgetLine& line : wanted) line.plan = draft.plan.id;
  return replaceRows(work, draft.budget, std::move(wanted), &sameContent<BudgetLine>);
}

Result<void> replaceMilestones(Work& work, ActivityId activity, std::vector<Milestone> wanted) {
  GUIJU_TRY(stored, storage::ActivityStore(work.connection()).milestones(activity));
  for (Milestone& milestone : wanted) {
    milestone.activity = activity;
    milestone.doneOn = QDate();
  }
  return replaceRows(work, stored, std::move(wanted), &sameContent<Milestone>);
}

Result<void> replaceTasks(Work& work, ActivityId activity, std::vector<ActivityTask> wanted) {
  GUIJU_TRY(stored, storage::ActivityStore(work.connection()).tasks(activity));
  for (ActivityTask& task : wanted) task.activity = activity;
  return replaceRows(work, stored, std::move(wanted), &sameContent<ActivityTask>);
}

Result<void> replaceTargets(Work& work, ActivityId activity, std::vector<TargetFigure> wanted) {
  GUIJU_TRY(stored, storage::ActivityStore(work.connection()).targets(activity));
  for (TargetFigure& figure : wanted) figure.activity = activity;
  return replaceRows(work, stored, std::move(wanted), &sameContent<TargetFigure>);
}

}  // namespace

Result<ActivityPlanId> WritePlan::write(const Loaded& loaded, Work& work) const {
  GUIJU_TRY(draft, openDraft(work, loaded, version, [this](ActivityPlan& plan) { changeWords(*this, plan); }));
  return draft.plan.id;
}

Decision SetBudgetLines::decide(const Loaded& loaded, const Reading&) const {
  return mayChangePlan(loaded).add(checkDraftBudget(lines));
}

Result<ActivityPlanId> SetBudgetLines::write(const Loaded& loaded, Work& work) const {
  GUIJU_TRY(draft, openDraft(work, loaded, version, [](ActivityPlan&) {}));
  GUIJU_CHECK(replaceBudget(work, draft, lines));
  return draft.plan.id;
}

Result<ActivityPlanId> SetMilestones::write(const Loaded& loaded, Work& work) const {
  GUIJU_TRY(draft, openDraft(work, loaded, version, [](ActivityPlan&) {}));
  GUIJU_CHECK(replaceMilestones(work, activity, milestones));
  return draft.plan.id;
}

Decision SetTasks::decide(const Loaded& loaded, const Reading&) const {
  return mayChangePlan(loaded).add(checkDraftTasks(tasks));
}

Result<ActivityPlanId> SetTasks::write(const Loaded& loaded, Work& work) const {
  GUIJU_TRY(draft, openDraft(work, loaded, version, [](ActivityPlan&) {}));
  GUIJU_CHECK(replaceTasks(work, activity, tasks));
  return draft.plan.id;
}

Result<ActivityPlanId> SetTargets::write(const Loaded& loaded, Work& work) const {
  GUIJU_TRY(draft, openDraft(work, loaded, version, [](ActivityPlan&) {}));
  GUIJU_CHECK(replaceTargets(work, activity, targets));
  return draft.plan.id;
}

Decision SavePlan::decide(const Loaded& loaded, const Reading&) const {
  return mayChangePlan(loaded).add(checkDraftBudget(lines)).add(checkDraftTasks(tasks));
}

Result<ActivityPlanId> SavePlan::write(const Loaded& loaded, Work& work) const {
  GUIJU_TRY(draft, openDraft(work, loaded, words.version, [this](ActivityPlan& plan) { changeWords(words, plan); }));
  GUIJU_CHECK(replaceBudget(work, draft, lines));
  GUIJU_CHECK(replaceMilestones(work, words.activity, milestones));
  GUIJU_CHECK(replaceTasks(work, words.activity, tasks));
  GUIJU_CHECK(replaceTargets(work, words.activity, targets));
  return draft.plan.id;
}

}  // namespace guiju::activity
