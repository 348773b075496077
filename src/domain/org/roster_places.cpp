// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/roster_places.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "domain/base/sort_key.h"
#include "domain/org/roster_titles.h"
#include "domain/org/rule_words.h"

namespace guiju::org {

using rules::say;

namespace {

template <class Record, class RecordId>
auto findIn(std::vector<Record>& list, RecordId id) {
  return std::find_if(list.begin(), list.end(), [&](const Record& each) { return each.id == id; });
}

QStringList partsOf(const RosterRow& row) {
  static const QRegularExpression kSeparators(QStringLiteral("[/\\\\>→|]"));
  QStringList result;
  for (const QString& text : {row.unit, row.group}) {
    for (const QString& part : text.split(kSeparators)) {
      if (!part.trimmed().isEmpty()) result.append(part.trimmed());
    }
  }
  return result;
}

}  // namespace

RosterPlaces::RosterPlaces(const Chart& chart, const RosterOptions& options, QDate today)
    : chart_(chart), options_(options), today_(today), units_(chart.data().units), positions_(chart.data().positions) {}

bool RosterPlaces::isOpen(const DateRange& range) const {
  return !range.to || today_ < *range.to;
}

const Unit& RosterPlaces::unitAt(UnitId id) const {
  return *std::find_if(units_.begin(), units_.end(), [&](const Unit& each) { return each.id == id; });
}

const Position& RosterPlaces::at(PositionId id) const {
  return *std::find_if(positions_.begin(), positions_.end(), [&](const Position& each) { return each.id == id; });
}

UnitId RosterPlaces::parentOf(const Unit& unit) const {
  return unit.id.value < 0 ? unit.parent : chart_.parent(unit.id, std::max(today_, unit.validFrom));
}

QString RosterPlaces::placeText(const RosterRow& row) const {
  const QString place = partsOf(row).join(QStringLiteral(" / "));
  if (row.position.isEmpty()) return place;
  return place.isEmpty() ? row.position : place + QStringLiteral(" · ") + row.position;
}

std::optional<UnitId> RosterPlaces::anywhere(const QString& name) const {
  std::optional<UnitId> result;
  for (const Unit& each : units_) {
    if (!isOpen(each.range()) || !sameName(each.name, name)) continue;
    if (result) return std::nullopt;
    result = each.id;
  }
  return result;
}

std::optional<UnitId> RosterPlaces::below(UnitId parent, const QString& name, UnitKind kind,
                                          std::vector<Message>& errors) {
  for (const Unit& each : units_) {
    if (isOpen(each.range()) && parentOf(each) == parent && sameName(each.name, name)) return each.id;
  }
  if (!options_.createUnits) {
    errors.push_back(say(QT_TRANSLATE_NOOP("org", "There is no unit %1 at this place."), {name}));
    return std::nullopt;
  }
  if (unitAt(parent).kind == UnitKind::Group) {
    errors.push_back(say(QT_TRANSLATE_NOOP("org", "%1 is a group: no unit stands below it."), {unitAt(parent).name}));
    return std::nullopt;
  }
  Unit made;
  made.id = UnitId{-1 - static_cast<qint64>(units_.size())};
  made.parent = parent;
  made.kind = unitAt(parent).kind == UnitKind::Department ? UnitKind::Group : kind;
  made.name = name;
  made.nameKey = sortKey(name);
  made.sortOrder = static_cast<int>(units_.size() + 1) * 10;
  made.validFrom = std::max(today_, unitAt(parent).validFrom);
  units_.push_back(made);
  return made.id;
}

std::optional<UnitId> RosterPlaces::unit(const RosterRow& row, std::vector<Message>& errors) {
  const auto center = std::find_if(units_.begin(), units_.end(), [&](const Unit& each) {
    return each.kind == UnitKind::Center && isOpen(each.range());
  });
  if (center == units_.end()) {
    errors.push_back(say(QT_TRANSLATE_NOOP("org", "The center has not been set up yet.")));
    return std::nullopt;
  }
  UnitId place = center->id;
  const QString centerName = center->name;
  const QStringList parts = partsOf(row);
  if (parts.size() == 1) {
    // A single name may be that of a group whose department the file leaves out.
    if (const auto only = anywhere(parts.front())) return only;
  }
  for (const QString& part : parts) {
    if (place == center->id && sameName(part, centerName)) continue;
    const bool asGroup = row.unit.trimmed().isEmpty();
    const auto next = below(place, part, asGroup ? UnitKind::Group : UnitKind::Department, errors);
    if (!next) return std::nullopt;
    place = *next;
  }
  return place;
}

PositionId RosterPlaces::found(const QString& title, UnitId unit, const RosterRow& row) {
  const bool hasHead = std::any_of(positions_.begin(), positions_.end(), [&](const Position& each) {
    return each.unit == unit && each.isHead && isOpen(each.range());
  });
  Position made;
  made.id = PositionId{-1 - static_cast<qint64>(positions_.size())};
  made.unit = unit;
  made.title = title.trimmed();
  made.titleKey = sortKey(made.title);
  made.isHead = !hasHead && isHeadTitle(title, unitAt(unit));
  made.role = roleOfTitle(title, unitAt(unit), made.isHead);
  made.leading = made.isHead || made.role == access::Role::Manager;
  made.establishment = 1;
  made.grade = row.grade;
  made.sortOrder = static_cast<int>(positions_.size() + 1) * 10;
  made.validFrom = std::max(today_, unitAt(unit).validFrom);
  positions_.push_back(made);
  return made.id;
}

std::optional<PositionId> RosterPlaces::position(const RosterRow& row, std::vector<Message>& errors) {
  const auto where = unit(row, errors);
  if (!where) return std::nullopt;
  if (row.position.trimmed().isEmpty()) {
    errors.push_back(say(QT_TRANSLATE_NOOP("org", "The position is missing.")));
    return std::nullopt;
  }
  PositionId head;
  for (const Position& each : positions_) {
    if (each.unit != *where || !isOpen(each.range())) continue;
    if (sameName(each.title, row.position) || sameName(unitAt(*where).name + each.title, row.position) ||
        sameName(each.title, unitAt(*where).name + row.position)) {
      return each.id;
    }
    if (each.isHead) head = each.id;
  }
  // "部长" in the file is the template's "销售部部长", "经理" its head under another title.
  if (head.value != 0 && isHeadTitle(row.position, unitAt(*where))) return head;
  if (!options_.createPositions) {
    errors.push_back(say(QT_TRANSLATE_NOOP("org", "%1 has no position %2."), {unitAt(*where).name, row.position}));
    return std::nullopt;
  }
  return found(row.position, *where, row);
}

bool RosterPlaces::reachBack(PositionId id, QDate day) {
  bool moved = false;
  const auto position = findIn(positions_, id);
  if (day < position->validFrom) {
    position->validFrom = day;
    moved = true;
  }
  for (auto unit = findIn(units_, position->unit); unit != units_.end(); unit = findIn(units_, unit->parent)) {
    if (unit->validFrom <= day) continue;
    unit->validFrom = day;
    moved = true;
  }
  return moved;
}

}  // namespace guiju::org
