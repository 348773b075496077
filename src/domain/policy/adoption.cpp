// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/adoption.h"

#include <QtGlobal>
#include <algorithm>
#include <set>

namespace guiju::policy {

namespace {

bool leftOutByTemplate(const Clause& clause, const QString& centerTemplate) {
  return clause.bindsTemplate && *clause.bindsTemplate != centerTemplate;
}

}  // namespace

const ClauseAdoption* decisionOn(const std::vector<ClauseAdoption>& adoptions, const QString& clause, QDate day) {
  const ClauseAdoption* current = nullptr;
  for (const ClauseAdoption& adoption : adoptions) {
    if (adoption.clause != clause || adoption.validFrom > day) continue;
    if (!current || current->validFrom <= adoption.validFrom) current = &adoption;
  }
  return current;
}

Standing standing(const Clause& clause, const std::vector<ClauseAdoption>& adoptions, const QString& centerTemplate,
                  QDate day) {
  if (leftOutByTemplate(clause, centerTemplate)) return Standing::OtherTemplate;
  const ClauseAdoption* decision = decisionOn(adoptions, clause.id, day);
  if (!decision) return Standing::NotAdopted;
  if (!decision->adopted) return Standing::NotApplicable;
  return clause.status == Status::Active ? Standing::Binding : Standing::Planned;
}

Enforcement binding(const Catalog& catalog, const std::vector<ClauseAdoption>& adoptions, const QString& centerTemplate,
                    const std::vector<ParameterHistory>& histories, QDate day) {
  std::set<QString> clauses;
  for (const Clause& clause : catalog.clauses()) {
    if (standing(clause, adoptions, centerTemplate, day) == Standing::Binding) clauses.insert(clause.id);
  }
  std::vector<ParameterUse> parameters;
  for (const ParameterDefinition& definition : catalog.parameters()) {
    const auto history = std::find_if(histories.begin(), histories.end(), [&](const ParameterHistory& candidate) {
      return candidate.definition().key == definition.key;
    });
    parameters.push_back(history == histories.end() ? ParameterHistory(definition).on(day) : history->on(day));
  }
  return Enforcement(day, std::move(clauses), std::move(parameters));
}

Result<void> checkAdoption(const Catalog& catalog, const ClauseAdoption& adoption, const QString& centerTemplate) {
  const Clause* clause = catalog.clause(adoption.clause);
  if (!clause) {
    return fail(ErrorCode::NotFound,
                message("policy", QT_TRANSLATE_NOOP("policy", "There is no clause %1."), {adoption.clause}));
  }
  if (!adoption.validFrom.isValid()) {
    return fail(ErrorCode::InvalidInput,
                message("policy", QT_TRANSLATE_NOOP("policy", "The decision about %1 needs the day it is valid from."),
                        {adoption.clause}),
                message("policy", QT_TRANSLATE_NOOP("policy", "Enter the day.")));
  }
  if (!adoption.adopted && adoption.reason.trimmed().isEmpty()) {
    return fail(
        ErrorCode::InvalidInput,
        message("policy", QT_TRANSLATE_NOOP("policy", "%1 can't be left out without a reason."), {adoption.clause}),
        message("policy", QT_TRANSLATE_NOOP("policy", "Say why the clause does not apply here.")));
  }
  if (adoption.adopted && leftOutByTemplate(*clause, centerTemplate)) {
    return fail(
        ErrorCode::InvalidInput,
        message("policy", QT_TRANSLATE_NOOP("policy", "%1 prescribes another organization than this center has."),
                {adoption.clause}),
        message("policy",
                QT_TRANSLATE_NOOP("policy", "The organization template chosen for the center settles this clause.")));
  }
  return {};
}

std::vector<ClauseAdoption> proposedAdoption(const Catalog& catalog, const QString& centerTemplate, QDate day) {
  std::vector<ClauseAdoption> result;
  for (const Clause& clause : catalog.clauses()) {
    if (!leftOutByTemplate(clause, centerTemplate)) result.push_back({clause.id, true, {}, day});
  }
  return result;
}

const char* label(Standing standing) {
  switch (standing) {
    case Standing::Binding:
      return QT_TRANSLATE_NOOP("policy", "Binding");
    case Standing::Planned:
      return QT_TRANSLATE_NOOP("policy", "Not yet enforced");
    case Standing::NotAdopted:
      return QT_TRANSLATE_NOOP("policy", "Not adopted");
    case Standing::NotApplicable:
      return QT_TRANSLATE_NOOP("policy", "Not applicable");
    case Standing::OtherTemplate:
      return QT_TRANSLATE_NOOP("policy", "Other organization");
  }
  return "";
}

}  // namespace guiju::policy
