// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/access/account_store.h"

#include "storage/base/records.h"

namespace guiju::storage {

namespace {

template <class R>
std::optional<R> first(std::vector<R> found) {
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::optional<QDateTime> instantOf(const Row& row, int column) {
  const QDateTime instant = row.instant(column);
  return instant.isValid() ? std::optional(instant) : std::nullopt;
}

FieldValue valueOf(const std::optional<QDateTime>& instant) {
  return instant ? FieldValue(*instant) : FieldValue();
}

}  // namespace

Result<std::optional<access::Account>> AccountStore::byLogin(const QString& login) {
  return select<access::Account>(connection_, QStringLiteral("login = ?"), {login.toLower()})
      .map(first<access::Account>);
}

Result<std::optional<access::Account>> AccountStore::byEmployee(access::EmployeeId employee) {
  return select<access::Account>(connection_, QStringLiteral("employee = ?"), {employee.value})
      .map(first<access::Account>);
}

Result<std::vector<access::Account>> AccountStore::all() {
  return select<access::Account>(connection_, QStringLiteral("ORDER BY login"));
}

Result<std::optional<access::SigningKey>> AccountStore::keyInUse(access::AccountId account) {
  return select<access::SigningKey>(connection_, QStringLiteral("account = ? AND retired_at IS NULL"), {account.value})
      .map(first<access::SigningKey>);
}

Result<std::vector<access::RoleGrant>> AccountStore::grants(access::AccountId account, QDate day) {
  return select<access::RoleGrant>(
      connection_, QStringLiteral("account = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?) ORDER BY id"),
      {account.value, day, day});
}

Result<std::vector<access::RoleGrant>> AccountStore::grants(access::AccountId account) {
  return select<access::RoleGrant>(connection_, QStringLiteral("account = ? ORDER BY valid_from, id"), {account.value});
}

Result<std::vector<access::AccountId>> AccountStore::holders(access::Role role, QDate day) {
  GUIJU_TRY(rows, connection_.query(
                      QStringLiteral("SELECT DISTINCT a.id FROM role_grant g JOIN account a ON a.id = g.account "
                                     "WHERE g.role = ? AND a.state = 0 AND g.valid_from <= ? "
                                     "AND (g.valid_to IS NULL OR g.valid_to > ?) ORDER BY a.id"),
                      {qint64(role), day, day}));
  std::vector<access::AccountId> accounts;
  for (const Row& row : rows) accounts.push_back({row.integer(0)});
  return accounts;
}

Result<org::ChartData> AccountStore::chartAround(access::EmployeeId employee) {
  org::ChartData data;
  GUIJU_TRY(units, select<org::Unit>(connection_));
  GUIJU_TRY(moves, select<org::UnitMove>(connection_));
  data.units = std::move(units);
  data.moves = std::move(moves);
  if (!employee.isValid()) return data;
  GUIJU_TRY(people, select<org::Employee>(connection_, QStringLiteral("id = ?"), {employee.value}));
  GUIJU_TRY(assignments, select<org::Assignment>(connection_, QStringLiteral("employee = ?"), {employee.value}));
  GUIJU_TRY(positions, select<org::Position>(
                           connection_, QStringLiteral("id IN (SELECT position FROM assignment WHERE employee = ?)"),
                           {employee.value}));
  data.employees = std::move(people);
  data.assignments = std::move(assignments);
  data.positions = std::move(positions);
  return data;
}

Result<QString> AccountStore::titleOf(access::EmployeeId employee, QDate day) {
  GUIJU_TRY(rows, connection_.query(
                      QStringLiteral(
                          "SELECT p.title FROM assignment a JOIN position p ON p.id = a.position WHERE a.employee = ? "
                          "AND a.kind = 0 AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to > ?)"),
                      {employee.value, day, day}));
  return rows.empty() ? QString() : rows.front().text(0);
}

Result<SignInState> AccountStore::signInState(access::AccountId account) {
  GUIJU_TRY(rows,
            connection_.query(
                QStringLiteral("SELECT failures, last_failure, last_success FROM sign_in_state WHERE account = ?"),
                {account.value}));
  if (rows.empty()) return SignInState{};
  return SignInState{static_cast<int>(rows.front().integer(0)), instantOf(rows.front(), 1), instantOf(rows.front(), 2)};
}

Result<void> AccountStore::keepSignInState(access::AccountId account, const SignInState& state) {
  return connection_
      .execute(QStringLiteral(
                   "INSERT INTO sign_in_state (account, failures, last_failure, last_success) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (account) DO UPDATE SET failures = excluded.failures, "
                   "last_failure = excluded.last_failure, last_success = excluded.last_success"),
               {account.value, qint64(state.failures), valueOf(state.lastFailure), valueOf(state.lastSuccess)})
      .map([](qint64) {});
}

Result<std::vector<access::SignedContent>> AccountStore::signaturesOf(const QString& record, qint64 id) {
  return select<access::SignedContent>(connection_, QStringLiteral("record = ? AND record_id = ? ORDER BY id"),
                                       {record, id});
}

Result<void> AccountStore::forEachSignature(
    const std::function<bool(const access::SignedContent&, const QByteArray& publicKey)>& visit) {
  const RecordType& type = recordType<access::SignedContent>();
  const QString sql =
      QStringLiteral(
          "SELECT %1, k.public_key FROM signed_content s JOIN signing_key k ON k.id = s.signing_key ORDER BY s.id")
          .arg(rows::columns(type, QStringLiteral("s")));
  return connection_.forEach(sql, {}, [&](const Row& row) {
    access::SignedContent content;
    int column = 0;
    for (const FieldInfo& field : type.fields) {
      (void)field.set(&content, row.value(column++, field.kind));
    }
    return visit(content, row.bytes(column));
  });
}

}  // namespace guiju::storage
