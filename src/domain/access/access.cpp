// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/access.h"

#include <algorithm>
#include <cstring>

namespace guiju::access {

namespace {

bool anyOf(const std::vector<UnitId>& units, const std::vector<UnitId>& among) {
  return std::any_of(units.begin(), units.end(),
                     [&](UnitId unit) { return std::find(among.begin(), among.end(), unit) != among.end(); });
}

void addAll(std::vector<UnitId>& target, const std::vector<UnitId>& units) {
  for (const UnitId unit : units) {
    if (std::find(target.begin(), target.end(), unit) == target.end()) target.push_back(unit);
  }
}

}  // namespace

Matrix::Matrix(std::vector<std::span<const Grant>> areas) {
  for (const auto& area : areas) rows_.insert(rows_.end(), area.begin(), area.end());
}

Scope Matrix::scope(const char* action, Role role) const {
  const auto row = std::find_if(rows_.begin(), rows_.end(),
                                [&](const Grant& grant) { return !std::strcmp(grant.action.id, action); });
  return row == rows_.end() ? Scope::None : row->scopes.at(static_cast<std::size_t>(role));
}

bool Actor::holds(Role role) const {
  return std::any_of(holdings.begin(), holdings.end(),
                     [&](const RoleHolding& holding) { return holding.role == role; });
}

bool Reach::holds(const Place& place) const {
  if (everything) return true;
  if (own && account.isValid() && place.account == account) return true;
  if (own && self.isValid() && std::find(place.owners.begin(), place.owners.end(), self) != place.owners.end())
    return true;
  return anyOf(place.units, units);
}

Reach reach(const Matrix& matrix, const Actor& actor, const char* action) {
  Reach result;
  result.self = actor.employee;
  result.account = actor.account;
  for (const RoleHolding& holding : actor.holdings) {
    switch (matrix.scope(action, holding.role)) {
      case Scope::None:
        break;
      case Scope::Center:
        result.everything = true;
        [[fallthrough]];
      case Scope::Department:
        addAll(result.units, holding.department);
        [[fallthrough]];
      case Scope::Group:
        addAll(result.units, holding.group);
        [[fallthrough]];
      case Scope::Own:
        result.own = true;
    }
  }
  return result;
}

bool permits(const Matrix& matrix, const Actor& actor, const char* action, const Place& place) {
  return reach(matrix, actor, action).holds(place);
}

}  // namespace guiju::access
