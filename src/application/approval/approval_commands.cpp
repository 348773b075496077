// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/approval/approval_commands.h"

#include <algorithm>

#include "application/access/signing.h"
#include "domain/base/canonical.h"
#include "storage/approval/approval_store.h"

namespace guiju::approval {

namespace {

PersonId actorOf(const Reading& reading) {
  return reading.actor().employee;
}

Opinion opinionOf(const DecisionArguments& decision) {
  return {decision.text, decision.seenHash, {}};
}

Result<Done> written(const CaseInHand& hand, Work& work, Id<access::SignedContent> signature = {}) {
  GUIJU_CHECK(writeCase(hand, work, signature));
  return Done{};
}

// The decision the actor gives by this command.
const Entry& newDecision(const CaseInHand& hand) {
  const std::vector<Entry>& entries = hand.answer->after.entries;
  const auto found = std::find_if(entries.begin() + static_cast<std::ptrdiff_t>(hand.before.entries.size()),
                                  entries.end(), [](const Entry& entry) { return isDecision(entry.verb); });
  Q_ASSERT(found != entries.end());
  return *found;
}

policy::Decision faultDecision(const std::vector<FlowFault>& faults) {
  policy::Decision decision;
  for (const FlowFault& fault : faults) {
    const Message where = fault.step.isEmpty()
                              ? Message{}
                              : message("approval", QT_TRANSLATE_NOOP("approval", "Correct the step %1"), {fault.step});
    decision.add(policy::finding("", false, fault.what, where));
  }
  return decision;
}

}  // namespace

Result<CaseInHand> SubmitForApproval::load(const Reading& reading) const {
  GUIJU_TRY(known, subjectOf(reading, subjectKind));
  GUIJU_TRY(state, known->read(reading, subject));
  return prepareSubmission(reading, subjectKind, subject, state);
}

Result<CaseInHand> ApproveCase::load(const Reading& reading) const {
  GUIJU_TRY(hand, caseInHand(reading, decision.approval));
  hand.answer = approve(hand.before, actorOf(reading), opinionOf(decision), hand.context());
  return hand;
}

policy::Decision ApproveCase::decide(const Loaded& hand, const Reading&) const {
  policy::Decision result = hand.decision();
  if (const auto limit = hand.signingLimit(); limit && password.isEmpty()) {
    policy::Finding finding = policy::finding(
        "", false,
        message("approval", QT_TRANSLATE_NOOP("approval", "From %1 yuan on an approval is signed"), {limit->value}),
        message("approval", QT_TRANSLATE_NOOP("approval", "Enter your password to sign with your own key")));
    finding.parameters = {*limit};
    result.add(std::move(finding));
  }
  return result;
}

Result<Done> ApproveCase::write(const Loaded& hand, Work& work) const {
  if (password.isEmpty()) return written(hand, work);
  const Entry& entry = newDecision(hand);
  const CaseRecord& head = hand.stored.head;
  const access::ToSign what{QStringLiteral("approval.decision"), QString::fromLatin1(recordType<CaseRecord>().table),
                            head.id.value, signedDecision(head.number, entry, work.actor().name)};
  GUIJU_TRY(signature, access::signContent(work, password, what, cost));
  return written(hand, work, signature);
}

QByteArray signedDecision(const QString& caseNumber, const Entry& decision, const QString& decider) {
  return canonical({{QStringLiteral("approval"), caseNumber},
                    {QStringLiteral("entry"), qint64{decision.number}},
                    {QStringLiteral("decision"), static_cast<qint64>(decision.verb)},
                    {QStringLiteral("step"), qint64{decision.step}},
                    {QStringLiteral("revision"), qint64{decision.revision}},
                    {QStringLiteral("content_hash"), decision.contentHash},
                    {QStringLiteral("opinion"), decision.text},
                    {QStringLiteral("decider"), decider},
                    {QStringLiteral("at"), decision.at}});
}

Result<CaseInHand> RejectCase::load(const Reading& reading) const {
  GUIJU_TRY(hand, caseInHand(reading, decision.approval));
  hand.answer = reject(hand.before, actorOf(reading), opinionOf(decision), hand.context());
  return hand;
}

Result<Done> RejectCase::write(const Loaded& hand, Work& work) const {
  return written(hand, work);
}

Result<CaseInHand> ReturnCase::load(const Reading& reading) const {
  GUIJU_TRY(hand, caseInHand(reading, decision.approval));
  hand.answer = returnForChange(hand.before, actorOf(reading), step, opinionOf(decision), hand.context());
  return hand;
}

Result<Done> ReturnCase::write(const Loaded& hand, Work& work) const {
  return written(hand, work);
}

Result<CaseInHand> WithdrawCase::load(const Reading& reading) const {
  GUIJU_TRY(hand, caseInHand(reading, approval));
  hand.answer = withdraw(hand.before, actorOf(reading), hand.context());
  return hand;
}

Result<Done> WithdrawCase::write(const Loaded& hand, Work& work) const {
  return written(hand, work);
}

Result<CaseInHand> CancelCase::load(const Reading& reading) const {
  GUIJU_TRY(hand, caseInHand(reading, approval));
  const bool ofOthers = reading.permits(kCancelApprovals.id, hand.place());
  hand.answer = cancel(hand.before, actorOf(reading), ofOthers, reason, hand.context());
  return hand;
}

Result<Done> CancelCase::write(const Loaded& hand, Work& work) const {
  return written(hand, work);
}

Result<CaseInHand> CommentCase::load(const Reading& reading) const {
  GUIJU_TRY(hand, caseInHand(reading, approval));
  hand.answer = comment(hand.before, actorOf(reading), text, hand.context());
  return hand;
}

Result<Done> CommentCase::write(const Loaded& hand, Work& work) const {
  return written(hand, work);
}

Result<CaseInHand> CopyCaseTo::load(const Reading& reading) const {
  GUIJU_TRY(hand, caseInHand(reading, approval));
  hand.answer = copyTo(hand.before, actorOf(reading), people, hand.context());
  return hand;
}

Result<Done> CopyCaseTo::write(const Loaded& hand, Work& work) const {
  return written(hand, work);
}

Result<RegisterPaperDecision::Loaded> RegisterPaperDecision::load(const Reading& reading) const {
  GUIJU_TRY(hand, caseInHand(reading, decision.approval));
  GUIJU_TRY(scan, attachmentOf(fileName, file));
  Opinion opinion = opinionOf(decision);
  opinion.paper = PaperDecision{actorOf(reading), decidedOn, scan.sha256};
  hand.answer = approval::registerPaperDecision(hand.before, decider, verb, opinion, hand.context());
  return Loaded{std::move(hand), std::move(scan)};
}

Result<Done> RegisterPaperDecision::write(const Loaded& loaded, Work& work) const {
  Attachment scan = loaded.scan;
  scan.record = QLatin1StringView(recordType<CaseRecord>().table);
  scan.recordId = loaded.hand.stored.head.id.value;
  scan.addedBy = work.actor().account;
  scan.addedAt = work.now();
  GUIJU_CHECK(work.insert(scan));
  return written(loaded.hand, work);
}

Result<qint64> RefreshApprovals::write(const Loaded&, Work& work) const {
  GUIJU_TRY(changed, refreshCases(work));
  return qint64{changed};
}

Result<PutFlowInForce::Loaded> PutFlowInForce::load(const Reading& reading) const {
  GUIJU_TRY(flow, flowFromJson(definition));
  GUIJU_TRY(subject, subjectOf(reading, flow.subject));
  GUIJU_TRY(record, storage::ApprovalStore(reading.connection()).flowFor(flow.subject));
  GUIJU_TRY(around, surroundings(reading));
  flow.version = record ? record->inForce + 1 : 1;
  std::vector<FlowFault> faults = flowFaults(flow, subject->facts, around->parameters());
  return Loaded{std::move(flow), std::move(record), std::move(faults)};
}

policy::Decision PutFlowInForce::decide(const Loaded& loaded, const Reading&) const {
  return faultDecision(loaded.faults);
}

Result<Id<FlowVersionRecord>> PutFlowInForce::write(const Loaded& loaded, Work& work) const {
  FlowRecord record = loaded.record.value_or(FlowRecord{});
  record.key = loaded.flow.id;
  record.subjectKind = loaded.flow.subject;
  record.inForce = loaded.flow.version;
  if (loaded.record) {
    GUIJU_CHECK(work.update(*loaded.record, record, loaded.record->version));
  } else {
    GUIJU_CHECK(work.insert(record));
  }
  FlowVersionRecord version;
  version.flow = record.id;
  version.number = loaded.flow.version;
  version.definition = QString::fromUtf8(flowToJson(loaded.flow));
  version.inForceSince = work.now();
  return work.insert(version);
}

Result<KeepPhrases::Loaded> KeepPhrases::load(const Reading& reading) const {
  GUIJU_TRY(stored, storage::ApprovalStore(reading.connection()).phrases(actorOf(reading)));
  return Loaded{actorOf(reading), std::move(stored)};
}

Result<Done> KeepPhrases::write(const Loaded& loaded, Work& work) const {
  for (const PhraseRecord& phrase : loaded.stored) GUIJU_CHECK(work.remove(phrase));
  int position = 0;
  for (const QString& text : phrases) {
    if (text.trimmed().isEmpty()) continue;
    PhraseRecord phrase{{}, 0, loaded.person, position++, text.trimmed().left(200)};
    GUIJU_CHECK(work.insert(phrase));
  }
  return Done{};
}

}  // namespace guiju::approval
