// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "application/base/session.h"
#include "domain/access/password.h"
#include "widgets/base/theme.h"

namespace Ui {
class PasswordDialog;
}

namespace guiju {

// A person sets a password of his own: at the first sign-in, or later from the Tools menu.
class PasswordDialog : public QDialog {
  Q_OBJECT

 public:
  // `given` is the password just used to sign in; then it is not asked again.
  PasswordDialog(const Theme& theme, Session& session, PasswordCost cost, const access::Password& given,
                 QWidget* parent = nullptr);
  ~PasswordDialog() override;

 private:
  void set();
  void complain(const QString& text);

  std::unique_ptr<Ui::PasswordDialog> ui_;
  Session& session_;
  PasswordCost cost_;
  access::Password given_;
};

}  // namespace guiju
