// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/activity_states.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace guiju::activity {

namespace {

using S = ActivityState;
using A = ActivityAction;
using B = BriefState;

constexpr ActivityStep kSteps[] = {
    // state, action, next state, who, clause
    {S::Idea, A::Edit, S::Idea, Who::Owner, "EVT-3"},
    {S::Idea, A::WriteBrief, S::Brief, Who::Promotion, "EVT-6"},
    {S::Idea, A::Cancel, S::Cancelled, Who::Owner, ""},

    {S::Brief, A::Edit, S::Brief, Who::Owner, "EVT-3"},
    {S::Brief, A::WriteBrief, S::Brief, Who::Promotion, "EVT-6"},
    {S::Brief, A::SubmitBrief, S::Brief, Who::Promotion, "EVT-10"},
    {S::Brief, A::AcceptBrief, S::Brief, Who::BothGroups, "EVT-13"},
    {S::Brief, A::ReturnBrief, S::Brief, Who::BothGroups, "EVT-13"},
    {S::Brief, A::AgreeStrategy, S::Planning, Who::BothGroups, "EVT-13"},
    {S::Brief, A::Cancel, S::Cancelled, Who::Owner, ""},

    {S::Planning, A::Edit, S::Planning, Who::Owner, "EVT-3"},
    {S::Planning, A::WritePlan, S::Planning, Who::Planning, "EVT-7"},
    {S::Planning, A::SubmitPlan, S::Countersign, Who::Planning, "EVT-13"},
    {S::Planning, A::Cancel, S::Cancelled, Who::Owner, ""},

    {S::Countersign, A::FinishCountersign, S::Approval, Who::Case, "EVT-14"},
    {S::Countersign, A::Approve, S::Approved, Who::Case, "EVT-14"},
    {S::Countersign, A::Return, S::Returned, Who::Case, "EVT-14"},
    {S::Countersign, A::Reject, S::Rejected, Who::Case, "EVT-14"},
    {S::Countersign, A::Withdraw, S::Withdrawn, Who::Case, ""},
    {S::Countersign, A::Cancel, S::Cancelled, Who::Owner, ""},

    {S::Approval, A::ReopenCountersign, S::Countersign, Who::Case, "EVT-14"},
    {S::Approval, A::Approve, S::Approved, Who::Case, "EVT-15"},
    {S::Approval, A::Return, S::Returned, Who::Case, ""},
    {S::Approval, A::Reject, S::Rejected, Who::Case, ""},
    {S::Approval, A::Withdraw, S::Withdrawn, Who::Case, ""},
    {S::Approval, A::Cancel, S::Cancelled, Who::Owner, ""},

    {S::Approved, A::MarkMilestone, S::Approved, Who::MilestoneOwner, "EVT-16"},
    {S::Approved, A::Cancel, S::Cancelled, Who::Owner, ""},

    {S::Returned, A::Edit, S::Returned, Who::Owner, "EVT-3"},
    {S::Returned, A::WritePlan, S::Planning, Who::Planning, "EVT-7"},
    {S::Returned, A::SubmitPlan, S::Countersign, Who::Planning, "EVT-13"},
    {S::Returned, A::Cancel, S::Cancelled, Who::Owner, ""},

    {S::Withdrawn, A::Edit, S::Withdrawn, Who::Owner, "EVT-3"},
    {S::Withdrawn, A::WritePlan, S::Planning, Who::Planning, "EVT-7"},
    {S::Withdrawn, A::SubmitPlan, S::Countersign, Who::Planning, "EVT-13"},
    {S::Withdrawn, A::Cancel, S::Cancelled, Who::Owner, ""},
};

constexpr BriefStep kBriefSteps[] = {
    {B::Draft, A::WriteBrief, B::Draft, Who::Promotion, "EVT-6"},
    {B::Draft, A::SubmitBrief, B::Submitted, Who::Promotion, "EVT-10"},
    {B::Submitted, A::AcceptBrief, B::Submitted, Who::BothGroups, "EVT-13"},
    {B::Submitted, A::AgreeStrategy, B::Accepted, Who::BothGroups, "EVT-13"},
    {B::Submitted, A::ReturnBrief, B::Returned, Who::BothGroups, "EVT-13"},
    {B::Returned, A::WriteBrief, B::Draft, Who::Promotion, "EVT-6"},
    {B::Returned, A::SubmitBrief, B::Submitted, Who::Promotion, "EVT-10"},
};

constexpr std::array kStates{S::Idea,     S::Brief,    S::Planning,  S::Countersign, S::Approval,
                             S::Approved, S::Returned, S::Withdrawn, S::Rejected,    S::Cancelled};

}  // namespace

std::span<const ActivityStep> activitySteps() {
  return kSteps;
}

std::span<const BriefStep> briefSteps() {
  return kBriefSteps;
}

std::span<const ActivityState> allActivityStates() {
  return kStates;
}

const ActivityStep* findStep(ActivityState state, ActivityAction action) {
  const auto* found = std::find_if(std::begin(kSteps), std::end(kSteps), [&](const ActivityStep& step) {
    return step.state == state && step.action == action;
  });
  return found == std::end(kSteps) ? nullptr : found;
}

const BriefStep* findStep(BriefState state, ActivityAction action) {
  const auto* found = std::find_if(std::begin(kBriefSteps), std::end(kBriefSteps),
                                   [&](const BriefStep& step) { return step.state == state && step.action == action; });
  return found == std::end(kBriefSteps) ? nullptr : found;
}

