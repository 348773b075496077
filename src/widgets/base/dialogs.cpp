// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/dialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/question_dialog.h"

namespace guiju {

QuestionDialog::QuestionDialog(const Theme& theme, const Question& question, QWidget* parent)
    : QDialog(parent), safe_(question.safe), answer_(question.safe), column_(new QVBoxLayout(this)) {
  setWindowTitle(tr("Guiju"));
  setMinimumWidth(theme.px(420));
  column_->setContentsMargins(16, 16, 16, 12);
  column_->setSpacing(8);
  auto* sentence = makeLabel(question.sentence, "card");
  sentence->setWordWrap(true);
  column_->addWidget(sentence);
  if (!question.consequence.isEmpty()) {
    auto* consequence = makeLabel(question.consequence);
    consequence->setWordWrap(true);
    consequence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column_->addWidget(consequence);
  }
  fields_ = new QVBoxLayout;
  fields_->setSpacing(4);
  column_->addLayout(fields_);
  column_->addSpacing(8);
  setAccessibleName(question.sentence);
  setAccessibleDescription(question.consequence);
  addVerbs(theme, question);
}

void QuestionDialog::addVerbs(const Theme& theme, const Question& question) {
  verbs_ = new QHBoxLayout;
  verbs_->setSpacing(8);
  verbs_->addStretch(1);
  for (int i = 0; i < question.verbs.size(); ++i) {
    const bool safe = i == question.safe;
    QPushButton* button =
        makeButton(theme, ButtonKind::Plain, question.verbs.at(i), {}, QStringLiteral("verb%1Button").arg(i));
    button->setDefault(safe);
    verbs_->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, i] {
      answer_ = i;
      accept();
    });
    if (safe) button->setFocus();
  }
  column_->addLayout(verbs_);
}

QPushButton* QuestionDialog::act() const {
  for (QPushButton* button : findChildren<QPushButton*>()) {
    if (button->objectName() != QStringLiteral("verb%1Button").arg(safe_)) return button;
  }
  return nullptr;
}

QPlainTextEdit* QuestionDialog::addText(const QString& label, bool required) {
  auto* name = makeLabel(required ? QString(label + QStringLiteral(" *")) : label, "label");
  auto* edit = new QPlainTextEdit;
  edit->setObjectName(QStringLiteral("reasonEdit"));
  edit->setFixedHeight(96);
  edit->setTabChangesFocus(true);
  edit->setAccessibleName(label);
  name->setBuddy(edit);
  fields_->addWidget(name);
  fields_->addWidget(edit);
  if (required && act()) {
    const auto judge = [this, edit] {
      const bool missing = edit->toPlainText().trimmed().isEmpty();
      setBlocked(act(), missing ? tr("Type the reason first.") : QString());
    };
    connect(edit, &QPlainTextEdit::textChanged, this, judge);
    judge();
  }
  edit->setFocus();
  return edit;
}

QLineEdit* QuestionDialog::addPassword() {
  auto* name = makeLabel(tr("&Password"), "label");
  auto* edit = new QLineEdit;
  edit->setObjectName(QStringLiteral("passwordEdit"));
  edit->setEchoMode(QLineEdit::Password);
  edit->setAccessibleName(tr("Password"));
  name->setBuddy(edit);
  fields_->addWidget(name);
  fields_->addWidget(edit);
  if (QPushButton* button = act()) {
    setLook(button, "kind", QStringLiteral("primary"));
    const auto judge = [button, edit] {
      setBlocked(button, edit->text().isEmpty() ? tr("Type your password first.") : QString());
    };
    connect(edit, &QLineEdit::textChanged, button, judge);
    connect(edit, &QLineEdit::returnPressed, button, &QPushButton::click);
    judge();
    button->setDefault(true);
  }
  edit->setFocus();
  return edit;
}

void QuestionDialog::reject() {
  answer_ = safe_;
  QDialog::reject();
}

int WindowDialogs::ask(QWidget* parent, const Question& question) {
  QuestionDialog dialog(theme_, question, parent);
  dialog.exec();
  return dialog.answer();
}

QString WindowDialogs::chooseFile(QWidget* parent, const QString& title, const QString& filter) {
  return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString WindowDialogs::chooseNewFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                     const QString& filter) {
  return QFileDialog::getSaveFileName(parent, title, suggestedName, filter);
}

std::optional<QString> WindowDialogs::askText(QWidget* parent, const Question& question, const QString& label,
                                              bool required) {
  QuestionDialog dialog(theme_, question, parent);
  const QPlainTextEdit* edit = dialog.addText(label, required);
  dialog.exec();
  if (dialog.answer() == question.safe) return {};
  return edit->toPlainText().trimmed();
}

std::optional<QString> WindowDialogs::askPassword(QWidget* parent, const Question& question) {
  QuestionDialog dialog(theme_, question, parent);
  const QLineEdit* edit = dialog.addPassword();
  dialog.exec();
  if (dialog.answer() == question.safe) return {};
  return edit->text();
}

bool WindowDialogs::run(QDialog& dialog) {
  return dialog.exec() == QDialog::Accepted;
}

void WindowDialogs::openOutside(const QUrl& url) {
  QDesktopServices::openUrl(url);
}

}  // namespace guiju
