// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/org/roster_commands.h"

#include <map>

namespace guiju::org {

namespace {

// Writes a plan: the negative ids by which its records refer to each other become those the database gives.
class Importer {
 public:
  explicit Importer(Work& work) : work_(work) {}

  Result<void> run(const RosterPlan& plan) {
    GUIJU_CHECK(change(plan.unitsDatedBack));
    GUIJU_CHECK(change(plan.positionsDatedBack));
    GUIJU_CHECK(change(plan.updated));
    GUIJU_CHECK(change(plan.ended));
    for (const Unit& each : plan.units) GUIJU_CHECK(add(each));
    for (const Position& each : plan.positions) GUIJU_CHECK(add(each));
    for (EstablishmentChange each : plan.establishmentChanges) GUIJU_CHECK(work_.insert(each));
    for (const Employee& each : plan.hired) {
      Employee made = each;
      made.id = {};
      GUIJU_TRY(id, work_.insert(made));
      employees_[each.id] = id;
    }
    for (const Assignment& each : plan.assignments) GUIJU_CHECK(add(each));
    return {};
  }

 private:
  template <class Record>
  Result<void> change(const std::vector<RosterChange<Record>>& changes) {
    for (const RosterChange<Record>& each : changes) {
      GUIJU_CHECK(work_.update(each.before, each.after, each.before.version));
    }
    return {};
  }
  template <class RecordId>
  static RecordId real(const std::map<RecordId, RecordId>& known, RecordId id) {
    const auto found = known.find(id);
    return found == known.end() ? id : found->second;
  }

  Result<void> add(const Unit& planned) {
    Unit made = planned;
    made.id = {};
    made.parent = real(units_, planned.parent);
    GUIJU_TRY(id, work_.insert(made));
    units_[planned.id] = id;
    return {};
  }
  Result<void> add(const Position& planned) {
    Position made = planned;
    made.id = {};
    made.unit = real(units_, planned.unit);
    GUIJU_TRY(id, work_.insert(made));
    positions_[planned.id] = id;
    return {};
  }
  Result<void> add(const Assignment& planned) {
    Assignment made = planned;
    made.id = {};
    made.employee = real(employees_, planned.employee);
    made.position = real(positions_, planned.position);
    GUIJU_CHECK(work_.insert(made));
    return {};
  }

  Work& work_;
  std::map<UnitId, UnitId> units_;
  std::map<PositionId, PositionId> positions_;
  std::map<EmployeeId, EmployeeId> employees_;
};

}  // namespace

Result<RosterPlan> RosterPreview::read(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, reading.today()));
  return planRoster(rows, state.chart, state.enforcement, options, reading.today());
}

Result<ImportRoster::Loaded> ImportRoster::load(const Reading& reading) const {
  GUIJU_TRY(state, orgState(reading, reading.today()));
  RosterPlan plan = planRoster(rows, state.chart, state.enforcement, options, reading.today());
  return Loaded{std::move(state), std::move(plan)};
}

access::Place ImportRoster::place(const Loaded&) const {
  return {};
}

policy::Decision ImportRoster::decide(const Loaded& loaded, const Reading& reading) const {
  policy::Decision decision;
  const qint64 refused = loaded.plan.count(RosterVerdict::Kind::Refused);
  if (refused > 0 && !leaveOutRefused) {
    decision.add(policy::finding(
        "", false, message("org", QT_TRANSLATE_NOOP("org", "%1 rows of the roster can't be taken."), {refused}),
        message("org", QT_TRANSLATE_NOOP("org", "Correct them in the file, or import the other people only."))));
  }
  const RosterPlan& plan = loaded.plan;
  const bool setsUp = !plan.units.empty() || !plan.positions.empty() || !plan.unitsDatedBack.empty() ||
                      !plan.positionsDatedBack.empty() || !plan.establishmentChanges.empty();
  if (setsUp) decision.add(rules::setUp(question(loaded.state, reading)));
  return decision;
}

Result<qint64> ImportRoster::write(const Loaded& loaded, Work& work) const {
  GUIJU_CHECK(Importer(work).run(loaded.plan));
  const qint64 all = static_cast<qint64>(loaded.plan.rows.size());
  return all - loaded.plan.count(RosterVerdict::Kind::Refused) - loaded.plan.count(RosterVerdict::Kind::Skipped);
}

}  // namespace guiju::org
