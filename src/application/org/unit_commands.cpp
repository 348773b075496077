// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/org/unit_commands.h"

#include <algorithm>
#include <map>

#include "domain/base/sort_key.h"
#include "domain/org/templates.h"

namespace guiju::org {

namespace {

// The unit as the actor may see it; unseen is not found.
Result<Unit> seen(const OrgState& state, UnitId id, const Reading& reading) {
  const Unit* found = state.chart.unit(id);
  if (!found || !reading.permits(kViewUnits.id, {{id}, {}})) return notFound(recordType<Unit>());
  return *found;
}

Unit cleaned(Unit unit) {
  unit.name = unit.name.simplified();
  unit.nameKey = sortKey(unit.name);
  unit.mission = unit.mission.trimmed();
  return unit;
}

}  // namespace

Result<CreateUnit::Loaded> CreateUnit::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, unit.validFrom));
  Unit made = cleaned(unit);
  made.id = {};
  if (!made.validFrom.isValid()) made.validFrom = reading.today();
  if (made.sortOrder == 0) {
    for (const Unit& each : state.chart.data().units) made.sortOrder = std::max(made.sortOrder, each.sortOrder);
    made.sortOrder += 10;
  }
  return Loaded{std::move(state), std::move(made)};
}

access::Place CreateUnit::place(const Loaded& loaded) const {
  return {{loaded.unit.parent}, {}};
}

policy::Decision CreateUnit::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::createUnit(question(loaded.state, reading), loaded.unit);
}

Result<UnitId> CreateUnit::write(const Loaded& loaded, Work& work) const {
  Unit made = loaded.unit;
  GUIJU_CHECK(work.insert(made));
  for (const QString& each : functions) {
    UnitFunction function{{}, 0, made.id, each};
    GUIJU_CHECK(work.insert(function));
  }
  return made.id;
}

Result<EditUnit::Loaded> EditUnit::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, reading.today()));
  GUIJU_TRY(before, seen(state, unit.id, reading));
  Unit after = before;
  after.name = unit.name;
  after.mission = unit.mission;
  after.sortOrder = unit.sortOrder;
  return Loaded{std::move(state), before, cleaned(after)};
}

access::Place EditUnit::place(const Loaded& loaded) const {
  return {{loaded.before.id}, {}};
}

policy::Decision EditUnit::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::editUnit(question(loaded.state, reading), loaded.before, loaded.after);
}

Result<Done> EditUnit::write(const Loaded& loaded, Work& work) const {
  GUIJU_CHECK(work.update(loaded.before, loaded.after, unit.version));
  return Done{};
}

Result<SetUnitFunctions::Loaded> SetUnitFunctions::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, reading.today()));
  GUIJU_CHECK(seen(state, unit, reading));
  return Loaded{std::move(state)};
}

access::Place SetUnitFunctions::place(const Loaded&) const {
  return {{unit}, {}};
}

policy::Decision SetUnitFunctions::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::setFunctions(question(loaded.state, reading), unit, functions);
}

Result<Done> SetUnitFunctions::write(const Loaded& loaded, Work& work) const {
  work.about(recordType<Unit>(), unit.value);
  for (const UnitFunction& each : loaded.state.chart.data().functions) {
    if (each.unit == unit && !functions.contains(each.function)) GUIJU_CHECK(work.remove(each));
  }
  for (const QString& each : functions) {
    if (loaded.state.chart.hasFunction(unit, each)) continue;
    UnitFunction made{{}, 0, unit, each};
    GUIJU_CHECK(work.insert(made));
  }
  return Done{};
}

Result<MoveUnit::Loaded> MoveUnit::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, day));
  GUIJU_CHECK(seen(state, unit, reading));
  GUIJU_CHECK(seen(state, parent, reading));
  return Loaded{std::move(state), UnitMove{{}, 0, unit, parent, day, reason.trimmed()}};
}

access::Place MoveUnit::place(const Loaded&) const {
  return {{unit}, {}};
}

policy::Decision MoveUnit::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::moveUnit(question(loaded.state, reading), loaded.move);
}

Result<Id<UnitMove>> MoveUnit::write(const Loaded& loaded, Work& work) const {
  work.about(recordType<Unit>(), unit.value);
  UnitMove move = loaded.move;
  return work.insert(move);
}

Result<CloseUnit::Loaded> CloseUnit::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, day));
  GUIJU_TRY(found, seen(state, unit, reading));
  return Loaded{std::move(state), found};
}

access::Place CloseUnit::place(const Loaded&) const {
  return {{unit}, {}};
}

policy::Decision CloseUnit::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::closeUnit(question(loaded.state, reading), unit, day);
}

Result<Done> CloseUnit::write(const Loaded& loaded, Work& work) const {
  Unit closed = loaded.unit;
  closed.validTo = day;
  GUIJU_CHECK(work.update(loaded.unit, closed, version));
  for (const Position& each : loaded.state.chart.data().positions) {
    if (each.unit != unit || each.validTo) continue;
    Position after = each;
    // What was to begin later does not begin.
    after.validTo = std::max(day, each.validFrom.addDays(1));
    GUIJU_CHECK(work.update(each, after, each.version));
  }
  return Done{};
}

Result<ApplyTemplate::Loaded> ApplyTemplate::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, day));
  return Loaded{std::move(state)};
}

access::Place ApplyTemplate::place(const Loaded&) const {
  return {};
}

policy::Decision ApplyTemplate::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::applyTemplate(question(loaded.state, reading), templateKey, day);
}

Result<UnitId> ApplyTemplate::write(const Loaded& loaded, Work& work) const {
  const bool chinese = work.center().language.startsWith(QStringLiteral("zh"));
  ChartData planned =
      chartOf(*findTemplate(templateKey), day, chinese ? policy::Language::Chinese : policy::Language::English);
  std::map<UnitId, UnitId> made;
  UnitId center = loaded.state.chart.center(day);
  for (Unit& unit : planned.units) {
    const UnitId planId = unit.id;
    if (unit.kind == UnitKind::Center && center.isValid()) {
      made[planId] = center;
      continue;
    }
    if (unit.kind == UnitKind::Center && !work.center().name.isEmpty())
      unit = cleaned([&] {
        unit.name = work.center().name;
        return unit;
      }());
    unit.id = {};
    unit.parent = made[unit.parent];
    GUIJU_TRY(id, work.insert(unit));
    made[planId] = id;
    if (unit.kind == UnitKind::Center) center = id;
  }
  for (UnitFunction& function : planned.functions) {
    function.id = {};
    function.unit = made[function.unit];
    GUIJU_CHECK(work.insert(function));
  }
  for (Position& position : planned.positions) {
    position.id = {};
    position.unit = made[position.unit];
    GUIJU_CHECK(work.insert(position));
  }
  for (AppliedTemplate& applied : planned.templates) {
    applied.id = {};
    GUIJU_CHECK(work.insert(applied));
  }
  return center;
}

Result<GiveMandate::Loaded> GiveMandate::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, from));
  return Loaded{std::move(state), Mandate{{}, 0, employee, from, to, note.trimmed()}};
}

access::Place GiveMandate::place(const Loaded&) const {
  return {};
}

policy::Decision GiveMandate::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::giveMandate(question(loaded.state, reading), loaded.mandate);
}

Result<Id<Mandate>> GiveMandate::write(const Loaded& loaded, Work& work) const {
  Mandate mandate = loaded.mandate;
  return work.insert(mandate);
}

}  // namespace guiju::org
