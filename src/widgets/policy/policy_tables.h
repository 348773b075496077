// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "application/policy/policy_views.h"
#include "widgets/base/columns.h"

namespace guiju {

// A clause as a line of the library's list.
struct ClauseRow {
  qint64 id = 0;  // its place in the library, from 1
  ClauseLine line;
  policy::Policy policy;
};

// A parameter as a line of the list of figures.
struct ParameterRow {
  qint64 id = 0;
  ParameterLine line;
  policy::Standing standing = policy::Standing::NotAdopted;  // of its clause
};

[[nodiscard]] std::span<const Column<ClauseRow>> clauseColumns();
[[nodiscard]] std::span<const Column<ParameterRow>> parameterColumns();

}  // namespace guiju
