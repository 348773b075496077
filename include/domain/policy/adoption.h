// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "domain/base/record.h"
#include "domain/policy/catalog.h"
#include "domain/policy/enforcement.h"
#include "domain/policy/parameter.h"

namespace guiju::policy {

// A center's decision about one clause from a day on: it binds here, or it does not, for a reason.
struct ClauseAdoption {
  QString clause;
  bool adopted = true;
  QString reason;  // why not applicable
  QDate validFrom;
  Id<ClauseAdoption> id = {};
  qint64 version = 0;
  friend bool operator==(const ClauseAdoption&, const ClauseAdoption&) = default;
};
const RecordType& describe(const ClauseAdoption*);

// Why a clause does or does not bind a center on a day; shown in the library beside the clause.
enum class Standing {
  Binding,        // adopted, and the program enforces, records or measures it
  Planned,        // adopted, not yet enforced by the program
  NotAdopted,     // the center has not decided yet
  NotApplicable,  // the center decided that it does not apply
  OtherTemplate,  // prescribes an organization this center does not have
};

// How clauses stand in a center built on the organization template `centerTemplate` on `day`.
[[nodiscard]] Standing standing(const Clause& clause, const std::vector<ClauseAdoption>& adoptions,
                                const QString& centerTemplate, QDate day);

// The decision in force on `day`, null when there is none.
[[nodiscard]] const ClauseAdoption* decisionOn(const std::vector<ClauseAdoption>& adoptions, const QString& clause,
                                               QDate day);

// What binds the center on `day`: the clauses in standing Binding and every parameter as in force that day.
[[nodiscard]] Enforcement binding(const Catalog& catalog, const std::vector<ClauseAdoption>& adoptions,
                                  const QString& centerTemplate, const std::vector<ParameterHistory>& histories,
                                  QDate day);

// Refuses a decision that can't be kept: an unknown clause, no day, not applicable without a reason, or adopting a
// clause that prescribes an organization this center does not have.
[[nodiscard]] Result<void> checkAdoption(const Catalog& catalog, const ClauseAdoption& adoption,
                                         const QString& centerTemplate);

// The adoption offered at first run: every clause from `day`, except those that the organization template leaves out.
[[nodiscard]] std::vector<ClauseAdoption> proposedAdoption(const Catalog& catalog, const QString& centerTemplate,
                                                           QDate day);

[[nodiscard]] const char* label(Standing standing);  // English, context "policy"

}  // namespace guiju::policy
