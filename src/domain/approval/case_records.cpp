// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "domain/approval/records.h"
#include "domain/policy/decision_json.h"

namespace guiju::approval {

namespace {

tl::unexpected<Error> contradiction(const QString& detail) {
  return fail(ErrorCode::Corrupt,
              message("approval", QT_TRANSLATE_NOOP("approval", "A stored approval contradicts itself")), {}, detail);
}

QString kept(const Message& message) {
  return message.isEmpty() ? QString() : QString::fromUtf8(policy::toJson(message));
}

Result<Message> read(const QString& text) {
  if (text.isEmpty()) return Message{};
  return policy::messageFromJson(text.toUtf8());
}

// Dated parameters travel inside a finding, which has a kept form already.
QString keptParameters(const std::vector<policy::ParameterUse>& parameters) {
  policy::Decision decision;
  decision.add(policy::Finding{QStringLiteral("condition"), true, {}, {}, parameters, {}});
  return QString::fromUtf8(policy::toJson(decision));
}

QString keptSteps(const std::vector<CaseStep>& steps) {
  QJsonArray array;
  for (const CaseStep& step : steps) {
    QJsonObject object{{QStringLiteral("key"), step.key},       {QStringLiteral("applies"), step.applies},
                       {QStringLiteral("round"), step.round},   {QStringLiteral("needed"), step.needed},
                       {QStringLiteral("passed"), step.passed}, {QStringLiteral("askAgain"), step.askAgain}};
    if (!step.parameters.empty()) object.insert(QStringLiteral("parameters"), keptParameters(step.parameters));
    array.append(object);
  }
  return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<std::vector<CaseStep>> readSteps(const QString& text) {
  std::vector<CaseStep> steps;
  for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array()) {
    const QJsonObject object = value.toObject();
    CaseStep step;
    step.key = object.value(QLatin1StringView("key")).toString();
    step.applies = object.value(QLatin1StringView("applies")).toBool();
    step.round = object.value(QLatin1StringView("round")).toInt();
    step.needed = object.value(QLatin1StringView("needed")).toInt();
    step.passed = object.value(QLatin1StringView("passed")).toBool();
    step.askAgain = object.value(QLatin1StringView("askAgain")).toBool();
    if (const QString parameters = object.value(QLatin1StringView("parameters")).toString(); !parameters.isEmpty()) {
      GUIJU_TRY(decision, policy::decisionFromJson(parameters.toUtf8()));
      for (const policy::Finding& finding : decision.findings) step.parameters = finding.parameters;
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

QString keptMissing(const std::vector<Message>& missing) {
  QJsonArray array;
  for (const Message& message : missing) array.append(kept(message));
  return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<std::vector<Message>> readMissing(const QString& text) {
  std::vector<Message> missing;
  for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array()) {
    GUIJU_TRY(message, read(value.toString()));
    missing.push_back(std::move(message));
  }
  return missing;
}

Result<Task> readTask(const TaskRecord& record) {
  Task task;
  task.number = record.number;
  task.step = record.step;
  task.round = record.round;
  task.seat = record.seat;
  task.person = record.person;
  for (const QString& place : record.places.split(QLatin1Char(' '), Qt::SkipEmptyParts)) task.places.push_back(place);
  task.state = record.state;
  task.decision = record.decision;
  task.openedAt = record.openedAt;
  task.dueAt = record.dueAt;
  task.closedAt = record.closedAt;
  GUIJU_TRY(basis, read(record.basis));
  GUIJU_TRY(because, read(record.closedBecause));
  task.basis = std::move(basis);
  task.closedBecause = std::move(because);
  return task;
}

void putTask(TaskRecord& record, const Task& task) {
  record.number = task.number;
  record.step = task.step;
  record.round = task.round;
  record.seat = task.seat;
  record.person = task.person;
  record.places = QStringList(task.places.begin(), task.places.end()).join(QLatin1Char(' '));
  record.basis = kept(task.basis);
  record.state = task.state;
  record.decision = task.decision;
  record.openedAt = task.openedAt;
  record.dueAt = task.dueAt;
  record.closedAt = task.closedAt;
  record.closedBecause = kept(task.closedBecause);
}

Result<Entry> readEntry(const EntryRecord& record) {
  Entry entry;
  entry.number = record.number;
  entry.verb = record.verb;
  entry.person = record.person;
  entry.at = record.at;
  entry.step = record.step;
  entry.task = record.task;
  entry.revision = record.revision;
  entry.contentHash = record.contentHash;
  entry.text = record.text;
  entry.refersTo = record.refersTo;
  entry.target = record.target;
  if (record.registeredBy.isValid()) entry.paper = PaperDecision{record.registeredBy, record.decidedOn, record.scan};
  GUIJU_TRY(because, read(record.because));
  entry.because = std::move(because);
  return entry;
}

EntryRecord newEntry(const Entry& entry, CaseId caseId) {
  EntryRecord record;
  record.caseId = caseId;
  record.number = entry.number;
  record.verb = entry.verb;
  record.person = entry.person;
  record.at = entry.at;
  record.step = entry.step;
  record.task = entry.task;
  record.revision = entry.revision;
  record.contentHash = entry.contentHash;
  record.text = entry.text;
  record.because = kept(entry.because);
  record.refersTo = entry.refersTo;
  record.target = entry.target;
  if (entry.paper) {
    record.registeredBy = entry.paper->registeredBy;
    record.decidedOn = entry.paper->decidedOn;
    record.scan = entry.paper->scan;
  }
  return record;
}

Result<void> readParts(const CaseRecords& records, Case& result) {
  for (const TaskRecord& record : records.tasks) {
    GUIJU_TRY(task, readTask(record));
    result.tasks.push_back(std::move(task));
  }
  for (const EntryRecord& record : records.entries) {
    if (record.number != static_cast<int>(result.entries.size()) + 1)
      return contradiction(QStringLiteral("entries of %1").arg(records.head.number));
    GUIJU_TRY(entry, readEntry(record));
    result.entries.push_back(std::move(entry));
  }
  for (const CopyRecord& record : records.copies) result.copies.push_back({record.person, record.copiedBy, record.at});
  return {};
}

}  // namespace

Result<Case> assemble(const CaseRecords& records, const Flow& flow) {
  const CaseRecord& head = records.head;
  Case result;
  result.flow = flow.id;
  result.flowVersion = flow.version;
  result.subjectKind = head.subjectKind;
  result.subject = head.subject;
  result.title = head.title;
  result.applicant = head.applicant;
  result.contentHash = head.contentHash;
  result.revision = head.revision;
  result.state = head.state;
  result.current = head.currentStep;
  result.submittedAt = head.submittedAt;
  result.endedAt = head.endedAt;
  GUIJU_TRY(facts, factsFromJson(head.facts.toUtf8()));
  GUIJU_TRY(steps, readSteps(head.steps));
  GUIJU_TRY(missing, readMissing(head.missing));
  result.facts = std::move(facts);
  result.steps = std::move(steps);
  result.missing = std::move(missing);
  if (result.steps.size() != flow.steps.size() || result.current >= static_cast<int>(result.steps.size()))
    return contradiction(QStringLiteral("steps of %1").arg(head.number));
  GUIJU_CHECK(readParts(records, result));
  return result;
}

CaseRecords withCase(CaseRecords stored, const Case& now) {
  CaseRecord& head = stored.head;
  head.subjectKind = now.subjectKind;
  head.subject = now.subject;
  head.title = now.title;
  head.applicant = now.applicant;
  head.facts = QString::fromUtf8(factsToJson(now.facts));
  head.contentHash = now.contentHash;
  head.revision = now.revision;
  head.state = now.state;
  head.currentStep = now.current;
  head.steps = keptSteps(now.steps);
  head.missing = keptMissing(now.missing);
  head.submittedAt = now.submittedAt;
  head.endedAt = now.endedAt;
  stored.tasks.resize(now.tasks.size());
  for (std::size_t i = 0; i < now.tasks.size(); ++i) {
    stored.tasks.at(i).caseId = head.id;
    putTask(stored.tasks.at(i), now.tasks.at(i));
  }
  for (std::size_t i = stored.entries.size(); i < now.entries.size(); ++i)
    stored.entries.push_back(newEntry(now.entries.at(i), head.id));
  for (std::size_t i = stored.copies.size(); i < now.copies.size(); ++i) {
    const Copy& copy = now.copies.at(i);
    stored.copies.push_back({{}, 0, head.id, copy.person, copy.by, copy.at});
  }
  return stored;
}

}  // namespace guiju::approval
