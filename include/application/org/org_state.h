// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/reading.h"
#include "domain/org/rules.h"

namespace guiju::org {

// What every command of the organization starts from: the organization and what binds on the day of the fact.
struct OrgState {
  Chart chart;
  policy::Enforcement enforcement;
};
[[nodiscard]] Result<OrgState> orgState(const Reading& reading, QDate day);
[[nodiscard]] rules::Question question(const OrgState& state, const Reading& reading);

// The chart as the actor may see it: personal fields of others are blank unless his role needs them. Views of other
// areas that name people start from it too.
[[nodiscard]] Result<Chart> visibleChart(const Reading& reading);

// Blanks the personal fields of an employee.
void hidePersonal(Employee& employee);
// Where an employee's record stands on a day: the unit of the primary position, and the person himself.
[[nodiscard]] access::Place placeOf(const Chart& chart, EmployeeId employee, QDate day);

}  // namespace guiju::org
