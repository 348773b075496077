// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "domain/org/rule_words.h"

namespace guiju::org {

using rules::say;

std::vector<Qualification> qualifications(const Chart& chart, PositionId id, EmployeeId candidate, QDate day) {
  std::vector<Qualification> result;
  const Position* position = chart.position(id);
  const Employee* employee = chart.employee(candidate);
  if (!position || !employee) return result;
  const auto years = [&](qint64 needed, const char* text, qint64 has) {
    if (needed <= 0) return;
    result.push_back({say(text, {needed}), say(QT_TRANSLATE_NOOP("org", "%1 years"), {has}), has >= needed});
  };
  years(position->minIndustryYears, QT_TRANSLATE_NOOP("org", "In the industry for at least %1 years"),
        chart.industryYears(candidate, day));
  years(position->minManagementYears, QT_TRANSLATE_NOOP("org", "Has led people for at least %1 years"),
        chart.managementYears(candidate, day));
  const QStringList has = certificateList(employee->certificates);
  for (const QString& needed : certificateList(position->certificates)) {
    const bool met = has.contains(needed, Qt::CaseInsensitive);
    result.push_back({say(QT_TRANSLATE_NOOP("org", "Certificate: %1"), {needed}),
                      met ? say(QT_TRANSLATE_NOOP("org", "on file")) : say(QT_TRANSLATE_NOOP("org", "not on file")),
                      met});
  }
  return result;
}

}  // namespace guiju::org

