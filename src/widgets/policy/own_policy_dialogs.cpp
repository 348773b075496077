// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/own_policy_dialogs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>

#include "application/base/session.h"
#include "widgets/base/fields.h"
#include "widgets/policy/policy_words.h"

namespace guiju {

namespace {

// Runs the command of a dialog: it closes when it is done, and shows what stood in the way when not.
template <Command C>
void runFor(FormDialog& dialog, Session& session, C command) {
  dialog.setBusy(true);
  session.run(
      std::move(command),
      [&dialog](Outcome<typename C::Answer> outcome) {
        if (outcome) return dialog.succeed();
        dialog.fail(outcome.error());
      },
      &dialog);
}

}  // namespace

OwnPolicyDialog::OwnPolicyDialog(const Kit& kit, Session& session, QDate today, QWidget* parent)
    : FormDialog(kit, tr("A policy of this center"), tr("&Add"), parent),
      session_(session),
      code_(new QLineEdit),
      name_(new QLineEdit),
      about_(new QPlainTextEdit),
      from_(new DateEdit(kit.theme, today)) {
  setObjectName(QStringLiteral("ownPolicyDialog"));
  code_->setObjectName(QStringLiteral("codeEdit"));
  code_->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Z]{0,8}")), code_));
  name_->setObjectName(QStringLiteral("nameEdit"));
  name_->setMaxLength(100);
  about_->setObjectName(QStringLiteral("aboutEdit"));
  about_->setTabChangesFocus(true);
  from_->setDate(today);
  form()->addRow(tr("&Code"), code_, Form::Need::Required, [this] {
    return code_->text().size() < 2 ? tr("Two to eight capital letters, such as HOUSE.") : QString();
  });
  form()->addRow(tr("&Name"), name_, Form::Need::Required);
  form()->addRow(tr("A&bout"), about_);
  form()->addRow(tr("&From"), from_, Form::Need::Required);
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, &OwnPolicyDialog::save);
}

void OwnPolicyDialog::save() {
  runFor(*this, session_, AddOwnPolicy{code_->text(), name_->text(), about_->toPlainText(), from_->date()});
}

OwnClauseDialog::OwnClauseDialog(const Kit& kit, Session& session, const PolicyLibraryView::Answer& library,
                                 QWidget* parent)
    : FormDialog(kit, tr("A clause of this center"), tr("&Add"), parent),
      session_(session),
      policy_(new QComboBox),
      number_(new QLineEdit),
      area_(new QComboBox),
      title_(new QLineEdit),
      text_(new QPlainTextEdit) {
  setObjectName(QStringLiteral("ownClauseDialog"));
  number_->setObjectName(QStringLiteral("numberEdit"));
  number_->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9.]{0,11}")), number_));
  title_->setObjectName(QStringLiteral("titleEdit"));
  title_->setMaxLength(100);
  text_->setObjectName(QStringLiteral("textEdit"));
  text_->setTabChangesFocus(true);
  for (const auto& section : library.sections) {
    if (section.own) policy_->addItem(inWindowLanguage(section.policy.name), section.policy.id);
  }
  for (const QString& area : builtInLibrary().areas()) area_->addItem(areaWord(area), area);
  form()->addRow(tr("&Policy"), policy_, Form::Need::Required);
  form()->addRow(tr("&Number"), number_, Form::Need::Required);
  form()->addRow(tr("A&bout"), area_, Form::Need::Required);
  form()->addRow(tr("&Title"), title_, Form::Need::Required);
  form()->addRow(tr("Te&xt"), text_, Form::Need::Required);
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, &OwnClauseDialog::save);
}

void OwnClauseDialog::save() {
  runFor(*this, session_,
         AddOwnClause{policy_->currentData().toString(), number_->text(), area_->currentData().toString(),
                      title_->text(), text_->toPlainText()});
}

}  // namespace guiju
