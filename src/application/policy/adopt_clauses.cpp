// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/policy_commands.h"
#include "storage/policy/policy_store.h"

namespace guiju {

namespace {

// A decision that changes nothing is not written, so that the history shows what was decided.
bool changes(const policy::ClauseAdoption* current, const policy::ClauseAdoption& wanted) {
  return !current || current->adopted != wanted.adopted || current->reason != wanted.reason;
}

}  // namespace

Result<AdoptClauses::Loaded> AdoptClauses::load(const Reading& reading) const {
  GUIJU_TRY(state, policyState(reading));
  Loaded loaded{std::move(state), {}};
  storage::PolicyStore store(reading.connection());
  for (const Entry& entry : entries) {
    policy::ClauseAdoption wanted{entry.clause.trimmed(), entry.adopted,
                                  entry.adopted ? QString() : entry.reason.trimmed(), validFrom};
    GUIJU_TRY(sameDay, store.adoptionOf(wanted.clause, validFrom));
    if (sameDay) {
      wanted.id = sameDay->id;
      wanted.version = sameDay->version;
    }
    if (changes(policy::decisionOn(loaded.state.adoptions, wanted.clause, validFrom), wanted)) {
      loaded.steps.push_back({std::move(sameDay), std::move(wanted), entry.version});
    }
  }
  return loaded;
}

policy::Decision AdoptClauses::decide(const Loaded& loaded, const Reading& reading) const {
  policy::Decision decision;
  for (const Step& step : loaded.steps) {
    const QByteArray clause = step.after.clause.toLatin1();
    if (const auto kept = policy::checkAdoption(loaded.state.library, step.after, loaded.state.centerTemplate); !kept) {
      decision.add(policy::finding(clause.constData(), false, kept.error().what, kept.error().next));
    } else if (step.after.validFrom < reading.today()) {
      decision.add(policy::finding(
          clause.constData(), false,
          message("policy", QT_TRANSLATE_NOOP("policy", "%1 can't begin or stop to bind on a day already past."),
                  {step.after.clause}),
          message("policy", QT_TRANSLATE_NOOP("policy", "Choose today or a later day."))));
    }
  }
  return decision;
}

Result<AdoptClauses::Answer> AdoptClauses::write(const Loaded& loaded, Work& work) const {
  for (const Step& step : loaded.steps) {
    policy::ClauseAdoption after = step.after;
    if (step.before) {
      GUIJU_CHECK(work.update(*step.before, after, step.version));
    } else {
      GUIJU_CHECK(work.insert(after));
    }
  }
  return static_cast<qint64>(loaded.steps.size());
}

}  // namespace guiju
