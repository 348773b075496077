// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/center/sign_in_dialog.h"

#include <QListWidgetItem>
#include <QPointer>
#include <QPushButton>

#include "application/base/words.h"
#include "ui_sign_in_dialog.h"
#include "widgets/base/command_search.h"

namespace guiju {

namespace {
constexpr int kAccountRole = Qt::UserRole;
}

SignInDialog::SignInDialog(const Theme& theme, OpenCenter& center, const QString& lastLogin, QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::SignInDialog>()), center_(center) {
  ui_->setupUi(this);
  ui_->centerLabel->setText(center.center().name);
  ui_->centerLabel->setFont(theme.font(Type::Page, true));
  ui_->placeLabel->setText(center.location().text());
  setLook(ui_->placeLabel, "type", QStringLiteral("note"));
  setLook(ui_->problemLabel, "tone", QStringLiteral("bad"));
  setLook(ui_->signInButton, "kind", QStringLiteral("primary"));
  setLook(ui_->otherButton, "kind", QStringLiteral("link"));
  ui_->problemLabel->hide();
  ui_->loginEdit->setText(lastLogin);
  connect(ui_->signInButton, &QPushButton::clicked, this, &SignInDialog::enter);
  connect(ui_->otherButton, &QPushButton::clicked, this, &SignInDialog::otherCenterRequested);
  connect(ui_->personFilter, &QLineEdit::textChanged, this, &SignInDialog::filterPeople);
  connect(ui_->personList, &QListWidget::itemActivated, this, &SignInDialog::enter);
  const bool demonstration = center.center().demonstration;
  ui_->ways->setCurrentWidget(demonstration ? ui_->personWay : ui_->passwordWay);
  if (!demonstration) {
    resize(460, 320);
    (lastLogin.isEmpty() ? ui_->loginEdit : ui_->passwordEdit)->setFocus();
    return;
  }
  resize(460, 560);
  ui_->personFilter->setFocus();
  center_.choices([guard = QPointer<SignInDialog>(this)](Result<std::vector<access::Choice>> people) {
    if (guard && people) guard->fillPeople(*people);
  });
}

SignInDialog::~SignInDialog() = default;

QString SignInDialog::login() const {
  return ui_->loginEdit->text().trimmed();
}

access::Password SignInDialog::password() const {
  return access::Password(ui_->passwordEdit->text());
}

void SignInDialog::fillPeople(const std::vector<access::Choice>& people) {
  for (const access::Choice& person : people) {
    auto* item =
        new QListWidgetItem(person.title.isEmpty() ? person.name : person.name + QStringLiteral(" · ") + person.title);
    item->setData(kAccountRole, person.account.value);
    ui_->personList->addItem(item);
  }
  if (ui_->personList->count() > 0) ui_->personList->setCurrentRow(0);
}

void SignInDialog::filterPeople(const QString& text) {
  QListWidgetItem* firstShown = nullptr;
  for (int row = 0; row < ui_->personList->count(); ++row) {
    QListWidgetItem* item = ui_->personList->item(row);
    item->setHidden(!text.isEmpty() && !isFoundBy(text, item->text()));
    if (!item->isHidden() && !firstShown) firstShown = item;
  }
  ui_->personList->setCurrentItem(firstShown);
}

void SignInDialog::enter() {
  const auto then = [guard = QPointer<SignInDialog>(this)](const Result<access::SignedIn>& answer) {
    if (guard) guard->answered(answer);
  };
  if (center_.center().demonstration) {
    const QListWidgetItem* chosen = ui_->personList->currentItem();
    if (!chosen) return;
    setBusy(true);
    center_.choose({chosen->data(kAccountRole).toLongLong()}, then);
    return;
  }
  setBusy(true);
  center_.signIn(login(), password(), then);
}

void SignInDialog::answered(const Result<access::SignedIn>& answer) {
  setBusy(false);
  if (answer) {
    signedIn_ = *answer;
    accept();
    return;
  }
  ui_->problemLabel->setText(toneSign(Tone::Bad) + u' ' + inWords(answer.error()));
  ui_->problemLabel->show();
  ui_->passwordEdit->selectAll();
  ui_->passwordEdit->setFocus();
}

void SignInDialog::setBusy(bool busy) {
  ui_->signInButton->setEnabled(!busy);
  ui_->ways->setEnabled(!busy);
}

}  // namespace guiju
