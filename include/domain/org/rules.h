// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <vector>

#include "domain/org/chart.h"
#include "domain/policy/enforcement.h"

namespace guiju::org {

// How a person meets one requirement of a position (SYS-1.2).
struct Qualification {
  Message requirement;
  Message actual;
  bool met = true;
  friend bool operator==(const Qualification&, const Qualification&) = default;
};
[[nodiscard]] std::vector<Qualification> qualifications(const Chart& chart, PositionId position, EmployeeId candidate,
                                                        QDate day);

// Functions that the applied template asks for, each with its clause (EVT-5, REG-6, SITE-1, MMC-3).
struct RequiredFunction {
  QString function;
  QString clause;
  friend bool operator==(const RequiredFunction&, const RequiredFunction&) = default;
};
[[nodiscard]] std::vector<RequiredFunction> requiredFunctions(const QString& templateKey);

}  // namespace guiju::org

// The rules of the organization: each answers one question with every finding, and a finding that stands in the way
// says what would make it right. Findings without a clause are rules of the house, which bind everywhere.
namespace guiju::org::rules {

// What a rule is asked with: the organization as it is, what binds, who acts and when.
struct Question {
  Chart chart;
  policy::Enforcement enforcement;
  EmployeeId actor;  // none: the first administrator during the setup
  QDate today;
};

// RWD-1: the head of the center or a person he made responsible; until a head was appointed, whoever sets the center
// up.
[[nodiscard]] policy::Decision setUp(const Question& question);

[[nodiscard]] policy::Decision createUnit(const Question& question, const Unit& unit);
[[nodiscard]] policy::Decision editUnit(const Question& question, const Unit& before, const Unit& after);
[[nodiscard]] policy::Decision moveUnit(const Question& question, const UnitMove& move);
// `day` is the first on which the unit no longer exists.
[[nodiscard]] policy::Decision closeUnit(const Question& question, UnitId unit, QDate day);
[[nodiscard]] policy::Decision setFunctions(const Question& question, UnitId unit, const QStringList& functions);
[[nodiscard]] policy::Decision applyTemplate(const Question& question, const QString& templateKey, QDate day);

[[nodiscard]] policy::Decision createPosition(const Question& question, const Position& position);
[[nodiscard]] policy::Decision editPosition(const Question& question, const Position& before, const Position& after);
[[nodiscard]] policy::Decision closePosition(const Question& question, PositionId position, QDate day);
[[nodiscard]] policy::Decision changeEstablishment(const Question& question, const EstablishmentChange& change);

[[nodiscard]] policy::Decision hire(const Question& question, const Employee& employee);
[[nodiscard]] policy::Decision editEmployee(const Question& question, const Employee& before, const Employee& after);
// `lastDay` is the last day of service; open assignments end with it.
[[nodiscard]] policy::Decision leave(const Question& question, EmployeeId employee, QDate lastDay,
                                     const QString& reason);

[[nodiscard]] policy::Decision recordSelection(const Question& question, const SelectionRecord& record);
[[nodiscard]] policy::Decision appoint(const Question& question, const Assignment& assignment);
// `day` is the first on which the position is no longer held.
[[nodiscard]] policy::Decision endAssignment(const Question& question, AssignmentId assignment, QDate day,
                                             const QString& reason);
// The person leaves the primary position of that day and takes another: both or nothing.
[[nodiscard]] policy::Decision moveEmployee(const Question& question, const Assignment& next);
[[nodiscard]] policy::Decision giveMandate(const Question& question, const Mandate& mandate);

}  // namespace guiju::org::rules
