// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/org/org_state.h"

#include "application/policy/enforcement.h"
#include "domain/org/org_access.h"
#include "storage/org/org_store.h"

namespace guiju::org {

Result<OrgState> orgState(const Reading& reading, QDate day) {
  GUIJU_TRY(chart, storage::OrgStore(reading.connection()).chart());
  GUIJU_TRY(enforcement, enforcementOn(reading, day.isValid() ? day : reading.today()));
  return OrgState{std::move(chart), std::move(enforcement)};
}

rules::Question question(const OrgState& state, const Reading& reading) {
  return {state.chart, state.enforcement, reading.actor().employee, reading.today()};
}

void hidePersonal(Employee& employee) {
  const Employee blank;
  for (const FieldInfo& field : recordType<Employee>().fields) {
    if (field.sensitivity == Sensitivity::Personal) field.set(&employee, field.get(&blank));
  }
}

access::Place placeOf(const Chart& chart, EmployeeId employee, QDate day) {
  const UnitId unit = chart.primaryUnit(employee, day);
  access::Place place;
  if (unit.isValid()) place.units = {unit};
  place.owners = {employee};
  return place;
}

Result<Chart> visibleChart(const Reading& reading) {
  GUIJU_TRY(chart, storage::OrgStore(reading.connection()).chart());
  const access::Reach reach = reading.reach(kViewPersonal.id);
  if (reach.everything) return chart;
  ChartData data = chart.data();
  for (Employee& employee : data.employees) {
    if (!reach.holds(placeOf(chart, employee.id, reading.today()))) hidePersonal(employee);
  }
  return Chart(std::move(data));
}

}  // namespace guiju::org
