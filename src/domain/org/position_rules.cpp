// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "domain/org/rule_words.h"

namespace guiju::org::rules {

namespace {

std::initializer_list<const char*> oneHead(UnitKind kind) {
  static constexpr std::initializer_list<const char*> kCenter = {"EVT-4", "REG-5"};
  static constexpr std::initializer_list<const char*> kDepartment = {"REG-6"};
  static constexpr std::initializer_list<const char*> kGroup = {"REG-7"};
  if (kind == UnitKind::Center) return kCenter;
  return kind == UnitKind::Department ? kDepartment : kGroup;
}

void checkHead(const Question& question, policy::Decision& decision, const Position& position) {
  const Unit* unit = question.chart.unit(position.unit);
  if (!position.isHead || !unit) return;
  const auto& all = question.chart.data().positions;
  const auto other = std::find_if(all.begin(), all.end(), [&](const Position& each) {
    return each.id != position.id && each.unit == position.unit && each.isHead &&
           each.range().overlaps(position.range());
  });
  judgeAll(question, decision, oneHead(unit->kind), other == all.end(),
           say(QT_TRANSLATE_NOOP("org", "%1 has one head."), {unit->name}),
           say(QT_TRANSLATE_NOOP("org", "Close the position %1 first, or make this one an ordinary position."),
               {other == all.end() ? QString() : other->title}));
  house(decision, position.establishment == 1,
        say(QT_TRANSLATE_NOOP("org", "The position of a head is for one person.")),
        say(QT_TRANSLATE_NOOP("org", "Set the establishment to 1.")));
}

void checkContent(const Question& question, policy::Decision& decision, const Position& position) {
  house(decision, !position.title.trimmed().isEmpty(), say(QT_TRANSLATE_NOOP("org", "The position has no title.")),
        say(QT_TRANSLATE_NOOP("org", "Give it a title.")));
  const auto& all = question.chart.data().positions;
  const bool taken = std::any_of(all.begin(), all.end(), [&](const Position& each) {
    return each.id != position.id && each.unit == position.unit && each.range().overlaps(position.range()) &&
           each.title.compare(position.title, Qt::CaseInsensitive) == 0;
  });
  house(decision, !taken, say(QT_TRANSLATE_NOOP("org", "The unit already has a position %1."), {position.title}),
        say(QT_TRANSLATE_NOOP("org", "Raise its establishment, or choose another title.")));
  house(decision, position.establishment >= 0, say(QT_TRANSLATE_NOOP("org", "The establishment is less than nothing.")),
        say(QT_TRANSLATE_NOOP("org", "Give a number from 0 on.")));
  if (position.leading || position.isHead) {
    question.enforcement.judge(decision, "SYS-1.1", !position.duties.trimmed().isEmpty(),
                               say(QT_TRANSLATE_NOOP("org", "A leading position has written duties.")),
                               say(QT_TRANSLATE_NOOP("org", "Write down the duties of the position.")));
  }
  checkHead(question, decision, position);
}

// The most people who hold the position at once from `day` on.
qint64 mostHolders(const Chart& chart, PositionId position, QDate day) {
  qint64 most = chart.occupied(position, day);
  for (const Assignment* each : chart.history(position)) {
    if (each->validFrom >= day) most = std::max(most, chart.occupied(position, each->validFrom));
  }
  return most;
}

}  // namespace

policy::Decision createPosition(const Question& question, const Position& position) {
  policy::Decision decision = setUp(question);
  const Unit* unit = question.chart.unit(position.unit);
  const bool open = unit && position.range().isValid() && unit->validFrom <= position.validFrom &&
                    (!unit->validTo || (position.validTo && *position.validTo <= *unit->validTo));
  house(decision, open, say(QT_TRANSLATE_NOOP("org", "The unit does not exist all that time.")),
        say(QT_TRANSLATE_NOOP("org", "Choose another day or another unit.")));
  checkContent(question, decision, position);
  return decision;
}

policy::Decision editPosition(const Question& question, const Position& before, const Position& after) {
  policy::Decision decision = setUp(question);
  house(decision,
        before.unit == after.unit && before.validFrom == after.validFrom && before.validTo == after.validTo &&
            before.establishment == after.establishment,
        say(QT_TRANSLATE_NOOP("org",
                              "The unit, dates and establishment of a position are not edited: what was, was so.")),
        say(QT_TRANSLATE_NOOP("org",
                              "Record a dated change of establishment, or close the position and set up another.")));
  checkContent(question, decision, after);
  return decision;
}

policy::Decision closePosition(const Question& question, PositionId id, QDate day) {
  policy::Decision decision = setUp(question);
  const Position* position = question.chart.position(id);
  house(decision, position && position->validFrom < day && !position->validTo,
        say(QT_TRANSLATE_NOOP("org", "The position is already closed, or was set up later.")),
        say(QT_TRANSLATE_NOOP("org", "Choose another day.")));
  if (!position) return decision;
  const auto held = question.chart.history(id);
  const bool free = std::all_of(held.begin(), held.end(),
                                [&](const Assignment* each) { return each->validTo && *each->validTo <= day; });
  house(decision, free, say(QT_TRANSLATE_NOOP("org", "%1 is still held on that day or later."), {position->title}),
        say(QT_TRANSLATE_NOOP("org", "Move these people or end their assignments first.")));
  return decision;
}

policy::Decision changeEstablishment(const Question& question, const EstablishmentChange& change) {
  policy::Decision decision = setUp(question);
  const Position* position = question.chart.position(change.position);
  house(decision, position && position->range().contains(change.validFrom),
        say(QT_TRANSLATE_NOOP("org", "The position does not exist on that day.")),
        say(QT_TRANSLATE_NOOP("org", "Choose another day.")));
  if (!position) return decision;
  const auto& all = question.chart.data().establishmentChanges;
  const bool later = std::any_of(all.begin(), all.end(), [&](const EstablishmentChange& each) {
    return each.position == change.position && each.validFrom >= change.validFrom;
  });
  house(decision, !later, say(QT_TRANSLATE_NOOP("org", "The establishment was changed on that day or later.")),
        say(QT_TRANSLATE_NOOP("org", "Choose a later day.")));
  house(decision, change.establishment >= 0 && (!position->isHead || change.establishment == 1),
        position->isHead ? say(QT_TRANSLATE_NOOP("org", "The position of a head is for one person."))
                         : say(QT_TRANSLATE_NOOP("org", "The establishment is less than nothing.")),
        say(QT_TRANSLATE_NOOP("org", "Correct the establishment.")));
  const qint64 people = mostHolders(question.chart, change.position, change.validFrom);
  judgeAll(question, decision, {"SYS-3.1"}, change.establishment >= people,
           say(QT_TRANSLATE_NOOP("org", "%1 people hold the position %2."), {people, position->title}),
           say(QT_TRANSLATE_NOOP("org", "Keep the establishment at %1 or more, or move people first."), {people}));
  question.enforcement.judge(decision, "SYS-3.1", !change.reason.trimmed().isEmpty(),
                             say(QT_TRANSLATE_NOOP("org", "A change of establishment rests on a reason or approval.")),
                             say(QT_TRANSLATE_NOOP("org", "Name the approval or the plan it comes from.")));
  return decision;
}

}  // namespace guiju::org::rules
