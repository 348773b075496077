// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/policy_founding.h"

namespace guiju {

AdoptClauses adoptionAtFounding(const NewCenter& wanted, QDate day) {
  if (wanted.adoption) return *wanted.adoption;
  AdoptClauses command;
  command.validFrom = day;
  const policy::Catalog& library = builtInLibrary();
  for (const policy::ClauseAdoption& each : policy::proposedAdoption(library, wanted.templateId, day)) {
    const bool chosen = !wanted.policies || wanted.policies->contains(library.clause(each.clause)->policy);
    if (chosen) command.entries.push_back({each.clause, each.adopted, each.reason, 0});
  }
  return command;
}

Outcome<void> adoptAtFounding(storage::Connection& connection, const Pipeline& pipeline, const NewCenter& wanted) {
  const QDate day = businessDay(pipeline.clock().now(), QTimeZone(wanted.timeZone.toUtf8()));
  auto adopted = runAsSetup(connection, pipeline, adoptionAtFounding(wanted, day));
  if (!adopted) return tl::unexpected(std::move(adopted).error());
  return {};
}

}  // namespace guiju
