// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "application/policy/policy_commands.h"
#include "storage/policy/policy_store.h"

namespace guiju {

Result<AddOwnPolicy::Loaded> AddOwnPolicy::load(const Reading& reading) const {
  GUIJU_TRY(state, policyState(reading));
  policy::OwnPolicy own{{}, 0, code.trimmed(), name.trimmed(), about.trimmed(), validFrom};
  GUIJU_CHECK(policy::checkOwnPolicy(state.library, own));
  return Loaded{std::move(own)};
}

Result<AddOwnPolicy::Answer> AddOwnPolicy::write(const Loaded& loaded, Work& work) const {
  policy::OwnPolicy own = loaded.policy;
  return work.insert(own);
}

Result<AddOwnClause::Loaded> AddOwnClause::load(const Reading& reading) const {
  GUIJU_TRY(state, policyState(reading));
  GUIJU_TRY(policies, storage::PolicyStore(reading.connection()).policies());
  const auto own = std::find_if(policies.begin(), policies.end(),
                                [&](const policy::OwnPolicy& candidate) { return candidate.code == policy; });
  if (own == policies.end()) return notFound(recordType<policy::OwnPolicy>());
  policy::OwnClause clause{{}, 0, own->id, number.trimmed(), area, title.trimmed(), text.trimmed()};
  GUIJU_CHECK(policy::checkOwnClause(state.library, *own, clause));
  return Loaded{std::move(clause)};
}

Result<AddOwnClause::Answer> AddOwnClause::write(const Loaded& loaded, Work& work) const {
  policy::OwnClause clause = loaded.clause;
  return work.insert(clause);
}

}  // namespace guiju
