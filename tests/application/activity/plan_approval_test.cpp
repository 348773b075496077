// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/plan_approval.h"

#include <gtest/gtest.h>

#include "application/activity/activity_world.h"
#include "application/approval/approval_commands.h"
#include "application/approval/approval_views.h"
#include "domain/base/crypto.h"
#include "support/clause.h"

namespace guiju::activity {
namespace {

using test::ActivityWorld;
using W = ActivityWorld;

class PlanApproval : public testing::TestWithParam<storage::Engine> {
 protected:
  ActivityWorld world{GetParam()};

  // A plan that may be submitted; the latest plan's version is 2 afterwards.
  ActivityId ready(qint64 fen = 400'000) {
    const ActivityId id = world.withStrategy();
    const auto detail = world.detail(id);
    SavePlan plan;
    plan.words = {id, 1, QStringLiteral("summary"), {}, {}, {}};
    plan.lines = {W::line("场地", fen)};
    plan.milestones = detail.milestones;
    plan.tasks = detail.tasks;
    TargetFigure figure;
    figure.name = QStringLiteral("意向客户");
    figure.target = 12'000;
    plan.targets = {figure};
    W::expectDone(world.run(W::kPlanner, plan));
    return id;
  }
  approval::CaseId submit(ActivityId id) {
    const qint64 version = world.detail(id).plan()->version;
    const auto submitted = world.run(W::kPlanner, SubmitPlan{id, version});
    EXPECT_TRUE(submitted.has_value()) << W::reason(submitted);
    return submitted.value_or(approval::CaseId{});
  }
  approval::DecisionArguments opinion(qint64 who, approval::CaseId id) {
    const auto seen = world.see(who, approval::CaseTimeline{id});
    EXPECT_TRUE(seen.has_value()) << test::why(seen);
    return {id, QStringLiteral("同意"), seen ? seen->contentHash : QByteArray()};
  }
  void approve(qint64 who, approval::CaseId id) {
    approval::ApproveCase command;
    command.decision = opinion(who, id);
    W::expectDone(world.run(who, std::move(command)));
  }
  ActivityState state(ActivityId id) { return world.detail(id).row.activity.state; }
};

TEST_P(PlanApproval, APlanIsCountersignedByBothGroupsAndThenApproved) {
  CLAUSE("EVT-14");
  world.adopt({QStringLiteral("EVT-7"), QStringLiteral("EVT-13"), QStringLiteral("EVT-14"), QStringLiteral("EVT-16"),
               QStringLiteral("WFA-3.2")});
  const ActivityId id = ready();
  const auto request = submit(id);
  EXPECT_EQ(state(id), ActivityState::Countersign);
  EXPECT_EQ(world.detail(id).plan()->state, PlanState::Submitted);
  approve(W::kPromotionLeader, request);
  EXPECT_EQ(state(id), ActivityState::Countersign);
  approve(W::kExecutionLeader, request);
  EXPECT_EQ(state(id), ActivityState::Approval);
  approve(W::kPlanningLeader, request);
  EXPECT_EQ(state(id), ActivityState::Approved);
  EXPECT_EQ(world.detail(id).plan()->state, PlanState::Approved);
}

TEST_P(PlanApproval, NoPlanIsSubmittedWithoutTargetsMilestonesAndBudget) {
  CLAUSE("WFA-3.2");
  CLAUSE("EVT-16");
  world.adopt({QStringLiteral("EVT-7"), QStringLiteral("EVT-16"), QStringLiteral("WFA-3.2")});
  const ActivityId id = world.withStrategy();
  W::expectDone(world.run(W::kPlanner, SavePlan{{id, 1, QStringLiteral("s"), {}, {}, {}}, {}, {}, {}, {}}));
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, SubmitPlan{id, 2})), QStringLiteral("EVT-7 EVT-16 WFA-3.2"));
  EXPECT_EQ(state(id), ActivityState::Planning);
}

TEST_P(PlanApproval, WhatIsUnderDecisionIsFrozenInTheDatabaseItself) {
  const ActivityId id = ready();
  submit(id);
  EXPECT_NE(W::refusedFor(world.run(W::kPlanner, SetBudgetLines{id, 3, {W::line("场地", 1)}})),
            QStringLiteral("nothing"));
  for (const char* sql : {"UPDATE budget_line SET amount = amount + 1", "DELETE FROM budget_line",
                          "UPDATE activity_plan SET summary = 'x'", "UPDATE activity_plan SET content_hash = content",
                          "DELETE FROM activity_plan", "UPDATE milestone SET title = 'x'", "DELETE FROM milestone",
                          "UPDATE activity_task SET title = 'x'", "UPDATE target_figure SET target = 1",
                          "DELETE FROM target_figure", "UPDATE activity SET title = 'x'", "DELETE FROM activity",
                          "DELETE FROM market_brief", "UPDATE market_brief SET strategy = 'x'"}) {
    EXPECT_FALSE(world.db().execute(QString::fromLatin1(sql)).has_value()) << sql;
  }
  const auto plans = storage::select<ActivityPlan>(world.db());
  ASSERT_TRUE(plans.has_value());
  EXPECT_EQ(sha256(plans->back().content), plans->back().contentHash);
}

