// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "application/activity/activity_world.h"
#include "domain/activity/budget.h"
#include "support/clause.h"

namespace guiju::activity {
namespace {

using test::ActivityWorld;
using W = ActivityWorld;

class ActivityCommands : public testing::TestWithParam<storage::Engine> {
 protected:
  ActivityWorld world{GetParam()};
};

TEST_P(ActivityCommands, BeginningAnActivityNumbersItAndLaysOutTheTemplateOfItsType) {
  CLAUSE("EVT-11");
  const ActivityId id = world.create();
  const auto detail = world.detail(id);
  EXPECT_EQ(detail.row.activity.number, QStringLiteral("ACT-2026-001"));
  EXPECT_EQ(detail.row.activity.state, ActivityState::Idea);
  EXPECT_EQ(detail.row.typeKey, QStringLiteral("launch"));
  EXPECT_EQ(detail.row.owner, QStringLiteral("许嘉宁"));
  ASSERT_FALSE(detail.budget.empty());
  EXPECT_EQ(detail.budget.front().category, QStringLiteral("场地与搭建"));
  ASSERT_FALSE(detail.milestones.empty());
  EXPECT_EQ(detail.milestones.front().due, QDate(2027, 3, 10).addDays(-45));
  EXPECT_FALSE(detail.tasks.empty());
  EXPECT_FALSE(detail.targets.empty());
  world.create();
  EXPECT_EQ(world.detail(ActivityId{2}).row.activity.number, QStringLiteral("ACT-2026-002"));
}

TEST_P(ActivityCommands, ACopyTakesPlanBudgetAndScheduleOfAnEarlierActivityToItsOwnDays) {
  const ActivityId id = world.withStrategy();
  W::expectDone(world.run(W::kPlanner, SetBudgetLines{id, 1, {W::line("场地", 100), W::line("媒体", 50)}}));
  auto words = W::words();
  words.startsOn = words.endsOn = QDate(2027, 4, 10);
  const auto copy = world.run(W::kPlanner, CreateActivity{words, id});
  ASSERT_TRUE(copy.has_value()) << W::reason(copy);
  const auto from = world.detail(id);
  const auto detail = world.detail(*copy);
  EXPECT_EQ(detail.row.budget, Money{150});
  EXPECT_EQ(detail.plan()->planVersion, 1);
  EXPECT_EQ(detail.milestones.at(0).due, from.milestones.at(0).due.addDays(31));
  EXPECT_EQ(detail.tasks.at(0).startsOn, from.tasks.at(0).startsOn.addDays(31));
  EXPECT_FALSE(detail.brief);
}

TEST_P(ActivityCommands, WhatMakesNoSenseIsRefusedAtOnce) {
  auto words = W::words();
  words.title = QStringLiteral("  ");
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, CreateActivity{words, {}})), QString());
  words = W::words();
  words.endsOn = words.startsOn.addDays(-1);
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, CreateActivity{words, {}})), QString());
  words = W::words();
  words.owner = access::EmployeeId{99};
  EXPECT_NE(W::refusedFor(world.run(W::kDirector, CreateActivity{words, {}})), QStringLiteral("nothing"));
}

TEST_P(ActivityCommands, StaffBeginOnlyWhatTheyLeadThemselvesAndLeadersWhatTheirCenterDoes) {
  auto words = W::words();
  words.owner = access::EmployeeId{W::kPromoter};
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, CreateActivity{words, {}})), QStringLiteral("permission"));
  W::expectDone(world.run(W::kPlanningLeader, CreateActivity{words, {}}));
}

