// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/chart.h"

#include <algorithm>
#include <tuple>

#include "domain/org/chart_index.h"

namespace guiju::org {

namespace {

template <class T>
void sortByDate(std::vector<const T*>& list) {
  std::sort(list.begin(), list.end(), [](const T* a, const T* b) {
    return std::tuple(a->validFrom, a->id.value) < std::tuple(b->validFrom, b->id.value);
  });
}

template <class Map>
void sortAllByDate(Map& map) {
  for (auto& [key, list] : map) sortByDate(list);
}

}  // namespace

Chart::Index::Index(ChartData given) : data(std::move(given)) {
  for (const Unit& unit : data.units) {
    units.emplace(unit.id, &unit);
    ordered.push_back(&unit);
  }
  std::sort(ordered.begin(), ordered.end(), [](const Unit* a, const Unit* b) {
    return std::tie(a->sortOrder, a->nameKey, a->name, a->id) < std::tie(b->sortOrder, b->nameKey, b->name, b->id);
  });
  for (const UnitMove& move : data.moves) movesOf[move.unit].push_back(&move);
  for (const UnitFunction& function : data.functions) functionsOf[function.unit].push_back(&function);
  for (const Position& position : data.positions) {
    positions.emplace(position.id, &position);
    positionsOf[position.unit].push_back(&position);
  }
  for (auto& [unit, list] : positionsOf) {
    std::sort(list.begin(), list.end(), [](const Position* a, const Position* b) {
      return std::tuple(!a->isHead, a->sortOrder, a->titleKey, a->id) <
             std::tuple(!b->isHead, b->sortOrder, b->titleKey, b->id);
    });
  }
  for (const EstablishmentChange& change : data.establishmentChanges) {
    establishmentChangesOf[change.position].push_back(&change);
  }
  for (const Employee& employee : data.employees) employees.emplace(employee.id, &employee);
  for (const Assignment& assignment : data.assignments) {
    assignments.emplace(assignment.id, &assignment);
    holdersOf[assignment.position].push_back(&assignment);
    assignmentsOf[assignment.employee].push_back(&assignment);
  }
  for (const SelectionRecord& selection : data.selections) selections.emplace(selection.id, &selection);
  sortAllByDate(movesOf);
  sortAllByDate(establishmentChangesOf);
  sortAllByDate(holdersOf);
  sortAllByDate(assignmentsOf);
}

Chart::Chart() : Chart(ChartData{}) {}
Chart::Chart(ChartData data) : index_(std::make_shared<const Index>(std::move(data))) {}

const ChartData& Chart::data() const {
  return index_->data;
}
const Unit* Chart::unit(UnitId id) const {
  return Index::find(index_->units, id);
}
const Position* Chart::position(PositionId id) const {
  return Index::find(index_->positions, id);
}
const Employee* Chart::employee(EmployeeId id) const {
  return Index::find(index_->employees, id);
}
const Assignment* Chart::assignment(AssignmentId id) const {
  return Index::find(index_->assignments, id);
}
const SelectionRecord* Chart::selection(SelectionRecordId id) const {
  return Index::find(index_->selections, id);
}

bool Chart::isOpen(UnitId id, QDate day) const {
  const Unit* found = unit(id);
  return found && found->range().contains(day);
}

UnitId Chart::center(QDate day) const {
  for (const Unit* unit : index_->ordered) {
    if (unit->kind == UnitKind::Center && unit->range().contains(day)) return unit->id;
  }
  return {};
}

UnitId Chart::parent(UnitId id, QDate day) const {
  const Unit* found = unit(id);
  if (!found) return {};
  UnitId result = found->parent;
  for (const UnitMove* move : Index::list(index_->movesOf, id)) {
    if (move->validFrom <= day) result = move->parent;
  }
  return result;
}

std::vector<UnitId> Chart::path(UnitId id, QDate day) const {
  std::vector<UnitId> result;
  // A cycle can't be made through the rules; the guard keeps a damaged file from hanging the program.
  while (id.isValid() && std::find(result.begin(), result.end(), id) == result.end()) {
    result.push_back(id);
    id = parent(id, day);
  }
  std::reverse(result.begin(), result.end());
  return result;
}

std::vector<UnitId> Chart::children(UnitId id, QDate day) const {
  std::vector<UnitId> result;
  for (const Unit* unit : index_->ordered) {
    if (unit->range().contains(day) && parent(unit->id, day) == id) result.push_back(unit->id);
  }
  return result;
}

std::vector<UnitId> Chart::subtree(UnitId id, QDate day) const {
  std::vector<UnitId> result;
  if (!id.isValid()) return result;
  std::vector<UnitId> waiting{id};
  while (!waiting.empty()) {
    const UnitId next = waiting.back();
    waiting.pop_back();
    if (std::find(result.begin(), result.end(), next) != result.end()) continue;
    result.push_back(next);
    const auto below = children(next, day);
    waiting.insert(waiting.end(), below.rbegin(), below.rend());
  }
  return result;
}

std::vector<UnitId> Chart::units(QDate day) const {
  return subtree(center(day), day);
}

UnitId Chart::department(UnitId id, QDate day) const {
  const auto line = path(id, day);
  const auto found = std::find_if(line.rbegin(), line.rend(), [&](UnitId each) {
    const Unit* record = unit(each);
    return record && record->kind == UnitKind::Department;
  });
  if (found != line.rend()) return *found;
  return line.empty() ? UnitId{} : line.front();
}

std::vector<QString> Chart::functions(UnitId id) const {
  std::vector<QString> result;
  for (const UnitFunction* each : Index::list(index_->functionsOf, id)) result.push_back(each->function);
  return result;
}

bool Chart::hasFunction(UnitId id, const QString& function) const {
  const auto& list = Index::list(index_->functionsOf, id);
  return std::any_of(list.begin(), list.end(), [&](const UnitFunction* each) { return each->function == function; });
}

std::vector<UnitId> Chart::unitsWithFunction(const QString& function, QDate day) const {
  std::vector<UnitId> result;
  for (const Unit* unit : index_->ordered) {
    if (unit->range().contains(day) && hasFunction(unit->id, function)) result.push_back(unit->id);
  }
  return result;
}

std::vector<PositionId> Chart::positions(UnitId id, QDate day) const {
  std::vector<PositionId> result;
  for (const Position* position : Index::list(index_->positionsOf, id)) {
    if (position->range().contains(day)) result.push_back(position->id);
  }
  return result;
}

PositionId Chart::headPosition(UnitId id, QDate day) const {
  for (const Position* position : Index::list(index_->positionsOf, id)) {
    if (position->isHead && position->range().contains(day)) return position->id;
  }
  return {};
}

qint64 Chart::establishment(PositionId id, QDate day) const {
  const Position* found = position(id);
  if (!found || !found->range().contains(day)) return 0;
  qint64 result = found->establishment;
  for (const EstablishmentChange* change : Index::list(index_->establishmentChangesOf, id)) {
    if (change->validFrom <= day) result = change->establishment;
  }
  return result;
}

std::vector<const Assignment*> Chart::holders(PositionId id, QDate day) const {
  std::vector<const Assignment*> result;
  for (const Assignment* assignment : Index::list(index_->holdersOf, id)) {
    if (assignment->range().contains(day)) result.push_back(assignment);
  }
  return result;
}

qint64 Chart::occupied(PositionId id, QDate day) const {
  const auto list = holders(id, day);
  return std::count_if(list.begin(), list.end(),
                       [](const Assignment* each) { return each->kind != AssignmentKind::Acting; });
}

std::vector<const Assignment*> Chart::assignments(EmployeeId id) const {
  return Index::list(index_->assignmentsOf, id);
}

std::vector<const Assignment*> Chart::assignments(EmployeeId id, QDate day) const {
  std::vector<const Assignment*> result;
  for (const Assignment* assignment : Index::list(index_->assignmentsOf, id)) {
    if (assignment->range().contains(day)) result.push_back(assignment);
  }
  return result;
}

std::vector<const Assignment*> Chart::history(PositionId id) const {
  auto result = Index::list(index_->holdersOf, id);
  std::reverse(result.begin(), result.end());
  return result;
}

QString Chart::templateKey(QDate day) const {
  const AppliedTemplate* latest = nullptr;
  for (const AppliedTemplate& each : index_->data.templates) {
    if (each.validFrom <= day && (!latest || latest->validFrom <= each.validFrom)) latest = &each;
  }
  return latest ? latest->templateKey : QString();
}

}  // namespace guiju::org
