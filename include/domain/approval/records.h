// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "domain/approval/case.h"
#include "domain/base/record.h"

namespace guiju::access {
struct SignedContent;
}

// How approvals are kept. The rules work on Case and Flow, which know nothing of rows; here stand the rows and the way
// between.
namespace guiju::approval {

struct FlowRecord {
  Id<FlowRecord> id;
  qint64 version = 0;
  QString key;          // "activity_plan"
  QString subjectKind;  // one flow for each kind of subject
  int inForce = 1;      // number of the version that new cases follow
};

// One version of a flow, frozen: cases follow the version they began with.
struct FlowVersionRecord {
  Id<FlowVersionRecord> id;
  qint64 version = 0;
  Id<FlowRecord> flow;
  int number = 1;
  QString definition;  // JSON, see flow.h
  QDateTime inForceSince;
};

struct CaseRecord {
  Id<CaseRecord> id;
  qint64 version = 0;
  QString number;  // APR-2026-001, on the approval sheet
  Id<FlowVersionRecord> flowVersion;
  QString subjectKind;
  qint64 subject = 0;
  UnitId unit;  // where the subject stands
  QString title;
  PersonId applicant;
  QString facts;                // JSON, see facts.h
  std::optional<Money> amount;  // what the limits are compared with, for lists and the sheet
  QByteArray contentHash;
  int revision = 1;
  CaseState state = CaseState::Running;
  int currentStep = -1;
  QString steps;    // JSON
  QString missing;  // JSON
  QDateTime submittedAt;
  QDateTime endedAt;
};
using CaseId = Id<CaseRecord>;

struct TaskRecord {
  Id<TaskRecord> id;
  qint64 version = 0;
  CaseId caseId;
  int number = 0;
  int step = 0;
  int round = 0;
  int seat = 0;
  PersonId person;
  QString places;  // parted by blanks
  QString basis;   // message, JSON
  TaskState state = TaskState::Waiting;
  int decision = 0;
  QDateTime openedAt;
  QDateTime dueAt;
  QDateTime closedAt;
  QString closedBecause;  // message, JSON; "" where it was decided or is open
};

// A line of a case's history: added, never changed.
struct EntryRecord {
  Id<EntryRecord> id;
  qint64 version = 0;
  CaseId caseId;
  int number = 0;
  Verb verb = Verb::Submit;
  PersonId person;
  QDateTime at;
  int step = -1;
  int task = 0;
  int revision = 1;
  QByteArray contentHash;
  QString text;
  QString because;  // message, JSON
  int refersTo = 0;
  int target = -1;
  PersonId registeredBy;  // a paper decision; else none
  QDate decidedOn;
  QByteArray scan;
  Id<access::SignedContent> signature;  // none: not signed
};

struct CopyRecord {
  Id<CopyRecord> id;
  qint64 version = 0;
  CaseId caseId;
  PersonId person;
  PersonId copiedBy;
  QDateTime at;
};

// A phrase a person keeps at hand for his opinions, in his own order.
struct PhraseRecord {
  Id<PhraseRecord> id;
  qint64 version = 0;
  PersonId person;
  int position = 0;
  QString text;
};

const RecordType& describe(const FlowRecord*);
const RecordType& describe(const FlowVersionRecord*);
const RecordType& describe(const CaseRecord*);
const RecordType& describe(const TaskRecord*);
const RecordType& describe(const EntryRecord*);
const RecordType& describe(const CopyRecord*);
const RecordType& describe(const PhraseRecord*);

// A case as it is stored: its row and the rows that belong to it, by number.
struct CaseRecords {
  CaseRecord head;
  std::vector<TaskRecord> tasks;
  std::vector<EntryRecord> entries;
  std::vector<CopyRecord> copies;
};

// The case the rows stand for; Corrupt when they contradict each other.
[[nodiscard]] Result<Case> assemble(const CaseRecords& records, const Flow& flow);
// `stored` made to say what `now` says: rows that are there keep their ids, new ones have none.
[[nodiscard]] CaseRecords withCase(CaseRecords stored, const Case& now);

// "APR-2026-001"; the count in such a number, 0 when it is none.
[[nodiscard]] QString caseNumber(int year, int serial);
[[nodiscard]] int caseSerial(const QString& number);

}  // namespace guiju::approval
