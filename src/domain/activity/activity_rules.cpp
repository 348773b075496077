// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/activity_rules.h"

#include "domain/activity/plan_figures.h"
#include "domain/activity/words.h"

namespace guiju::activity {

using policy::Decision;
using policy::finding;

namespace {

using A = ActivityAction;

const char* stands(ActivityState state) {
  switch (state) {
    case ActivityState::Idea:
      return QT_TRANSLATE_NOOP("activity", "The activity is an idea so far.");
    case ActivityState::Brief:
      return QT_TRANSLATE_NOOP("activity", "The market brief is not accepted yet.");
    case ActivityState::Planning:
      return QT_TRANSLATE_NOOP("activity", "Plan and budget are being written.");
    case ActivityState::Countersign:
      return QT_TRANSLATE_NOOP("activity", "The plan is being countersigned.");
    case ActivityState::Approval:
      return QT_TRANSLATE_NOOP("activity", "The plan is waiting for approval.");
    case ActivityState::Approved:
      return QT_TRANSLATE_NOOP("activity", "The plan is approved and frozen.");
    case ActivityState::Returned:
      return QT_TRANSLATE_NOOP("activity", "The plan was returned for change.");
    case ActivityState::Withdrawn:
      return QT_TRANSLATE_NOOP("activity", "The plan was withdrawn.");
    case ActivityState::Rejected:
      return QT_TRANSLATE_NOOP("activity", "The plan was rejected.");
    case ActivityState::Cancelled:
      return QT_TRANSLATE_NOOP("activity", "The activity is cancelled.");
  }
  return "";
}

const char* stands(BriefState state) {
  switch (state) {
    case BriefState::Draft:
      return QT_TRANSLATE_NOOP("activity", "The brief is a draft.");
    case BriefState::Submitted:
      return QT_TRANSLATE_NOOP("activity", "The brief is submitted.");
    case BriefState::Accepted:
      return QT_TRANSLATE_NOOP("activity", "The brief is accepted by both groups.");
    case BriefState::Returned:
      return QT_TRANSLATE_NOOP("activity", "The brief was returned for change.");
  }
  return "";
}

// When the step is open, said as advice.
const char* whenOpen(A action) {
  switch (action) {
    case A::Edit:
      return QT_TRANSLATE_NOOP("activity", "Withdraw the plan, or have it returned, before changing the activity.");
    case A::WriteBrief:
    case A::SubmitBrief:
      return QT_TRANSLATE_NOOP("activity", "A brief is written and submitted before it is accepted.");
    case A::AcceptBrief:
    case A::ReturnBrief:
    case A::AgreeStrategy:
      return QT_TRANSLATE_NOOP("activity", "The promotion group submits the brief first.");
    case A::WritePlan:
      return QT_TRANSLATE_NOOP(
          "activity", "A plan is written once its brief is accepted, and while it is not under decision or approved.");
    case A::SubmitPlan:
      return QT_TRANSLATE_NOOP("activity", "A plan is submitted while it is being written, returned or withdrawn.");
    case A::FinishCountersign:
    case A::ReopenCountersign:
    case A::Approve:
    case A::Return:
    case A::Reject:
    case A::Withdraw:
      return QT_TRANSLATE_NOOP("activity", "Submit the plan first.");
    case A::MarkMilestone:
      return QT_TRANSLATE_NOOP("activity", "Milestones are marked once the plan is approved.");
    case A::Cancel:
      return QT_TRANSLATE_NOOP("activity", "What is rejected or cancelled stays as it is; begin a new activity.");
  }
  return "";
}

template <class State, class Steps>
Decision checkStep(const Steps& steps, State state, A action) {
  const auto* step = findStep(state, action);
  const char* clause = step ? step->clause : "";
  for (const auto& other : steps) {
    if (!step && other.action == action && clause[0] == '\0') clause = other.clause;
  }
  return Decision{{finding(clause, step != nullptr, say(stands(state)), say(whenOpen(action)))}};
}

}  // namespace

Decision checkState(ActivityState state, ActivityAction action) {
  return checkStep(activitySteps(), state, action);
}

Decision checkState(BriefState state, ActivityAction action) {
  return checkStep(briefSteps(), state, action);
}

Decision mayGiveBrief(const Standing& actor) {
  return Decision{
      {finding("EVT-6", actor.promotion,
               say(actor.promotion ? QT_TRANSLATE_NOOP("activity", "The author works in the promotion group.")
                                   : QT_TRANSLATE_NOOP("activity", "Only the promotion group gives the market brief.")),
               say(QT_TRANSLATE_NOOP("activity", "Ask a colleague of the promotion group to write it.")))}};
}

Decision mayWritePlan(const Standing& actor) {
  return Decision{{finding(
      "EVT-7", actor.planning,
      say(actor.planning ? QT_TRANSLATE_NOOP("activity", "The author works in the planning group.")
                         : QT_TRANSLATE_NOOP("activity", "Only the planning group writes the plan and the budget.")),
      say(QT_TRANSLATE_NOOP("activity", "Ask a colleague of the planning group to write it.")))}};
}

Decision mayReportExecution(const Standing& actor) {
  return Decision{
      {finding("EVT-8", actor.execution,
               say(actor.execution
                       ? QT_TRANSLATE_NOOP("activity", "The author works in the execution group.")
                       : QT_TRANSLATE_NOOP("activity", "Only the execution group reports execution and on-site work.")),
               say(QT_TRANSLATE_NOOP("activity", "Ask a colleague of the execution group to report it.")))}};
}

Decision mayAcceptBrief(const Standing& actor, BriefSide side) {
  if (side == BriefSide::Promotion) {
    return Decision{
        {finding("EVT-13", actor.promotion,
                 say(actor.promotion
                         ? QT_TRANSLATE_NOOP("activity", "The promotion group stands by the strategy.")
                         : QT_TRANSLATE_NOOP("activity", "Only the promotion group can accept the brief for itself.")),
                 say(QT_TRANSLATE_NOOP("activity", "Ask a colleague of the promotion group to accept it.")))}};
  }
  return Decision{{finding(
      "EVT-13", actor.planning,
      say(actor.planning ? QT_TRANSLATE_NOOP("activity", "The planning group accepts the strategy.")
                         : QT_TRANSLATE_NOOP("activity", "Only the planning group can accept the brief for itself.")),
      say(QT_TRANSLATE_NOOP("activity", "Ask a colleague of the planning group to accept it.")))}};
}

Decision mayReturnBrief(const Standing& actor, const QString& reason) {
  const bool entitled = actor.promotion || actor.planning;
  Decision decision;
  decision.add(finding(
      "EVT-13", entitled,
      say(entitled ? QT_TRANSLATE_NOOP("activity", "The promotion and planning groups agree on the brief.")
                   : QT_TRANSLATE_NOOP("activity", "Only the promotion and planning groups can return the brief.")),
      say(QT_TRANSLATE_NOOP("activity", "Ask a colleague of one of the two groups."))));
  decision.add(required("EVT-13", reason, QT_TRANSLATE_NOOP("activity", "The reason of the return is given."),
                        QT_TRANSLATE_NOOP("activity", "The reason of the return is missing."),
                        QT_TRANSLATE_NOOP("activity", "Say what the brief must still answer.")));
  return decision;
}

Decision binding(Decision decision, const policy::Enforcement& enforcement) {
  std::erase_if(decision.findings, [&](const policy::Finding& finding) {
    return !finding.clause.isEmpty() && !enforcement.binds(finding.clause);
  });
  return decision;
}

Decision maySubmitPlan(const Submission& submission, const Standing& actor, const policy::Enforcement& enforcement) {
  const QDate today = enforcement.day();
  Decision decision;
  decision.add(mayWritePlan(actor));
  decision.add(checkPurpose(submission.activity));
  decision.add(checkDates(submission.activity));
  const QDate first = submission.activity.startsOn;
  decision.add(finding("", !first.isValid() || first >= today,
                       first < today
                           ? say(QT_TRANSLATE_NOOP("activity", "The activity would have begun on %1."), {first})
                           : say(QT_TRANSLATE_NOOP("activity", "The activity lies ahead.")),
                       say(QT_TRANSLATE_NOOP("activity", "Give it a first day from today on."))));
  decision.add(checkStrategyAgreed(submission.brief));
  decision.add(required("EVT-7", submission.plan.summary, QT_TRANSLATE_NOOP("activity", "The plan has a summary."),
                        QT_TRANSLATE_NOOP("activity", "The plan has no summary."),
                        QT_TRANSLATE_NOOP("activity", "Say in a few sentences what will be done.")));
  decision.add(checkBudget(submission.budget));
  decision.add(checkMilestones(submission.milestones));
  decision.add(checkTasks(submission.tasks));
  decision.add(checkTargets(submission.targets));
  decision.add(checkFigures(submission, enforcement));
  return checkState(submission.activity.state, A::SubmitPlan).add(binding(std::move(decision), enforcement));
}

Decision checkCountersigned(bool byPromotion, bool byExecution) {
  Decision decision;
  decision.add(finding(
      "EVT-14", byPromotion,
      say(byPromotion ? QT_TRANSLATE_NOOP("activity", "The promotion group has countersigned.")
                      : QT_TRANSLATE_NOOP("activity", "The promotion group has not countersigned.")),
      say(QT_TRANSLATE_NOOP("activity", "The approval flow must ask the promotion group before the director."))));
  decision.add(finding(
      "EVT-14", byExecution,
      say(byExecution ? QT_TRANSLATE_NOOP("activity", "The execution group has countersigned.")
                      : QT_TRANSLATE_NOOP("activity", "The execution group has not countersigned.")),
      say(QT_TRANSLATE_NOOP("activity", "The approval flow must ask the execution group before the director."))));
  return decision;
}

Decision mayCancel(const Activity& activity, const QString& reason, std::optional<Money> spent) {
  Decision decision = checkState(activity.state, A::Cancel);
  decision.add(required("", reason, QT_TRANSLATE_NOOP("activity", "The reason of the cancellation is given."),
                        QT_TRANSLATE_NOOP("activity", "The reason of the cancellation is missing."),
                        QT_TRANSLATE_NOOP("activity", "Say why the activity will not take place.")));
  const bool stated = spent && *spent >= Money{} && *spent <= kLargestAmount;
  decision.add(finding("", stated,
                       stated ? say(QT_TRANSLATE_NOOP("activity", "%1 yuan had been spent."), {*spent})
                              : say(QT_TRANSLATE_NOOP("activity", "What has been spent is not stated.")),
                       say(QT_TRANSLATE_NOOP("activity", "State what has been spent so far; 0 if nothing."))));
  return decision;
}

Decision mayMarkMilestone(const Activity& activity, const Milestone& milestone, QDate doneOn, QDate today) {
  Decision decision = checkState(activity.state, A::MarkMilestone);
  const bool sane = !doneOn.isValid() || doneOn <= today;
  decision.add(
      finding("", sane, say(QT_TRANSLATE_NOOP("activity", "The milestone is due on %1."), {milestone.due}),
              say(QT_TRANSLATE_NOOP("activity", "A milestone is reached today or earlier, not in the future."))));
  return decision;
}

}  // namespace guiju::activity
