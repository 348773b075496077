// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/case_rules.h"

#include <gtest/gtest.h>

#include <QFile>
#include <set>

#include "sample_center.h"
#include "support/clause.h"

namespace guiju::approval {
namespace {

using namespace test;

// The change of an answer that is expected to be given.
Change must(const Answer& answer) {
  EXPECT_TRUE(answer.has_value()) << (answer ? "" : answer.error().findings.front().because.text.toStdString());
  return answer ? *answer : Change{};
}

QString refusalOf(const Answer& answer) {
  EXPECT_FALSE(answer.has_value());
  return answer ? QString() : answer.error().obstacles().front().because.text;
}

// countersign (both) → head of unit → head of center
Trial activityTrial() {
  return Trial{flowOf({stepOf("countersign", {headOfFunction("promotion"), headOfFunction("execution")}),
                       stepOf("leader", {ruleOf(DeciderRule::Kind::HeadOfUnit)}, 1),
                       stepOf("head", {ruleOf(DeciderRule::Kind::HeadOfCenter)}, 1)})};
}

Trial financeTrial(int approvals, int refusals = 1, bool inOrder = false) {
  Trial trial{flowOf({stepOf("finance", {roleRule(access::Role::Finance)}, approvals)})};
  trial.flow.steps.front().refusalsNeeded = refusals;
  trial.flow.steps.front().inOrder = inOrder;
  return trial;
}

TEST(CaseRules, AnActivityPlanGoesThroughCountersignatureAndTheLine) {
  CLAUSE("EVT-14");
  Trial trial;
  QFile file(qEnvironmentVariable("GUIJU_SOURCE_DIR", QStringLiteral(".")) +
             QStringLiteral("/resources/flows/activity_plan.json"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  trial.flow = *flowFromJson(file.readAll());
  Case now = must(trial.submit()).after;
  EXPECT_EQ(asked(now), (std::vector{kPromotionHead, kExecutionHead}));
  EXPECT_EQ(now.task(1)->dueAt, trial.now.addDays(2));
  now = must(trial.approve(now, kExecutionHead)).after;
  EXPECT_EQ(asked(now), std::vector{kPromotionHead});
  now = must(trial.approve(now, kPromotionHead)).after;
  EXPECT_EQ(asked(now), std::vector{kPlanningHead});
  now = must(trial.approve(now, kPlanningHead)).after;
  EXPECT_EQ(asked(now), std::vector{kDepartmentHead});
  now = must(trial.approve(now, kDepartmentHead)).after;
  EXPECT_EQ(asked(now), std::vector{kDirector});
  const Change end = must(trial.approve(now, kDirector));
  EXPECT_EQ(end.after.state, CaseState::Approved);
  EXPECT_EQ(end.events.back().kind, Event::Kind::Ended);
  EXPECT_EQ(end.after.steps.at(3).parameters.size(), 1U);
}

TEST(CaseRules, LimitsDecideHowFarUpTheLine) {
  CLAUSE("SYS-1.1");
  Trial trial{flowOf({stepOf("leader", {ruleOf(DeciderRule::Kind::HeadOfUnit)}),
                      stepOf("head", {ruleOf(DeciderRule::Kind::HeadOfCenter)})})};
  trial.flow.steps.back().condition = *parseCondition(QStringLiteral("budget > @activity.limit.group_leader"));
  trial.facts[QStringLiteral("budget")] = Money{50'000'00};
  const Case small = must(trial.approve(must(trial.submit()).after, kPlanningHead)).after;
  EXPECT_EQ(small.state, CaseState::Approved);
  EXPECT_EQ(entriesWith(small, Verb::SkipStep), 1);
  trial.facts[QStringLiteral("budget")] = Money{50'000'01};
  const Case large = must(trial.approve(must(trial.submit()).after, kPlanningHead)).after;
  EXPECT_EQ(asked(large), std::vector{kDirector});
}

TEST(CaseRules, AFlowInWhichNothingAppliesApprovesNothing) {
  Trial trial{flowOf({stepOf("leader", {ruleOf(DeciderRule::Kind::HeadOfUnit)})})};
  trial.flow.steps.front().condition = *parseCondition(QStringLiteral("budget > 99000000"));
  EXPECT_TRUE(refusalOf(trial.submit()).contains(QStringLiteral("No step of the flow applies")));
  trial.flow.steps.front().condition = *parseCondition(QStringLiteral("cost > 1"));
  EXPECT_TRUE(refusalOf(trial.submit()).contains(QStringLiteral("does not declare")));
}

TEST(CaseRules, SubmissionIsRefusedAndSaysWhoMustBeAppointed) {
  Trial trial{flowOf({stepOf("head", {ruleOf(DeciderRule::Kind::HeadOfCenter)})})};
  trial.people.heads.erase(kCenter);
  trial.people.roles.clear();
  const Answer answer = trial.submit();
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().obstacles().front().remedy.text, QStringLiteral("Head of %1"));
}

TEST(CaseRules, OnlySomeoneInServiceSubmits) {
  Trial trial = activityTrial();
  trial.people.gone.insert(kPlanner);
  EXPECT_TRUE(refusalOf(trial.submit()).contains(QStringLiteral("in service")));
}

// --- approve × mode
TEST(CaseRules, AllMustApproveInACountersign) {
  const Trial trial = financeTrial(0);
  Case now = must(trial.submit()).after;
  now = must(trial.approve(now, kFinanceB)).after;
  now = must(trial.approve(now, kFinanceA)).after;
  EXPECT_EQ(now.state, CaseState::Running);
  EXPECT_EQ(now.steps.front().needed, 3);
  EXPECT_EQ(must(trial.approve(now, kFinanceC)).after.state, CaseState::Approved);
}

TEST(CaseRules, AnyOneSufficesAndTheOthersTasksAreClosedWithTheReason) {
  const Trial trial = financeTrial(1);
  const Case now = must(trial.approve(must(trial.submit()).after, kFinanceB)).after;
  EXPECT_EQ(now.state, CaseState::Approved);
  ASSERT_EQ(now.tasks.size(), 3U);
  for (const Task& task : now.tasks) {
    EXPECT_EQ(task.state == TaskState::Closed, task.person != kFinanceB);
    EXPECT_EQ(task.closedBecause.isEmpty(), task.person == kFinanceB);
  }
}

TEST(CaseRules, AQuorumNeedsItsNumber) {
  const Trial trial = financeTrial(2);
  Case now = must(trial.approve(must(trial.submit()).after, kFinanceC)).after;
  EXPECT_EQ(now.state, CaseState::Running);
  EXPECT_EQ(must(trial.approve(now, kFinanceA)).after.state, CaseState::Approved);
}

TEST(CaseRules, InOrderEachWaitsForTheOneBefore) {
  const Trial trial = financeTrial(0, 1, true);
  Case now = must(trial.submit()).after;
  EXPECT_EQ(asked(now), std::vector{kFinanceA});
  EXPECT_TRUE(refusalOf(trial.approve(now, kFinanceB)).contains(QStringLiteral("not your turn")));
  now = must(trial.approve(now, kFinanceA)).after;
  EXPECT_EQ(asked(now), std::vector{kFinanceB});
  now = must(trial.approve(now, kFinanceB)).after;
  EXPECT_EQ(must(trial.approve(now, kFinanceC)).after.state, CaseState::Approved);
}

// --- reject × mode
TEST(CaseRules, OneRefusalEndsACountersignAnAnyOfAndAnOrder) {
  for (const Trial& trial : {financeTrial(0), financeTrial(1), financeTrial(0, 1, true)}) {
    const Case now = must(trial.reject(must(trial.submit()).after, kFinanceA)).after;
    EXPECT_EQ(now.state, CaseState::Rejected);
    EXPECT_TRUE(asked(now).empty());
  }
}

TEST(CaseRules, AQuorumIsRefusedByItsNumberOrWhenItCannotBeReached) {
  const Trial two = financeTrial(1, 2);
  Case now = must(two.reject(must(two.submit()).after, kFinanceA)).after;
  EXPECT_EQ(now.state, CaseState::Running);
  EXPECT_EQ(must(two.approve(now, kFinanceB)).after.state, CaseState::Approved);
  EXPECT_EQ(must(two.reject(now, kFinanceC)).after.state, CaseState::Rejected);
  const Trial three = financeTrial(2, 3);
  now = must(three.reject(must(three.submit()).after, kFinanceA)).after;
  EXPECT_EQ(now.state, CaseState::Running);
  EXPECT_EQ(must(three.reject(now, kFinanceB)).after.state, CaseState::Rejected);
}

TEST(CaseRules, ARefusalOrReturnNeedsAReasonAnApprovalDoesNot) {
  const Trial trial = financeTrial(1);
  const Case now = must(trial.submit()).after;
  const Opinion silent{QStringLiteral("  "), now.contentHash};
  EXPECT_TRUE(refusalOf(reject(now, kFinanceA, silent, trial.context())).contains(QStringLiteral("needs a reason")));
  EXPECT_TRUE(refusalOf(returnForChange(now, kFinanceA, {}, silent, trial.context()))
                  .contains(QStringLiteral("needs a reason")));
  EXPECT_TRUE(approve(now, kFinanceA, silent, trial.context()));
}

// --- return × mode
TEST(CaseRules, AReturnToTheApplicantEndsTheRoundInEveryMode) {
  for (const Trial& trial : {financeTrial(0), financeTrial(1), financeTrial(2), financeTrial(0, 1, true)}) {
    Case now = must(trial.submit()).after;
    now = must(trial.sendBack(now, kFinanceA)).after;
    EXPECT_EQ(now.state, CaseState::Returned);
    EXPECT_TRUE(asked(now).empty());
    EXPECT_TRUE(refusalOf(trial.approve(now, kFinanceB)).contains(QStringLiteral("lies with the applicant")));
    now = must(trial.resubmit(now)).after;
    EXPECT_EQ(now.state, CaseState::Running);
    EXPECT_EQ(now.revision, 1);
    EXPECT_EQ(asked(now).size(), trial.flow.steps.front().inOrder ? 1U : 3U);
  }
}

TEST(CaseRules, NothingPassesByItselfAfterAReturn) {
  Trial trial = activityTrial();
  Case now = must(trial.submit()).after;
  for (const PersonId person : {kPromotionHead, kExecutionHead}) now = must(trial.approve(now, person)).after;
  now = must(trial.sendBack(now, kPlanningHead)).after;
  const Case again = must(trial.resubmit(now)).after;
  EXPECT_EQ(asked(again), (std::vector{kPromotionHead, kExecutionHead}));
  trial.flow.unchangedDecisionsStand = true;
  const Case standing = must(trial.resubmit(now)).after;
  EXPECT_EQ(asked(standing), std::vector{kPlanningHead});
  EXPECT_EQ(entriesWith(standing, Verb::CarryOver), 2);
}

TEST(CaseRules, ChangedContentReopensEveryDecision) {
  Trial trial = activityTrial();
  trial.flow.unchangedDecisionsStand = true;
  trial.flow.sameDecider = SameDecider::CarryOver;
  Case now = must(trial.submit()).after;
  for (const PersonId person : {kPromotionHead, kExecutionHead}) now = must(trial.approve(now, person)).after;
  now = must(trial.sendBack(now, kPlanningHead)).after;
  trial.content = "two";
  now = must(trial.resubmit(now)).after;
  EXPECT_EQ(now.revision, 2);
  EXPECT_EQ(asked(now), (std::vector{kPromotionHead, kExecutionHead}));
}

TEST(CaseRules, AReturnToAnEarlierStepAsksItAndAllAfterItAnew) {
  Trial trial = activityTrial();
  Case now = must(trial.submit()).after;
  for (const PersonId person : {kPromotionHead, kExecutionHead, kPlanningHead})
    now = must(trial.approve(now, person)).after;
  EXPECT_TRUE(refusalOf(trial.sendBack(now, kDirector, "head")).contains(QStringLiteral("decided before")));
  EXPECT_TRUE(refusalOf(trial.sendBack(now, kDirector, "nowhere")).contains(QStringLiteral("decided before")));
  now = must(trial.sendBack(now, kDirector, "countersign")).after;
  EXPECT_EQ(now.state, CaseState::Running);
  EXPECT_EQ(asked(now), (std::vector{kPromotionHead, kExecutionHead}));
  for (const PersonId person : {kPromotionHead, kExecutionHead}) now = must(trial.approve(now, person)).after;
  EXPECT_EQ(asked(now), std::vector{kPlanningHead});
}

TEST(CaseRules, AStepReturnedToDecidesAnewEvenWhereDecisionsStand) {
  Trial trial = activityTrial();
  trial.flow.unchangedDecisionsStand = true;
  Case now = must(trial.submit()).after;
  for (const PersonId person : {kPromotionHead, kExecutionHead, kPlanningHead})
    now = must(trial.approve(now, person)).after;
  now = must(trial.sendBack(now, kDirector, "countersign")).after;
  EXPECT_EQ(asked(now), (std::vector{kPromotionHead, kExecutionHead}));
  for (const PersonId person : {kPromotionHead, kExecutionHead}) now = must(trial.approve(now, person)).after;
  EXPECT_EQ(asked(now), std::vector{kDirector});
}

// --- withdraw
TEST(CaseRules, TheApplicantWithdrawsOnlyWhileNobodyHasDecided) {
  for (const Trial& trial : {financeTrial(0), financeTrial(2), financeTrial(0, 1, true)}) {
    const Case now = must(trial.submit()).after;
    const Case withdrawn = must(trial.withdraw(now, kPlanner)).after;
    EXPECT_EQ(withdrawn.state, CaseState::Withdrawn);
    EXPECT_TRUE(asked(withdrawn).empty());
    EXPECT_EQ(must(trial.resubmit(withdrawn)).after.state, CaseState::Running);
    const Case decided = must(trial.approve(now, kFinanceA)).after;
    EXPECT_TRUE(refusalOf(trial.withdraw(decided, kPlanner)).contains(QStringLiteral("decided already")));
  }
}

TEST(CaseRules, ADeciderTakesHisDecisionBackWhileNobodyAfterHimHasActed) {
  const Trial trial = activityTrial();
  Case now = must(trial.submit()).after;
  now = must(trial.approve(now, kPromotionHead)).after;
  now = must(trial.approve(now, kExecutionHead)).after;
  EXPECT_EQ(asked(now), std::vector{kPlanningHead});
  EXPECT_FALSE(trial.withdraw(now, kPromotionHead));
  const Case back = must(trial.withdraw(now, kExecutionHead)).after;
  EXPECT_EQ(asked(back), std::vector{kExecutionHead});
  EXPECT_EQ(entriesWith(back, Verb::Approve), 2);
  now = must(trial.approve(now, kPlanningHead)).after;
  EXPECT_FALSE(trial.withdraw(now, kExecutionHead));
  EXPECT_TRUE(trial.withdraw(now, kPlanningHead));
}

TEST(CaseRules, TakingBackAnAnyOfDecisionAsksTheOthersAgain) {
  Trial trial{flowOf({stepOf("finance", {roleRule(access::Role::Finance)}, 1),
                      stepOf("head", {ruleOf(DeciderRule::Kind::HeadOfCenter)})})};
  Case now = must(trial.approve(must(trial.submit()).after, kFinanceA)).after;
  EXPECT_EQ(asked(now), std::vector{kDirector});
  now = must(trial.withdraw(now, kFinanceA)).after;
  EXPECT_EQ(asked(now), (std::vector{kFinanceA, kFinanceB, kFinanceC}));
  EXPECT_TRUE(trial.withdraw(now, kPlanner));
}

// --- cancel, comment, copy
TEST(CaseRules, CancellingIsForTheApplicantOrAnAdministratorWithAReason) {
  for (const Trial& trial : {financeTrial(0), financeTrial(1), financeTrial(2), financeTrial(0, 1, true)}) {
    const Case now = must(trial.approve(must(trial.submit()).after, kFinanceA)).after;
    if (now.hasEnded()) {
      EXPECT_FALSE(cancel(now, kPlanner, false, {}, trial.context()));
      continue;
    }
    EXPECT_EQ(must(cancel(now, kPlanner, false, {}, trial.context())).after.state, CaseState::Cancelled);
    EXPECT_FALSE(cancel(now, kManager, false, QStringLiteral("why"), trial.context()));
    EXPECT_FALSE(cancel(now, kManager, true, QStringLiteral(" "), trial.context()));
    EXPECT_EQ(must(cancel(now, kManager, true, QStringLiteral("why"), trial.context())).after.state,
              CaseState::Cancelled);
  }
}

TEST(CaseRules, CommentsAndCopiesOutliveTheEnd) {
  const Trial trial = financeTrial(1);
  Case now = must(trial.reject(must(trial.submit()).after, kFinanceA)).after;
  EXPECT_FALSE(comment(now, kPlanner, QStringLiteral(" "), trial.context()));
  now = must(comment(now, kPlanner, QStringLiteral("Understood"), trial.context())).after;
  now = must(copyTo(now, kPlanner, {kManager, kDirector}, trial.context())).after;
  EXPECT_EQ(now.copies.size(), 2U);
  EXPECT_FALSE(copyTo(now, kPlanner, {kManager}, trial.context()));
  EXPECT_EQ(now.state, CaseState::Rejected);
}

// --- what was seen, paper, rights of the moment
TEST(CaseRules, NobodyDecidesOnContentHeHasNotSeen) {
  Trial trial = financeTrial(1);
  const Case now = must(trial.submit()).after;
  trial.content = "two";
  const Case revised = must(trial.resubmit(now)).after;
  EXPECT_TRUE(refusalOf(approve(revised, kFinanceA, {{}, now.contentHash}, trial.context()))
                  .contains(QStringLiteral("has changed")));
  EXPECT_TRUE(approve(revised, kFinanceA, {{}, revised.contentHash}, trial.context()));
}

TEST(CaseRules, UnderReviewOnlyChangedContentStartsAgain) {
  Trial trial = financeTrial(2);
  Case now = must(trial.approve(must(trial.submit()).after, kFinanceA)).after;
  EXPECT_FALSE(trial.resubmit(now));
  trial.content = "two";
  now = must(trial.resubmit(now)).after;
  EXPECT_EQ(asked(now), (std::vector{kFinanceA, kFinanceB, kFinanceC}));
  EXPECT_EQ(entriesWith(now, Verb::Approve), 1);
}

TEST(CaseRules, APaperDecisionNeedsItsScanAndAnotherRegistrarThanTheApplicant) {
  const Trial trial = financeTrial(1);
  const Case now = must(trial.submit()).after;
  const auto paper = [&](PersonId registrar, QDate day, const char* scan) {
    Opinion opinion{{}, now.contentHash, PaperDecision{registrar, day, scan}};
    return registerPaperDecision(now, kFinanceA, Verb::Approve, opinion, trial.context());
  };
  const QDate today = trial.now.date();
  EXPECT_FALSE(paper(kPlanner, today, "scan"));
  EXPECT_FALSE(paper({}, today, "scan"));
  EXPECT_FALSE(paper(kManager, today, ""));
  EXPECT_FALSE(paper(kManager, today.addDays(1), "scan"));
  EXPECT_FALSE(registerPaperDecision(now, kFinanceA, Verb::Approve, {{}, now.contentHash}, trial.context()));
  const Case decided = must(paper(kManager, today, "scan")).after;
  EXPECT_EQ(decided.state, CaseState::Approved);
  EXPECT_EQ(decided.entries.back().person, kFinanceA);
  EXPECT_EQ(decided.entries.back().paper->registeredBy, kManager);
}

TEST(CaseRules, RightsAreThoseAtTheTimeOfTheDecision) {
  Trial trial = activityTrial();
  Case now = must(trial.submit()).after;
  trial.people.heads[kPromotion] = kFinanceA;
  EXPECT_TRUE(refusalOf(trial.approve(now, kPromotionHead)).contains(QStringLiteral("not yours")));
  now = must(trial.approve(now, kFinanceA)).after;
  EXPECT_EQ(asked(now), std::vector{kExecutionHead});
  EXPECT_EQ(entriesWith(now, Verb::EndTurn), 1);
}

TEST(CaseRules, ADecisionOutlivesThePostOfWhoGaveIt) {
  Trial trial = activityTrial();
  Case now = must(trial.approve(must(trial.submit()).after, kPromotionHead)).after;
  trial.people.heads[kPromotion] = kFinanceA;
  EXPECT_EQ(asked(refresh(now, trial.context()).after), std::vector{kExecutionHead});
}

TEST(CaseRules, ACaseWithNobodyToDecideWaitsForAnAppointmentAndGoesOn) {
  Trial trial{flowOf({stepOf("head", {ruleOf(DeciderRule::Kind::HeadOfCenter)})})};
  Case now = must(trial.submit()).after;
  trial.people.gone = {kDirector, kManager};
  now = refresh(now, trial.context()).after;
  EXPECT_EQ(now.state, CaseState::Stalled);
  EXPECT_EQ(now.missing.size(), 1U);
  EXPECT_EQ(refresh(now, trial.context()).after.entries.size(), now.entries.size());
  trial.people.heads[kCenter] = kFinanceA;
  now = refresh(now, trial.context()).after;
  EXPECT_EQ(now.state, CaseState::Running);
  EXPECT_EQ(asked(now), std::vector{kFinanceA});
}

TEST(CaseRules, TheSameDeciderIsAskedAgainUnlessTheFlowCarriesOver) {
  Trial trial{flowOf({stepOf("one", {personRule(kFinanceA)}), stepOf("two", {personRule(kFinanceA)}),
                      stepOf("three", {personRule(kFinanceB)}), stepOf("four", {personRule(kFinanceA)})})};
  Case now = must(trial.approve(must(trial.submit()).after, kFinanceA)).after;
  EXPECT_EQ(now.current, 1);
  for (const bool small : {false, true}) {
    trial.flow.sameDecider = small ? SameDecider::AskAgain : SameDecider::CarryOver;
    trial.smallCenter = small;
    now = must(trial.approve(must(trial.submit()).after, kFinanceA)).after;
    EXPECT_EQ(now.current, 2);
    EXPECT_EQ(entriesWith(now, Verb::CarryOver), 1);
    now = must(trial.approve(now, kFinanceB)).after;
    EXPECT_EQ(asked(now), std::vector{kFinanceA}) << "four is not consecutive to two";
  }
}

TEST(CaseRules, PreviewNamesWhoWillBeAsked) {
  Trial trial = activityTrial();
  trial.flow.steps.back().condition = *parseCondition(QStringLiteral("budget > 500000"));
  const auto steps = preview(trial.submission(), trial.context(), limits);
  ASSERT_TRUE(steps);
  ASSERT_EQ(steps->size(), 3U);
  EXPECT_EQ(steps->at(0).plan.seats.size(), 2U);
  EXPECT_EQ(steps->at(1).plan.seats.front().person, kPlanningHead);
  EXPECT_FALSE(steps->at(2).applies);
  const Case now = must(trial.submit()).after;
  EXPECT_EQ(stepsAhead(now, trial.context()).size(), 2U);
}

TEST(CaseRules, ButtonsFollowTheTable) {
  const Trial trial = financeTrial(2);
  const Case now = must(trial.submit()).after;
  using Verbs = std::set<Verb>;
  const auto verbs = [&](const Case& current, PersonId person, bool administrator = false) {
    const std::vector<Verb> list = verbsFor(current, person, administrator);
    return Verbs(list.begin(), list.end());
  };
  EXPECT_EQ(verbs(now, kFinanceA), (Verbs{Verb::Approve, Verb::Reject, Verb::Return, Verb::Comment, Verb::CopyTo}));
  EXPECT_EQ(verbs(now, kPlanner),
            (Verbs{Verb::WithdrawSubmission, Verb::Resubmit, Verb::Cancel, Verb::Comment, Verb::CopyTo}));
  EXPECT_EQ(verbs(now, kManager), (Verbs{Verb::Comment, Verb::CopyTo}));
  EXPECT_EQ(verbs(now, kManager, true), (Verbs{Verb::Cancel, Verb::Comment, Verb::CopyTo}));
  const Case decided = must(trial.approve(now, kFinanceA)).after;
  EXPECT_EQ(verbs(decided, kFinanceA), (Verbs{Verb::WithdrawDecision, Verb::Comment, Verb::CopyTo}));
  EXPECT_EQ(verbs(decided, kPlanner), (Verbs{Verb::Resubmit, Verb::Cancel, Verb::Comment, Verb::CopyTo}));
}

TEST(CaseRules, EveryRowOfTheTableIsWellFormed) {
  std::set<std::tuple<CaseState, Verb, CaseState>> seen;
  for (const Transition& row : transitions()) {
    EXPECT_TRUE(seen.insert({row.from, row.verb, row.to}).second);
    EXPECT_GT(qstrlen(row.clause), 0U);
  }
}

}  // namespace
}  // namespace guiju::approval
