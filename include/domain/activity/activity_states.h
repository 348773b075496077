// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "domain/activity/activity.h"

namespace guiju::activity {

// What can be done to an activity. The outcomes of the approval case are actions too: the case does them.
enum class ActivityAction {
  Edit,
  WriteBrief,
  SubmitBrief,
  AcceptBrief,
  ReturnBrief,
  AgreeStrategy,  // follows from the second acceptance
  WritePlan,
  SubmitPlan,
  FinishCountersign,
  ReopenCountersign,
  Approve,
  Return,
  Reject,
  Withdraw,
  MarkMilestone,
  Cancel,
};

// Who takes a step.
enum class Who {
  Owner,           // the one who leads it, or who may edit activities of its unit
  Promotion,       // the promotion group
  Planning,        // the planning group
  BothGroups,      // promotion and planning, each for itself
  MilestoneOwner,  // the one who answers for the milestone, or the owner
  Case,            // an outcome of the approval case
};

// One permitted step of an activity.
struct ActivityStep {
  ActivityState state;
  ActivityAction action;
  ActivityState next;
  Who who;
  const char* clause;  // "" where it is the house's own
};

// Every step there is. Code, tests, the document and the buttons of the page are read from this table.
[[nodiscard]] std::span<const ActivityStep> activitySteps();

// The step for `action` in `state`; null when there is none.
[[nodiscard]] const ActivityStep* findStep(ActivityState state, ActivityAction action);
[[nodiscard]] std::vector<ActivityAction> actionsIn(ActivityState state);

// Words for states and actions, English, context "activity".
[[nodiscard]] const char* stateTitle(ActivityState state);
[[nodiscard]] const char* actionTitle(ActivityAction action);  // a verb, as on a button
[[nodiscard]] const char* stateTitle(BriefState state);
[[nodiscard]] const char* stateTitle(PlanState state);
[[nodiscard]] const char* whoTitle(Who who);

// The same for the brief inside its activity.
struct BriefStep {
  BriefState state;
  ActivityAction action;
  BriefState next;
  Who who;
  const char* clause;
};
[[nodiscard]] std::span<const BriefStep> briefSteps();
[[nodiscard]] const BriefStep* findStep(BriefState state, ActivityAction action);

// States in which plan, budget, milestones, tasks and targets may be written; frozen in all others.
[[nodiscard]] bool planIsOpen(ActivityState state);
// An approval case is under way.
[[nodiscard]] bool isUnderDecision(ActivityState state);
// Nothing follows any more in this part of its life: approved, rejected or cancelled are not "in progress".
[[nodiscard]] bool isInProgress(ActivityState state);
[[nodiscard]] std::span<const ActivityState> allActivityStates();

}  // namespace guiju::activity
