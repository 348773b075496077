// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/org/org_views.h"

namespace guiju::org {

namespace {

std::vector<QString> namesOf(const Chart& chart, const std::vector<UnitId>& path) {
  std::vector<QString> names;
  for (const UnitId each : path) {
    if (const Unit* unit = chart.unit(each)) names.push_back(unit->name);
  }
  return names;
}

QString nameOf(const Chart& chart, EmployeeId id) {
  const Employee* employee = chart.employee(id);
  return employee ? employee->name : QString();
}

PositionCard::Holding holdingOf(const Chart& chart, const Assignment& assignment) {
  PositionCard::Holding holding{assignment, nameOf(chart, assignment.employee), {}};
  if (const SelectionRecord* record = chart.selection(assignment.selectionRecord)) holding.selection = *record;
  return holding;
}

}  // namespace

Result<OrgChartView::Answer> OrgChartView::read(const Reading& reading) const {
  GUIJU_TRY(chart, visibleChart(reading));
  const auto may = [&](const Action& action) { return !reading.reach(action.id).nothing(); };
  OrgRights rights{may(kEditUnits),    may(kEditPositions),   may(kEditEmployees),
                   may(kAppoint),      may(kRecordSelection), may(kImportRoster),
                   may(kExportRoster), may(kGiveMandate),     may(kApplyTemplate)};
  return Answer{std::move(chart), reading.today(), rights, reading.actor().employee};
}

Result<UnitCard::Answer> UnitCard::read(const Reading& reading) const {
  GUIJU_TRY(chart, storage::OrgStore(reading.connection()).chart());
  const Unit* found = chart.unit(unit);
  if (!found || !reading.permits(kAction, {{unit}, {}})) return notFound(recordType<Unit>());
  const QDate asked = day.isValid() ? day : reading.today();
  Answer answer;
  answer.unit = *found;
  answer.path = chart.path(unit, asked);
  answer.pathNames = namesOf(chart, answer.path);
  answer.head = chart.head(unit, asked);
  answer.headName = nameOf(chart, answer.head.employee);
  if (const Position* post = chart.position(answer.head.position)) answer.headTitle = post->title;
  answer.functions = chart.functions(unit);
  answer.staffing = chart.staffing(unit, asked);
  return answer;
}

std::optional<PositionCard::Answer> PositionCard::of(const Chart& chart, PositionId position, QDate day,
                                                     EmployeeId candidate) {
  const Position* found = chart.position(position);
  if (!found) return std::nullopt;
  Answer answer;
  answer.position = *found;
  answer.pathNames = namesOf(chart, chart.path(found->unit, day));
  const UnitId above = found->isHead ? chart.parent(found->unit, day) : found->unit;
  answer.superior = nameOf(chart, chart.nearestHead(above, day));
  answer.staffing = chart.staffing(position, day);
  answer.vacancy = chart.vacancy(position, day);
  for (const Assignment* each : chart.holders(position, day)) answer.current.push_back(holdingOf(chart, *each));
  for (const Assignment* each : chart.history(position)) answer.history.push_back(holdingOf(chart, *each));
  answer.duties = cardLines(found->duties);
  answer.powers = cardLines(found->powers);
  answer.requirements = cardLines(found->requirements);
  for (const SelectionRecord& each : chart.data().selections) {
    if (each.position == position) answer.selections.push_back(each);
  }
  if (candidate.isValid()) answer.qualifications = org::qualifications(chart, position, candidate, day);
  return answer;
}

Result<PositionCard::Answer> PositionCard::read(const Reading& reading) const {
  GUIJU_TRY(chart, visibleChart(reading));
  auto answer = of(chart, position, day.isValid() ? day : reading.today(), candidate);
  if (!answer || !reading.permits(kAction, {{answer->position.unit}, {}})) return notFound(recordType<Position>());
  return std::move(*answer);
}

Result<EmployeeList::Answer> EmployeeList::read(const Reading& reading) const {
  storage::OrgStore store(reading.connection());
  storage::EmployeeQuery asked = query;
  if (!asked.day.isValid()) asked.day = reading.today();
  const access::Reach reach = reading.reach(kAction);
  const access::Reach personal = reading.reach(kViewPersonal.id);
  GUIJU_TRY(found, store.employees(reach, asked, after, limit));
  qint64 total = static_cast<qint64>(found.size());
  // A first page that is not full holds them all.
  if (after || total == limit) {
    GUIJU_TRY(counted, store.countEmployees(reach, asked));
    total = counted;
  }
  std::vector<EmployeeId> people;
  for (const storage::EmployeeLine& each : found) people.push_back(each.employee.id);
  GUIJU_TRY(chart, store.chartOf(people));
  Answer answer;
  answer.total = total;
  for (storage::EmployeeLine& each : found) {
    if (!personal.holds(placeOf(chart, each.employee.id, reading.today()))) hidePersonal(each.employee);
    const Unit* unit = chart.unit(each.unit);
    const Position* position = chart.position(each.position);
    answer.lines.push_back(
        {std::move(each.employee), unit ? unit->name : QString(), position ? position->title : QString(), each.since});
  }
  if (static_cast<int>(found.size()) == limit) {
    const Employee& last = answer.lines.back().employee;
    answer.next = storage::EmployeeKey{last.nameKey, last.id};
  }
  return answer;
}

Result<EmployeeFile::Answer> EmployeeFile::read(const Reading& reading) const {
  GUIJU_TRY(chart, storage::OrgStore(reading.connection()).chart());
  const Employee* found = chart.employee(employee);
  const access::Place place = placeOf(chart, employee, reading.today());
  if (!found || !reading.permits(kAction, place)) return notFound(recordType<Employee>());
  Answer answer;
  answer.employee = *found;
  answer.personalShown = reading.permits(kViewPersonal.id, place);
  if (answer.personalShown) {
    answer.industryYears = chart.industryYears(employee, reading.today());
    answer.managementYears = chart.managementYears(employee, reading.today());
  } else {
    hidePersonal(answer.employee);
  }
  for (const Assignment* each : chart.assignments(employee)) {
    const Position* position = chart.position(each->position);
    const Unit* unit = position ? chart.unit(position->unit) : nullptr;
    answer.held.insert(answer.held.begin(),
                       {*each, position ? position->title : QString(), unit ? unit->name : QString()});
  }
  answer.superior = nameOf(chart, chart.superior(employee, reading.today()));
  return answer;
}

}  // namespace guiju::org
