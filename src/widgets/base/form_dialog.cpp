// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/form_dialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/card.h"

namespace guiju {

FormDialog::FormDialog(const Kit& kit, const QString& title, const QString& saveText, QWidget* parent)
    : QDialog(parent), kit_(kit) {
  setWindowTitle(title);
  setMinimumWidth(kit.theme.px(520));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 12, 12, 12);
  column->setSpacing(8);
  messages_ = new MessageBar(kit.theme);
  auto* card = new Card;
  card->body()->setContentsMargins(11, 11, 11, 11);
  form_ = new Form;
  card->body()->addWidget(form_);
  content_ = new QVBoxLayout;
  card->body()->addLayout(content_);
  card->body()->addStretch(1);
  buttons_ = new FormButtons(kit.theme, form_, saveText);
  column->addWidget(messages_);
  column->addWidget(card, 1);
  column->addWidget(buttons_);
  connect(buttons_, &FormButtons::saveRequested, this, &FormDialog::saveRequested);
  connect(buttons_, &FormButtons::cancelRequested, this, &FormDialog::reject);
  if (kit.openClause) connect(messages_, &MessageBar::clauseRequested, this, kit.openClause);
}

void FormDialog::succeed() {
  buttons_->setBusy(false);
  form_->setUnchanged();
  accept();
}

void FormDialog::fail(const Problem& problem) {
  buttons_->setBusy(false);
  messages_->say(problem);
}

void FormDialog::reject() {
  if (form_->isChanged()) {
    Question question;
    question.sentence = tr("Throw away what you typed?");
    question.consequence = tr("“%1” has not been saved.").arg(windowTitle());
    question.verbs = QStringList{tr("Keep editing"), tr("Throw away")};
    if (kit_.dialogs.ask(this, question) == question.safe) return;
  }
  QDialog::reject();
}

void FormDialog::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->matches(QKeySequence::Save) || (enter && event->modifiers().testFlag(Qt::ControlModifier))) {
    buttons_->trySave();
  } else if (event->key() == Qt::Key_Escape && !messages_->isHidden()) {
    messages_->dismiss();
  } else {
    QDialog::keyPressEvent(event);
  }
}

}  // namespace guiju
