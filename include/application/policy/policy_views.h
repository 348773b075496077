// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "application/policy/enforcement.h"
#include "domain/policy/policy_access.h"

namespace guiju {

// How one clause stands in the center on the day asked.
struct ClauseLine {
  policy::Clause clause;
  policy::Standing standing = policy::Standing::NotAdopted;
  std::optional<policy::ClauseAdoption> decision;  // in force that day
  qint64 sameDayVersion = 0;                       // of a decision dated that very day, for changing it
};

// A parameter with the value of the day asked and all its versions.
struct ParameterLine {
  policy::ParameterHistory history;
  policy::ParameterUse inForce;
};

// One clause as the side panel shows it.
struct ClauseDetail {
  ClauseLine line;
  policy::Policy policy;
  std::vector<ParameterLine> parameters;
  std::vector<const char*> enforcedAt;  // titles of the actions that ask it, context "actions"
};

// Titles of the actions at which a clause is asked: those the library names and those of the matrix that rest on it.
[[nodiscard]] std::vector<const char*> actionsOf(const policy::Clause& clause, const access::Matrix& matrix);

// One clause by its id: text, basis, adoption, parameters, and where it is enforced.
struct ClauseView {
  using Answer = ClauseDetail;
  static constexpr const char* kAction = policy::kViewPolicies.id;
  QString clause;
  QDate day = {};  // today when not given

  Result<Answer> read(const Reading& reading) const;
};

// The library: every policy, its clauses in their order with how they stand, and the parameters.
struct PolicyLibraryView {
  struct Section {
    policy::Policy policy;
    bool own = false;
    std::vector<ClauseLine> clauses;
  };
  struct Answer {
    QDate day;
    QString centerTemplate;
    std::vector<Section> sections;
    std::vector<ParameterLine> parameters;
    bool mayAdopt = false;
    bool maySetParameters = false;
  };
  static constexpr const char* kAction = policy::kViewPolicies.id;
  QDate day = {};  // today when not given

  Result<Answer> read(const Reading& reading) const;
};

}  // namespace guiju