std::vector<ActivityAction> actionsIn(ActivityState state) {
  std::vector<ActivityAction> result;
  for (const ActivityStep& step : kSteps) {
    if (step.state == state) result.push_back(step.action);
  }
  return result;
}

const char* stateTitle(ActivityState state) {
  switch (state) {
    case S::Idea:
      return QT_TRANSLATE_NOOP("activity", "Idea");
    case S::Brief:
      return QT_TRANSLATE_NOOP("activity", "Market brief");
    case S::Planning:
      return QT_TRANSLATE_NOOP("activity", "Planning");
    case S::Countersign:
      return QT_TRANSLATE_NOOP("activity", "Countersigning");
    case S::Approval:
      return QT_TRANSLATE_NOOP("activity", "Awaiting approval");
    case S::Approved:
      return QT_TRANSLATE_NOOP("activity", "Approved");
    case S::Returned:
      return QT_TRANSLATE_NOOP("activity", "Returned");
    case S::Withdrawn:
      return QT_TRANSLATE_NOOP("activity", "Withdrawn");
    case S::Rejected:
      return QT_TRANSLATE_NOOP("activity", "Rejected");
    case S::Cancelled:
      return QT_TRANSLATE_NOOP("activity", "Cancelled");
  }
  return "";
}

const char* stateTitle(BriefState state) {
  switch (state) {
    case B::Draft:
      return QT_TRANSLATE_NOOP("activity", "Draft");
    case B::Submitted:
      return QT_TRANSLATE_NOOP("activity", "Submitted");
    case B::Accepted:
      return QT_TRANSLATE_NOOP("activity", "Accepted");
    case B::Returned:
      return QT_TRANSLATE_NOOP("activity", "Returned");
  }
  return "";
}

const char* stateTitle(PlanState state) {
  switch (state) {
    case PlanState::Draft:
      return QT_TRANSLATE_NOOP("activity", "Draft");
    case PlanState::Submitted:
      return QT_TRANSLATE_NOOP("activity", "Submitted");
    case PlanState::Approved:
      return QT_TRANSLATE_NOOP("activity", "Approved");
    case PlanState::Returned:
      return QT_TRANSLATE_NOOP("activity", "Returned");
    case PlanState::Withdrawn:
      return QT_TRANSLATE_NOOP("activity", "Withdrawn");
    case PlanState::Rejected:
      return QT_TRANSLATE_NOOP("activity", "Rejected");
  }
  return "";
}

const char* actionTitle(ActivityAction action) {
  switch (action) {
    case A::Edit:
      return QT_TRANSLATE_NOOP("activity", "Edit");
    case A::WriteBrief:
      return QT_TRANSLATE_NOOP("activity", "Write brief");
    case A::SubmitBrief:
      return QT_TRANSLATE_NOOP("activity", "Submit brief");
    case A::AcceptBrief:
      return QT_TRANSLATE_NOOP("activity", "Accept brief");
    case A::ReturnBrief:
      return QT_TRANSLATE_NOOP("activity", "Return brief");
    case A::AgreeStrategy:
      return QT_TRANSLATE_NOOP("activity", "Agree on the strategy");
    case A::WritePlan:
      return QT_TRANSLATE_NOOP("activity", "Write plan");
    case A::SubmitPlan:
      return QT_TRANSLATE_NOOP("activity", "Submit plan");
    case A::FinishCountersign:
      return QT_TRANSLATE_NOOP("activity", "Finish countersigning");
    case A::ReopenCountersign:
      return QT_TRANSLATE_NOOP("activity", "Reopen countersigning");
    case A::Approve:
      return QT_TRANSLATE_NOOP("activity", "Approve");
    case A::Return:
      return QT_TRANSLATE_NOOP("activity", "Return");
    case A::Reject:
      return QT_TRANSLATE_NOOP("activity", "Reject");
    case A::Withdraw:
      return QT_TRANSLATE_NOOP("activity", "Withdraw");
    case A::MarkMilestone:
      return QT_TRANSLATE_NOOP("activity", "Mark as reached");
    case A::Cancel:
      return QT_TRANSLATE_NOOP("activity", "Cancel activity");
  }
  return "";
}

const char* whoTitle(Who who) {
  switch (who) {
    case Who::Owner:
      return QT_TRANSLATE_NOOP("activity", "the owner");
    case Who::Promotion:
      return QT_TRANSLATE_NOOP("activity", "the promotion group");
    case Who::Planning:
      return QT_TRANSLATE_NOOP("activity", "the planning group");
    case Who::BothGroups:
      return QT_TRANSLATE_NOOP("activity", "the promotion and planning groups");
    case Who::MilestoneOwner:
      return QT_TRANSLATE_NOOP("activity", "the owner of the milestone");
    case Who::Case:
      return QT_TRANSLATE_NOOP("activity", "those who decide its approval");
  }
  return "";
}

bool planIsOpen(ActivityState state) {
  return findStep(state, A::WritePlan) != nullptr;
}

bool isUnderDecision(ActivityState state) {
  return state == S::Countersign || state == S::Approval;
}

bool isInProgress(ActivityState state) {
  return state != S::Cancelled && state != S::Rejected;
}

}  // namespace guiju::activity
