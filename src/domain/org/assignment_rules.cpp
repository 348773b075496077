// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "domain/org/rule_words.h"

namespace guiju::org::rules {

namespace {

bool within(const DateRange& inner, const DateRange& outer) {
  return outer.from <= inner.from && (!outer.to || (inner.to && *inner.to <= *outer.to));
}

void checkService(const Chart& chart, policy::Decision& decision, const Assignment& given, const Position& position) {
  const Employee* employee = chart.employee(given.employee);
  house(decision, given.range().isValid(), say(QT_TRANSLATE_NOOP("org", "The assignment ends before it begins.")),
        say(QT_TRANSLATE_NOOP("org", "Correct the dates.")));
  house(decision, given.validFrom >= employee->hiredOn,
        say(QT_TRANSLATE_NOOP("org", "%1 was hired on %2."), {employee->name, employee->hiredOn}),
        say(QT_TRANSLATE_NOOP("org", "Choose that day or a later one.")));
  house(decision, !employee->leftOn || within(given.range(), {given.validFrom, employee->service().to}),
        say(QT_TRANSLATE_NOOP("org", "%1 leaves on %2."), {employee->name, employee->leftOn.value_or(QDate())}),
        say(QT_TRANSLATE_NOOP("org", "Let the assignment end with the last day of service.")));
  house(decision, within(given.range(), position.range()),
        say(QT_TRANSLATE_NOOP("org", "The position %1 does not exist all that time."), {position.title}),
        say(QT_TRANSLATE_NOOP("org", "Choose other dates or another position.")));
}

void checkOverlap(const Chart& chart, policy::Decision& decision, const Assignment& given) {
  for (const Assignment* each : chart.assignments(given.employee)) {
    if (each->id == given.id || !each->range().overlaps(given.range())) continue;
    const bool twoPrimaries = each->kind == AssignmentKind::Primary && given.kind == AssignmentKind::Primary;
    house(decision, !twoPrimaries,
          say(QT_TRANSLATE_NOOP("org", "%1 already has the primary position %2 at that time."),
              {nameOf(chart, given.employee), nameOf(chart, each->position)}),
          say(QT_TRANSLATE_NOOP("org", "Move the person, or make this a concurrent or acting assignment.")));
    house(
        decision, each->position != given.position || twoPrimaries,
        say(QT_TRANSLATE_NOOP("org", "%1 already holds this position at that time."), {nameOf(chart, given.employee)}),
        say(QT_TRANSLATE_NOOP("org", "End the other assignment first.")));
  }
}

void checkOneHead(const Question& question, policy::Decision& decision, const Assignment& given,
                  const Position& position) {
  const Unit* unit = question.chart.unit(position.unit);
  if (!position.isHead || !unit) return;
  const Assignment* other = nullptr;
  for (const Assignment* each : question.chart.history(position.id)) {
    if (each->id != given.id && each->range().overlaps(given.range())) other = each;
  }
  const auto judge = [&](std::initializer_list<const char*> clauses) {
    judgeAll(question, decision, clauses, other == nullptr,
             say(QT_TRANSLATE_NOOP("org", "%1 has one head in office at a time."), {unit->name}),
             other ? say(QT_TRANSLATE_NOOP("org", "%1 is in office from %2: let that end first, with its date."),
                         {nameOf(question.chart, other->employee), other->validFrom})
                   : Message());
  };
  if (unit->kind == UnitKind::Center) {
    judge({"EVT-4", "REG-5"});
  } else if (unit->kind == UnitKind::Department) {
    judge({"REG-6"});
  } else {
    judge({"REG-7"});
  }
}

void checkAppointer(const Question& question, policy::Decision& decision, const Assignment& given,
                    const Position& position) {
  const Chart& chart = question.chart;
  const Unit* unit = chart.unit(position.unit);
  if (!unit || !position.isHead || unit->kind != UnitKind::Group) return;
  const UnitId department = chart.department(position.unit, question.today);
  const EmployeeId entitled = chart.nearestHead(department, question.today);
  Message because = say(QT_TRANSLATE_NOOP("org", "A group leader is appointed by the head of the department."));
  bool held = entitled.isValid() && entitled == given.appointedBy;
  if (given.takenOver) {
    because = say(QT_TRANSLATE_NOOP("org", "Taken over from the roster: appointed before the records were kept here."));
    held = true;
  } else if (!chart.hadCenterHead(question.today)) {
    because = say(QT_TRANSLATE_NOOP("org", "The center is being set up: no head has been appointed yet."));
    held = true;
  }
  const Message remedy =
      entitled.isValid() ? say(QT_TRANSLATE_NOOP("org", "Let %1 make the appointment."), {nameOf(chart, entitled)})
                         : say(QT_TRANSLATE_NOOP("org", "Appoint the head of %1 first."), {nameOf(chart, department)});
  question.enforcement.judge(decision, "REG-7", held, because, remedy);
}

void checkSelection(const Question& question, policy::Decision& decision, const Assignment& given,
                    const Position& position) {
  if (!position.leading && !position.isHead) return;
  if (given.kind == AssignmentKind::Acting) {
    question.enforcement.judge(
        decision, "REG-8", true,
        say(QT_TRANSLATE_NOOP("org", "Acting until the position is filled: no selection is needed yet.")));
    return;
  }
  if (given.takenOver) {
    question.enforcement.judge(
        decision, "REG-8", true,
        say(QT_TRANSLATE_NOOP("org", "Taken over from the roster: appointed before the records were kept here.")));
    return;
  }
  const SelectionRecord* record = question.chart.selection(given.selectionRecord);
  const bool held = record && record->position == given.position && record->candidate == given.employee &&
                    record->outcome == SelectionOutcome::Selected && record->heldOn <= given.validFrom;
  question.enforcement.judge(
      decision, "REG-8", held,
      held ? say(QT_TRANSLATE_NOOP("org", "Selected on %1."), {record->heldOn})
           : say(QT_TRANSLATE_NOOP("org", "An appointment to a leading position rests on a selection record.")),
      say(QT_TRANSLATE_NOOP("org", "Record the selection of %1 for %2, held by %3, and choose it here."),
          {nameOf(question.chart, given.employee), position.title, given.validFrom}));
}

void checkQualification(const Question& question, policy::Decision& decision, const Assignment& given) {
  const auto list = qualifications(question.chart, given.position, given.employee, given.validFrom);
  for (const Qualification& each : list) {
    const bool explained = !given.gapReason.trimmed().isEmpty() || given.takenOver;
    question.enforcement.judge(decision, "SYS-1.2", each.met || explained, each.requirement,
                               say(QT_TRANSLATE_NOOP("org", "Write down why %1 is appointed although this is not met."),
                                   {nameOf(question.chart, given.employee)}));
  }
}

void checkEstablishment(const Question& question, policy::Decision& decision, const Assignment& given,
                        const Position& position) {
  if (given.kind == AssignmentKind::Acting) return;
  const Chart& chart = question.chart;
  std::set<QDate> days{given.validFrom};
  for (const Assignment* each : chart.history(given.position)) {
    if (given.range().contains(each->validFrom)) days.insert(each->validFrom);
  }
  for (const EstablishmentChange& each : chart.data().establishmentChanges) {
    if (each.position == given.position && given.range().contains(each.validFrom)) days.insert(each.validFrom);
  }
  const auto full = std::find_if(days.begin(), days.end(), [&](QDate day) {
    const auto others = chart.holders(given.position, day);
    const auto taken = std::count_if(others.begin(), others.end(), [&](const Assignment* each) {
      return each->id != given.id && each->kind != AssignmentKind::Acting;
    });
    return taken + 1 > chart.establishment(given.position, day);
  });
  const bool approved = !given.overrunApproval.trimmed().isEmpty() && !position.isHead;
  judgeAll(question, decision, {"SYS-3.1"}, full == days.end() || approved,
           say(QT_TRANSLATE_NOOP("org", "The establishment of %1 is %2."),
               {position.title, chart.establishment(given.position, full == days.end() ? given.validFrom : *full)}),
           say(QT_TRANSLATE_NOOP("org",
                                 "Raise the establishment, wait for a vacancy, or name the approval that allows it.")));
}

}  // namespace

policy::Decision appoint(const Question& question, const Assignment& assignment) {
  policy::Decision decision;
  const Chart& chart = question.chart;
  const Position* position = chart.position(assignment.position);
  if (!position || !chart.employee(assignment.employee)) {
    house(decision, false, say(QT_TRANSLATE_NOOP("org", "The position or the person is missing.")),
          say(QT_TRANSLATE_NOOP("org", "Choose both.")));
    return decision;
  }
  checkService(chart, decision, assignment, *position);
  checkOverlap(chart, decision, assignment);
  checkOneHead(question, decision, assignment, *position);
  checkAppointer(question, decision, assignment, *position);
  checkSelection(question, decision, assignment, *position);
  checkQualification(question, decision, assignment);
  checkEstablishment(question, decision, assignment, *position);
  return decision;
}

policy::Decision endAssignment(const Question& question, AssignmentId id, QDate day, const QString& reason) {
  policy::Decision decision;
  const Assignment* given = question.chart.assignment(id);
  if (!given) return decision;
  house(decision, day.isValid() && given->validFrom < day && (!given->validTo || day < *given->validTo),
        say(QT_TRANSLATE_NOOP("org", "The assignment is not running on that day.")),
        say(QT_TRANSLATE_NOOP("org", "Choose a day after %1."), {given->validFrom}));
  const Position* position = question.chart.position(given->position);
  const Unit* unit = position ? question.chart.unit(position->unit) : nullptr;
  if (unit && position->isHead && unit->kind == UnitKind::Center) {
    judgeAll(
        question, decision, {"EVT-4", "REG-5"}, !reason.trimmed().isEmpty(),
        say(QT_TRANSLATE_NOOP("org", "When the head of the center goes, the vacancy is dated and its reason kept.")),
        say(QT_TRANSLATE_NOOP("org", "Give the reason.")));
  }
  return decision;
}

policy::Decision moveEmployee(const Question& question, const Assignment& next) {
  policy::Decision decision;
  const Assignment* current = question.chart.primary(next.employee, next.validFrom);
  if (!current) {
    house(decision, false,
          say(QT_TRANSLATE_NOOP("org", "%1 has no primary position on that day."),
              {nameOf(question.chart, next.employee)}),
          say(QT_TRANSLATE_NOOP("org", "Appoint instead of moving.")));
    return decision;
  }
  decision.add(endAssignment(question, current->id, next.validFrom, next.note));
  ChartData data = question.chart.data();
  const auto ended = std::find_if(data.assignments.begin(), data.assignments.end(),
                                  [&](const Assignment& each) { return each.id == current->id; });
  if (ended->validFrom >= next.validFrom) return decision;
  ended->validTo = next.validFrom;
  Question after = question;
  after.chart = Chart(std::move(data));
  return decision.add(appoint(after, next));
}

}  // namespace guiju::org::rules
