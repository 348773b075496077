// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/parameter_dialog.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include "application/base/session.h"
#include "application/base/words.h"
#include "widgets/base/card.h"
#include "widgets/base/fields.h"
#include "widgets/policy/policy_words.h"

namespace guiju {

namespace {

// Money and per cent are both whole hundredths, and read the same way.
bool inHundredths(policy::ParameterUnit unit) {
  return unit == policy::ParameterUnit::Money || unit == policy::ParameterUnit::Percent;
}

}  // namespace

ParameterDialog::ParameterDialog(const Kit& kit, Session& session, const ParameterLine& line, QDate today,
                                 QWidget* parent)
    : FormDialog(kit, inWindowLanguage(line.history.definition().title), tr("&Set"), parent),
      session_(session),
      history_(line.history),
      today_(today),
      value_(new QLineEdit),
      from_(new DateEdit(kit.theme, today)),
      reason_(new QLineEdit) {
  setObjectName(QStringLiteral("parameterDialog"));
  const policy::ParameterDefinition& definition = history_.definition();
  value_->setObjectName(QStringLiteral("valueEdit"));
  from_->setObjectName(QStringLiteral("fromEdit"));
  reason_->setObjectName(QStringLiteral("reasonEdit"));
  reason_->setMaxLength(200);
  from_->setDate(today);
  auto* about = makeLabel(inWindowLanguage(definition.text), "label");
  about->setWordWrap(true);
  form()->addWide(about);
  auto* now = makeLabel(tr("Now %1 (%2). From %3 to %4.")
                            .arg(parameterText(definition, line.inForce.value), sinceText(line.inForce.validFrom),
                                 parameterText(definition, definition.typed(definition.least)),
                                 parameterText(definition, definition.typed(definition.most))),
                        "label");
  now->setWordWrap(true);
  form()->addWide(now);
  const QString unit = QCoreApplication::translate("policy", policy::label(definition.unit));
  form()->addRow(tr("&Value (%1)").arg(unit), value_, Form::Need::Required, [this] { return valueProblem(); });
  form()->addRow(tr("&From"), from_, Form::Need::Required,
                 [this] { return from_->date() < today_ ? tr("Choose today or a later day.") : QString(); });
  form()->addRow(tr("&Reason"), reason_, Form::Need::Required);
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, &ParameterDialog::save);
}

std::optional<qint64> ParameterDialog::value() const {
  const auto read = parseMoney(value_->text());
  if (!read) return std::nullopt;
  if (inHundredths(history_.definition().unit)) return read->fen;
  if (read->fen % 100 != 0) return std::nullopt;
  return read->fen / 100;
}

QString ParameterDialog::valueProblem() const {
  const auto given = value();
  if (!given) return tr("This is not a number that fits.");
  const auto checked = history_.definition().check(*given);
  return checked ? QString() : inWords(checked.error().what);
}

SetPolicyParameter ParameterDialog::command() const {
  SetPolicyParameter command{history_.definition().key, value().value_or(0), from_->date(), reason_->text().trimmed(),
                             0};
  for (const policy::ParameterVersion& version : history_.versions()) {
    if (version.validFrom == command.validFrom) command.version = version.version;
  }
  return command;
}

void ParameterDialog::save() {
  setBusy(true);
  session_.run(
      command(),
      [this](Outcome<SetPolicyParameter::Answer> outcome) {
        if (outcome) return succeed();
        fail(outcome.error());
      },
      this);
}

}  // namespace guiju
