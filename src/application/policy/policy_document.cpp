// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/policy_document.h"

#include <QStringList>
#include <algorithm>

namespace guiju {

namespace {

QString english(const char* label) {
  return QString::fromUtf8(label);
}

QString valueText(const policy::ParameterDefinition& definition, qint64 value) {
  const QString unit = english(policy::label(definition.unit));
  switch (definition.unit) {
    case policy::ParameterUnit::Money:
      return moneyText(Money{value}) + QLatin1Char(' ') + unit;
    case policy::ParameterUnit::Percent:
      return QString::number(static_cast<double>(value) / 100) + QLatin1Char('%');
    default:
      return QString::number(value) + QLatin1Char(' ') + unit;
  }
}

QString kindWords(const policy::Clause& clause) {
  QStringList words;
  for (const policy::Kind kind : clause.kinds) words << english(policy::label(kind)).toLower();
  return words.join(QStringLiteral(", "));
}

QString clauseText(const policy::Catalog& library, const policy::Clause& clause) {
  QString text = QStringLiteral("### %1 %2 · %3\n\n").arg(clause.id, clause.title.zh, clause.title.en);
  QStringList marks{kindWords(clause), english(policy::label(clause.basis)).toLower(),
                    english(policy::label(clause.status)).toLower()};
  if (clause.bindsTemplate) marks << QStringLiteral("binds the organization template `%1`").arg(*clause.bindsTemplate);
  if (!clause.actions.empty()) {
    QStringList actions;
    for (const QString& action : clause.actions) actions << QStringLiteral("`%1`").arg(action);
    marks << QStringLiteral("asked by ") + actions.join(QStringLiteral(", "));
  }
  text += QStringLiteral("*%1*\n\n%2\n\n%3\n\n").arg(marks.join(QStringLiteral(" · ")), clause.text.zh, clause.text.en);
  for (const policy::ParameterDefinition* each : library.parametersOf(clause.id)) {
    text += QStringLiteral("* `%1` %2 · %3: %4 (from %5 to %6)\n")
                .arg(each->key, each->title.zh, each->title.en, valueText(*each, each->standard),
                     valueText(*each, each->least), valueText(*each, each->most));
  }
  if (!library.parametersOf(clause.id).empty()) text += QLatin1Char('\n');
  return text;
}

}  // namespace

QString policyDocument(const policy::Catalog& library, const QString& area) {
  const auto clauses = library.clausesIn(area);
  const auto active = std::count_if(clauses.begin(), clauses.end(), [](const policy::Clause* clause) {
    return clause->status == policy::Status::Active;
  });
  QString text = QStringLiteral("# Policy clauses: %1\n\n").arg(area);
  text += QStringLiteral(
              "%1 clauses, %2 active. Written from `resources/policies` by the program; change the data, then run the "
              "test\n"
              "`application/policy/policy_document` with `GUIJU_WRITE_DOCS=1`.\n\n")
              .arg(clauses.size())
              .arg(active);
  QString policy;
  for (const policy::Clause* clause : clauses) {
    if (clause->policy != policy) {
      policy = clause->policy;
      const policy::Text& name = library.policy(policy)->name;
      text += QStringLiteral("## %1 %2 · %3\n\n").arg(policy, name.zh, name.en);
    }
    text += clauseText(library, *clause);
  }
  return text.trimmed() + QLatin1Char('\n');
}

}  // namespace guiju
