// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <functional>
#include <optional>
#include <vector>

#include "domain/base/audit.h"
#include "domain/base/center.h"
#include "storage/base/connection.h"

namespace guiju::storage {

// The rows that every command touches whatever its area: the center, its audit chain, answered requests, the security
// log.
class CenterStore {
 public:
  explicit CenterStore(Connection& connection) : connection_(connection) {}

  [[nodiscard]] Result<Center> center();

  // The last entry's sequence and hash; 0 and 32 zero bytes for a chain that has not begun.
  [[nodiscard]] Result<AuditHead> head();
  [[nodiscard]] Result<void> append(const AuditEntry& entry);
  [[nodiscard]] Result<void> appendRow(const AuditRow& row);
  [[nodiscard]] Result<void> keepPersonal(const PersonalValue& value);
  [[nodiscard]] Result<void> forEachEntry(const std::function<bool(const AuditEntry&)>& visit);
  // The rows of all entries, in the order of the chain.
  [[nodiscard]] Result<void> forEachRow(const std::function<bool(const AuditRow&)>& visit);
  // The personal values kept beside the chain for one kind of record, by digest.
  [[nodiscard]] Result<QHash<QString, PersonalValue>> personalOf(const QString& record);
  [[nodiscard]] Result<std::vector<AuditRow>> rowsOf(qint64 sequence);
  // Every stored record of a kind, its values in the order of the fields.
  [[nodiscard]] Result<void> forEachRecord(const RecordType& type, const std::function<bool(const Row&)>& visit);
  // The entries that name a record, newest first.
  [[nodiscard]] Result<std::vector<AuditEntry>> history(const QString& record, qint64 id, int limit);

  [[nodiscard]] Result<std::optional<QString>> answerOf(const QString& request, access::AccountId account);
  [[nodiscard]] Result<void> keepAnswer(const QString& request, access::AccountId account, const QString& command,
                                        const QString& answer, const QDateTime& at);

  [[nodiscard]] Result<void> logSecurity(const SecurityEvent& event);

 private:
  Connection& connection_;
};

}  // namespace guiju::storage
