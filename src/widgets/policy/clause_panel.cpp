// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/clause_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>

#include "application/base/session.h"
#include "application/base/words.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/pill.h"
#include "widgets/base/timeline.h"
#include "widgets/policy/policy_words.h"

namespace guiju {

namespace {

std::vector<policy::Finding> findingsOf(const QString& clause, const Refusal& refusal) {
  std::vector<policy::Finding> found;
  for (const policy::Finding& finding : refusal.decision.findings) {
    if (finding.clause == clause) found.push_back(finding);
  }
  return found;
}

}  // namespace

ClausePanel::ClausePanel(const Theme& theme, const ClauseDetail& detail, const std::optional<Refusal>& refusal,
                         bool linked)
    : theme_(theme), clause_(detail.line.clause.id) {
  setObjectName(QStringLiteral("clausePanel"));
  const policy::Clause& clause = detail.line.clause;
  addNote(inWindowLanguage(detail.policy.name));
  auto* title = makeLabel(inWindowLanguage(clause.title), "section");
  title->setWordWrap(true);
  addWidget(title);
  addQuote(inWindowLanguage(clause.text));
  if (refusal) addFindings(*refusal);
  addRule();
  addFacts(detail);
  addFigures(detail);
  addEnd(refusal, linked);
  addStretch();
}

void ClausePanel::addFindings(const Refusal& refusal) {
  const std::vector<policy::Finding> findings = findingsOf(clause_, refusal);
  if (findings.empty()) return;
  addSection(tr("Checked this time"));
  std::vector<TimelineStep> steps;
  for (const policy::Finding& finding : findings) {
    const bool waived = !finding.waivedBy.isEmpty();
    const Tone tone = finding.held ? Tone::Ok : waived ? Tone::Info : Tone::Bad;
    const QString word = finding.held ? tr("Held") : waived ? tr("Waived") : tr("Not held");
    addCheck(tone, word, inWords(finding.because), waived ? clauseMark(finding.waivedBy) : QString());
    if (finding.held || waived || finding.remedy.isEmpty()) continue;
    TimelineStep step;
    step.state = steps.empty() ? TimelineStep::State::Now : TimelineStep::State::Next;
    step.title = inWords(finding.remedy);
    steps.push_back(std::move(step));
  }
  if (steps.empty()) return;
  addRule();
  addSection(tr("What makes it right"));
  auto* timeline = new Timeline(theme_);
  timeline->setSteps(steps);
  addWidget(timeline);
}

void ClausePanel::addFacts(const ClauseDetail& detail) {
  auto* facts = new Facts;
  auto* here = new QWidget;  // the pill keeps its width and leaves the column free
  auto* hereLayout = new QHBoxLayout(here);
  hereLayout->setContentsMargins(0, 0, 0, 0);
  hereLayout->addWidget(new Pill(standingTone(detail.line.standing), standingWord(detail.line.standing)));
  hereLayout->addStretch(1);
  facts->addFact(tr("Here"), here);
  if (detail.line.decision) {
    facts->addFact(tr("Since"), dateInWords(detail.line.decision->validFrom));
    if (!detail.line.decision->adopted) facts->addFact(tr("Reason"), detail.line.decision->reason);
  }
  facts->addFact(tr("Basis"), basisSentence(detail.line.clause.basis));
  facts->addFact(tr("Effect"), kindWords(detail.line.clause));
  QStringList places;
  for (const char* action : detail.enforcedAt) places << QCoreApplication::translate("actions", action);
  if (!places.isEmpty()) facts->addFact(tr("Asked at"), places.join(QLatin1Char('\n')));
  addWidget(facts);
}

void ClausePanel::addFigures(const ClauseDetail& detail) {
  if (detail.parameters.empty()) return;
  addRule();
  addSection(tr("Figures in force"));
  for (const ParameterLine& each : detail.parameters) {
    const policy::ParameterDefinition& definition = each.history.definition();
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* name = makeLabel(inWindowLanguage(definition.title));
    name->setWordWrap(true);
    auto* value = makeLabel(parameterText(definition, each.inForce.value), "strong");
    value->setToolTip(sinceText(each.inForce.validFrom));
    layout->addWidget(name, 1);
    layout->addWidget(value, 0, Qt::AlignRight | Qt::AlignTop);
    addWidget(row);
  }
}

void ClausePanel::addEnd(const std::optional<Refusal>& refusal, bool linked) {
  const bool numbered = refusal && !refusal->id.isEmpty();
  if (!numbered && !linked) return;
  addRule();
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  if (numbered) {
    auto* number = makeLabel(tr("Refusal %1").arg(refusal->id), "note");
    number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    number->setWordWrap(true);
    layout->addWidget(number, 1);
    auto* copy = makeButton(theme_, ButtonKind::Link, tr("Copy"), {}, QStringLiteral("copyRefusalButton"));
    copy->setAccessibleName(tr("Copy the number of the refusal"));
    connect(copy, &QPushButton::clicked, this, [id = refusal->id] { QGuiApplication::clipboard()->setText(id); });
    layout->addWidget(copy);
  } else {
    layout->addStretch(1);
  }
  if (linked) {
    auto* library =
        makeButton(theme_, ButtonKind::Link, tr("Open the policies"), {}, QStringLiteral("openPoliciesButton"));
    connect(library, &QPushButton::clicked, this, [this] { Q_EMIT policyRequested(clause_); });
    layout->addWidget(library);
  }
  addWidget(row);
}

void openClause(SidePanel& panel, const Theme& theme, Session& session, const QString& clause,
                const std::optional<Refusal>& refusal, std::function<void(const QString&)> openLibrary) {
  session.view(
      ClauseView{clause},
      [&panel, &theme, clause, refusal, openLibrary = std::move(openLibrary)](Result<ClauseDetail> detail) {
        panel.setTitle(QCoreApplication::translate("guiju::ClausePanel", "Clause %1").arg(clause));
        if (detail) {
          auto* content = new ClausePanel(theme, *detail, refusal, static_cast<bool>(openLibrary));
          if (openLibrary) QObject::connect(content, &ClausePanel::policyRequested, &panel, openLibrary);
          panel.setContent(content);
        } else {
          auto* lines = new PanelLines;
          lines->addText(inWords(detail.error()));
          lines->addStretch();
          panel.setContent(lines);
        }
        panel.open();
      },
      &panel);
}

}  // namespace guiju
