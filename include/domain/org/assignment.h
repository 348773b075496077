// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "domain/org/employee.h"
#include "domain/org/position.h"

namespace guiju::org {

struct SelectionRecord;
using SelectionRecordId = Id<SelectionRecord>;
struct Assignment;
using AssignmentId = Id<Assignment>;

// Primary: the person's own post, one at a time. Acting: in charge of a vacant post meanwhile. Concurrent: a second
// post.
enum class AssignmentKind { Primary, Acting, Concurrent };

// Who holds which position, from a day on, up to but not including another; kept for ever.
struct Assignment {
  AssignmentId id;
  qint64 version = 0;
  EmployeeId employee;
  PositionId position;
  AssignmentKind kind = AssignmentKind::Primary;
  QDate validFrom;
  std::optional<QDate> validTo;  // first day the position is no longer held
  EmployeeId appointedBy;
  SelectionRecordId selectionRecord;  // REG-8
  QString gapReason;                  // SYS-1.2: why appointed although a requirement is not met
  QString overrunApproval;            // SYS-3.1: the approval that allows more people than the establishment
  bool takenOver = false;             // recorded from a roster: it was so before the center kept its records here
  QString endReason;
  QString note;

  [[nodiscard]] DateRange range() const { return {validFrom, validTo}; }
  friend bool operator==(const Assignment&, const Assignment&) = default;
};

enum class SelectionOutcome { Pending, Selected, NotSelected };

// How a person was chosen for a leading position (REG-8).
struct SelectionRecord {
  SelectionRecordId id;
  qint64 version = 0;
  PositionId position;
  EmployeeId candidate;
  QDate heldOn;
  QString method;
  QString panel;
  SelectionOutcome outcome = SelectionOutcome::Pending;
  QString evidence;
  friend bool operator==(const SelectionRecord&, const SelectionRecord&) = default;
};

// The head of the center has made this person responsible for setting up units and positions (RWD-1).
struct Mandate {
  Id<Mandate> id;
  qint64 version = 0;
  EmployeeId employee;
  QDate validFrom;
  std::optional<QDate> validTo;
  QString note;

  [[nodiscard]] DateRange range() const { return {validFrom, validTo}; }
  friend bool operator==(const Mandate&, const Mandate&) = default;
};

struct AssignmentKindInfo {
  AssignmentKind kind;
  const char* title;  // English, QT_TRANSLATE_NOOP("org", …)
};
[[nodiscard]] std::span<const AssignmentKindInfo> assignmentKinds();

struct SelectionOutcomeInfo {
  SelectionOutcome outcome;
  const char* title;  // English, QT_TRANSLATE_NOOP("org", …)
};
[[nodiscard]] std::span<const SelectionOutcomeInfo> selectionOutcomes();

const RecordType& describe(const Assignment*);
const RecordType& describe(const SelectionRecord*);
const RecordType& describe(const Mandate*);

}  // namespace guiju::org
