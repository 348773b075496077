// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/center/password_dialog.h"

#include <QPushButton>

#include "application/access/account_commands.h"
#include "application/base/words.h"
#include "ui_password_dialog.h"

namespace guiju {

PasswordDialog::PasswordDialog(const Theme& theme, Session& session, PasswordCost cost, const access::Password& given,
                               QWidget* parent)
    : QDialog(parent), ui_(std::make_unique<Ui::PasswordDialog>()), session_(session), cost_(cost), given_(given) {
  ui_->setupUi(this);
  ui_->titleLabel->setFont(theme.font(Type::Page, true));
  setLook(ui_->problemLabel, "tone", QStringLiteral("bad"));
  setLook(ui_->setButton, "kind", QStringLiteral("primary"));
  ui_->problemLabel->hide();
  ui_->currentLabel->setVisible(given.isEmpty());
  ui_->currentEdit->setVisible(given.isEmpty());
  (given.isEmpty() ? ui_->currentEdit : ui_->wantedEdit)->setFocus();
  connect(ui_->setButton, &QPushButton::clicked, this, &PasswordDialog::set);
  connect(ui_->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::set() {
  if (ui_->wantedEdit->text() != ui_->againEdit->text()) {
    complain(tr("The two new passwords differ."));
    ui_->againEdit->setFocus();
    return;
  }
  ui_->setButton->setEnabled(false);
  access::ChangePassword change;
  change.current = given_.isEmpty() ? access::Password(ui_->currentEdit->text()) : given_;
  change.wanted = access::Password(ui_->wantedEdit->text());
  change.cost = cost_;
  session_.run(
      std::move(change),
      [this](const Outcome<Done>& outcome) {
        ui_->setButton->setEnabled(true);
        if (outcome) return accept();
        const Error* error = std::get_if<Error>(&outcome.error());
        complain(error ? inWords(*error) : tr("The password was not changed."));
      },
      this);
}

void PasswordDialog::complain(const QString& text) {
  ui_->problemLabel->setText(toneSign(Tone::Bad) + u' ' + text);
  ui_->problemLabel->show();
}

}  // namespace guiju
