// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

#include "domain/org/chart.h"

namespace guiju::org {

// What makes the chart's answers quick: records by id and by what they belong to. Built once, never changed.
struct Chart::Index {
  explicit Index(ChartData given);

  ChartData data;
  std::unordered_map<UnitId, const Unit*> units;
  std::unordered_map<PositionId, const Position*> positions;
  std::unordered_map<EmployeeId, const Employee*> employees;
  std::unordered_map<AssignmentId, const Assignment*> assignments;
  std::unordered_map<SelectionRecordId, const SelectionRecord*> selections;
  std::unordered_map<UnitId, std::vector<const UnitMove*>> movesOf;  // by date
  std::unordered_map<UnitId, std::vector<const UnitFunction*>> functionsOf;
  std::unordered_map<UnitId, std::vector<const Position*>> positionsOf;                            // in order
  std::unordered_map<PositionId, std::vector<const EstablishmentChange*>> establishmentChangesOf;  // by date
  std::unordered_map<PositionId, std::vector<const Assignment*>> holdersOf;                        // by date
  std::unordered_map<EmployeeId, std::vector<const Assignment*>> assignmentsOf;                    // by date
  std::vector<const Unit*> ordered;                                                                // by sortOrder, name

  template <class Map, class Key>
  static typename Map::mapped_type find(const Map& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? typename Map::mapped_type{} : found->second;
  }
  template <class Map, class Key>
  static const typename Map::mapped_type& list(const Map& map, const Key& key) {
    static const typename Map::mapped_type kNone;
    const auto found = map.find(key);
    return found == map.end() ? kNone : found->second;
  }
};

}  // namespace guiju::org
