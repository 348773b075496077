// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/base/record.h"
#include "storage/base/connection.h"

namespace guiju::storage {

// The rows of any record kind, by its one list of fields. SQL is made from the field table, values are always bound.

namespace rows {
using Make = std::function<void*()>;  // a fresh record to fill
[[nodiscard]] Result<void> select(Connection& connection, const RecordType& type, const QString& where,
                                  const Values& values, const Make& make);
[[nodiscard]] Result<qint64> insert(Connection& connection, const RecordType& type, const void* record);
[[nodiscard]] Result<bool> update(Connection& connection, const RecordType& type, const void* record, qint64 version);
[[nodiscard]] Result<bool> remove(Connection& connection, const RecordType& type, qint64 id, qint64 version);
// "id, version, name, …", each prefixed with `alias.` if given.
[[nodiscard]] QString columns(const RecordType& type, const QString& alias = {});
}  // namespace rows

// Records that meet `where` (the words after WHERE, may end in ORDER BY and LIMIT; empty for all).
template <class R>
[[nodiscard]] Result<std::vector<R>> select(Connection& connection, const QString& where = {},
                                            const Values& values = {}) {
  std::vector<R> found;
  GUIJU_CHECK(
      rows::select(connection, recordType<R>(), where, values, [&]() -> void* { return &found.emplace_back(); }));
  return found;
}

template <class R>
[[nodiscard]] Result<std::optional<R>> find(Connection& connection, Id<R> id) {
  GUIJU_TRY(found, select<R>(connection, QStringLiteral("id = ?"), {id.value}));
  if (found.empty()) return std::optional<R>();
  return std::optional<R>(std::move(found.front()));
}

}  // namespace guiju::storage
