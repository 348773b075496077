// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/approval/case_in_hand.h"

#include <algorithm>

#include "domain/approval/approval_access.h"
#include "storage/approval/approval_store.h"

namespace guiju::approval {

namespace {

void addOwner(access::Place& place, PersonId person) {
  if (person.isValid() && std::find(place.owners.begin(), place.owners.end(), person) == place.owners.end())
    place.owners.push_back(person);
}

// Whether the reader may see the case: by the reach of approvals, or because he may see the subject.
bool maySee(const Reading& reading, const CaseInHand& hand) {
  if (reading.reach(kViewApprovals.id).holds(hand.place())) return true;
  return qstrlen(hand.subject->viewAction) > 0 &&
         reading.reach(hand.subject->viewAction).holds(access::Place{{hand.unit}, {hand.before.applicant}});
}

std::optional<Money> amountOf(const ApprovalSubject& subject, const Facts& facts) {
  const auto fact = facts.find(QString::fromUtf8(subject.amountFact));
  if (fact == facts.end() || !std::holds_alternative<Money>(fact->second)) return std::nullopt;
  return std::get<Money>(fact->second);
}

template <class R>
bool sameFields(const R& a, const R& b) {
  for (const FieldInfo& info : recordType<R>().fields) {
    if (info.get(&a) != info.get(&b)) return false;
  }
  return true;
}

// Stored rows that say something else now are changed, rows without an id are added.
template <class R>
Result<void> writeRows(Work& work, const std::vector<R>& stored, std::vector<R>& wanted) {
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (i >= stored.size()) {
      GUIJU_CHECK(work.insert(wanted[i]));
    } else if (!sameFields(stored[i], wanted[i])) {
      GUIJU_CHECK(work.update(stored[i], wanted[i], stored[i].version));
    }
  }
  return {};
}

Result<Id<FlowVersionRecord>> keepFlow(const CaseInHand& hand, Work& work) {
  if (hand.flowVersion) return hand.flowVersion->id;
  // The first request of its kind: the flow that ships becomes the center's own first version.
  FlowRecord flow;
  flow.key = hand.flow.id;
  flow.subjectKind = hand.flow.subject;
  flow.inForce = hand.flow.version;
  GUIJU_TRY(id, work.insert(flow));
  FlowVersionRecord version;
  version.flow = id;
  version.number = hand.flow.version;
  version.definition = QString::fromUtf8(flowToJson(hand.flow));
  version.inForceSince = work.now();
  return work.insert(version);
}

Result<void> insertHead(const CaseInHand& hand, CaseRecords& wanted, Work& work) {
  GUIJU_TRY(flowVersion, keepFlow(hand, work));
  storage::ApprovalStore store(work.connection());
  GUIJU_TRY(last, store.lastNumber(work.today().year()));
  wanted.head.flowVersion = flowVersion;
  wanted.head.number = caseNumber(work.today().year(), caseSerial(last) + 1);
  GUIJU_TRY(id, work.insert(wanted.head));
  for (TaskRecord& task : wanted.tasks) task.caseId = id;
  for (EntryRecord& entry : wanted.entries) entry.caseId = id;
  for (CopyRecord& copy : wanted.copies) copy.caseId = id;
  return {};
}

// What the area of the subject is told: only where state or step have changed.
std::optional<CaseMove> moveOf(const CaseInHand& hand, CaseId id) {
  const Case& after = hand.answer->after;
  const bool moved = hand.before.state != after.state || hand.before.current != after.current ||
                     hand.before.revision != after.revision;
  if (!moved) return std::nullopt;
  CaseMove move{id, after.state, {}, Verb::Submit, {}, {}, after};
  if (after.current >= 0) move.step = after.steps.at(static_cast<std::size_t>(after.current)).key;
  for (std::size_t i = hand.before.entries.size(); i < after.entries.size(); ++i) {
    const Entry& entry = after.entries.at(i);
    const bool byPerson = entry.verb < Verb::CarryOver;
    if (i > hand.before.entries.size() && !byPerson) continue;
    move.verb = entry.verb;
    move.person = byPerson ? entry.person : PersonId();
    move.text = entry.text;
  }
  return move;
}

}  // namespace

access::Place CaseInHand::place() const {
  access::Place place;
  if (unit.isValid()) place.units.push_back(unit);
  addOwner(place, before.applicant);
  for (const Task& task : before.tasks) addOwner(place, task.person);
  for (const Copy& copy : before.copies) addOwner(place, copy.person);
  if (before.isUnderReview()) {
    for (const Task& task : refresh(before, context()).after.tasks) addOwner(place, task.person);
  }
  return place;
}

std::optional<policy::ParameterUse> CaseInHand::signingLimit() const {
  const std::optional<policy::ParameterUse> limit = around->parameters()(QStringLiteral("approval.signature_limit"));
  if (!limit || !amount || !std::holds_alternative<Money>(limit->value)) return std::nullopt;
  return *amount >= std::get<Money>(limit->value) ? limit : std::nullopt;
}

