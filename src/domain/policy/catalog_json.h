// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

#include "domain/base/result.h"
#include "domain/policy/clause.h"
#include "domain/policy/parameter.h"

namespace guiju::policy {

// What one file of the library holds: a policy with its clauses, or a list of parameters.
struct LibraryDocument {
  std::optional<Policy> policy;
  std::vector<Clause> clauses;
  std::vector<ParameterDefinition> parameters;
};

// Reads one file; unknown words (kinds, bases, units) are errors, not guesses.
[[nodiscard]] Result<LibraryDocument> parseDocument(const QByteArray& json);

}  // namespace guiju::policy
