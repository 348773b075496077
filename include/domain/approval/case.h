// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <vector>

#include "domain/approval/directory.h"
#include "domain/approval/facts.h"
#include "domain/approval/flow.h"

namespace guiju::approval {

// New stands for "not submitted yet" in the table of transitions; no case is kept in it.
enum class CaseState { New, Running, Stalled, Returned, Withdrawn, Approved, Rejected, Cancelled };
inline constexpr int kCaseStateCount = 8;

// What is done to a case, by a person or by the rules themselves; each is one line of its history.
enum class Verb {
  Submit,
  Resubmit,
  Approve,
  Reject,
  Return,
  WithdrawSubmission,
  WithdrawDecision,
  Cancel,
  Comment,
  CopyTo,
  CarryOver,  // by the rules: a decision on the same content stands
  SkipSeat,   // by the rules: a place of the step is left out, with the reason
  SkipStep,   // by the rules: the step's condition does not hold
  MoveSeat,   // by the rules: someone else decides in this place, with the reason
  EndTurn,    // by the rules: the post is held by someone else now
  Stall,      // by the rules: nobody may decide, someone must be appointed
  Resume,     // by the rules: deciders were found again
};
inline constexpr int kVerbCount = 17;

enum class TaskState { Waiting, Open, Decided, Closed };

// A decision given on paper and registered by someone else (线下签批登记): not the decider's key signature, and marked
// so.
struct PaperDecision {
  PersonId registeredBy;
  QDate decidedOn;
  QByteArray scan;  // SHA-256 of the attached scan
  friend bool operator==(const PaperDecision&, const PaperDecision&) = default;
};

// One line of a case's history. Lines are added and never changed: what is taken back is a further line.
struct Entry {
  int number = 0;  // 1, 2, … in the case
  Verb verb = Verb::Submit;
  PersonId person;  // invalid: the rules themselves
  QDateTime at;
  int step = -1;
  int task = 0;  // number of the task; 0: none
  int revision = 1;
  QByteArray contentHash;  // of the content as it stood then
  QString text;            // opinion, comment or reason, in the person's words
  Message because;         // reason of an automatic line
  int refersTo = 0;        // the line that is withdrawn or carried over
  int target = -1;         // Return: the step that decides anew; -1: the applicant
  std::optional<PaperDecision> paper;
  friend bool operator==(const Entry&, const Entry&) = default;
};

// Somebody's turn to decide. Tasks are closed with a reason, never removed.
struct Task {
  int number = 0;
  int step = 0;
  int round = 0;  // of the step: a step entered again begins a new round
  int seat = 0;   // order within the step
  PersonId person;
  std::vector<QString> places;  // the places of the step that the person fills; more than one if he wears several hats
  Message basis;                // why he
  TaskState state = TaskState::Waiting;
  int decision = 0;  // number of the entry that decided it
  QDateTime openedAt;
  QDateTime dueAt;  // invalid: no deadline
  QDateTime closedAt;
  Message closedBecause;  // Closed: why the system closed it

  [[nodiscard]] bool isActive() const { return state == TaskState::Waiting || state == TaskState::Open; }
  friend bool operator==(const Task&, const Task&) = default;
};

// How far a step of the flow has come in this case. Whether it applies was judged when the revision was submitted.
struct CaseStep {
  QString key;
  bool applies = true;
  std::vector<policy::ParameterUse> parameters;  // used by its condition
  int round = 0;
  int needed = 0;  // approvals, as far as known; 0 before the step is reached
  bool passed = false;
  bool askAgain = false;  // it was returned to: nothing is carried over into it
  friend bool operator==(const CaseStep&, const CaseStep&) = default;
};

struct Copy {
  PersonId person;
  PersonId by;
  QDateTime at;
  friend bool operator==(const Copy&, const Copy&) = default;
};

// A running or ended approval, whole: a value that the rules turn into the next one.
struct Case {
  QString flow;
  int flowVersion = 1;
  QString subjectKind;
  qint64 subject = 0;
  QString title;
  PersonId applicant;
  Facts facts;
  QByteArray contentHash;
  int revision = 1;
  CaseState state = CaseState::New;
  int current = -1;  // index of the step that decides now; -1: none
  QDateTime submittedAt;
  QDateTime endedAt;
  std::vector<CaseStep> steps;
  std::vector<Task> tasks;
  std::vector<Entry> entries;
  std::vector<Copy> copies;
  std::vector<Message> missing;  // Stalled: who must be appointed

  [[nodiscard]] bool isUnderReview() const { return state == CaseState::Running || state == CaseState::Stalled; }
  [[nodiscard]] bool hasEnded() const {
    return state == CaseState::Approved || state == CaseState::Rejected || state == CaseState::Cancelled;
  }
  [[nodiscard]] const Task* task(int number) const;
  [[nodiscard]] const Entry* entry(int number) const;
  // The open task of a person; none: it is not his turn.
  [[nodiscard]] const Task* openTask(PersonId person) const;
  // Whether a decision was taken back by a later line.
  [[nodiscard]] bool isWithdrawn(const Entry& decision) const;
  friend bool operator==(const Case&, const Case&) = default;
};

// A verb by which a person decides: approve, reject, return.
[[nodiscard]] bool isDecision(Verb verb);
[[nodiscard]] const char* label(CaseState state);  // English, context "approval"
[[nodiscard]] const char* label(Verb verb);        // English, context "approval"

}  // namespace guiju::approval
