// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "domain/org/chart_index.h"

namespace guiju::org {

namespace {

// Full years from the first to the second day.
qint64 fullYears(QDate from, QDate to) {
  if (!from.isValid() || to < from) return 0;
  qint64 years = to.year() - from.year();
  if (from.addYears(static_cast<int>(years)) > to) --years;
  return years;
}

}  // namespace

HeadOfUnit Chart::head(UnitId id, QDate day) const {
  HeadOfUnit result;
  result.position = headPosition(id, day);
  if (!result.position.isValid()) return result;
  const Assignment* best = nullptr;
  for (const Assignment* each : holders(result.position, day)) {
    if (!best || (best->kind == AssignmentKind::Acting && each->kind != AssignmentKind::Acting)) best = each;
  }
  if (!best) {
    result.state = HeadOfUnit::State::Vacant;
    if (const auto open = vacancy(result.position, day)) result.since = open->since;
    return result;
  }
  result.state = best->kind == AssignmentKind::Acting ? HeadOfUnit::State::Acting : HeadOfUnit::State::Held;
  result.employee = best->employee;
  result.since = best->validFrom;
  return result;
}

EmployeeId Chart::nearestHead(UnitId id, QDate day, EmployeeId except) const {
  const auto line = path(id, day);
  for (auto each = line.rbegin(); each != line.rend(); ++each) {
    const EmployeeId found = head(*each, day).employee;
    if (found.isValid() && found != except) return found;
  }
  return {};
}

EmployeeId Chart::centerHead(QDate day) const {
  return head(center(day), day).employee;
}

bool Chart::hadCenterHead(QDate day) const {
  return std::any_of(index_->data.assignments.begin(), index_->data.assignments.end(), [&](const Assignment& each) {
    const Position* post = position(each.position);
    const Unit* of = post && post->isHead ? unit(post->unit) : nullptr;
    return of && of->kind == UnitKind::Center && each.validFrom <= day;
  });
}

const Assignment* Chart::primary(EmployeeId id, QDate day) const {
  for (const Assignment* each : Index::list(index_->assignmentsOf, id)) {
    if (each->kind == AssignmentKind::Primary && each->range().contains(day)) return each;
  }
  return nullptr;
}

UnitId Chart::primaryUnit(EmployeeId id, QDate day) const {
  const Assignment* own = primary(id, day);
  const Position* post = own ? position(own->position) : nullptr;
  return post ? post->unit : UnitId{};
}

UnitId Chart::departmentOf(EmployeeId id, QDate day) const {
  const UnitId unit = primaryUnit(id, day);
  return unit.isValid() ? department(unit, day) : UnitId{};
}

EmployeeId Chart::superior(EmployeeId id, QDate day) const {
  const UnitId unit = primaryUnit(id, day);
  if (!unit.isValid()) return {};
  // A head answers to the heads above his own unit, even where he stands in for one of them.
  const bool leads = head(unit, day).employee == id;
  return nearestHead(leads ? parent(unit, day) : unit, day, id);
}

bool Chart::inService(EmployeeId id, QDate day) const {
  const Employee* found = employee(id);
  return found && found->service().contains(day);
}

std::vector<EmployeeId> Chart::members(UnitId id, QDate day) const {
  std::vector<EmployeeId> result;
  for (const PositionId post : positions(id, day)) {
    for (const Assignment* each : holders(post, day)) {
      if (each->kind == AssignmentKind::Primary) result.push_back(each->employee);
    }
  }
  return result;
}

std::vector<EmployeeId> Chart::left(QDate from, QDate to) const {
  std::vector<EmployeeId> result;
  for (const Employee& each : index_->data.employees) {
    if (each.leftOn && from <= *each.leftOn && *each.leftOn < to) result.push_back(each.id);
  }
  return result;
}

bool Chart::worksIn(EmployeeId id, const QString& function, QDate day) const {
  for (const Assignment* each : assignments(id, day)) {
    const Position* post = position(each->position);
    if (!post) continue;
    for (const UnitId unit : path(post->unit, day)) {
      if (hasFunction(unit, function)) return true;
    }
  }
  return false;
}

std::vector<EmployeeId> Chart::withRole(access::Role role, QDate day) const {
  std::set<EmployeeId> found;
  for (const Assignment& each : index_->data.assignments) {
    const Position* post = position(each.position);
    if (post && post->role == role && each.range().contains(day)) found.insert(each.employee);
  }
  return {found.begin(), found.end()};
}

std::vector<access::RoleHolding> Chart::holdings(EmployeeId id, QDate day) const {
  std::vector<access::RoleHolding> result;
  for (const Assignment* each : assignments(id, day)) {
    const Position* post = position(each->position);
    const Unit* of = post ? unit(post->unit) : nullptr;
    if (!of) continue;
    access::RoleHolding holding;
    holding.role = post->role;
    // Who merely works in the center's own office is not thereby given the whole center as "his group".
    const bool wholeCenter = of->kind == UnitKind::Center;
    if (wholeCenter && !post->isHead) {
      holding.group = {of->id};
      holding.department = {of->id};
    } else {
      holding.group = subtree(of->id, day);
      const UnitId above = department(of->id, day);
      const Unit* record = unit(above);
      const bool centerAbove = record && record->kind == UnitKind::Center && !wholeCenter;
      holding.department = centerAbove ? holding.group : subtree(above, day);
    }
    result.push_back(std::move(holding));
  }
  return result;
}

qint64 Chart::industryYears(EmployeeId id, QDate day) const {
  const Employee* found = employee(id);
  return found ? found->industryYears + fullYears(found->hiredOn, day) : 0;
}

qint64 Chart::managementYears(EmployeeId id, QDate day) const {
  const Employee* found = employee(id);
  if (!found) return 0;
  // Days are counted once, though a person may lead two units at a time.
  qint64 days = 0;
  QDate counted;
  for (const Assignment* each : Index::list(index_->assignmentsOf, id)) {
    const Position* post = position(each->position);
    if (!post || !post->leading || each->validFrom >= day) continue;
    const QDate from = counted.isValid() ? std::max(counted, each->validFrom) : each->validFrom;
    const QDate to = std::min(day, each->validTo.value_or(day));
    if (from >= to) continue;
    days += from.daysTo(to);
    counted = to;
  }
  return found->managementYears + days * 4 / 1461;
}

bool Chart::mandated(EmployeeId id, QDate day) const {
  return id.isValid() &&
         std::any_of(index_->data.mandates.begin(), index_->data.mandates.end(),
                     [&](const Mandate& each) { return each.employee == id && each.range().contains(day); });
}

}  // namespace guiju::org
