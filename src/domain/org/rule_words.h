// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/rules.h"

namespace guiju::org::rules {

// Short forms the rule tables are written in.
inline Message say(const char* text, std::initializer_list<Argument> arguments = {}) {
  return message("org", text, arguments);
}

// A rule of the house: it is said only where it stands in the way.
inline void house(policy::Decision& decision, bool held, Message because, Message remedy) {
  if (!held) decision.add(policy::finding("", false, std::move(because), std::move(remedy)));
}

// A rule that several clauses demand; it binds as a rule of the house where none of them is adopted.
inline void judgeAll(const Question& question, policy::Decision& decision, std::initializer_list<const char*> clauses,
                     bool held, const Message& because, const Message& remedy) {
  bool said = false;
  for (const char* clause : clauses) said |= question.enforcement.judge(decision, clause, held, because, remedy);
  if (!said) house(decision, held, because, remedy);
}

inline QString nameOf(const Chart& chart, EmployeeId id) {
  const Employee* found = chart.employee(id);
  return found ? found->name : QString();
}
inline QString nameOf(const Chart& chart, UnitId id) {
  const Unit* found = chart.unit(id);
  return found ? found->name : QString();
}
inline QString nameOf(const Chart& chart, PositionId id) {
  const Position* found = chart.position(id);
  return found ? found->title : QString();
}

}  // namespace guiju::org::rules
