// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/org/people_commands.h"

#include "domain/base/sort_key.h"

namespace guiju::org {

namespace {

Result<Employee> seen(const OrgState& state, EmployeeId id, const Reading& reading) {
  const Employee* found = state.chart.employee(id);
  if (!found || !reading.permits(kViewEmployees.id, placeOf(state.chart, id, reading.today()))) {
    return notFound(recordType<Employee>());
  }
  return *found;
}

Employee cleaned(Employee employee) {
  employee.number = employee.number.simplified();
  employee.name = employee.name.simplified();
  employee.nameKey = sortKey(employee.name, Naming::Person);
  return employee;
}

access::Place positionPlace(const Chart& chart, PositionId id) {
  const Position* position = chart.position(id);
  access::Place place;
  if (position) place.units = {position->unit};
  return place;
}

// The appointer is whoever runs the command; what was taken over comes with a roster alone.
Assignment byActor(Assignment assignment, const Reading& reading) {
  assignment.id = {};
  assignment.appointedBy = reading.actor().employee;
  assignment.takenOver = false;
  return assignment;
}

}  // namespace

Result<HireEmployee::Loaded> HireEmployee::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, employee.hiredOn));
  Employee made = cleaned(employee);
  made.id = {};
  return Loaded{std::move(state), std::move(made)};
}

access::Place HireEmployee::place(const Loaded&) const {
  return {};
}

policy::Decision HireEmployee::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::hire(question(loaded.state, reading), loaded.employee);
}

Result<EmployeeId> HireEmployee::write(const Loaded& loaded, Work& work) const {
  Employee made = loaded.employee;
  return work.insert(made);
}

Result<EditEmployee::Loaded> EditEmployee::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, reading.today()));
  GUIJU_TRY(before, seen(state, employee.id, reading));
  return Loaded{std::move(state), before, cleaned(employee)};
}

access::Place EditEmployee::place(const Loaded& loaded) const {
  return placeOf(loaded.state.chart, loaded.before.id, loaded.state.enforcement.day());
}

policy::Decision EditEmployee::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::editEmployee(question(loaded.state, reading), loaded.before, loaded.after);
}

Result<Done> EditEmployee::write(const Loaded& loaded, Work& work) const {
  GUIJU_CHECK(work.update(loaded.before, loaded.after, employee.version));
  return Done{};
}

Result<Leave::Loaded> Leave::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, lastDay));
  GUIJU_TRY(before, seen(state, employee, reading));
  return Loaded{std::move(state), before};
}

access::Place Leave::place(const Loaded& loaded) const {
  return placeOf(loaded.state.chart, employee, lastDay);
}

policy::Decision Leave::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::leave(question(loaded.state, reading), employee, lastDay, reason);
}

Result<Done> Leave::write(const Loaded& loaded, Work& work) const {
  Employee after = loaded.before;
  after.leftOn = lastDay;
  after.leaveReason = reason.trimmed();
  GUIJU_CHECK(work.update(loaded.before, after, version));
  const QDate end = lastDay.addDays(1);
  for (const Assignment* each : loaded.state.chart.assignments(employee)) {
    if (each->validTo && *each->validTo <= end) continue;
    Assignment ended = *each;
    ended.validTo = end;
    ended.endReason = after.leaveReason;
    GUIJU_CHECK(work.update(*each, ended, each->version));
  }
  return Done{};
}

Result<RecordSelection::Loaded> RecordSelection::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, record.heldOn));
  GUIJU_CHECK(seen(state, record.candidate, reading));
  return Loaded{std::move(state)};
}

access::Place RecordSelection::place(const Loaded& loaded) const {
  return positionPlace(loaded.state.chart, record.position);
}

policy::Decision RecordSelection::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::recordSelection(question(loaded.state, reading), record);
}

Result<SelectionRecordId> RecordSelection::write(const Loaded&, Work& work) const {
  SelectionRecord made = record;
  made.id = {};
  return work.insert(made);
}

Result<Appoint::Loaded> Appoint::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, assignment.validFrom));
  GUIJU_CHECK(seen(state, assignment.employee, reading));
  return Loaded{std::move(state), byActor(assignment, reading)};
}

access::Place Appoint::place(const Loaded& loaded) const {
  return positionPlace(loaded.state.chart, assignment.position);
}

policy::Decision Appoint::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::appoint(question(loaded.state, reading), loaded.assignment);
}

Result<AssignmentId> Appoint::write(const Loaded& loaded, Work& work) const {
  Assignment made = loaded.assignment;
  return work.insert(made);
}

Result<EndAssignment::Loaded> EndAssignment::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, day));
  const Assignment* found = state.chart.assignment(assignment);
  if (!found) return notFound(recordType<Assignment>());
  GUIJU_CHECK(seen(state, found->employee, reading));
  const Assignment before = *found;
  return Loaded{std::move(state), before};
}

access::Place EndAssignment::place(const Loaded& loaded) const {
  return positionPlace(loaded.state.chart, loaded.before.position);
}

policy::Decision EndAssignment::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::endAssignment(question(loaded.state, reading), assignment, day, reason);
}

Result<Done> EndAssignment::write(const Loaded& loaded, Work& work) const {
  Assignment after = loaded.before;
  after.validTo = day;
  after.endReason = reason.trimmed();
  GUIJU_CHECK(work.update(loaded.before, after, version));
  return Done{};
}

Result<MoveEmployee::Loaded> MoveEmployee::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, next.validFrom));
  GUIJU_CHECK(seen(state, next.employee, reading));
  Loaded loaded{std::move(state), byActor(next, reading), {}};
  loaded.next.kind = AssignmentKind::Primary;
  if (const Assignment* current = loaded.state.chart.primary(next.employee, next.validFrom)) loaded.current = *current;
  return loaded;
}

access::Place MoveEmployee::place(const Loaded& loaded) const {
  return positionPlace(loaded.state.chart, next.position);
}

policy::Decision MoveEmployee::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::moveEmployee(question(loaded.state, reading), loaded.next);
}

Result<AssignmentId> MoveEmployee::write(const Loaded& loaded, Work& work) const {
  work.about(recordType<Employee>(), next.employee.value);
  Assignment ended = *loaded.current;
  ended.validTo = next.validFrom;
  ended.endReason = next.note.trimmed();
  GUIJU_CHECK(work.update(*loaded.current, ended, loaded.current->version));
  Assignment made = loaded.next;
  return work.insert(made);
}

}  // namespace guiju::org
