// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/parameter_panel.h"

#include <QHBoxLayout>

#include "widgets/base/card.h"
#include "widgets/base/pill.h"
#include "widgets/base/timeline.h"
#include "widgets/policy/policy_words.h"

namespace guiju {

namespace {

// Versions read downwards from the newest: those to come hollow, the one in force a ring, the earlier ones done.
std::vector<TimelineStep> historyOf(const ParameterLine& line) {
  const policy::ParameterDefinition& definition = line.history.definition();
  std::vector<TimelineStep> steps;
  const auto add = [&](QDate validFrom, qint64 value, const QString& reason) {
    TimelineStep step;
    const bool inForce = validFrom == line.inForce.validFrom;
    const bool later = validFrom.isValid() && (!line.inForce.validFrom.isValid() || validFrom > line.inForce.validFrom);
    step.state = inForce ? TimelineStep::State::Now : later ? TimelineStep::State::Next : TimelineStep::State::Done;
    step.title = parameterText(definition, definition.typed(value));
    step.when = sinceText(validFrom);
    if (!reason.isEmpty()) step.lines << reason;
    steps.push_back(std::move(step));
  };
  const auto& versions = line.history.versions();
  for (auto version = versions.rbegin(); version != versions.rend(); ++version)
    add(version->validFrom, version->value, version->reason);
  add(QDate(), definition.standard, {});
  return steps;
}

}  // namespace

ParameterPanel::ParameterPanel(const Kit& kit, const ParameterLine& line) {
  setObjectName(QStringLiteral("parameterPanel"));
  const policy::ParameterDefinition& definition = line.history.definition();
  addQuote(inWindowLanguage(definition.text));
  auto* facts = new Facts;
  facts->addFact(tr("In force"), parameterText(definition, line.inForce.value));
  facts->addFact(tr("Since"), sinceText(line.inForce.validFrom));
  facts->addFact(tr("Least"), parameterText(definition, definition.typed(definition.least)));
  facts->addFact(tr("Most"), parameterText(definition, definition.typed(definition.most)));
  auto* clause = new ClauseLabel(definition.clause);
  connect(clause, &ClauseLabel::opened, this, &ParameterPanel::clauseRequested);
  facts->addFact(tr("Clause"), clause);
  addWidget(facts);
  addRule();
  addSection(tr("History"));
  auto* timeline = new Timeline(kit.theme);
  timeline->setSteps(historyOf(line));
  addWidget(timeline);
  addStretch();
}

}  // namespace guiju
