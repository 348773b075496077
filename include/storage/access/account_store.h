// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/access/account.h"
#include "domain/org/chart.h"
#include "storage/base/connection.h"

namespace guiju::storage {

// Failures in a row and the last times; changed at every sign-in, hence beside the audited account.
struct SignInState {
  int failures = 0;
  std::optional<QDateTime> lastFailure;
  std::optional<QDateTime> lastSuccess;
};

// Accounts, keys, roles granted and signatures.
class AccountStore {
 public:
  explicit AccountStore(Connection& connection) : connection_(connection) {}

  [[nodiscard]] Result<std::optional<access::Account>> byLogin(const QString& login);
  [[nodiscard]] Result<std::optional<access::Account>> byEmployee(access::EmployeeId employee);
  [[nodiscard]] Result<std::vector<access::Account>> all();  // by login
  [[nodiscard]] Result<std::optional<access::SigningKey>> keyInUse(access::AccountId account);
  [[nodiscard]] Result<std::vector<access::RoleGrant>> grants(access::AccountId account, QDate day);
  [[nodiscard]] Result<std::vector<access::RoleGrant>> grants(access::AccountId account);
  // Accounts that hold `role` by grant on `day` and are active.
  [[nodiscard]] Result<std::vector<access::AccountId>> holders(access::Role role, QDate day);

  // The tree and one person's posts: all that rights follow from, without reading the whole roster.
  [[nodiscard]] Result<org::ChartData> chartAround(access::EmployeeId employee);
  // The title of the position a person holds on a day; empty where there is none.
  [[nodiscard]] Result<QString> titleOf(access::EmployeeId employee, QDate day);

  [[nodiscard]] Result<SignInState> signInState(access::AccountId account);
  [[nodiscard]] Result<void> keepSignInState(access::AccountId account, const SignInState& state);

  [[nodiscard]] Result<std::vector<access::SignedContent>> signaturesOf(const QString& record, qint64 id);
  [[nodiscard]] Result<void> forEachSignature(
      const std::function<bool(const access::SignedContent&, const QByteArray& publicKey)>& visit);

 private:
  Connection& connection_;
};

}  // namespace guiju::storage
