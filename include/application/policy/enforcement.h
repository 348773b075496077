// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/reading.h"
#include "domain/policy/adoption.h"
#include "domain/policy/catalog.h"

namespace guiju {

// The nine policies and the parameters that ship with the program.
[[nodiscard]] const policy::Catalog& builtInLibrary();

// Everything a center knows and decided about its policies: what views and rules of every area start from.
struct PolicyState {
  policy::Catalog library;  // the built-in one and the center's own policies
  std::vector<policy::ClauseAdoption> adoptions;
  std::vector<policy::ParameterHistory> parameters;  // one for each definition of the library
  QString centerTemplate;

  [[nodiscard]] policy::Enforcement on(QDate day) const;
  [[nodiscard]] const policy::ParameterHistory* parameter(const QString& key) const;
};

[[nodiscard]] Result<PolicyState> policyState(const Reading& reading);

// What binds the center on `day`, the day of the fact that is judged. Commands ask for it while they load and hand it
// to the rules of their area.
[[nodiscard]] Result<policy::Enforcement> enforcementOn(const Reading& reading, QDate day);

}  // namespace guiju
