// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <tuple>

#include "domain/org/chart_index.h"

namespace guiju::org {

Staffing& Staffing::operator+=(const Staffing& other) {
  headcount += other.headcount;
  establishment += other.establishment;
  vacant += other.vacant;
  acting += other.acting;
  return *this;
}

Staffing Chart::staffing(PositionId id, QDate day) const {
  Staffing result;
  result.establishment = establishment(id, day);
  for (const Assignment* each : holders(id, day)) {
    if (each->kind == AssignmentKind::Primary) ++result.headcount;
    if (each->kind == AssignmentKind::Acting) ++result.acting;
  }
  result.vacant = std::max<qint64>(0, result.establishment - occupied(id, day));
  return result;
}

Staffing Chart::ownStaffing(UnitId id, QDate day) const {
  Staffing result;
  for (const PositionId post : positions(id, day)) result += staffing(post, day);
  return result;
}

Staffing Chart::staffing(UnitId id, QDate day) const {
  Staffing result;
  for (const UnitId unit : subtree(id, day)) result += ownStaffing(unit, day);
  return result;
}

std::optional<Vacancy> Chart::vacancy(PositionId id, QDate day) const {
  const qint64 missing = staffing(id, day).vacant;
  if (missing == 0) return std::nullopt;
  // The vacancy began on the latest day on which something changed and before which the position was full.
  std::set<QDate> changes{position(id)->validFrom};
  for (const Assignment* each : Index::list(index_->holdersOf, id)) {
    changes.insert(each->validFrom);
    if (each->validTo) changes.insert(*each->validTo);
  }
  for (const EstablishmentChange* each : Index::list(index_->establishmentChangesOf, id))
    changes.insert(each->validFrom);
  QDate since = position(id)->validFrom;
  for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
    if (*change > day || *change < position(id)->validFrom) continue;
    since = *change;
    if (staffing(id, change->addDays(-1)).vacant == 0) break;
  }
  return Vacancy{id, missing, since, since.daysTo(day)};
}

std::vector<Vacancy> Chart::vacancies(QDate day) const {
  std::vector<Vacancy> result;
  for (const UnitId unit : units(day)) {
    for (const PositionId post : positions(unit, day)) {
      if (const auto found = vacancy(post, day)) result.push_back(*found);
    }
  }
  std::stable_sort(result.begin(), result.end(), [](const Vacancy& a, const Vacancy& b) { return a.days > b.days; });
  return result;
}

std::vector<ChartEvent> Chart::events() const {
  using Kind = ChartEvent::Kind;
  std::vector<ChartEvent> result;
  for (const Unit& unit : index_->data.units) {
    result.push_back({Kind::UnitFounded, unit.validFrom, unit.id, {}});
    if (unit.validTo) result.push_back({Kind::UnitClosed, *unit.validTo, unit.id, {}});
  }
  for (const UnitMove& move : index_->data.moves) result.push_back({Kind::UnitMoved, move.validFrom, move.unit, {}});
  for (const Assignment& each : index_->data.assignments) {
    const Position* post = position(each.position);
    if (post && post->isHead) result.push_back({Kind::HeadAppointed, each.validFrom, post->unit, each.employee});
  }
  for (const EstablishmentChange& change : index_->data.establishmentChanges) {
    const Position* post = position(change.position);
    if (post) result.push_back({Kind::EstablishmentChanged, change.validFrom, post->unit, {}});
  }
  for (const AppliedTemplate& each : index_->data.templates) {
    result.push_back({Kind::TemplateApplied, each.validFrom, center(each.validFrom), {}});
  }
  std::stable_sort(result.begin(), result.end(), [](const ChartEvent& a, const ChartEvent& b) {
    return std::tuple(a.day, a.kind, a.unit, a.employee) < std::tuple(b.day, b.kind, b.unit, b.employee);
  });
  return result;
}

}  // namespace guiju::org
