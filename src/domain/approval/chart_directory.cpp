// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/chart_directory.h"

#include <algorithm>

namespace guiju::approval {

bool ChartDirectory::isActive(PersonId person) const {
  return chart_.inService(person, day_);
}

QString ChartDirectory::nameOf(PersonId person) const {
  const org::Employee* employee = chart_.employee(person);
  return employee ? employee->name : QString();
}

// Whoever holds the last main post of someone who has left.
PersonId ChartDirectory::successorOf(PersonId person) const {
  const org::Assignment* last = nullptr;
  for (const org::Assignment* assignment : chart_.assignments(person)) {
    if (assignment->kind == org::AssignmentKind::Primary && assignment->validFrom <= day_) last = assignment;
  }
  if (!last || isActive(person)) return {};
  for (const org::Assignment* holder : chart_.holders(last->position, day_)) {
    if (holder->employee != person && isActive(holder->employee)) return holder->employee;
  }
  return {};
}

UnitId ChartDirectory::center() const {
  return chart_.center(day_);
}

UnitId ChartDirectory::unitOf(PersonId person) const {
  if (const UnitId unit = chart_.primaryUnit(person, day_); unit.isValid()) return unit;
  // Someone who has left is still looked for where he worked last, so that the line above him can be found.
  UnitId last;
  for (const org::Assignment* assignment : chart_.assignments(person)) {
    const org::Position* position = chart_.position(assignment->position);
    if (position && assignment->kind == org::AssignmentKind::Primary && assignment->validFrom <= day_)
      last = position->unit;
  }
  return last;
}

UnitId ChartDirectory::departmentOf(UnitId unit) const {
  return unit.isValid() ? chart_.department(unit, day_) : UnitId();
}

UnitId ChartDirectory::parentOf(UnitId unit) const {
  return chart_.parent(unit, day_);
}

QString ChartDirectory::titleOf(UnitId unit) const {
  const org::Unit* found = chart_.unit(unit);
  return found ? found->name : QString();
}

PersonId ChartDirectory::headOf(UnitId unit) const {
  return chart_.head(unit, day_).employee;
}

std::vector<UnitId> ChartDirectory::unitsWithFunction(const QString& function) const {
  return chart_.unitsWithFunction(function, day_);
}

const org::Position* ChartDirectory::findPosition(const QString& title) const {
  for (const UnitId unit : chart_.units(day_)) {
    for (const org::PositionId id : chart_.positions(unit, day_)) {
      if (const org::Position* position = chart_.position(id); position && position->title == title) return position;
    }
  }
  return nullptr;
}

std::vector<PersonId> ChartDirectory::holdersOfPosition(const QString& title) const {
  std::vector<PersonId> people;
  if (const org::Position* position = findPosition(title)) {
    for (const org::Assignment* holder : chart_.holders(position->id, day_)) people.push_back(holder->employee);
  }
  return people;
}

UnitId ChartDirectory::unitOfPosition(const QString& title) const {
  const org::Position* position = findPosition(title);
  return position ? position->unit : UnitId();
}

std::vector<PersonId> ChartDirectory::holdersOfRole(access::Role role) const {
  std::vector<PersonId> people = chart_.withRole(role, day_);
  if (const auto granted = granted_.find(role); granted != granted_.end()) {
    for (const PersonId person : granted->second) {
      if (std::find(people.begin(), people.end(), person) == people.end()) people.push_back(person);
    }
  }
  std::sort(people.begin(), people.end());
  return people;
}

}  // namespace guiju::approval