TEST_P(ActivityCommands, OnlyThePromotionGroupGivesTheBriefAndBothGroupsAcceptIt) {
  CLAUSE("EVT-6");
  CLAUSE("EVT-13");
  world.adopt({QStringLiteral("EVT-6"), QStringLiteral("EVT-10"), QStringLiteral("EVT-13")});
  const ActivityId id = world.create();
  EXPECT_EQ(W::refusedFor(world.run(W::kDirector, WriteBrief{id, 0, W::brief()})), QStringLiteral("EVT-6"));
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, WriteBrief{id, 0, W::brief()})), QStringLiteral("EVT-6"));
  EXPECT_EQ(W::refusedFor(world.run(W::kExecutor, WriteBrief{id, 0, W::brief()})), QStringLiteral("permission"));

  MarketBrief unfinished = W::brief();
  unfinished.strategy.clear();
  W::expectDone(world.run(W::kPromoter, WriteBrief{id, 0, unfinished}));
  EXPECT_EQ(world.detail(id).brief->number, QStringLiteral("MB-2026-001"));
  EXPECT_EQ(world.detail(id).row.activity.state, ActivityState::Brief);
  EXPECT_EQ(W::refusedFor(world.run(W::kPromoter, SubmitBrief{id, 1})), QStringLiteral("EVT-13"));
  W::expectDone(world.run(W::kPromoter, WriteBrief{id, 1, W::brief()}));
  W::expectDone(world.run(W::kPromoter, SubmitBrief{id, 2}));

  EXPECT_EQ(W::refusedFor(world.run(W::kDirector, AcceptBrief{id, 3, BriefSide::Planning})), QStringLiteral("EVT-13"));
  EXPECT_EQ(W::refusedFor(world.run(W::kPromotionLeader, AcceptBrief{id, 3, BriefSide::Planning})),
            QStringLiteral("permission"));
  W::expectDone(world.run(W::kPlanningLeader, AcceptBrief{id, 3, BriefSide::Planning}));
  EXPECT_EQ(world.detail(id).row.activity.state, ActivityState::Brief);
  W::expectDone(world.run(W::kPromotionLeader, AcceptBrief{id, 4, BriefSide::Promotion}));
  EXPECT_EQ(world.detail(id).row.activity.state, ActivityState::Planning);
  EXPECT_EQ(world.detail(id).brief->state, BriefState::Accepted);
}

TEST_P(ActivityCommands, AReturnedBriefSaysWhyAndIsWrittenAgain) {
  const ActivityId id = world.create();
  W::expectDone(world.run(W::kPromoter, WriteBrief{id, 0, W::brief()}));
  W::expectDone(world.run(W::kPromoter, SubmitBrief{id, 1}));
  W::expectDone(world.run(W::kPromotionLeader, AcceptBrief{id, 2, BriefSide::Promotion}));
  W::expectDone(world.run(W::kPlanningLeader, ReturnBrief{id, 3, QStringLiteral("目标不清")}));
  const auto brief = world.detail(id).brief;
  EXPECT_EQ(brief->state, BriefState::Returned);
  EXPECT_EQ(brief->returnReason, QStringLiteral("目标不清"));
  EXPECT_FALSE(brief->acceptedByPromotion.isValid());
  W::expectDone(world.run(W::kPromoter, WriteBrief{id, 4, W::brief()}));
  W::expectDone(world.run(W::kPromoter, SubmitBrief{id, 5}));
}

TEST_P(ActivityCommands, OnlyThePlanningGroupWritesThePlanAndOnlyAfterTheStrategyIsAgreed) {
  CLAUSE("EVT-7");
  CLAUSE("EVT-13");
  world.adopt({QStringLiteral("EVT-7"), QStringLiteral("EVT-13")});
  const WritePlan plan{world.create(), 1, QStringLiteral("summary"), {}, {}, {}};
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, plan)), QStringLiteral("EVT-7"));
  const WritePlan ready{world.withStrategy(), 1, QStringLiteral("summary"), {}, {}, {}};
  EXPECT_EQ(W::refusedFor(world.run(W::kDirector, ready)), QStringLiteral("EVT-7"));
  EXPECT_EQ(W::refusedFor(world.run(W::kExecutor, ready)), QStringLiteral("permission"));
  W::expectDone(world.run(W::kPlanner, ready));
  EXPECT_EQ(world.detail(ready.activity).plan()->summary, QStringLiteral("summary"));
}

TEST_P(ActivityCommands, ABudgetIsReplacedWholeAndItsLinesMustMakeSense) {
  CLAUSE("EVT-7");
  const ActivityId id = world.withStrategy();
  W::expectDone(
      world.run(W::kPlanner,
                SetBudgetLines{id, 1, {W::line("场地", 14'800'000), W::line("媒体", 8'600'000), W::line("礼品", 0)}}));
  auto detail = world.detail(id);
  ASSERT_EQ(detail.budget.size(), 3U);
  EXPECT_EQ(detail.budget[1].position, 2);
  EXPECT_EQ(detail.row.budget, Money{23'400'000});
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, SetBudgetLines{id, 2, {W::line("场地", -1)}})), QString());
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, SetBudgetLines{id, 2, {W::line(" ", 1)}})), QString());
  W::expectDone(world.run(W::kPlanner, SetBudgetLines{id, 2, {W::line("场地", 100)}}));
  EXPECT_EQ(world.detail(id).budget.size(), 1U);
}

