// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/activity_rules.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "domain/activity/budget.h"
#include "support/clause.h"
#include "support/library.h"

namespace guiju::activity {
namespace {

const QDate kToday(2026, 11, 23);
const Standing kPromoter{true, false, false};
const Standing kPlanner{false, true, false};
const Standing kExecutor{false, false, true};

QString u(const char* text) {
  return QString::fromUtf8(text);
}

policy::Enforcement everything() {
  return enforcing({u("EVT-3"), u("EVT-6"), u("EVT-7"), u("EVT-8"), u("EVT-10"), u("EVT-11"), u("EVT-13"), u("EVT-14"),
                    u("EVT-16"), u("REG-15"), u("WFA-2.1"), u("WFA-3.2")},
                   kToday);
}

Activity soundActivity() {
  Activity activity;
  activity.title = u("Launch in the east");
  activity.type = ActivityTypeId{1};
  activity.owner = EmployeeId{1};
  activity.startsOn = activity.endsOn = QDate(2026, 12, 10);
  activity.startMinute = 9 * 60;
  activity.endMinute = 17 * 60;
  activity.state = ActivityState::Planning;
  activity.companyGoal = u("goal");
  activity.marketNeed = u("need");
  activity.awarenessEffect = u("awareness");
  activity.brandEffect = u("brand");
  return activity;
}

MarketBrief soundBrief() {
  MarketBrief brief;
  brief.state = BriefState::Accepted;
  brief.needs = brief.competitors = brief.goals = brief.targetMarket = brief.segment = u("x");
  brief.researchBasis = brief.promotionPlan = brief.strategy = u("x");
  brief.expectedSales = Money{360'000'000};
  brief.acceptedByPromotion = EmployeeId{2};
  brief.acceptedByPlanning = EmployeeId{3};
  return brief;
}

BudgetLine soundLine() {
  BudgetLine line;
  line.position = 1;
  line.category = u("Venue");
  line.quantity = 2000;
  line.unitPrice = Money{3'000'000};
  line.amount = Money{6'000'000};
  return line;
}

Milestone soundMilestone() {
  Milestone milestone;
  milestone.title = u("Plan settled");
  milestone.owner = EmployeeId{1};
  milestone.due = QDate(2026, 11, 30);
  return milestone;
}

TargetFigure soundTarget() {
  TargetFigure figure;
  figure.name = u("Customers");
  figure.target = 12'000;
  return figure;
}

Submission soundSubmission() {
  Submission submission;
  submission.activity = soundActivity();
  submission.brief = soundBrief();
  submission.plan.summary = u("summary");
  submission.budget = {soundLine()};
  submission.milestones = {soundMilestone()};
  submission.targets = {soundTarget()};
  return submission;
}

QStringList clauses(const policy::Decision& decision) {
  QStringList result;
  for (const auto& finding : decision.obstacles()) result.append(finding.clause);
  return result;
}

// Every refusal says what would make it right.
void expectRefusedFor(const policy::Decision& decision, const char* clause) {
  EXPECT_EQ(clauses(decision), QStringList{u(clause)});
  for (const auto& finding : decision.obstacles()) {
    EXPECT_FALSE(finding.because.isEmpty());
    EXPECT_FALSE(finding.remedy.isEmpty());
  }
}

TEST(ActivityRules, OnlyThePromotionGroupGivesTheBrief) {
  CLAUSE("EVT-6");
  EXPECT_TRUE(mayGiveBrief(kPromoter).held());
  expectRefusedFor(mayGiveBrief(kPlanner), "EVT-6");
  expectRefusedFor(mayGiveBrief(kExecutor), "EVT-6");
}

TEST(ActivityRules, OnlyThePlanningGroupWritesPlanAndBudget) {
  CLAUSE("EVT-7");
  EXPECT_TRUE(mayWritePlan(kPlanner).held());
  expectRefusedFor(mayWritePlan(kPromoter), "EVT-7");
  expectRefusedFor(mayWritePlan(kExecutor), "EVT-7");
}

TEST(ActivityRules, OnlyTheExecutionGroupReportsExecution) {
  CLAUSE("EVT-8");
  EXPECT_TRUE(mayReportExecution(kExecutor).held());
  expectRefusedFor(mayReportExecution(kPlanner), "EVT-8");
}

TEST(ActivityRules, EachGroupAcceptsTheBriefForItself) {
  CLAUSE("EVT-13");
  EXPECT_TRUE(mayAcceptBrief(kPromoter, BriefSide::Promotion).held());
  EXPECT_TRUE(mayAcceptBrief(kPlanner, BriefSide::Planning).held());
  expectRefusedFor(mayAcceptBrief(kPlanner, BriefSide::Promotion), "EVT-13");
  expectRefusedFor(mayAcceptBrief(kPromoter, BriefSide::Planning), "EVT-13");
}

TEST(ActivityRules, AReturnedBriefSaysWhy) {
  EXPECT_TRUE(mayReturnBrief(kPlanner, u("goals are missing")).held());
  expectRefusedFor(mayReturnBrief(kPlanner, u(" ")), "EVT-13");
  expectRefusedFor(mayReturnBrief(kExecutor, u("no")), "EVT-13");
}

TEST(ActivityRules, AnActivityStatesGoalNeedAndEffects) {
  CLAUSE("EVT-3");
  EXPECT_TRUE(checkPurpose(soundActivity()).held());
  for (QString Activity::*field :
       {&Activity::companyGoal, &Activity::marketNeed, &Activity::awarenessEffect, &Activity::brandEffect}) {
    Activity activity = soundActivity();
    activity.*field = u("  ");
    expectRefusedFor(checkPurpose(activity), "EVT-3");
  }
}

TEST(ActivityRules, TitleTypeAndOwnerAreNeeded) {
  CLAUSE("EVT-11");
  EXPECT_TRUE(checkTitle(soundActivity()).held());
  Activity activity = soundActivity();
  activity.type = {};
  expectRefusedFor(checkTitle(activity), "EVT-11");
  activity = soundActivity();
  activity.owner = {};
  expectRefusedFor(checkTitle(activity), "");
}

TEST(ActivityRules, DaysAndTimesAreInOrder) {
  Activity activity = soundActivity();
  EXPECT_TRUE(checkDates(activity).held());
  activity.endMinute = activity.startMinute;
  EXPECT_FALSE(checkDates(activity).held());
  activity.endsOn = activity.startsOn.addDays(1);
  EXPECT_TRUE(checkDates(activity).held());
  activity.endMinute = 24 * 60;
  EXPECT_FALSE(checkDates(activity).held());
  activity.endMinute.reset();
  activity.endsOn = activity.startsOn.addDays(-1);
  EXPECT_FALSE(checkDates(activity).held());
  activity.endsOn = {};
  EXPECT_FALSE(checkDates(activity).held());
}

TEST(ActivityRules, ABriefNamesWhatThePlannersNeedAndEndsInAStrategy) {
  CLAUSE("EVT-10");
  CLAUSE("WFA-2.1");
  EXPECT_TRUE(checkBrief(soundBrief()).held());
  const std::pair<QString MarketBrief::*, const char*> required[] = {
      {&MarketBrief::needs, "EVT-10"},         {&MarketBrief::competitors, "EVT-10"},
      {&MarketBrief::goals, "EVT-13"},         {&MarketBrief::targetMarket, "WFA-2.1"},
      {&MarketBrief::segment, "WFA-2.1"},      {&MarketBrief::researchBasis, "WFA-2.1"},
      {&MarketBrief::promotionPlan, "EVT-10"}, {&MarketBrief::strategy, "EVT-13"}};
  for (const auto& [field, clause] : required) {
    MarketBrief brief = soundBrief();
    brief.*field = QString();
    expectRefusedFor(checkBrief(brief), clause);
  }
  MarketBrief brief = soundBrief();
  brief.expectedSales.reset();
  expectRefusedFor(checkBrief(brief), "EVT-10");
  brief.expectedSales = Money{};  // 0 is a value
  EXPECT_TRUE(checkBrief(brief).held());
}

TEST(ActivityRules, NoPlanIsSubmittedWithoutAStrategyBothGroupsAccepted) {
  CLAUSE("EVT-13");
  Submission submission = soundSubmission();
  EXPECT_TRUE(maySubmitPlan(submission, kPlanner, everything()).held());
  submission.brief.reset();
  expectRefusedFor(maySubmitPlan(submission, kPlanner, everything()), "EVT-13");
  submission = soundSubmission();
  submission.brief->acceptedByPlanning = {};
  expectRefusedFor(maySubmitPlan(submission, kPlanner, everything()), "EVT-13");
  submission = soundSubmission();
  submission.brief->acceptedByPromotion = {};
  expectRefusedFor(maySubmitPlan(submission, kPlanner, everything()), "EVT-13");
  submission = soundSubmission();
  submission.brief->strategy = QString();
  expectRefusedFor(maySubmitPlan(submission, kPlanner, everything()), "EVT-13");
}

TEST(ActivityRules, TargetFiguresStandBeforeApproval) {
  CLAUSE("WFA-3.2");
  Submission submission = soundSubmission();
  submission.targets.clear();
  expectRefusedFor(maySubmitPlan(submission, kPlanner, everything()), "WFA-3.2");
  submission.targets = {soundTarget()};
  submission.targets[0].target = 0;
  expectRefusedFor(maySubmitPlan(submission, kPlanner, everything()), "");
}

TEST(ActivityRules, EveryMilestoneHasAnOwnerAndADueDate) {
  CLAUSE("EVT-16");
  Submission submission = soundSubmission();
  submission.milestones.clear();
  expectRefusedFor(maySubmitPlan(submission, kPlanner, everything()), "EVT-16");
  submission.milestones = {soundMilestone()};
  submission.milestones[0].owner = {};
  expectRefusedFor(maySubmitPlan(submission, kPlanner, everything()), "EVT-16");
  submission.milestones = {soundMilestone()};
  submission.milestones[0].due = {};
  expectRefusedFor(maySubmitPlan(submission, kPlanner, everything()), "EVT-16");
}

TEST(ActivityRules, BudgetLinesArePositiveAndAddUp) {
  CLAUSE("EVT-7");
  CLAUSE("REG-15");
  EXPECT_TRUE(checkBudget({soundLine()}).held());
  expectRefusedFor(checkBudget({}), "EVT-7");
  BudgetLine line = soundLine();
  line.amount = Money{6'000'001};
  expectRefusedFor(checkBudget({line}), "REG-15");
  line.quantity.reset();
  line.unitPrice.reset();
  EXPECT_TRUE(checkBudget({line}).held());
  for (const Money amount : {Money{0}, Money{-1}, Money{kLargestAmount.fen + 1}}) {
    line.amount = amount;
    expectRefusedFor(checkBudget({line}), "");
  }
  line.amount = kLargestAmount;
  EXPECT_TRUE(checkBudget({line}).held());
  line.category = u(" ");
  expectRefusedFor(checkBudget({line}), "");
}

TEST(ActivityRules, APlanIsHandedInBeforeItsFirstDay) {
  Submission submission = soundSubmission();
  submission.activity.startsOn = submission.activity.endsOn = kToday;
  EXPECT_TRUE(maySubmitPlan(submission, kPlanner, everything()).held());
  submission.activity.startsOn = kToday.addDays(-1);
  expectRefusedFor(maySubmitPlan(submission, kPlanner, everything()), "");
}

TEST(ActivityRules, ClausesThatWereNotAdoptedDoNotBindButTheStateDoes) {
  Submission submission = soundSubmission();
  submission.brief.reset();
  submission.targets.clear();
  const policy::Enforcement nothing(kToday, {});
  EXPECT_TRUE(maySubmitPlan(submission, kExecutor, nothing).held());
  submission.activity.state = ActivityState::Approved;
  EXPECT_FALSE(maySubmitPlan(submission, kExecutor, nothing).held());
}

ActivityTask task(int position, int from, int to, std::optional<int> dependsOn = {}) {
  ActivityTask result;
  result.position = position;
  result.title = u("task");
  result.startsOn = kToday.addDays(from);
  result.endsOn = kToday.addDays(to);
  result.dependsOn = dependsOn;
  return result;
}

TEST(ActivityRules, TasksFollowEachOtherAndNeverWaitForThemselves) {
  EXPECT_TRUE(checkTasks({}).held());
  EXPECT_TRUE(checkTasks({task(1, 0, 2), task(2, 3, 4, 1)}).held());
  EXPECT_FALSE(checkTasks({task(1, 0, 2), task(2, 2, 4, 1)}).held());
  EXPECT_FALSE(checkTasks({task(1, 2, 1)}).held());
  EXPECT_FALSE(checkTasks({task(1, 0, 1, 1)}).held());
  EXPECT_FALSE(checkTasks({task(1, 0, 1, 9)}).held());
  EXPECT_FALSE(checkTasks({task(1, 0, 1, 2), task(2, 2, 3, 1)}).held());
  ActivityTask done = task(1, 0, 0);
  done.progress = 101;
  EXPECT_FALSE(checkTasks({done}).held());
}

TEST(ActivityRules, ChainsInOrderAreAlwaysAccepted) {
  EXPECT_TRUE(rc::check([] {
    const int count = *rc::gen::inRange(1, 20);
    std::vector<ActivityTask> tasks;
    for (int i = 1; i <= count; ++i) {
      const int before = *rc::gen::inRange(0, i);
      tasks.push_back(task(i, i * 2, i * 2 + 1, before > 0 ? std::optional(before) : std::nullopt));
    }
    RC_ASSERT(checkTasks(tasks).held());
    tasks.front().dependsOn = count;  // closes a circle, or begins before what it waits for
    RC_ASSERT(!checkTasks(tasks).held());
  }));
}

TEST(ActivityRules, BothGroupsMustHaveCountersigned) {
  CLAUSE("EVT-14");
  EXPECT_TRUE(checkCountersigned(true, true).held());
  expectRefusedFor(checkCountersigned(false, true), "EVT-14");
  expectRefusedFor(checkCountersigned(true, false), "EVT-14");
}

TEST(ActivityRules, ACancellationHasAReasonAndSaysWhatWasSpent) {
  Activity activity = soundActivity();
  EXPECT_TRUE(mayCancel(activity, u("the venue burnt down"), Money{0}).held());
  EXPECT_FALSE(mayCancel(activity, u(""), Money{0}).held());
  EXPECT_FALSE(mayCancel(activity, u("reason"), std::nullopt).held());
  EXPECT_FALSE(mayCancel(activity, u("reason"), Money{-1}).held());
  activity.state = ActivityState::Cancelled;
  EXPECT_FALSE(mayCancel(activity, u("again"), Money{0}).held());
}

TEST(ActivityRules, AMilestoneIsReachedOnceThePlanIsApprovedAndNotInTheFuture) {
  CLAUSE("EVT-16");
  Activity activity = soundActivity();
  activity.state = ActivityState::Approved;
  EXPECT_TRUE(mayMarkMilestone(activity, soundMilestone(), kToday, kToday).held());
  EXPECT_TRUE(mayMarkMilestone(activity, soundMilestone(), QDate(), kToday).held());  // taken back
  EXPECT_FALSE(mayMarkMilestone(activity, soundMilestone(), kToday.addDays(1), kToday).held());
  activity.state = ActivityState::Planning;
  expectRefusedFor(mayMarkMilestone(activity, soundMilestone(), kToday, kToday), "EVT-16");
}

TEST(ActivityRules, AStepOutsideTheTableNamesItsClauseAndTheWay) {
  expectRefusedFor(checkState(ActivityState::Idea, ActivityAction::SubmitPlan), "EVT-13");
  expectRefusedFor(checkState(ActivityState::Approved, ActivityAction::Edit), "EVT-3");
  expectRefusedFor(checkState(BriefState::Accepted, ActivityAction::WriteBrief), "EVT-6");
  EXPECT_TRUE(checkState(BriefState::Draft, ActivityAction::SubmitBrief).held());
}

}  // namespace
}  // namespace guiju::activity
