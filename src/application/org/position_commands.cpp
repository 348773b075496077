// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/org/position_commands.h"

#include "domain/base/sort_key.h"

namespace guiju::org {

namespace {

Result<Position> seen(const OrgState& state, PositionId id, const Reading& reading) {
  const Position* found = state.chart.position(id);
  if (!found || !reading.permits(kViewUnits.id, {{found->unit}, {}})) return notFound(recordType<Position>());
  return *found;
}

Position cleaned(Position position) {
  position.title = position.title.simplified();
  position.titleKey = sortKey(position.title);
  return position;
}

UnitId unitOf(const OrgState& state, PositionId id) {
  return state.chart.position(id)->unit;
}

}  // namespace

Result<CreatePosition::Loaded> CreatePosition::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, position.validFrom));
  if (!state.chart.unit(position.unit)) return notFound(recordType<Unit>());
  Position made = cleaned(position);
  made.id = {};
  if (made.sortOrder == 0) {
    for (const Position& each : state.chart.data().positions) made.sortOrder = std::max(made.sortOrder, each.sortOrder);
    made.sortOrder += 10;
  }
  return Loaded{std::move(state), std::move(made)};
}

access::Place CreatePosition::place(const Loaded& loaded) const {
  return {{loaded.position.unit}, {}};
}

policy::Decision CreatePosition::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::createPosition(question(loaded.state, reading), loaded.position);
}

Result<PositionId> CreatePosition::write(const Loaded& loaded, Work& work) const {
  Position made = loaded.position;
  return work.insert(made);
}

Result<EditPosition::Loaded> EditPosition::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, reading.today()));
  GUIJU_TRY(before, seen(state, position.id, reading));
  return Loaded{std::move(state), before, cleaned(position)};
}

access::Place EditPosition::place(const Loaded& loaded) const {
  return {{loaded.before.unit}, {}};
}

policy::Decision EditPosition::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::editPosition(question(loaded.state, reading), loaded.before, loaded.after);
}

Result<Done> EditPosition::write(const Loaded& loaded, Work& work) const {
  GUIJU_CHECK(work.update(loaded.before, loaded.after, position.version));
  return Done{};
}

Result<ChangeEstablishment::Loaded> ChangeEstablishment::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, day));
  GUIJU_CHECK(seen(state, position, reading));
  return Loaded{std::move(state), EstablishmentChange{{}, 0, position, establishment, day, reason.trimmed()}};
}

access::Place ChangeEstablishment::place(const Loaded& loaded) const {
  return {{unitOf(loaded.state, position)}, {}};
}

policy::Decision ChangeEstablishment::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::changeEstablishment(question(loaded.state, reading), loaded.change);
}

Result<Id<EstablishmentChange>> ChangeEstablishment::write(const Loaded& loaded, Work& work) const {
  work.about(recordType<Position>(), position.value);
  EstablishmentChange change = loaded.change;
  return work.insert(change);
}

Result<ClosePosition::Loaded> ClosePosition::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, day));
  GUIJU_TRY(found, seen(state, position, reading));
  return Loaded{std::move(state), found};
}

access::Place ClosePosition::place(const Loaded& loaded) const {
  return {{loaded.position.unit}, {}};
}

policy::Decision ClosePosition::decide(const Loaded& loaded, const Reading& reading) const {
  return rules::closePosition(question(loaded.state, reading), position, day);
}

Result<Done> ClosePosition::write(const Loaded& loaded, Work& work) const {
  Position closed = loaded.position;
  closed.validTo = day;
  GUIJU_CHECK(work.update(loaded.position, closed, version));
  return Done{};
}

}  // namespace guiju::org