TEST_P(PlanApproval, AReturnedPlanIsRevisedInTheNextVersionAndDecidedAnew) {
  const ActivityId id = ready();
  const auto request = submit(id);
  approve(W::kPromotionLeader, request);
  auto returned = opinion(W::kExecutionLeader, request);
  returned.text = QStringLiteral("展台太高");
  W::expectDone(world.run(W::kExecutionLeader, approval::ReturnCase{returned, {}}));
  EXPECT_EQ(state(id), ActivityState::Returned);
  EXPECT_EQ(world.detail(id).plan()->state, PlanState::Returned);

  const qint64 version = world.detail(id).plan()->version;
  W::expectDone(world.run(W::kPlanner, SetBudgetLines{id, version, {W::line("场地", 450'000)}}));
  const auto revised = world.detail(id);
  EXPECT_EQ(revised.row.activity.state, ActivityState::Planning);
  EXPECT_EQ(revised.plan()->planVersion, 2);
  EXPECT_EQ(revised.earlierVersion, 1);
  ASSERT_EQ(revised.earlierBudget.size(), 1U);
  EXPECT_EQ(revised.earlierBudget[0].amount, Money{400'000});

  EXPECT_EQ(submit(id), request);
  approve(W::kPromotionLeader, request);
  approve(W::kExecutionLeader, request);
  approve(W::kPlanningLeader, request);
  EXPECT_EQ(state(id), ActivityState::Approved);
}

TEST_P(PlanApproval, AReturnedPlanCanBeHandedInAgainUnchangedAsItsNextVersion) {
  const ActivityId id = ready();
  const auto request = submit(id);
  W::expectDone(world.run(W::kExecutionLeader, approval::ReturnCase{opinion(W::kExecutionLeader, request), {}}));
  submit(id);
  const auto detail = world.detail(id);
  EXPECT_EQ(detail.row.activity.state, ActivityState::Countersign);
  EXPECT_EQ(detail.plan()->planVersion, 2);
  EXPECT_EQ(detail.row.budget, Money{400'000});
}

TEST_P(PlanApproval, TheApplicantTakesItBackWhileNobodyHasDecided) {
  const ActivityId id = ready();
  const auto request = submit(id);
  W::expectDone(world.run(W::kPlanner, approval::WithdrawCase{request}));
  EXPECT_EQ(state(id), ActivityState::Withdrawn);
  EXPECT_EQ(world.detail(id).plan()->state, PlanState::Withdrawn);
  submit(id);
  EXPECT_EQ(state(id), ActivityState::Countersign);
}

TEST_P(PlanApproval, ARejectionEndsThePlan) {
  const ActivityId id = ready();
  const auto request = submit(id);
  W::expectDone(world.run(W::kPromotionLeader, approval::RejectCase{opinion(W::kPromotionLeader, request)}));
  EXPECT_EQ(state(id), ActivityState::Rejected);
  EXPECT_TRUE(world.detail(id).actions.empty());
}

TEST_P(PlanApproval, CancellingAnActivityEndsItsApproval) {
  const ActivityId id = ready();
  const auto request = submit(id);
  const qint64 version = world.detail(id).row.activity.version;
  W::expectDone(world.run(W::kPlanner, CancelActivity{id, version, QStringLiteral("场地失火"), Money{0}}));
  EXPECT_EQ(state(id), ActivityState::Cancelled);
  const auto seen = world.see(W::kPlanner, approval::CaseTimeline{request});
  ASSERT_TRUE(seen.has_value()) << test::why(seen);
  EXPECT_EQ(seen->state, approval::CaseState::Cancelled);
}

TEST_P(PlanApproval, AMilestoneOfAnApprovedPlanIsMarkedAndShownWhenLate) {
  CLAUSE("EVT-16");
  const ActivityId id = ready();
  const auto request = submit(id);
  for (const qint64 who : {W::kPromotionLeader, W::kExecutionLeader, W::kPlanningLeader}) approve(who, request);
  world.clock().set(QDateTime(QDate(2027, 2, 1), QTime(3, 0), Qt::UTC));
  auto detail = world.detail(id);
  EXPECT_EQ(detail.row.lateSince, detail.milestones.at(0).due);
  auto figures = world.see(W::kDirector, ActivityFigures{});
  ASSERT_TRUE(figures.has_value());
  EXPECT_GT(figures->sums.lateMilestones, 0);
  EXPECT_EQ(figures->lateDays, detail.milestones.at(0).due.daysTo(QDate(2027, 2, 1)));
  EXPECT_EQ(figures->sums.approvedBudget, Money{400'000});
  const qint64 late = figures->sums.lateMilestones;
  const Milestone& first = detail.milestones.at(0);
  EXPECT_EQ(W::refusedFor(world.run(W::kExecutor, MarkMilestone{first.id, first.version, QDate(2027, 2, 1)})),
            QStringLiteral("permission"));
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, MarkMilestone{first.id, first.version, QDate(2027, 2, 2)})),
            QString());
  W::expectDone(world.run(W::kPlanner, MarkMilestone{first.id, first.version, QDate(2027, 2, 1)}));
  figures = world.see(W::kDirector, ActivityFigures{});
  EXPECT_EQ(figures->sums.lateMilestones, late - 1);
}

INSTANTIATE_TEST_SUITE_P(Engines, PlanApproval, testing::ValuesIn(test::engines()), test::engineName);

}  // namespace
}  // namespace guiju::activity
