// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/plan_approval.h"

#include <algorithm>

#include "application/activity/plan_draft.h"
#include "domain/activity/budget.h"
#include "domain/activity/plan_content.h"
#include "domain/base/crypto.h"
#include "storage/activity/activity_store.h"
#include "storage/approval/approval_store.h"
#include "storage/base/records.h"
#include "storage/org/org_store.h"

namespace guiju::activity {

namespace {

using approval::CaseMove;
using approval::CaseState;
using policy::Decision;

// The plan as it would be submitted now: what was submitted before stays as it is, the next version is meant.
ActivityPlan submittedNext(const ActivityContext& context) {
  const ActivityPlan* latest = context.latestPlan();
  if (!latest) return {};
  ActivityPlan plan = *latest;
  if (plan.state == PlanState::Draft) return plan;
  ++plan.planVersion;
  plan.changeNote.clear();
  return plan;
}

Result<approval::SubjectState> stateOf(const Reading& reading, const ActivityContext& context,
                                       const Submission& submission, const QByteArray& content) {
  GUIJU_TRY(type, storage::find<ActivityType>(reading.connection(), context.activity.type));
  GUIJU_TRY(chart, storage::OrgStore(reading.connection()).chart());
  const auto functions = chart.functions(context.activity.unit);
  approval::SubjectState state;
  state.title = context.activity.title;
  state.unit = context.activity.unit;
  state.facts.emplace(QStringLiteral("budget"), budgetTotal(submission.budget));
  state.facts.emplace(QStringLiteral("type"), type ? type->key : QString());
  state.facts.emplace(QStringLiteral("unit_function"), functions.empty() ? QString() : functions.front());
  state.content = content;
  return state;
}

Result<QByteArray> contentFor(const Reading& reading, const Submission& submission) {
  GUIJU_TRY(type, storage::find<ActivityType>(reading.connection(), submission.activity.type));
  return planContent(submission, type ? type->key : QString());
}

Result<approval::SubjectState> readSubject(const Reading& reading, qint64 subject) {
  GUIJU_TRY(context, loadActivity(reading, ActivityId{subject}));
  // While it is being decided the content is what was frozen, whatever has been written since.
  ActivityPlan plan =
      isUnderDecision(context.activity.state) && context.latestPlan() ? *context.latestPlan() : submittedNext(context);
  GUIJU_TRY(submission, submissionOf(reading, context, plan));
  GUIJU_TRY(content, contentFor(reading, submission));
  return stateOf(reading, context, submission, plan.content.isEmpty() ? content : plan.content);
}

// Where a move of the case takes activity and plan.
struct Effect {
  ActivityState activity;
  PlanState plan;
};

std::optional<Effect> effectOf(const CaseMove& move) {
  switch (move.state) {
    case CaseState::Running:
    case CaseState::Stalled:
      return Effect{move.step == QLatin1String("countersign") ? ActivityState::Countersign : ActivityState::Approval,
                    PlanState::Submitted};
    case CaseState::Returned:
      return Effect{ActivityState::Returned, PlanState::Returned};
    case CaseState::Withdrawn:
    case CaseState::Cancelled:
      return Effect{ActivityState::Withdrawn, PlanState::Withdrawn};
    case CaseState::Approved:
      return Effect{ActivityState::Approved, PlanState::Approved};
    case CaseState::Rejected:
      return Effect{ActivityState::Rejected, PlanState::Rejected};
    case CaseState::New:
      break;
  }
  return std::nullopt;
}

// Is there a way of steps of the table from one state to the other, at most by way of countersigning?
bool leadsTo(ActivityState from, ActivityState to) {
  const auto one = [](ActivityState a, ActivityState b) {
    const auto steps = activitySteps();
    return std::any_of(steps.begin(), steps.end(),
                       [&](const ActivityStep& step) { return step.state == a && step.next == b; });
  };
  return from == to || one(from, to) || (one(from, ActivityState::Countersign) && one(ActivityState::Countersign, to));
}

Result<void> followCase(Work& work, qint64 subject, const CaseMove& move) {
  const auto effect = effectOf(move);
  if (!effect) return {};
  GUIJU_TRY(activity, storage::find(work.connection(), ActivityId{subject}));
  if (!activity) return notFound(recordType<Activity>());
  GUIJU_TRY(plans, storage::ActivityStore(work.connection()).plans(activity->id));
  if (!plans.empty() && plans.back().state != effect->plan && plans.back().state != PlanState::Draft) {
    ActivityPlan decided = plans.back();
    decided.state = effect->plan;
    GUIJU_CHECK(work.update(plans.back(), decided, decided.version));
  }
  // A cancelled activity ends its approval, not the other way round.
  if (activity->state == effect->activity || activity->state == ActivityState::Cancelled) return {};
  if (!leadsTo(activity->state, effect->activity)) {
    return fail(
        ErrorCode::Corrupt,
        message("activity", QT_TRANSLATE_NOOP("activity", "The approval does not fit the state of the activity.")), {},
        activity->number);
  }
  Activity moved = *activity;
  moved.state = effect->activity;
  return work.update(*activity, moved, activity->version);
}

bool asks(const approval::Flow& flow, const char* function) {
  return std::any_of(flow.steps.begin(), flow.steps.end(), [&](const approval::Step& step) {
    return std::any_of(step.deciders.begin(), step.deciders.end(), [&](const approval::DeciderRule& rule) {
      return rule.kind == approval::DeciderRule::Kind::HeadOfFunction && rule.name == QLatin1StringView(function);
    });
  });
}

}  // namespace

const approval::ApprovalSubject& planSubject() {
  static const approval::ApprovalSubject kSubject{
      kPlanSubject,
      QT_TRANSLATE_NOOP("approval", "Activity plan"),
      {{"budget", approval::FactKind::Money, QT_TRANSLATE_NOOP("facts", "Budget")},
       {"type", approval::FactKind::Text, QT_TRANSLATE_NOOP("facts", "Activity type")},
       {"unit_function", approval::FactKind::Text, QT_TRANSLATE_NOOP("facts", "Function of the unit")}},
      "budget",
      kViewActivities.id,
      "activity_plan",
      &readSubject,
      &followCase};
  return kSubject;
}

Result<SubmitPlan::Loaded> SubmitPlan::load(const Reading& reading) const {
  Loaded loaded;
  GUIJU_TRY(plan, loadPlan(reading, activity));
  loaded.plan = std::move(plan);
  const ActivityContext& context = loaded.plan.context;
  const ActivityPlan next = submittedNext(context);
  GUIJU_TRY(submission, submissionOf(reading, context, next));
  loaded.submission = std::move(submission);
  GUIJU_TRY(content, contentFor(reading, loaded.submission));
  loaded.content = content;
  GUIJU_TRY(state, stateOf(reading, context, loaded.submission, content));
  GUIJU_TRY(hand, approval::prepareSubmission(reading, QLatin1StringView(kPlanSubject), activity.value, state));
  loaded.hand = std::move(hand);
  return loaded;
}

Decision SubmitPlan::decide(const Loaded& loaded, const Reading&) const {
  const ActivityContext& context = loaded.plan.context;
  Decision decision = maySubmitPlan(loaded.submission, context.standing, context.enforcement);
  decision.add(binding(checkCountersigned(asks(loaded.hand.flow, org::function::kPromotion),
                                          asks(loaded.hand.flow, org::function::kExecution)),
                       context.enforcement));
  if (decision.held()) decision.add(loaded.hand.decision());
  return decision;
}

Result<approval::CaseId> SubmitPlan::write(const Loaded& loaded, Work& work) const {
  GUIJU_TRY(draft, openDraft(work, loaded.plan, version, [](ActivityPlan&) {}));
  ActivityPlan submitted = draft.plan;
  submitted.state = PlanState::Submitted;
  submitted.submittedOn = work.today();
  submitted.content = loaded.content;
  submitted.contentHash = sha256(loaded.content);
  GUIJU_CHECK(work.update(draft.plan, submitted, draft.plan.version));
  return approval::writeCase(loaded.hand, work);
}

Result<void> endApproval(Work& work, ActivityId activity, const QString& reason) {
  GUIJU_TRY(latest, storage::ApprovalStore(work.connection()).latest(QLatin1StringView(kPlanSubject), activity.value));
  if (!latest || latest->endedAt.isValid()) return {};
  GUIJU_TRY(around, approval::surroundings(work));
  GUIJU_TRY(hand, approval::caseInHand(work, std::move(*latest), std::move(around)));
  // Whoever may cancel the activity may end its approval with it.
  hand.answer = approval::cancel(hand.before, work.actor().employee, true, reason, hand.context());
  if (!hand.answer) {
    return fail(ErrorCode::Conflict,
                message("activity", QT_TRANSLATE_NOOP("activity", "The approval that is under way can't be ended.")));
  }
  GUIJU_CHECK(approval::writeCase(hand, work));
  return {};
}

}  // namespace guiju::activity