Result<CaseInHand> caseInHand(const Reading& reading, CaseRecord head, std::shared_ptr<const Surroundings> around) {
  storage::ApprovalStore store(reading.connection());
  CaseInHand hand;
  GUIJU_TRY(subject, subjectOf(reading, head.subjectKind));
  GUIJU_TRY(version, store.flowVersion(head.flowVersion));
  if (!version) return notFound(recordType<FlowVersionRecord>());
  GUIJU_TRY(flow, flowFromJson(version->definition.toUtf8()));
  GUIJU_TRY(stored, store.load(head));
  GUIJU_TRY(before, assemble(stored, flow));
  hand.subject = subject;
  hand.around = std::move(around);
  hand.flow = std::move(flow);
  hand.flowVersion = std::move(version);
  hand.stored = std::move(stored);
  hand.before = std::move(before);
  hand.unit = hand.stored.head.unit;
  hand.amount = hand.stored.head.amount;
  return hand;
}

Result<CaseInHand> caseInHand(const Reading& reading, CaseId id) {
  access::Reach all;
  all.everything = true;
  GUIJU_TRY(head, storage::ApprovalStore(reading.connection()).find(all, id));
  if (!head) return notFound(recordType<CaseRecord>());
  GUIJU_TRY(around, surroundings(reading));
  GUIJU_TRY(hand, caseInHand(reading, std::move(*head), std::move(around)));
  if (!maySee(reading, hand)) return notFound(recordType<CaseRecord>());
  return hand;
}

Result<CaseInHand> prepareSubmission(const Reading& reading, const QString& kind, qint64 subjectId,
                                     const SubjectState& state) {
  GUIJU_TRY(subject, subjectOf(reading, kind));
  GUIJU_TRY(latest, storage::ApprovalStore(reading.connection()).latest(kind, subjectId));
  GUIJU_TRY(around, surroundings(reading));
  CaseInHand hand;
  const bool again = latest && !latest->endedAt.isValid();
  if (again) {
    GUIJU_TRY(open, caseInHand(reading, std::move(*latest), std::move(around)));
    hand = std::move(open);
  } else {
    GUIJU_TRY(force, flowInForce(reading, *subject));
    hand.subject = subject;
    hand.around = std::move(around);
    hand.flow = std::move(force.flow);
    hand.flowVersion = std::move(force.stored);
    hand.before.applicant = reading.actor().employee;
  }
  if (const std::vector<QString> missing = missingFacts(subject->facts, state.facts); !missing.empty()) {
    return fail(ErrorCode::InvalidInput,
                message("approval", QT_TRANSLATE_NOOP("approval", "A fact the flow may ask for is missing: %1"),
                        {missing.front()}));
  }
  hand.unit = state.unit;
  hand.amount = amountOf(*subject, state.facts);
  const Submission submission{
      kind, subjectId, state.title, reading.actor().employee, state.facts, contentHash(state.content, state.facts)};
  hand.answer = again ? resubmit(hand.before, submission, hand.context(), hand.around->parameters())
                      : submit(submission, hand.context(), hand.around->parameters());
  return hand;
}

Result<CaseId> writeCase(const CaseInHand& hand, Work& work, Id<access::SignedContent> signature) {
  CaseRecords wanted = withCase(hand.stored, hand.answer->after);
  wanted.head.unit = hand.unit;
  wanted.head.amount = hand.amount;
  for (std::size_t i = hand.stored.entries.size(); i < wanted.entries.size(); ++i) {
    if (isDecision(wanted.entries.at(i).verb)) wanted.entries.at(i).signature = signature;
  }
  const CaseRecord& head = hand.stored.head;
  if (!head.id.isValid()) {
    GUIJU_CHECK(insertHead(hand, wanted, work));
  } else if (!sameFields(head, wanted.head)) {
    GUIJU_CHECK(work.update(head, wanted.head, head.version));
  }
  GUIJU_CHECK(writeRows(work, hand.stored.tasks, wanted.tasks));
  GUIJU_CHECK(writeRows(work, hand.stored.entries, wanted.entries));
  GUIJU_CHECK(writeRows(work, hand.stored.copies, wanted.copies));
  work.about(recordType<CaseRecord>(), wanted.head.id.value);
  if (const auto move = moveOf(hand, wanted.head.id))
    GUIJU_CHECK(hand.subject->follow(work, hand.answer->after.subject, *move));
  return wanted.head.id;
}

Result<int> refreshCases(Work& work) {
  GUIJU_TRY(heads, storage::ApprovalStore(work.connection()).underReview());
  GUIJU_TRY(around, surroundings(work));
  int changed = 0;
  for (CaseRecord& head : heads) {
    GUIJU_TRY(hand, caseInHand(work, std::move(head), around));
    Change change = refresh(hand.before, hand.context());
    if (change.after == hand.before) continue;
    hand.answer = std::move(change);
    GUIJU_CHECK(writeCase(hand, work));
    ++changed;
  }
  return changed;
}

}  // namespace guiju::approval
