// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/activity_states.h"

#include <gtest/gtest.h>

#include <cstring>
#include <set>

#include "support/clause.h"

namespace guiju::activity {
namespace {

using S = ActivityState;
using A = ActivityAction;

S after(S state, std::initializer_list<A> actions) {
  for (const A action : actions) {
    const ActivityStep* step = findStep(state, action);
    EXPECT_NE(step, nullptr) << stateTitle(state) << " / " << actionTitle(action);
    if (step) state = step->next;
  }
  return state;
}

TEST(ActivityStates, TheWholeWayFromIdeaToApproval) {
  CLAUSE("EVT-13");
  CLAUSE("EVT-14");
  EXPECT_EQ(after(S::Idea, {A::Edit, A::WriteBrief, A::SubmitBrief, A::AcceptBrief, A::AgreeStrategy, A::WritePlan,
                            A::SubmitPlan, A::FinishCountersign, A::Approve, A::MarkMilestone}),
            S::Approved);
}

TEST(ActivityStates, AReturnedOrWithdrawnPlanIsRevisedAndSubmittedAgain) {
  EXPECT_EQ(after(S::Countersign, {A::Return, A::WritePlan, A::SubmitPlan}), S::Countersign);
  EXPECT_EQ(after(S::Approval, {A::Withdraw, A::WritePlan, A::SubmitPlan}), S::Countersign);
  EXPECT_EQ(after(S::Approval, {A::ReopenCountersign, A::FinishCountersign}), S::Approval);
}

TEST(ActivityStates, NoStepIsThereTwice) {
  std::set<std::pair<S, A>> seen;
  for (const ActivityStep& step : activitySteps()) EXPECT_TRUE(seen.emplace(step.state, step.action).second);
}

TEST(ActivityStates, EveryStateIsReachedFromTheIdea) {
  std::set<S> reached{S::Idea};
  for (std::size_t before = 0; before != reached.size();) {
    before = reached.size();
    for (const ActivityStep& step : activitySteps()) {
      if (reached.contains(step.state)) reached.insert(step.next);
    }
  }
  EXPECT_EQ(reached.size(), allActivityStates().size());
}

TEST(ActivityStates, NothingFollowsARejectionOrCancellation) {
  EXPECT_TRUE(actionsIn(S::Rejected).empty());
  EXPECT_TRUE(actionsIn(S::Cancelled).empty());
}

TEST(ActivityStates, NoPlanIsWrittenBeforeTheStrategyIsAgreedNorOnceItIsUnderDecision) {
  CLAUSE("EVT-13");
  for (const S state : {S::Idea, S::Brief, S::Countersign, S::Approval, S::Approved, S::Rejected, S::Cancelled}) {
    EXPECT_FALSE(planIsOpen(state)) << stateTitle(state);
    EXPECT_EQ(findStep(state, A::SubmitPlan), nullptr) << stateTitle(state);
  }
  for (const S state : {S::Planning, S::Returned, S::Withdrawn}) EXPECT_TRUE(planIsOpen(state)) << stateTitle(state);
}

TEST(ActivityStates, OnlyTheApprovalCaseDecides) {
  CLAUSE("EVT-14");
  for (const ActivityStep& step : activitySteps()) {
    const bool decides = step.next == S::Approved && step.state != S::Approved;
    if (decides) {
      EXPECT_EQ(step.who, Who::Case);
    }
    if (step.who == Who::Case) {
      EXPECT_TRUE(isUnderDecision(step.state));
    }
  }
}

TEST(ActivityStates, WhoTakesAStepIsTheOneItsClauseNames) {
  CLAUSE("EVT-6");
  CLAUSE("EVT-7");
  for (const ActivityStep& step : activitySteps()) {
    if (!std::strcmp(step.clause, "EVT-6")) {
      EXPECT_EQ(step.who, Who::Promotion);
    }
    if (!std::strcmp(step.clause, "EVT-7")) {
      EXPECT_EQ(step.who, Who::Planning);
    }
  }
  for (const BriefStep& step : briefSteps()) {
    if (!std::strcmp(step.clause, "EVT-6")) {
      EXPECT_EQ(step.who, Who::Promotion);
    }
  }
}

TEST(ActivityStates, AnAcceptedBriefStaysAsItIs) {
  for (const BriefStep& step : briefSteps()) EXPECT_NE(step.state, BriefState::Accepted);
  EXPECT_EQ(findStep(BriefState::Draft, A::AgreeStrategy), nullptr);
}

TEST(ActivityStates, EverythingHasAName) {
  for (const S state : allActivityStates()) EXPECT_GT(std::strlen(stateTitle(state)), 0U);
  for (const ActivityStep& step : activitySteps()) {
    EXPECT_GT(std::strlen(actionTitle(step.action)), 0U);
    EXPECT_GT(std::strlen(whoTitle(step.who)), 0U);
  }
}

}  // namespace
}  // namespace guiju::activity