TEST_P(ActivityCommands, TwoWhoWriteThePlanAtOnceAreToldOfEachOther) {
  const ActivityId id = world.withStrategy();
  W::expectDone(world.run(W::kPlanner, SetBudgetLines{id, 1, {W::line("场地", 100)}}));
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanningLeader, SetBudgetLines{id, 1, {}})), QStringLiteral("conflict"));
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanningLeader, SetTargets{id, 1, {}})), QStringLiteral("conflict"));
  EXPECT_EQ(world.detail(id).row.budget, Money{100});
}

TEST_P(ActivityCommands, MilestonesTasksAndTargetsAreKeptInTheOrderGiven) {
  const ActivityId id = world.withStrategy();
  Milestone milestone;
  milestone.title = QStringLiteral("方案定稿");
  milestone.due = QDate(2027, 2, 1);
  milestone.owner = access::EmployeeId{W::kPlanner};
  W::expectDone(world.run(W::kPlanner, SetMilestones{id, 1, {milestone}}));
  ActivityTask first;
  first.title = QStringLiteral("比价");
  first.startsOn = first.endsOn = QDate(2027, 1, 4);
  ActivityTask second = first;
  second.startsOn = second.endsOn = QDate(2027, 1, 5);
  second.dependsOn = 1;
  W::expectDone(world.run(W::kPlanner, SetTasks{id, 2, {first, second}}));
  second.dependsOn = 2;
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, SetTasks{id, 3, {first, second}})), QString());
  TargetFigure figure;
  figure.name = QStringLiteral("意向客户");
  figure.target = 12'000;
  W::expectDone(world.run(W::kPlanner, SetTargets{id, 3, {figure}}));
  const auto detail = world.detail(id);
  ASSERT_EQ(detail.milestones.size(), 1U);
  ASSERT_EQ(detail.tasks.size(), 2U);
  EXPECT_EQ(detail.tasks[1].dependsOn, 1);
  ASSERT_EQ(detail.targets.size(), 1U);
}

TEST_P(ActivityCommands, MovingTheFirstDayMovesTheSchedule) {
  const ActivityId id = world.create();
  const auto before = world.detail(id);
  auto words = W::words();
  words.startsOn = words.endsOn = words.startsOn.addDays(7);
  W::expectDone(world.run(W::kPlanner, EditActivity{id, 1, words}));
  const auto after = world.detail(id);
  EXPECT_EQ(after.milestones[0].due, before.milestones[0].due.addDays(7));
  EXPECT_EQ(after.tasks[0].startsOn, before.tasks[0].startsOn.addDays(7));
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, EditActivity{id, 1, words})), QStringLiteral("conflict"));
  words.startsOn = words.endsOn = words.startsOn.addDays(7);
  W::expectDone(world.run(W::kPlanner, EditActivity{id, 2, words, false}));
  EXPECT_EQ(world.detail(id).milestones[0].due, after.milestones[0].due);
}

TEST_P(ActivityCommands, ACancelledActivityKeepsItsReasonAndNothingFollows) {
  const ActivityId id = world.create();
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, CancelActivity{id, 1, {}, Money{0}})), QString());
  EXPECT_EQ(W::refusedFor(world.run(W::kExecutor, CancelActivity{id, 1, QStringLiteral("x"), Money{0}})),
            QStringLiteral("permission"));
  W::expectDone(world.run(W::kPlanner, CancelActivity{id, 1, QStringLiteral("场地失火"), Money{5'000}}));
  const auto detail = world.detail(id);
  EXPECT_EQ(detail.row.activity.state, ActivityState::Cancelled);
  EXPECT_EQ(detail.row.activity.spentAtCancel, Money{5'000});
  EXPECT_TRUE(detail.actions.empty());
  EXPECT_EQ(W::refusedFor(world.run(W::kPlanner, EditActivity{id, 2, W::words()})), QStringLiteral("EVT-3"));
}

INSTANTIATE_TEST_SUITE_P(Engines, ActivityCommands, testing::ValuesIn(test::engines()), test::engineName);

}  // namespace
}  // namespace guiju::activity
