// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/policy/adoption.h"
#include "domain/policy/own_policy.h"
#include "domain/policy/parameter.h"
#include "storage/base/connection.h"

namespace guiju::storage {

// What a center decided about its policies. It binds everyone in the center alike, so no reach narrows these lists.
class PolicyStore {
 public:
  explicit PolicyStore(Connection& connection) : connection_(connection) {}

  // All decisions about clauses, by clause and day.
  [[nodiscard]] Result<std::vector<policy::ClauseAdoption>> adoptions();
  // The decision dated exactly on `day`.
  [[nodiscard]] Result<std::optional<policy::ClauseAdoption>> adoptionOf(const QString& clause, QDate day);

  // All versions of all parameters, by key and day.
  [[nodiscard]] Result<std::vector<policy::ParameterVersion>> parameterVersions();
  [[nodiscard]] Result<std::optional<policy::ParameterVersion>> parameterVersionOf(const QString& parameter, QDate day);

  // The policies the center wrote itself, in the order they were added.
  [[nodiscard]] Result<std::vector<policy::OwnPolicy>> policies();
  [[nodiscard]] Result<std::vector<policy::OwnClause>> clauses();

 private:
  Connection& connection_;
};

}  // namespace guiju::storage
