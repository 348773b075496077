// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "application/center/open_center.h"
#include "widgets/base/theme.h"

namespace Ui {
class SignInDialog;
}

namespace guiju {

// The door of a center: name and password, or, at a demonstration, the person one wants to be.
class SignInDialog : public QDialog {
  Q_OBJECT

 public:
  SignInDialog(const Theme& theme, OpenCenter& center, const QString& lastLogin, QWidget* parent = nullptr);
  ~SignInDialog() override;

  // Who came in, once the dialog was accepted.
  [[nodiscard]] const access::SignedIn& signedIn() const { return signedIn_; }
  [[nodiscard]] QString login() const;
  // Kept in memory only as long as a first password must be changed.
  [[nodiscard]] access::Password password() const;

 Q_SIGNALS:
  void otherCenterRequested();

 private:
  void fillPeople(const std::vector<access::Choice>& people);
  void filterPeople(const QString& text);
  void enter();
  void answered(const Result<access::SignedIn>& answer);
  void setBusy(bool busy);

  std::unique_ptr<Ui::SignInDialog> ui_;
  OpenCenter& center_;
  access::SignedIn signedIn_;
};

}  // namespace guiju
