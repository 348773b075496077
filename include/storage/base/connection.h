// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariant>
#include <functional>
#include <memory>
#include <vector>

#include "domain/base/record.h"
#include "domain/base/result.h"
#include "storage/base/dialect.h"

class QSqlQuery;
class QSqlError;

namespace guiju::storage {

// One row of an answer, read by position.
class Row {
 public:
  Row(std::vector<QVariant> values, const Dialect& dialect) : values_(std::move(values)), dialect_(dialect) {}

  [[nodiscard]] FieldValue value(int column, FieldKind kind) const;
  [[nodiscard]] bool isNull(int column) const { return values_.at(static_cast<std::size_t>(column)).isNull(); }
  [[nodiscard]] qint64 integer(int column) const;  // 0 for NULL
  [[nodiscard]] QString text(int column) const;
  [[nodiscard]] QByteArray bytes(int column) const;
  [[nodiscard]] QDate date(int column) const;
  [[nodiscard]] QDateTime instant(int column) const;  // UTC
  [[nodiscard]] bool boolean(int column) const;
  [[nodiscard]] int size() const { return static_cast<int>(values_.size()); }

 private:
  std::vector<QVariant> values_;
  Dialect dialect_;
};

using Values = std::vector<FieldValue>;

enum class ConnectionRole {
  Writer,  // makes every commit and checkpoint of a file
  Reader,  // sees committed content, never writes, never checkpoints
};

// One open connection; belongs to the thread that opened it. Every answer is read to the end before the call returns.
class Connection {
 public:
  // `create` makes a missing file (mode 0600). Errors: Unavailable, Storage, Corrupt, ReadOnly.
  static Result<std::unique_ptr<Connection>> open(const Location& location, ConnectionRole role, bool create = false,
                                                  bool immutable = false);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  [[nodiscard]] const Dialect& dialect() const { return dialect_; }
  [[nodiscard]] const Location& location() const { return location_; }

  [[nodiscard]] Result<std::vector<Row>> query(const QString& sql, const Values& values = {});
  // Rows one by one in constant memory; the callback answers whether to go on.
  [[nodiscard]] Result<void> forEach(const QString& sql, const Values& values,
                                     const std::function<bool(const Row&)>& row);
  // The number of rows changed.
  [[nodiscard]] Result<qint64> execute(const QString& sql, const Values& values = {});

  // A command's transaction: one writer at a time, on both engines.
  [[nodiscard]] Result<void> begin();
  [[nodiscard]] Result<void> commit();
  void rollback();

  // The engine's own handle (sqlite3*); null on a server.
  [[nodiscard]] void* sqliteHandle() const;

 private:
  Connection(const Location& location, QString name, QSqlDatabase database);
  Result<void> prepareSqlite(ConnectionRole role, bool immutable);
  Result<void> preparePostgresql(ConnectionRole role);
  Result<QSqlQuery> run(const QString& sql, const Values& values);

  Location location_;
  Dialect dialect_;
  QString name_;
  QSqlDatabase database_;
};

// Runs `body` in one transaction: committed when it succeeds, rolled back when not.
[[nodiscard]] Result<void> inTransaction(Connection& connection, const std::function<Result<void>()>& body);

}  // namespace guiju::storage
