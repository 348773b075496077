// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/records.h"

#include <array>

namespace guiju::approval {

namespace {
constexpr auto kOpen = Sensitivity::Open;
using K = FieldKind;

template <auto Id, auto Version>
constexpr std::array<FieldInfo, 2> identity() {
  return {field<Id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
          field<Version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version"))};
}
}  // namespace

const RecordType& describe(const FlowRecord*) {
  using R = FlowRecord;
  static constexpr auto kIdentity = identity<&R::id, &R::version>();
  static constexpr std::array kFields = {
      kIdentity[0], kIdentity[1], field<&R::key>("key", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Key")),
      field<&R::subjectKind>("subject_kind", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Kind of request")),
      field<&R::inForce>("in_force", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version in force"))};
  static constexpr RecordType kType{"approval_flow", QT_TRANSLATE_NOOP("records", "Approval flow"), kFields};
  return kType;
}

const RecordType& describe(const FlowVersionRecord*) {
  using R = FlowVersionRecord;
  static constexpr auto kIdentity = identity<&R::id, &R::version>();
  static constexpr std::array kFields = {
      kIdentity[0],
      kIdentity[1],
      field<&R::flow>("flow", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Flow")),
      field<&R::number>("number", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Number")),
      field<&R::definition>("definition", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Definition")),
      field<&R::inForceSince>("in_force_since", K::Instant, kOpen, QT_TRANSLATE_NOOP("fields", "In force since"))};
  static constexpr RecordType kType{"approval_flow_version",
                                    QT_TRANSLATE_NOOP("records", "Version of an approval flow"), kFields};
  return kType;
}

const RecordType& describe(const CaseRecord*) {
  using R = CaseRecord;
  static constexpr auto kIdentity = identity<&R::id, &R::version>();
  static constexpr std::array kFields = {
      kIdentity[0],
      kIdentity[1],
      field<&R::number>("number", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Number")),
      field<&R::flowVersion>("flow_version", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Flow")),
      field<&R::subjectKind>("subject_kind", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Kind of request")),
      field<&R::subject>("subject", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Subject")),
      field<&R::unit>("unit", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Unit")),
      field<&R::title>("title", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Title")),
      field<&R::applicant>("applicant", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Applicant")),
      field<&R::facts>("facts", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Facts")),
      field<&R::amount>("amount", K::Money, kOpen, QT_TRANSLATE_NOOP("fields", "Amount")),
      field<&R::contentHash>("content_hash", K::Bytes, kOpen, QT_TRANSLATE_NOOP("fields", "Hash of the content")),
      field<&R::revision>("revision", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Revision")),
      field<&R::state>("state", K::Choice, kOpen, QT_TRANSLATE_NOOP("fields", "State")),
      field<&R::currentStep>("current_step", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Current step")),
      field<&R::steps>("steps", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Steps")),
      field<&R::missing>("missing", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Must be appointed")),
      field<&R::submittedAt>("submitted_at", K::Instant, kOpen, QT_TRANSLATE_NOOP("fields", "Submitted")),
      field<&R::endedAt>("ended_at", K::Instant, kOpen, QT_TRANSLATE_NOOP("fields", "Ended"))};
  static constexpr RecordType kType{"approval_case", QT_TRANSLATE_NOOP("records", "Approval"), kFields};
  return kType;
}

const RecordType& describe(const TaskRecord*) {
  using R = TaskRecord;
  static constexpr auto kIdentity = identity<&R::id, &R::version>();
  static constexpr std::array kFields = {
      kIdentity[0],
      kIdentity[1],
      field<&R::caseId>("approval_case", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Approval")),
      field<&R::number>("number", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Number")),
      field<&R::step>("step", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Step")),
      field<&R::round>("round", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Round")),
      field<&R::seat>("seat", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Order")),
      field<&R::person>("person", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Person")),
      field<&R::places>("places", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Places")),
      field<&R::basis>("basis", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Why this person")),
      field<&R::state>("state", K::Choice, kOpen, QT_TRANSLATE_NOOP("fields", "State")),
      field<&R::decision>("decision", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Decision")),
      field<&R::openedAt>("opened_at", K::Instant, kOpen, QT_TRANSLATE_NOOP("fields", "Asked")),
      field<&R::dueAt>("due_at", K::Instant, kOpen, QT_TRANSLATE_NOOP("fields", "Due")),
      field<&R::closedAt>("closed_at", K::Instant, kOpen, QT_TRANSLATE_NOOP("fields", "Closed")),
      field<&R::closedBecause>("closed_because", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Closed because"))};
  static constexpr RecordType kType{"approval_task", QT_TRANSLATE_NOOP("records", "Turn to decide"), kFields};
  return kType;
}

const RecordType& describe(const EntryRecord*) {
  using R = EntryRecord;
  static constexpr auto kIdentity = identity<&R::id, &R::version>();
  static constexpr std::array kFields = {
      kIdentity[0],
      kIdentity[1],
      field<&R::caseId>("approval_case", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Approval")),
      field<&R::number>("number", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Number")),
      field<&R::verb>("verb", K::Choice, kOpen, QT_TRANSLATE_NOOP("fields", "What was done")),
      field<&R::person>("person", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Person")),
      field<&R::at>("at", K::Instant, kOpen, QT_TRANSLATE_NOOP("fields", "At")),
      field<&R::step>("step", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Step")),
      field<&R::task>("task", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Turn")),
      field<&R::revision>("revision", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Revision")),
      field<&R::contentHash>("content_hash", K::Bytes, kOpen, QT_TRANSLATE_NOOP("fields", "Hash of the content")),
      field<&R::text>("text", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Opinion")),
      field<&R::because>("because", K::LongText, kOpen, QT_TRANSLATE_NOOP("fields", "Reason")),
      field<&R::refersTo>("refers_to", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Refers to")),
      field<&R::target>("target", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Returned to step")),
      field<&R::registeredBy>("registered_by", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Registered by")),
      field<&R::decidedOn>("decided_on", K::Date, kOpen, QT_TRANSLATE_NOOP("fields", "Decided on paper on")),
      field<&R::scan>("scan", K::Bytes, kOpen, QT_TRANSLATE_NOOP("fields", "Hash of the scan")),
      field<&R::signature>("signature", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Signature"))};
  static constexpr RecordType kType{"approval_entry", QT_TRANSLATE_NOOP("records", "Line of an approval's history"),
                                    kFields};
  return kType;
}

const RecordType& describe(const CopyRecord*) {
  using R = CopyRecord;
  static constexpr auto kIdentity = identity<&R::id, &R::version>();
  static constexpr std::array kFields = {
      kIdentity[0],
      kIdentity[1],
      field<&R::caseId>("approval_case", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Approval")),
      field<&R::person>("person", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Person")),
      field<&R::copiedBy>("copied_by", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Copied by")),
      field<&R::at>("at", K::Instant, kOpen, QT_TRANSLATE_NOOP("fields", "At"))};
  static constexpr RecordType kType{"approval_copy", QT_TRANSLATE_NOOP("records", "Copy of an approval"), kFields};
  return kType;
}

const RecordType& describe(const PhraseRecord*) {
  using R = PhraseRecord;
  static constexpr auto kIdentity = identity<&R::id, &R::version>();
  static constexpr std::array kFields = {
      kIdentity[0], kIdentity[1],
      field<&R::person>("person", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Person")),
      field<&R::position>("position", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Order")),
      field<&R::text>("text", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Phrase"))};
  static constexpr RecordType kType{"approval_phrase", QT_TRANSLATE_NOOP("records", "Ready phrase"), kFields};
  return kType;
}

QString caseNumber(int year, int serial) {
  return QStringLiteral("APR-%1-%2").arg(year).arg(serial, 3, 10, QLatin1Char('0'));
}

int caseSerial(const QString& number) {
  const QStringList parts = number.split(QLatin1Char('-'));
  return parts.size() == 3 && parts.front() == QLatin1StringView("APR") ? parts.back().toInt() : 0;
}

}  // namespace guiju::approval
