// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/access/account.h"
#include "domain/access/password.h"
#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "storage/base/connection.h"

namespace guiju::access {

struct SignedIn {
  AccountId account;
  QString name;
  bool mustChangePassword = false;
};

// A person one may choose at a demonstration instead of a password.
struct Choice {
  AccountId account;
  QString login;
  QString name;
  QString title;  // the position held, or the role
  EmployeeId employee;
};

// The desk one passes before there is a session: checks passwords, locks after failures, and writes the security log.
// An unknown name takes as long as a wrong password and gets the same answer (R18).
class SignInDesk {
 public:
  SignInDesk(const Clock& clock, RandomSource& random, PasswordCost cost, QString origin)
      : clock_(clock), random_(random), cost_(cost), origin_(std::move(origin)) {}

  // Errors: WrongPassword, Locked (until when), and those of the storage.
  [[nodiscard]] Result<SignedIn> signIn(storage::Connection& connection, const QString& login,
                                        const Password& password) const;

  // The people of a demonstration; NotPermitted for a real center.
  [[nodiscard]] Result<std::vector<Choice>> choices(storage::Connection& connection) const;
  [[nodiscard]] Result<SignedIn> choose(storage::Connection& connection, AccountId account) const;

 private:
  [[nodiscard]] Result<SignedIn> check(storage::Connection& connection, const QString& login, const PasswordKeys& keys,
                                       const std::optional<Account>& account) const;
  const Clock& clock_;
  RandomSource& random_;
  PasswordCost cost_;
  QString origin_;
};

// The password of every account of a demonstration: nothing is protected there, and every page says so.
[[nodiscard]] Password demonstrationPassword();

}  // namespace guiju::access
