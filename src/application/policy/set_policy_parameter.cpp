// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/policy_commands.h"
#include "storage/policy/policy_store.h"

namespace guiju {

Result<SetPolicyParameter::Loaded> SetPolicyParameter::load(const Reading& reading) const {
  GUIJU_TRY(state, policyState(reading));
  const policy::ParameterHistory* history = state.parameter(parameter);
  if (!history) return notFound(recordType<policy::ParameterVersion>());
  GUIJU_TRY(sameDay, storage::PolicyStore(reading.connection()).parameterVersionOf(parameter, validFrom));
  return Loaded{*history, std::move(sameDay)};
}

policy::Decision SetPolicyParameter::decide(const Loaded& loaded, const Reading& reading) const {
  policy::Decision decision;
  const policy::ParameterDefinition& definition = loaded.history.definition();
  const QByteArray clause = definition.clause.toLatin1();
  const auto next = loaded.history.with({validFrom, value, parameter, reason});
  if (!next) {
    decision.add(policy::finding(clause.constData(), false, next.error().what, next.error().next));
  } else if (validFrom < reading.today()) {
    decision.add(policy::finding(
        clause.constData(), false,
        message("policy",
                QT_TRANSLATE_NOOP("policy", "A figure can't change for days already past: they were judged by it.")),
        message("policy", QT_TRANSLATE_NOOP("policy", "Choose today or a later day."))));
  }
  if (reason.trimmed().isEmpty()) {
    decision.add(policy::finding(
        clause.constData(), false,
        message("policy", QT_TRANSLATE_NOOP("policy", "A figure of the policies changes only for a reason.")),
        message("policy", QT_TRANSLATE_NOOP("policy", "Say why it changes."))));
  }
  return decision;
}

Result<SetPolicyParameter::Answer> SetPolicyParameter::write(const Loaded& loaded, Work& work) const {
  policy::ParameterVersion after{validFrom, value, parameter, reason.trimmed()};
  if (!loaded.sameDay) return work.insert(after);
  after.id = loaded.sameDay->id;
  after.version = loaded.sameDay->version;
  GUIJU_CHECK(work.update(*loaded.sameDay, after, version));
  return after.id;
}

}  // namespace guiju
