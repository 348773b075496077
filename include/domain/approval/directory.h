// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "domain/access/access.h"

namespace guiju::approval {

using PersonId = access::EmployeeId;
using UnitId = access::UnitId;

// What an approval must know of the organization as it stands now, so that the rules of approval stay free of its
// records. An invalid id means nobody, or no such unit.
class Directory {
 public:
  virtual ~Directory() = default;

  [[nodiscard]] virtual bool isActive(PersonId person) const = 0;  // employed today and able to decide
  [[nodiscard]] virtual QString nameOf(PersonId person) const = 0;
  [[nodiscard]] virtual PersonId successorOf(PersonId person) const = 0;  // who took over the work of someone who left

  [[nodiscard]] virtual UnitId center() const = 0;  // the root of the tree
  [[nodiscard]] virtual UnitId unitOf(PersonId person) const = 0;
  [[nodiscard]] virtual UnitId departmentOf(
      UnitId unit) const = 0;  // the department it belongs to or is; none in a center of groups
  [[nodiscard]] virtual UnitId parentOf(UnitId unit) const = 0;
  [[nodiscard]] virtual QString titleOf(UnitId unit) const = 0;
  [[nodiscard]] virtual PersonId headOf(UnitId unit) const = 0;  // an acting head counts
  [[nodiscard]] virtual std::vector<UnitId> unitsWithFunction(const QString& function) const = 0;

  [[nodiscard]] virtual std::vector<PersonId> holdersOfPosition(const QString& position) const = 0;
  [[nodiscard]] virtual UnitId unitOfPosition(const QString& position) const = 0;
  [[nodiscard]] virtual std::vector<PersonId> holdersOfRole(access::Role role) const = 0;
};

}  // namespace guiju::approval
