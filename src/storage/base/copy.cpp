// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/copy.h"

#include <sqlite3.h>

#include <algorithm>

#include "domain/base/canonical.h"
#include "domain/base/crypto.h"

namespace guiju::storage {

namespace {

// Filled by the migrations themselves, hence not content.
const QString kSteps = QStringLiteral("schema_step");

bool isSqlite(const Connection& connection) {
  return connection.dialect().engine() == Engine::Sqlite;
}

struct Column {
  QString name;
  FieldKind kind = FieldKind::Text;  // how the server reads it; a file keeps all but numbers and bytes as text
};

FieldKind kindOf(const QString& type) {
  if (type == QStringLiteral("boolean")) return FieldKind::Boolean;
  if (type == QStringLiteral("date")) return FieldKind::Date;
  if (type.startsWith(QStringLiteral("timestamp"))) return FieldKind::Instant;
  if (type == QStringLiteral("bytea") || type == QStringLiteral("BLOB")) return FieldKind::Bytes;
  if (type == QStringLiteral("bigint") || type == QStringLiteral("integer") || type == QStringLiteral("INTEGER"))
    return FieldKind::Integer;
  return FieldKind::Text;
}

Result<std::vector<Column>> columnsOf(Connection& connection, const QString& table) {
  const QString sql = isSqlite(connection)
                          ? QStringLiteral("SELECT name, type FROM pragma_table_info('%1') ORDER BY cid").arg(table)
                          : QStringLiteral(
                                "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = "
                                "current_schema() AND table_name = '%1' ORDER BY ordinal_position")
                                .arg(table);
  GUIJU_TRY(rows, connection.query(sql));
  std::vector<Column> columns;
  for (const Row& row : rows) columns.push_back({row.text(0), kindOf(row.text(1))});
  return columns;
}

// The value as a file keeps it: the one form in which both engines are compared.
FieldValue asFileKeeps(const FieldValue& value) {
  if (const bool* flag = std::get_if<bool>(&value)) return qint64(*flag ? 1 : 0);
  if (const QDate* day = std::get_if<QDate>(&value)) return day->toString(Qt::ISODate);
  if (const QDateTime* instant = std::get_if<QDateTime>(&value)) return instant->toUTC().toString(Qt::ISODateWithMs);
  return value;
}

FieldValue asColumnKeeps(const FieldValue& value, FieldKind kind) {
  if (kind == FieldKind::Boolean) {
    if (const qint64* number = std::get_if<qint64>(&value)) return *number != 0;
  } else if (const QString* text = std::get_if<QString>(&value)) {
    if (kind == FieldKind::Date) return QDate::fromString(*text, Qt::ISODate);
    if (kind == FieldKind::Instant) return QDateTime::fromString(*text, Qt::ISODateWithMs);
  }
  return value;
}

QString namesOf(const std::vector<Column>& columns) {
  QStringList names;
  for (const Column& column : columns) names << column.name;
  return names.join(QStringLiteral(", "));
}

Result<std::vector<std::pair<QString, QString>>> references(Connection& connection) {
  const QString sql =
      isSqlite(connection)
          ? QStringLiteral(
                "SELECT t.name, f.\"table\" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = "
                "'table'")
          : QStringLiteral(
                "SELECT c.relname, r.relname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class "
                "r ON "
                "r.oid = k.confrelid WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace");
  GUIJU_TRY(rows, connection.query(sql));
  std::vector<std::pair<QString, QString>> found;
  for (const Row& row : rows) found.emplace_back(row.text(0), row.text(1));
  return found;
}

Result<QStringList> tableNames(Connection& connection) {
  const QString sql =
      isSqlite(connection)
          ? QStringLiteral(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
          : QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename");
  GUIJU_TRY(rows, connection.query(sql));
  QStringList names;
  for (const Row& row : rows) {
    if (row.text(0) != kSteps) names << row.text(0);
  }
  return names;
}

// The rules of the schema judge changes made by people; a copy repeats changes that were judged already.
Result<void> switchTriggers(Connection& connection, const QStringList& tables, bool on) {
  if (isSqlite(connection)) {
    sqlite3_db_config(static_cast<sqlite3*>(connection.sqliteHandle()), SQLITE_DBCONFIG_ENABLE_TRIGGER, on ? 1 : 0,
                      nullptr);
    return {};
  }
  for (const QString& table : tables) {
    GUIJU_CHECK(connection.execute(QStringLiteral("ALTER TABLE %1 %2 TRIGGER USER")
                                       .arg(table, on ? QStringLiteral("ENABLE") : QStringLiteral("DISABLE"))));
  }
  return {};
}

Result<qint64> copyTable(Connection& from, Connection& to, const QString& table) {
  GUIJU_TRY(source, columnsOf(from, table));
  GUIJU_TRY(target, columnsOf(to, table));
  if (namesOf(source) != namesOf(target)) {
    return fail(
        ErrorCode::Corrupt, message("storage", QT_TRANSLATE_NOOP("storage", "The two places have different forms.")),
        message("storage",
                QT_TRANSLATE_NOOP("storage", "Open both with this version of the program once, then copy again.")),
        table);
  }
  QStringList marks;
  for (std::size_t i = 0; i < target.size(); ++i) marks << QStringLiteral("?");
  const QString insert =
      QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, namesOf(target), marks.join(QStringLiteral(", ")));
  qint64 copied = 0;
  std::optional<Error> failed;
  // Rows seeded by a migration are replaced by those of the source.
  GUIJU_CHECK(to.execute(QStringLiteral("DELETE FROM %1").arg(table)));
  GUIJU_CHECK(from.forEach(QStringLiteral("SELECT %1 FROM %2").arg(namesOf(source), table), {}, [&](const Row& row) {
    Values values;
    for (std::size_t i = 0; i < source.size(); ++i) {
      values.push_back(asColumnKeeps(asFileKeeps(row.value(static_cast<int>(i), source[i].kind)), target[i].kind));
    }
    auto done = to.execute(insert, values);
    if (!done) failed = std::move(done).error();
    ++copied;
    return !failed;
  }));
  if (failed) return tl::unexpected(*failed);
  return copied;
}

Result<void> restartIdentities(Connection& to, const QStringList& tables) {
  if (isSqlite(to)) return {};
  for (const QString& table : tables) {
    GUIJU_TRY(found,
              to.query(QStringLiteral(
                           "SELECT count(*) FROM information_schema.columns WHERE table_schema = current_schema() AND "
                           "table_name = '%1' AND column_name = 'id' AND is_identity = 'YES'")
                           .arg(table)));
    if (found.at(0).integer(0) == 0) continue;
    GUIJU_CHECK(to.query(
        QStringLiteral(
            "SELECT setval(pg_get_serial_sequence('%1', 'id'), coalesce((SELECT max(id) FROM %1), 0) + 1, false)")
            .arg(table)));
  }
  return {};
}

// The first cause of tables that wait for each other is broken by deferring: their rows are ordered by id, parents
// first.
QStringList ordered(const QStringList& names, const std::vector<std::pair<QString, QString>>& references) {
  QStringList done;
  QStringList waiting = names;
  while (!waiting.isEmpty()) {
    qsizetype before = waiting.size();
    for (const QString& name : QStringList(waiting)) {
      const bool ready = std::none_of(references.begin(), references.end(), [&](const auto& reference) {
        return reference.first == name && reference.second != name && !done.contains(reference.second);
      });
      if (!ready) continue;
      done << name;
      waiting.removeOne(name);
    }
    if (waiting.size() == before) done << waiting.takeFirst();
  }
  return done;
}

}  // namespace

Result<QStringList> tablesInOrder(Connection& connection) {
  GUIJU_TRY(names, tableNames(connection));
  GUIJU_TRY(links, references(connection));
  return ordered(names, links);
}

Result<qint64> copyCenter(Connection& from, Connection& to,
                          const std::function<void(const QString&, qint64)>& progress) {
  GUIJU_TRY(tables, tablesInOrder(to));
  GUIJU_TRY(occupied, to.query(QStringLiteral("SELECT count(*) FROM center")));
  if (occupied.at(0).integer(0) != 0) {
    return fail(
        ErrorCode::InvalidInput,
        message("storage", QT_TRANSLATE_NOOP("storage", "There is a center at %1 already."), {to.location().text()}),
        message("storage", QT_TRANSLATE_NOOP("storage", "Copy to an empty place.")));
  }
  qint64 total = 0;
  // Rows may refer to rows of their own table that come later: keys are checked when the copy is whole.
  if (isSqlite(to)) GUIJU_CHECK(to.query(QStringLiteral("PRAGMA foreign_keys = OFF")));
  auto done = inTransaction(to, [&]() -> Result<void> {
    if (!isSqlite(to)) GUIJU_CHECK(to.execute(QStringLiteral("SET LOCAL session_replication_role = replica")));
    GUIJU_CHECK(switchTriggers(to, tables, false));
    for (const QString& table : tables) {
      GUIJU_TRY(copied, copyTable(from, to, table));
      total += copied;
      if (progress) progress(table, total);
    }
    GUIJU_CHECK(switchTriggers(to, tables, true));
    return restartIdentities(to, tables);
  });
  if (isSqlite(to)) {
    (void)switchTriggers(to, tables, true);
    GUIJU_CHECK(to.query(QStringLiteral("PRAGMA foreign_keys = ON")));
  }
  if (!done) return tl::unexpected(std::move(done).error());
  return total;
}

Result<QByteArray> contentDigest(Connection& connection) {
  GUIJU_TRY(tables, tableNames(connection));
  QByteArray digests;
  for (const QString& table : tables) {
    GUIJU_TRY(columns, columnsOf(connection, table));
    std::vector<QByteArray> rows;
    GUIJU_CHECK(
        connection.forEach(QStringLiteral("SELECT %1 FROM %2").arg(namesOf(columns), table), {}, [&](const Row& row) {
          NamedValues values;
          for (std::size_t i = 0; i < columns.size(); ++i) {
            values.push_back({columns[i].name, asFileKeeps(row.value(static_cast<int>(i), columns[i].kind))});
          }
          rows.push_back(sha256(canonical(values)));
          return true;
        }));
    // The order of rows is no content.
    std::sort(rows.begin(), rows.end());
    digests += table.toUtf8();
    for (const QByteArray& row : rows) digests += row;
  }
  return sha256(digests);
}

}  // namespace guiju::storage
