// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/adoption_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/base/session.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/message_bar.h"

namespace guiju {

AdoptionDialog::AdoptionDialog(const Kit& kit, Session& session, const PolicyLibraryView::Answer& library,
                               QWidget* parent)
    : QDialog(parent),
      kit_(kit),
      session_(session),
      messages_(new MessageBar(kit.theme)),
      page_(new AdoptionPage(kit.theme, library.day)),
      save_(makeButton(kit.theme, ButtonKind::Primary, tr("&Adopt"), {}, QStringLiteral("adoptButton"))) {
  setWindowTitle(tr("Clauses that bind this center"));
  setObjectName(QStringLiteral("adoptionDialog"));
  resize(kit.theme.px(1080), kit.theme.px(680));
  auto* cancel = makeButton(kit.theme, ButtonKind::Plain, tr("&Cancel"), {}, QStringLiteral("cancelButton"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 12, 12, 12);
  column->setSpacing(8);
  auto* card = new Card;
  card->body()->addWidget(page_);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(save_);
  buttons->addWidget(cancel);
  column->addWidget(messages_);
  column->addWidget(card, 1);
  column->addLayout(buttons);
  page_->setLibrary(library);
  connect(page_, &AdoptionPage::changed, this, &AdoptionDialog::judge);
  connect(save_, &QPushButton::clicked, this, &AdoptionDialog::save);
  connect(cancel, &QPushButton::clicked, this, &AdoptionDialog::reject);
  if (kit.openClause) connect(messages_, &MessageBar::clauseRequested, this, kit.openClause);
  judge();
}

void AdoptionDialog::judge() {
  const bool nothing = page_->command().entries.empty();
  setBlocked(save_, nothing ? tr("Nothing has been changed.") : QString());
}

void AdoptionDialog::save() {
  if (const QString problem = page_->problem(); !problem.isEmpty()) {
    messages_->say(Tone::Bad, tr("Not adopted"), problem);
    return page_->showProblem();
  }
  setBlocked(save_, tr("Saving…"));
  session_.run(
      page_->command(),
      [this](Outcome<qint64> outcome) {
        if (outcome) return accept();
        messages_->say(outcome.error());
        judge();
      },
      this);
}

void AdoptionDialog::reject() {
  if (!page_->command().entries.empty()) {
    Question question;
    question.sentence = tr("Throw away what you decided here?");
    question.consequence =
        tr("%n clause(s) were changed and not saved.", nullptr, static_cast<int>(page_->command().entries.size()));
    question.verbs = QStringList{tr("Keep editing"), tr("Throw away")};
    if (kit_.dialogs.ask(this, question) == question.safe) return;
  }
  QDialog::reject();
}

void AdoptionDialog::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->matches(QKeySequence::Save) || (enter && event->modifiers().testFlag(Qt::ControlModifier))) {
    if (save_->isEnabled()) save();
  } else if (event->key() == Qt::Key_Escape && !messages_->isHidden()) {
    messages_->dismiss();
  } else if (!enter) {
    QDialog::keyPressEvent(event);
  }
}

}  // namespace guiju