namespace guiju::org::rules {

namespace {

void checkDates(policy::Decision& decision, const Employee& employee) {
  house(decision, employee.hiredOn.isValid(), say(QT_TRANSLATE_NOOP("org", "The day of hire is missing.")),
        say(QT_TRANSLATE_NOOP("org", "Enter the day of hire.")));
  house(decision, !employee.leftOn || employee.hiredOn <= *employee.leftOn,
        say(QT_TRANSLATE_NOOP("org", "The last day lies before the day of hire.")),
        say(QT_TRANSLATE_NOOP("org", "Correct one of the two dates.")));
  house(decision, !employee.probationUntil || employee.hiredOn <= *employee.probationUntil,
        say(QT_TRANSLATE_NOOP("org", "Probation ends before the day of hire.")),
        say(QT_TRANSLATE_NOOP("org", "Correct one of the two dates.")));
  house(decision, !employee.confirmedOn || employee.hiredOn <= *employee.confirmedOn,
        say(QT_TRANSLATE_NOOP("org", "Confirmed before the day of hire.")),
        say(QT_TRANSLATE_NOOP("org", "Correct one of the two dates.")));
  house(decision, !employee.contractEnd || employee.hiredOn <= *employee.contractEnd,
        say(QT_TRANSLATE_NOOP("org", "The contract ends before the day of hire.")),
        say(QT_TRANSLATE_NOOP("org", "Correct one of the two dates.")));
}

void checkIdentity(const Question& question, policy::Decision& decision, const Employee& employee) {
  house(decision, !employee.name.trimmed().isEmpty(), say(QT_TRANSLATE_NOOP("org", "The name is missing.")),
        say(QT_TRANSLATE_NOOP("org", "Enter the name.")));
  house(decision, !employee.number.trimmed().isEmpty(), say(QT_TRANSLATE_NOOP("org", "The number is missing.")),
        say(QT_TRANSLATE_NOOP("org", "Enter the employee's number.")));
  const auto& all = question.chart.data().employees;
  const auto same = std::find_if(all.begin(), all.end(), [&](const Employee& each) {
    return each.id != employee.id && each.number.compare(employee.number, Qt::CaseInsensitive) == 0;
  });
  house(decision, same == all.end(),
        say(QT_TRANSLATE_NOOP("org", "Number %1 belongs to %2."),
            {employee.number, same == all.end() ? QString() : same->name}),
        say(QT_TRANSLATE_NOOP("org", "Enter another number.")));
}

}  // namespace

policy::Decision hire(const Question& question, const Employee& employee) {
  policy::Decision decision;
  checkIdentity(question, decision, employee);
  checkDates(decision, employee);
  return decision;
}

policy::Decision editEmployee(const Question& question, const Employee& before, const Employee& after) {
  policy::Decision decision;
  checkIdentity(question, decision, after);
  checkDates(decision, after);
  house(decision, before.leftOn == after.leftOn,
        say(QT_TRANSLATE_NOOP("org", "Leaving is recorded as such, not edited.")),
        say(QT_TRANSLATE_NOOP("org", "Record the departure instead.")));
  const auto held = question.chart.assignments(before.id);
  const bool earlier =
      std::any_of(held.begin(), held.end(), [&](const Assignment* each) { return each->validFrom < after.hiredOn; });
  house(decision, !earlier, say(QT_TRANSLATE_NOOP("org", "%1 held a position before that day of hire."), {after.name}),
        say(QT_TRANSLATE_NOOP("org", "Choose an earlier day of hire.")));
  return decision;
}

policy::Decision leave(const Question& question, EmployeeId id, QDate lastDay, const QString& reason) {
  policy::Decision decision;
  const Employee* employee = question.chart.employee(id);
  if (!employee) return decision;
  house(decision, !employee->leftOn, say(QT_TRANSLATE_NOOP("org", "%1 has already left."), {employee->name}),
        say(QT_TRANSLATE_NOOP("org", "Nothing is left to do.")));
  house(decision, lastDay.isValid() && employee->hiredOn <= lastDay,
        say(QT_TRANSLATE_NOOP("org", "The last day lies before the day of hire.")),
        say(QT_TRANSLATE_NOOP("org", "Choose a later day.")));
  const auto held = question.chart.assignments(id);
  const bool later =
      std::any_of(held.begin(), held.end(), [&](const Assignment* each) { return each->validFrom > lastDay; });
  house(decision, !later, say(QT_TRANSLATE_NOOP("org", "%1 is to take a position after that day."), {employee->name}),
        say(QT_TRANSLATE_NOOP("org", "End that assignment first, or choose a later day.")));
  for (const Assignment* each : held) {
    const Position* position = question.chart.position(each->position);
    if (!each->range().contains(lastDay) || !position || !position->isHead) continue;
    const Unit* unit = question.chart.unit(position->unit);
    if (!unit || unit->kind != UnitKind::Center) continue;
    judgeAll(
        question, decision, {"EVT-4", "REG-5"}, !reason.trimmed().isEmpty(),
        say(QT_TRANSLATE_NOOP("org", "When the head of the center goes, the vacancy is dated and its reason kept.")),
        say(QT_TRANSLATE_NOOP("org", "Give the reason.")));
  }
  return decision;
}

policy::Decision recordSelection(const Question& question, const SelectionRecord& record) {
  policy::Decision decision;
  const Chart& chart = question.chart;
  house(decision, chart.position(record.position) && chart.employee(record.candidate),
        say(QT_TRANSLATE_NOOP("org", "The position or the candidate is missing.")),
        say(QT_TRANSLATE_NOOP("org", "Choose both.")));
  house(decision, record.heldOn.isValid() && record.heldOn <= question.today,
        say(QT_TRANSLATE_NOOP("org", "A selection is recorded after it was held.")),
        say(QT_TRANSLATE_NOOP("org", "Enter the day on which it was held.")));
  const bool complete = !record.method.trimmed().isEmpty() && !record.panel.trimmed().isEmpty();
  judgeAll(question, decision, {"REG-8"}, complete,
           say(QT_TRANSLATE_NOOP("org", "A selection record says how and by whom the person was chosen.")),
           say(QT_TRANSLATE_NOOP("org", "Fill in the method and the panel.")));
  return decision;
}

}  // namespace guiju::org::rules
