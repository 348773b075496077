// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/approval/approval_commands.h"

#include <gtest/gtest.h>

#include "application/access/signing.h"
#include "storage/access/account_store.h"
#include "storage/approval/approval_store.h"
#include "storage/base/records.h"
#include "support/approval_center.h"
#include "support/clause.h"

namespace guiju::approval {
namespace {

using namespace trial_center;

class ApprovalCommandsOnEngine : public testing::TestWithParam<storage::Engine>, public ApprovalCenter {
 protected:
  ApprovalCommandsOnEngine() : ApprovalCenter(GetParam()) {}
};

TEST_P(ApprovalCommandsOnEngine, APlanPassesFromSubmissionToTheHeadOfTheCenter) {
  CLAUSE("EVT-14");
  const CaseId id = submit();
  EXPECT_EQ(waitingFor(promotion_), std::vector{id});
  EXPECT_EQ(waitingFor(execution_), std::vector{id});
  EXPECT_TRUE(waitingFor(leader_).empty());
  EXPECT_EQ(waitingFor(planner_, Inbox::Mine), std::vector{id});
  for (const PersonId person : {execution_, promotion_, leader_, director_}) {
    EXPECT_EQ(waitingFor(person), std::vector{id});
    TestCenter::must(run(person, approval(id)));
    EXPECT_TRUE(waitingFor(person).empty());
    EXPECT_EQ(waitingFor(person, Inbox::Decided), std::vector{id});
  }
  const auto detail = view(planner_, CaseTimeline{id});
  ASSERT_TRUE(detail.has_value()) << test::why(detail);
  EXPECT_EQ(detail->state, CaseState::Approved);
  EXPECT_EQ(detail->number, QStringLiteral("APR-2026-001"));
  EXPECT_EQ(detail->amount, Money{60'000'00});
  ASSERT_GE(trial().moves.size(), 3U);
  EXPECT_EQ(trial().moves.front().step, QStringLiteral("countersign"));
  EXPECT_EQ(trial().moves.back().state, CaseState::Approved);
  EXPECT_EQ(trial().moves.back().person, director_);
}

TEST_P(ApprovalCommandsOnEngine, ThePreviewNamesWhoWillBeAskedBeforeAnythingIsSubmitted) {
  trial().state.facts[QStringLiteral("budget")] = Money{40'000'00};
  SubjectTimeline timeline{QStringLiteral("trial"), 7};
  const auto answer = view(planner_, timeline);
  ASSERT_TRUE(answer.has_value()) << test::why(answer);
  EXPECT_FALSE(answer->current.has_value());
  EXPECT_TRUE(answer->obstacles.empty());
  ASSERT_EQ(answer->preview.size(), 4U);
  EXPECT_EQ(answer->preview.at(0).people, (QStringList{QStringLiteral("promotion"), QStringLiteral("execution")}));
  EXPECT_EQ(answer->preview.at(1).people, QStringList{QStringLiteral("leader")});
  EXPECT_EQ(answer->preview.at(3).kind, TimelineItem::Kind::LeftOut);
  EXPECT_TRUE(waitingFor(promotion_).empty());
}

TEST_P(ApprovalCommandsOnEngine, WhoTakesNoPartAndSeesNoUnitFindsNothing) {
  const CaseId id = submit();
  const auto hidden = view(outsider_, CaseTimeline{id});
  ASSERT_FALSE(hidden.has_value());
  EXPECT_EQ(hidden.error().code, ErrorCode::NotFound);
  EXPECT_FALSE(run(outsider_, approval(id)).has_value());
  EXPECT_FALSE(run(outsider_, CommentCase{id, QStringLiteral("hm")}).has_value());
  TestCenter::must(run(planner_, CopyCaseTo{id, {outsider_}}));
  EXPECT_TRUE(view(outsider_, CaseTimeline{id}).has_value());
  EXPECT_EQ(waitingFor(outsider_, Inbox::CopiedToMe), std::vector{id});
  const auto decided = run(outsider_, approval(id));
  ASSERT_FALSE(decided.has_value());
  EXPECT_TRUE(std::holds_alternative<Refusal>(decided.error()));
}

TEST_P(ApprovalCommandsOnEngine, LargeAmountsAreApprovedWithOnesOwnKey) {
  const CaseId id = submit();
  ApproveCase command = approval(id);
  command.password = {};
  const auto unsignedAnswer = run(promotion_, command);
  ASSERT_FALSE(unsignedAnswer.has_value());
  EXPECT_TRUE(std::holds_alternative<Refusal>(unsignedAnswer.error()));
  command.password = access::Password(QStringLiteral("something else"));
  const auto wrong = run(promotion_, command);
  ASSERT_FALSE(wrong.has_value());
  EXPECT_EQ(std::get<Error>(wrong.error()).code, ErrorCode::WrongPassword);
  TestCenter::must(run(promotion_, approval(id)));
  const auto signatures =
      storage::AccountStore(center_->connection()).signaturesOf(QStringLiteral("approval_case"), id.value);
  ASSERT_TRUE(signatures.has_value());
  ASSERT_EQ(signatures->size(), 1U);
  const auto detail = view(planner_, CaseTimeline{id});
  ASSERT_TRUE(detail.has_value());
  EXPECT_EQ(
      std::count_if(detail->items.begin(), detail->items.end(), [](const TimelineItem& item) { return item.isSigned; }),
      1);
}

TEST_P(ApprovalCommandsOnEngine, SmallAmountsNeedNoPassword) {
  trial().state.facts[QStringLiteral("budget")] = Money{100'00};
  const CaseId id = submit();
  ApproveCase command = approval(id);
  command.password = {};
  EXPECT_TRUE(run(promotion_, command).has_value());
}

TEST_P(ApprovalCommandsOnEngine, NobodyDecidesOnContentHeHasNotSeen) {
  const CaseId id = submit();
  const ApproveCase old = approval(id);
  trial().state.content = "plan two";
  EXPECT_EQ(submit(), id);
  EXPECT_FALSE(run(promotion_, old).has_value());
  EXPECT_TRUE(run(promotion_, approval(id)).has_value());
}

TEST_P(ApprovalCommandsOnEngine, ReturnedChangedAndSubmittedAgain) {
  const CaseId id = submit();
  TestCenter::must(run(promotion_, approval(id)));
  TestCenter::must(run(execution_, ReturnCase{words(id, "the stage is too small"), {}}));
  EXPECT_EQ(trial().moves.back().state, CaseState::Returned);
  EXPECT_EQ(trial().moves.back().text, QStringLiteral("the stage is too small"));
  trial().state.content = "plan two";
  EXPECT_EQ(submit(), id);
  EXPECT_EQ(waitingFor(promotion_), std::vector{id});
  const auto detail = view(planner_, CaseTimeline{id});
  ASSERT_TRUE(detail.has_value());
  EXPECT_EQ(detail->revision, 2);
}

TEST_P(ApprovalCommandsOnEngine, RejectedWithdrawnAndCancelledRequestsEndAsTheyShould) {
  const CaseId first = submit();
  TestCenter::must(run(planner_, WithdrawCase{first}));
  EXPECT_EQ(trial().moves.back().state, CaseState::Withdrawn);
  EXPECT_EQ(submit(), first);
  TestCenter::must(run(promotion_, RejectCase{words(first, "no")}));
  EXPECT_EQ(trial().moves.back().state, CaseState::Rejected);
  const CaseId second = submit();
  EXPECT_NE(second, first);
  EXPECT_FALSE(run(promotion_, CancelCase{second, QStringLiteral("why")}).has_value());
  EXPECT_FALSE(run(director_, CancelCase{second, {}}).has_value());
  TestCenter::must(run(director_, CancelCase{second, QStringLiteral("the venue burned down")}));
  EXPECT_EQ(trial().moves.back().state, CaseState::Cancelled);
  TestCenter::must(run(planner_, CommentCase{second, QStringLiteral("a pity")}));
}

TEST_P(ApprovalCommandsOnEngine, AnEffectThatFailsUndoesTheDecision) {
  const CaseId id = submit();
  TestCenter::must(run(promotion_, approval(id)));
  trial().fails = true;
  EXPECT_FALSE(run(execution_, approval(id)).has_value());
  trial().fails = false;
  EXPECT_EQ(waitingFor(execution_), std::vector{id});
  const auto entries = storage::select<EntryRecord>(center_->connection());
  ASSERT_TRUE(entries.has_value());
  EXPECT_EQ(entries->size(), 2U);
}

TEST_P(ApprovalCommandsOnEngine, APaperDecisionIsKeptWithItsScanAndMarked) {
  const CaseId id = submit();
  RegisterPaperDecision paper;
  paper.decision = words(id, "");
  paper.decider = promotion_;
  paper.decidedOn = center_->today();
  paper.fileName = QStringLiteral("sheet.pdf");
  paper.file = "%PDF";
  EXPECT_TRUE(TestCenter::refusedByAccess(run(execution_, paper)));
  TestCenter::must(run(director_, paper));
  const auto scans = storage::select<Attachment>(center_->connection());
  ASSERT_TRUE(scans.has_value());
  ASSERT_EQ(scans->size(), 1U);
  EXPECT_EQ(scans->front().mediaType, QStringLiteral("application/pdf"));
  const auto detail = view(planner_, CaseTimeline{id});
  ASSERT_TRUE(detail.has_value());
  EXPECT_EQ(detail->items.at(1).registeredBy, QStringLiteral("director"));
  EXPECT_FALSE(detail->items.at(1).isSigned);
}

TEST_P(ApprovalCommandsOnEngine, AChangeOfPostPassesTheTurnOn) {
  const CaseId id = submit();
  center_->clock().advance(24 * 3600);
  const org::Chart before = chart();
  const org::Assignment* post = before.primary(promotion_, center_->today());
  ASSERT_TRUE(post);
  org::EndAssignment end;
  end.assignment = post->id;
  end.version = post->version;
  end.day = center_->today();
  end.reason = QStringLiteral("moved");
  TestCenter::must(TestCenter::run(center_->setup(), end));
  // Before anybody has looked, the one who held the post may no longer decide.
  EXPECT_FALSE(run(promotion_, approval(id)).has_value());
  EXPECT_EQ(TestCenter::must(run(execution_, RefreshApprovals{})), 1);
  EXPECT_EQ(waitingFor(director_), std::vector{id});
  EXPECT_EQ(TestCenter::must(run(execution_, RefreshApprovals{})), 0);
}

TEST_P(ApprovalCommandsOnEngine, RunningCasesKeepTheFlowTheyBeganWith) {
  const CaseId id = submit();
  auto flow = shippedFlow("activity_plan");
  ASSERT_TRUE(flow.has_value());
  flow->subject = QStringLiteral("trial");
  flow->steps.erase(flow->steps.begin() + 1, flow->steps.end());
  PutFlowInForce put{flowToJson(*flow)};
  EXPECT_TRUE(TestCenter::refusedByAccess(run(planner_, put)));
  TestCenter::must(run(director_, put));
  for (const PersonId person : {promotion_, execution_}) TestCenter::must(run(person, approval(id)));
  EXPECT_EQ(waitingFor(leader_), std::vector{id});
  TestCenter::must(run(leader_, RejectCase{words(id, "no")}));
  const CaseId next = submit();
  for (const PersonId person : {promotion_, execution_}) TestCenter::must(run(person, approval(next)));
  EXPECT_EQ(trial().moves.back().state, CaseState::Approved);
  flow->steps.front().title = {};
  EXPECT_FALSE(run(director_, PutFlowInForce{flowToJson(*flow)}).has_value());
}

TEST_P(ApprovalCommandsOnEngine, EveryoneKeepsHisOwnPhrases) {
  TestCenter::must(run(planner_, KeepPhrases{{QStringLiteral("同意"), QStringLiteral(" "), QStringLiteral("拟同意")}}));
  TestCenter::must(run(planner_, KeepPhrases{{QStringLiteral("拟同意"), QStringLiteral("同意")}}));
  EXPECT_EQ(*view(planner_, OwnPhrases{}), (std::vector{QStringLiteral("拟同意"), QStringLiteral("同意")}));
  EXPECT_TRUE(view(leader_, OwnPhrases{})->empty());
  EXPECT_FALSE(shippedPhrases().empty());
}

TEST_P(ApprovalCommandsOnEngine, TheDatabaseItselfKeepsTheHistory) {
  const CaseId id = submit();
  TestCenter::must(run(promotion_, RejectCase{words(id, "no")}));
  storage::Connection& db = center_->connection();
  const auto refused = [&](const char* sql) { return !db.execute(QString::fromLatin1(sql)).has_value(); };
  EXPECT_TRUE(refused("UPDATE approval_entry SET text = 'yes'"));
  EXPECT_TRUE(refused("UPDATE approval_entry SET verb = 2 WHERE verb = 3"));
  EXPECT_TRUE(refused("DELETE FROM approval_entry"));
  EXPECT_TRUE(refused("UPDATE approval_case SET state = 5"));
  EXPECT_TRUE(refused("DELETE FROM approval_case"));
  EXPECT_TRUE(refused("UPDATE approval_flow_version SET definition = '{\"a\":1}'"));
  EXPECT_TRUE(refused("DELETE FROM approval_flow_version"));
  EXPECT_TRUE(refused("DELETE FROM approval_task"));
  EXPECT_TRUE(refused("UPDATE approval_task SET person = 1 WHERE number = 1"));
  EXPECT_TRUE(refused("UPDATE approval_task SET state = 1 WHERE state = 3"));
  const CaseId next = submit();
  const QString own = QStringLiteral(
      "INSERT INTO approval_task (approval_case, number, step, round, seat, person, places, basis, state, decision, "
      "closed_because) "
      "VALUES (%1, 9, 0, 1, 0, %2, '', '', 0, 0, '')");
  EXPECT_FALSE(db.execute(own.arg(next.value).arg(planner_.value)).has_value());
  EXPECT_TRUE(db.execute(own.arg(next.value).arg(outsider_.value)).has_value());
}

INSTANTIATE_TEST_SUITE_P(Engines, ApprovalCommandsOnEngine, testing::ValuesIn(test::engines()), test::engineName);

}  // namespace
}  // namespace guiju::approval
