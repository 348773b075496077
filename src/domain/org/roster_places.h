// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "domain/org/roster_plan.h"

namespace guiju::org {

// Where the rows of a roster belong: finds units and positions by the names in the file, and founds what is missing and
// may be founded. Keeps its own working copy, so that the second row finds what the first one founded.
class RosterPlaces {
 public:
  RosterPlaces(const Chart& chart, const RosterOptions& options, QDate today);

  // The position a row speaks of; what stands in the way is added to `errors`.
  [[nodiscard]] std::optional<PositionId> position(const RosterRow& row, std::vector<Message>& errors);
  // The unit and position must exist from `day` on; answers whether something was dated back for it.
  bool reachBack(PositionId position, QDate day);
  [[nodiscard]] QString placeText(const RosterRow& row) const;

  // Everything as it will be: the chart's records and the new ones.
  [[nodiscard]] const std::vector<Unit>& units() const { return units_; }
  [[nodiscard]] const std::vector<Position>& positions() const { return positions_; }
  [[nodiscard]] const Position& at(PositionId id) const;

 private:
  [[nodiscard]] std::optional<UnitId> unit(const RosterRow& row, std::vector<Message>& errors);
  [[nodiscard]] std::optional<UnitId> below(UnitId parent, const QString& name, UnitKind kind,
                                            std::vector<Message>& errors);
  [[nodiscard]] std::optional<UnitId> anywhere(const QString& name) const;
  [[nodiscard]] UnitId parentOf(const Unit& unit) const;
  [[nodiscard]] const Unit& unitAt(UnitId id) const;
  [[nodiscard]] bool isOpen(const DateRange& range) const;
  [[nodiscard]] PositionId found(const QString& title, UnitId unit, const RosterRow& row);

  const Chart& chart_;
  const RosterOptions& options_;
  QDate today_;
  std::vector<Unit> units_;
  std::vector<Position> positions_;
};

}  // namespace guiju::org
