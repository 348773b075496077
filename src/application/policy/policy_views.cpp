// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/policy_views.h"

#include <algorithm>

namespace guiju {

namespace {

ClauseLine lineOf(const PolicyState& state, const policy::Clause& clause, QDate day) {
  ClauseLine line{clause, policy::standing(clause, state.adoptions, state.centerTemplate, day), {}, 0};
  if (const policy::ClauseAdoption* decision = policy::decisionOn(state.adoptions, clause.id, day)) {
    line.decision = *decision;
    if (decision->validFrom == day) line.sameDayVersion = decision->version;
  }
  return line;
}

std::vector<ParameterLine> parametersOf(const PolicyState& state, const QString& clause, QDate day) {
  std::vector<ParameterLine> lines;
  for (const policy::ParameterHistory& history : state.parameters) {
    if (clause.isEmpty() || history.definition().clause == clause) lines.push_back({history, history.on(day)});
  }
  return lines;
}

}  // namespace

std::vector<const char*> actionsOf(const policy::Clause& clause, const access::Matrix& matrix) {
  std::vector<const char*> titles;
  for (const access::Grant& row : matrix.rows()) {
    const bool named = std::find(clause.actions.begin(), clause.actions.end(), QLatin1StringView(row.action.id)) !=
                       clause.actions.end();
    if (named || clause.id == QLatin1StringView(row.action.clause)) titles.push_back(row.action.title);
  }
  return titles;
}

Result<ClauseDetail> ClauseView::read(const Reading& reading) const {
  GUIJU_TRY(state, policyState(reading));
  const policy::Clause* found = state.library.clause(clause);
  if (!found) {
    return fail(ErrorCode::NotFound,
                message("policy", QT_TRANSLATE_NOOP("policy", "There is no clause %1."), {clause}));
  }
  const QDate asked = day.isValid() ? day : reading.today();
  return ClauseDetail{lineOf(state, *found, asked), *state.library.policy(found->policy),
                      parametersOf(state, found->id, asked), actionsOf(*found, reading.areas().matrix())};
}

Result<PolicyLibraryView::Answer> PolicyLibraryView::read(const Reading& reading) const {
  GUIJU_TRY(state, policyState(reading));
  Answer answer;
  answer.day = day.isValid() ? day : reading.today();
  answer.centerTemplate = state.centerTemplate;
  for (const policy::Policy& each : state.library.policies()) {
    Section section{each, builtInLibrary().policy(each.id) == nullptr, {}};
    for (const policy::Clause* clause : state.library.clausesOf(each.id)) {
      section.clauses.push_back(lineOf(state, *clause, answer.day));
    }
    answer.sections.push_back(std::move(section));
  }
  answer.parameters = parametersOf(state, {}, answer.day);
  answer.mayAdopt = reading.permits(policy::kAdoptClauses.id, {});
  answer.maySetParameters = reading.permits(policy::kSetParameters.id, {});
  return answer;
}

}  // namespace guiju
