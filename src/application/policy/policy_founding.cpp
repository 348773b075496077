// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/policy_founding.h"

namespace guiju {

namespace {

AdoptClauses proposal(const Pipeline& pipeline, const NewCenter& wanted) {
  AdoptClauses command;
  command.validFrom = businessDay(pipeline.clock().now(), QTimeZone(wanted.timeZone.toUtf8()));
  for (const policy::ClauseAdoption& each :
       policy::proposedAdoption(builtInLibrary(), wanted.templateId, command.validFrom)) {
    command.entries.push_back({each.clause, each.adopted, each.reason, 0});
  }
  return command;
}

}  // namespace

Outcome<void> adoptAtFounding(storage::Connection& connection, const Pipeline& pipeline, const NewCenter& wanted) {
  auto adopted = runAsSetup(connection, pipeline, wanted.adoption ? *wanted.adoption : proposal(pipeline, wanted));
  if (!adopted) return tl::unexpected(std::move(adopted).error());
  return {};
}

}  // namespace guiju
