// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/command.h"
#include "domain/access/access_access.h"
#include "domain/access/account.h"
#include "domain/access/password.h"

namespace guiju::access {

// A person may sign in from now on, with a password he must change at once. An administrator's own password (first run)
// stays.
struct CreateAccount {
  using Answer = AccountId;
  static constexpr CommandInfo kInfo{"access.account.create", kManageAccounts.id,
                                     QT_TRANSLATE_NOOP("commands", "Create an account")};
  QString login;
  QString name;
  EmployeeId employee;
  Password password;
  bool ownPassword = false;  // chosen by the person: it gets a signing key at once
  PasswordCost cost = {};

  struct Loaded {};
  Result<Loaded> load(const Reading& reading) const;
  Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// A person sets a new password of his own; his key is sealed anew, or made if there is none in use.
struct ChangePassword {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"access.password.change", kOwnPassword.id,
                                     QT_TRANSLATE_NOOP("commands", "Change the password")};
  Password current;
  Password wanted;
  PasswordCost cost = {};

  struct Loaded {
    Account account;
    std::optional<SigningKey> key;
  };
  Result<Loaded> load(const Reading& reading) const;
  Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// An administrator gives a new first password; what the old one locked is lost, so the key is retired (audited).
struct ResetPassword {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"access.password.reset", kManageAccounts.id,
                                     QT_TRANSLATE_NOOP("commands", "Reset a password")};
  AccountId account;
  Password wanted;
  QString reason;
  PasswordCost cost = {};

  struct Loaded {
    Account account;
    std::optional<SigningKey> key;
  };
  Result<Loaded> load(const Reading& reading) const;
  Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Opens or closes the door for an account.
struct SetAccountState {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"access.account.state", kManageAccounts.id,
                                     QT_TRANSLATE_NOOP("commands", "Enable or disable an account")};
  AccountId account;
  qint64 version = 0;
  AccountState state = AccountState::Disabled;

  struct Loaded {
    Account account;
  };
  Result<Loaded> load(const Reading& reading) const;
  Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Gives an account a role that doesn't follow from a position, at a unit or for the whole center (WFA-0.2).
struct GrantRole {
  using Answer = Id<RoleGrant>;
  static constexpr CommandInfo kInfo{"access.role.grant", kManageAccounts.id,
                                     QT_TRANSLATE_NOOP("commands", "Grant a role")};
  AccountId account;
  Role role = Role::Staff;
  UnitId unit;
  QDate from;

  struct Loaded {
    Account account;
  };
  Result<Loaded> load(const Reading& reading) const;
  Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Ends a granted role from a day on; the last administrator stays.
struct RevokeRole {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"access.role.revoke", kManageAccounts.id,
                                     QT_TRANSLATE_NOOP("commands", "Revoke a role")};
  Id<RoleGrant> grant;
  QDate to;

  struct Loaded {
    RoleGrant grant;
  };
  Result<Loaded> load(const Reading& reading) const;
  Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Who may sign in, with the roles granted to each.
struct AccountList {
  struct Line {
    Account account;
    std::vector<RoleGrant> grants;
    bool hasKey = false;
    std::optional<QDateTime> lastSignIn;
  };
  using Answer = std::vector<Line>;
  static constexpr const char* kAction = kViewAccounts.id;
  Result<Answer> read(const Reading& reading) const;
};

}  // namespace guiju::access
