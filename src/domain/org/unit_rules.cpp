// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "domain/org/rule_words.h"
#include "domain/org/templates.h"

namespace guiju::org {

std::vector<RequiredFunction> requiredFunctions(const QString& templateKey) {
  std::vector<RequiredFunction> result;
  const OrganizationTemplate* found = findTemplate(templateKey);
  if (!found) return result;
  for (const TemplateUnit& unit : found->units) {
    if (!*unit.requiredBy) continue;
    for (const char* function : unit.functions) {
      result.push_back({QString::fromLatin1(function), QString::fromLatin1(unit.requiredBy)});
    }
  }
  return result;
}

}  // namespace guiju::org

namespace guiju::org::rules {

namespace {

bool canStandBelow(UnitKind kind, const Unit* parent) {
  if (kind == UnitKind::Center) return parent == nullptr;
  if (!parent) return false;
  if (kind == UnitKind::Department) return parent->kind == UnitKind::Center;
  return parent->kind != UnitKind::Group;
}

Message rightParent(UnitKind kind) {
  switch (kind) {
    case UnitKind::Center:
      return say(QT_TRANSLATE_NOOP("org", "The center stands at the top, below nothing."));
    case UnitKind::Department:
      return say(QT_TRANSLATE_NOOP("org", "Choose the center as the unit above."));
    case UnitKind::Group:
      break;
  }
  return say(QT_TRANSLATE_NOOP("org", "Choose the center or a department as the unit above."));
}

bool nameTaken(const Chart& chart, const Unit& unit, UnitId parent, QDate day) {
  const auto siblings = chart.children(parent, day);
  return std::any_of(siblings.begin(), siblings.end(), [&](UnitId each) {
    return each != unit.id && chart.unit(each)->name.compare(unit.name, Qt::CaseInsensitive) == 0;
  });
}

void checkName(const Question& question, policy::Decision& decision, const Unit& unit, UnitId parent, QDate day) {
  house(decision, !unit.name.trimmed().isEmpty(), say(QT_TRANSLATE_NOOP("org", "The unit has no name.")),
        say(QT_TRANSLATE_NOOP("org", "Give it a name.")));
  house(decision, !nameTaken(question.chart, unit, parent, day),
        say(QT_TRANSLATE_NOOP("org", "There is already a unit %1 at this place."), {unit.name}),
        say(QT_TRANSLATE_NOOP("org", "Choose another name.")));
}

// People who still hold something in the unit on `day` or later.
qint64 peopleFrom(const Chart& chart, UnitId unit, QDate day) {
  const auto& all = chart.data().assignments;
  return std::count_if(all.begin(), all.end(), [&](const Assignment& each) {
    const Position* post = chart.position(each.position);
    return post && post->unit == unit && (!each.validTo || *each.validTo > day);
  });
}

// Units that stand below `unit` on `day` or are founded or moved below it later.
bool hasUnitsBelow(const Chart& chart, UnitId unit, QDate day) {
  const auto& all = chart.data().units;
  if (std::any_of(all.begin(), all.end(), [&](const Unit& each) {
        const QDate from = std::max(each.validFrom, day);
        return (!each.validTo || *each.validTo > from) && chart.parent(each.id, from) == unit;
      })) {
    return true;
  }
  const auto& moves = chart.data().moves;
  return std::any_of(moves.begin(), moves.end(),
                     [&](const UnitMove& each) { return each.parent == unit && each.validFrom >= day; });
}

void checkRequired(const Question& question, policy::Decision& decision, UnitId unit, const QStringList& lost,
                   QDate day) {
  for (const RequiredFunction& need : requiredFunctions(question.chart.templateKey(day))) {
    if (!lost.contains(need.function)) continue;
    const auto others = question.chart.unitsWithFunction(need.function, day);
    const bool kept = std::any_of(others.begin(), others.end(), [&](UnitId each) { return each != unit; });
    question.enforcement.judge(
        decision, need.clause.toLatin1().constData(), kept,
        say(QT_TRANSLATE_NOOP("org", "The organization the center has adopted needs a unit for: %1."),
            {functionTitle(need.function)}),
        say(QT_TRANSLATE_NOOP("org", "Give this function to another unit first.")));
  }
}

}  // namespace

policy::Decision setUp(const Question& question) {
  policy::Decision decision;
  const Chart& chart = question.chart;
  const EmployeeId head = chart.centerHead(question.today);
  const bool setup = !chart.hadCenterHead(question.today);
  const bool isHead = question.actor.isValid() && head == question.actor;
  const bool mandated = chart.mandated(question.actor, question.today);
  Message because = say(QT_TRANSLATE_NOOP("org",
                                          "Only the head of the center, or a person made responsible by the head, "
                                          "sets up units and positions."));
  if (setup) because = say(QT_TRANSLATE_NOOP("org", "The center is being set up: no head has been appointed yet."));
  if (isHead) because = say(QT_TRANSLATE_NOOP("org", "Set up by the head of the center."));
  if (!isHead && mandated) because = say(QT_TRANSLATE_NOOP("org", "Set up by a person made responsible by the head."));
  const Message remedy =
      head.isValid() ? say(QT_TRANSLATE_NOOP("org", "Ask %1 to do it or to make you responsible for the organization."),
                           {nameOf(chart, head)})
                     : say(QT_TRANSLATE_NOOP("org", "Appoint a head of the center first."));
  question.enforcement.judge(decision, "RWD-1", setup || isHead || mandated, because, remedy);
  return decision;
}

policy::Decision createUnit(const Question& question, const Unit& unit) {
  policy::Decision decision = setUp(question);
  const Chart& chart = question.chart;
  const Unit* parent = chart.unit(unit.parent);
  house(decision, unit.range().isValid(), say(QT_TRANSLATE_NOOP("org", "The unit ends before it begins.")),
        say(QT_TRANSLATE_NOOP("org", "Correct the dates.")));
  if (unit.kind == UnitKind::Center) {
    house(decision, !chart.center(unit.validFrom).isValid(),
          say(QT_TRANSLATE_NOOP("org", "There is already a center.")),
          say(QT_TRANSLATE_NOOP("org", "Add a department or a group below it.")));
  }
  house(decision, canStandBelow(unit.kind, parent),
        say(QT_TRANSLATE_NOOP("org", "A unit of this kind can't stand at this place.")), rightParent(unit.kind));
  if (parent) {
    const bool open = parent->validFrom <= unit.validFrom &&
                      (!parent->validTo || (unit.validTo && *unit.validTo <= *parent->validTo));
    house(decision, open, say(QT_TRANSLATE_NOOP("org", "%1 does not exist all that time."), {parent->name}),
          say(QT_TRANSLATE_NOOP("org", "Choose a later day, or another unit above.")));
  }
  checkName(question, decision, unit, unit.parent, unit.validFrom);
  return decision;
}

policy::Decision editUnit(const Question& question, const Unit& before, const Unit& after) {
  policy::Decision decision = setUp(question);
  house(decision,
        before.kind == after.kind && before.parent == after.parent && before.validFrom == after.validFrom &&
            before.validTo == after.validTo,
        say(QT_TRANSLATE_NOOP("org", "The kind, place and dates of a unit are not edited: what was, was so.")),
        say(QT_TRANSLATE_NOOP("org", "Move or close the unit instead.")));
  const QDate day = std::max(question.today, before.validFrom);
  checkName(question, decision, after, question.chart.parent(before.id, day), day);
  return decision;
}

policy::Decision moveUnit(const Question& question, const UnitMove& move) {
  policy::Decision decision = setUp(question);
  const Chart& chart = question.chart;
  const Unit* unit = chart.unit(move.unit);
  const Unit* parent = chart.unit(move.parent);
  if (!unit || !parent || !chart.isOpen(unit->id, move.validFrom) || !chart.isOpen(parent->id, move.validFrom)) {
    house(decision, false, say(QT_TRANSLATE_NOOP("org", "One of the two units does not exist on that day.")),
          say(QT_TRANSLATE_NOOP("org", "Choose another day or another unit.")));
    return decision;
  }
  house(decision, !parent->validTo || (unit->validTo && *unit->validTo <= *parent->validTo),
        say(QT_TRANSLATE_NOOP("org", "%1 does not exist all that time."), {parent->name}),
        say(QT_TRANSLATE_NOOP("org", "Choose another unit above.")));
  house(decision, canStandBelow(unit->kind, parent),
        say(QT_TRANSLATE_NOOP("org", "A unit of this kind can't stand at this place.")), rightParent(unit->kind));
  const auto& moves = chart.data().moves;
  const bool later = std::any_of(moves.begin(), moves.end(), [&](const UnitMove& each) {
    return each.unit == move.unit && each.validFrom >= move.validFrom;
  });
  house(decision, !later && unit->validFrom < move.validFrom,
        say(QT_TRANSLATE_NOOP("org", "The unit has been founded or moved on that day or later.")),
        say(QT_TRANSLATE_NOOP("org", "Choose a later day.")));
  const auto line = chart.path(move.parent, move.validFrom);
  house(decision, std::find(line.begin(), line.end(), move.unit) == line.end(),
        say(QT_TRANSLATE_NOOP("org", "A unit can't stand below itself.")),
        say(QT_TRANSLATE_NOOP("org", "Choose a unit outside of it.")));
  checkName(question, decision, *unit, move.parent, move.validFrom);
  return decision;
}

policy::Decision closeUnit(const Question& question, UnitId id, QDate day) {
  policy::Decision decision = setUp(question);
  const Chart& chart = question.chart;
  const Unit* unit = chart.unit(id);
  house(decision, unit && unit->kind != UnitKind::Center,
        say(QT_TRANSLATE_NOOP("org", "The center itself is not closed.")),
        say(QT_TRANSLATE_NOOP("org", "Close a department or a group.")));
  if (!unit) return decision;
  house(decision, unit->validFrom < day && !unit->validTo,
        say(QT_TRANSLATE_NOOP("org", "%1 is already closed, or was founded later."), {unit->name}),
        say(QT_TRANSLATE_NOOP("org", "Choose another day.")));
  const qint64 people = peopleFrom(chart, id, day);
  house(decision, people == 0,
        say(QT_TRANSLATE_NOOP("org", "%1 still has %2 assignments on that day or later."), {unit->name, people}),
        say(QT_TRANSLATE_NOOP("org", "Move these people or end their assignments first.")));
  house(decision, !hasUnitsBelow(chart, id, day),
        say(QT_TRANSLATE_NOOP("org", "Other units still stand below %1."), {unit->name}),
        say(QT_TRANSLATE_NOOP("org", "Move or close them first.")));
  QStringList lost;
  for (const QString& each : chart.functions(id)) lost.append(each);
  checkRequired(question, decision, id, lost, day);
  return decision;
}

policy::Decision setFunctions(const Question& question, UnitId id, const QStringList& functions) {
  policy::Decision decision = setUp(question);
  QStringList lost;
  for (const QString& each : question.chart.functions(id)) {
    if (!functions.contains(each)) lost.append(each);
  }
  checkRequired(question, decision, id, lost, question.today);
  return decision;
}

policy::Decision applyTemplate(const Question& question, const QString& templateKey, QDate day) {
  policy::Decision decision = setUp(question);
  house(decision, findTemplate(templateKey) != nullptr, say(QT_TRANSLATE_NOOP("org", "There is no such template.")),
        say(QT_TRANSLATE_NOOP("org", "Choose one of the five.")));
  const UnitId center = question.chart.center(day);
  const bool fresh = question.chart.data().units.size() <= 1 && question.chart.data().positions.empty();
  house(decision, fresh || !center.isValid(),
        say(QT_TRANSLATE_NOOP("org", "The center already has its units and positions.")),
        say(QT_TRANSLATE_NOOP("org", "Add what is missing by hand, so that nothing that exists is doubled.")));
  return decision;
}

policy::Decision giveMandate(const Question& question, const Mandate& mandate) {
  policy::Decision decision;
  const EmployeeId head = question.chart.centerHead(question.today);
  question.enforcement.judge(
      decision, "RWD-1", head.isValid() && head == question.actor,
      say(QT_TRANSLATE_NOOP("org", "Only the head of the center makes another person responsible.")),
      head.isValid() ? say(QT_TRANSLATE_NOOP("org", "Ask %1 to do it."), {nameOf(question.chart, head)})
                     : say(QT_TRANSLATE_NOOP("org", "Appoint a head of the center first.")));
  house(decision, mandate.range().isValid() && question.chart.inService(mandate.employee, mandate.validFrom),
        say(QT_TRANSLATE_NOOP("org", "The person is not in service on that day.")),
        say(QT_TRANSLATE_NOOP("org", "Choose another day or another person.")));
  return decision;
}

}  // namespace guiju::org::rules
