// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/deciders.h"

#include <gtest/gtest.h>

#include "sample_center.h"
#include "support/clause.h"

namespace guiju::approval {
namespace {

using namespace test;

std::vector<PersonId> people(const StepPlan& plan) {
  std::vector<PersonId> result;
  for (const Seat& seat : plan.seats) result.push_back(seat.person);
  return result;
}

StepPlan planned(const Trial& trial, const StepSoFar& soFar = {}) {
  return planStep(trial.flow.steps.front(), trial.applicant, soFar, trial.context());
}

Trial with(std::vector<DeciderRule> rules, int approvals = 0) {
  return Trial{flowOf({stepOf("one", std::move(rules), approvals)})};
}

TEST(Deciders, EachRuleFindsItsPeople) {
  EXPECT_EQ(people(planned(with({ruleOf(DeciderRule::Kind::HeadOfUnit)}))), std::vector{kPlanningHead});
  EXPECT_EQ(people(planned(with({ruleOf(DeciderRule::Kind::HeadOfDepartment)}))), std::vector{kDepartmentHead});
  EXPECT_EQ(people(planned(with({ruleOf(DeciderRule::Kind::HeadOfCenter)}))), std::vector{kDirector});
  EXPECT_EQ(people(planned(with({personRule(kFinanceB)}))), std::vector{kFinanceB});
  EXPECT_EQ(people(planned(with({roleRule(access::Role::Finance)}))), (std::vector{kFinanceA, kFinanceB, kFinanceC}));
  EXPECT_EQ(people(planned(with({headOfFunction("promotion"), headOfFunction("execution")}))),
            (std::vector{kPromotionHead, kExecutionHead}));
  Trial trial = with({ruleOf(DeciderRule::Kind::Position)});
  trial.flow.steps.front().deciders.front().name = QStringLiteral("cashier");
  trial.people.positions[QStringLiteral("cashier")] = {kFinanceC};
  EXPECT_EQ(people(planned(trial)), std::vector{kFinanceC});
}

TEST(Deciders, AFunctionIsSoughtInTheApplicantsDepartmentFirst) {
  Trial trial = with({headOfFunction("promotion")});
  const UnitId elsewhere{9};
  trial.people.parents[elsewhere] = kCenter;
  trial.people.heads[elsewhere] = kFinanceA;
  trial.people.functions[QStringLiteral("promotion")].push_back(elsewhere);
  EXPECT_EQ(people(planned(trial)), std::vector{kPromotionHead});
  trial.applicant = kManager;
  EXPECT_EQ(people(planned(trial)), (std::vector{kPromotionHead, kFinanceA}));
}

TEST(Deciders, AVacantPlaceGoesUpTheLine) {
  Trial trial = with({ruleOf(DeciderRule::Kind::HeadOfUnit)});
  trial.people.heads.erase(kPlanning);
  EXPECT_EQ(people(planned(trial)), std::vector{kDepartmentHead});
  EXPECT_FALSE(planned(trial).seats.front().moved.isEmpty());
  trial.people.heads.erase(kDepartment);
  EXPECT_EQ(people(planned(trial)), std::vector{kDirector});
  trial.people.heads.erase(kCenter);
  EXPECT_EQ(people(planned(trial)), std::vector{kManager});
  trial.people.roles.clear();
  EXPECT_TRUE(people(planned(trial)).empty());
  EXPECT_EQ(planned(trial).missing.size(), 1U);
}

TEST(Deciders, AFunctionNobodyCarriesGoesToTheTop) {
  EXPECT_EQ(people(planned(with({headOfFunction("unknown")}))), std::vector{kDirector});
}

TEST(Deciders, AVacantPlaceMayGoStraightToTheFinalSubstitute) {
  Trial trial = with({ruleOf(DeciderRule::Kind::HeadOfUnit)});
  trial.flow.vacantDecider = VacantDecider::FinalSubstitute;
  trial.people.heads.erase(kPlanning);
  EXPECT_EQ(people(planned(trial)), std::vector{kManager});
}

TEST(Deciders, NobodyDecidesHisOwnRequest) {
  CLAUSE("SYS-1.1");
  Trial trial = with({headOfFunction("promotion"), headOfFunction("execution")});
  trial.applicant = kPromotionHead;
  EXPECT_EQ(people(planned(trial)), std::vector{kExecutionHead});
  EXPECT_EQ(planned(trial).skipped.size(), 1U);
  trial.flow.selfDecider = SelfDecider::GoUp;
  EXPECT_EQ(people(planned(trial)), (std::vector{kExecutionHead, kDepartmentHead}));
  trial.flow.selfDecider = SelfDecider::FinalSubstitute;
  EXPECT_EQ(people(planned(trial)), (std::vector{kExecutionHead, kManager}));
}

TEST(Deciders, AloneInHisPlaceTheApplicantIsNotSkipped) {
  Trial trial = with({ruleOf(DeciderRule::Kind::HeadOfUnit)});
  trial.applicant = kPlanningHead;
  EXPECT_EQ(people(planned(trial)), std::vector{kDepartmentHead});
  EXPECT_TRUE(planned(trial).skipped.empty());
}

TEST(Deciders, AtTheTopOfTheLineTheFinalSubstituteDecides) {
  Trial trial = with({ruleOf(DeciderRule::Kind::HeadOfCenter)});
  trial.applicant = kDirector;
  EXPECT_EQ(people(planned(trial)), std::vector{kManager});
  trial.people.roles[access::Role::Manager] = {kDirector};
  EXPECT_TRUE(people(planned(trial)).empty());
  EXPECT_EQ(planned(trial).missing.size(), 1U);
}

TEST(Deciders, WhoeverLeftIsFollowedByHisSuccessorOrTheLine) {
  Trial trial = with({personRule(kFinanceA)});
  trial.people.gone.insert(kFinanceA);
  EXPECT_EQ(people(planned(trial)), std::vector{kDirector});
  trial.people.successors[kFinanceA] = kFinanceB;
  EXPECT_EQ(people(planned(trial)), std::vector{kFinanceB});
  trial.people.successors[kFinanceA] = trial.applicant;
  EXPECT_EQ(people(planned(trial)), std::vector{kDirector});
  trial.people.successors[kFinanceA] = kFinanceB;
  trial.flow.departedDecider = DepartedDecider::GoUp;
  EXPECT_EQ(people(planned(trial)), std::vector{kDirector});
}

TEST(Deciders, WithinAStepAPersonCountsOnce) {
  Trial trial = with({headOfFunction("promotion"), headOfFunction("execution")});
  trial.people.heads[kExecution] = kPromotionHead;
  const StepPlan plan = planned(trial);
  EXPECT_EQ(people(plan), std::vector{kPromotionHead});
  EXPECT_EQ(plan.seats.front().places.size(), 2U);
  EXPECT_EQ(plan.needed, 1);
}

TEST(Deciders, AQuorumIsFilledUpFromTheLineWhereHatsAreWornTwice) {
  Trial trial = with({headOfFunction("promotion"), headOfFunction("execution")}, 2);
  trial.people.heads[kExecution] = kPromotionHead;
  EXPECT_EQ(people(planned(trial)), (std::vector{kPromotionHead, kPlanningHead}));
  EXPECT_EQ(planned(trial).needed, 2);
  trial.smallCenter = true;
  EXPECT_EQ(people(planned(trial)), std::vector{kPromotionHead});
  EXPECT_EQ(planned(trial).needed, 1);
  EXPECT_EQ(planned(trial).skipped.size(), 1U);
}

TEST(Deciders, ADecidedPlaceIsNotAskedAgain) {
  const Trial trial = with({headOfFunction("promotion"), headOfFunction("execution")});
  StepSoFar soFar;
  soFar.people = {kPromotionHead};
  soFar.places = {planned(trial).seats.front().places.front()};
  EXPECT_EQ(people(planned(trial, soFar)), std::vector{kExecutionHead});
  EXPECT_EQ(planned(trial, soFar).needed, 2);
}

TEST(Deciders, ATreeThatLoopsEndsAtTheFinalSubstitute) {
  Trial trial = with({ruleOf(DeciderRule::Kind::HeadOfUnit)});
  trial.people.heads.clear();
  trial.people.parents[kCenter] = kPlanning;
  EXPECT_EQ(people(planned(trial)), std::vector{kManager});
}

}  // namespace
}  // namespace guiju::approval
