// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/connection.h"

#include <sqlite3.h>

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <atomic>

namespace guiju::storage {

namespace {

QString uniqueName() {
  static std::atomic<int> counter{0};
  return QStringLiteral("guiju-%1").arg(counter.fetch_add(1));
}

struct Cause {
  const char* marker;
  ErrorCode code;
};

// How the engines name their failures: SQLite's primary result code, PostgreSQL's class of SQLSTATE.
constexpr Cause kSqliteCauses[] = {
    {"5", ErrorCode::Busy},         {"6", ErrorCode::Busy},      {"8", ErrorCode::ReadOnly}, {"11", ErrorCode::Corrupt},
    {"13", ErrorCode::StorageFull}, {"14", ErrorCode::NotFound}, {"26", ErrorCode::Corrupt}};
constexpr Cause kPostgresqlCauses[] = {{"08", ErrorCode::Unavailable}, {"53", ErrorCode::StorageFull},
                                       {"57", ErrorCode::Unavailable}, {"28", ErrorCode::WrongPassword},
                                       {"55", ErrorCode::Busy},        {"40", ErrorCode::Busy},
                                       {"25006", ErrorCode::ReadOnly}, {"XX", ErrorCode::Corrupt}};

ErrorCode codeOf(const QSqlError& error, Engine engine) {
  const QString native = error.nativeErrorCode();
  if (engine == Engine::Sqlite) {
    const QString primary = QString::number(native.toInt() & 0xFF);
    for (const Cause& cause : kSqliteCauses) {
      if (primary == QLatin1StringView(cause.marker)) return cause.code;
    }
  } else {
    for (const Cause& cause : kPostgresqlCauses) {
      if (native.startsWith(QLatin1StringView(cause.marker))) return cause.code;
    }
    if (native.isEmpty() && error.type() == QSqlError::ConnectionError) return ErrorCode::Unavailable;
  }
  return ErrorCode::Storage;
}

tl::unexpected<Error> failed(const QSqlError& error, const Location& location) {
  return fail(codeOf(error, location.engine),
              message("storage", QT_TRANSLATE_NOOP("storage", "The center at %1 could not be read or written."),
                      {location.text()}),
              message("storage",
                      QT_TRANSLATE_NOOP("storage", "Nothing was changed. Check the disk or the server and try again.")),
              error.text());
}

QString sqliteOptions(ConnectionRole role, bool immutable) {
  if (immutable) return QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY");
  Q_UNUSED(role);
  return QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=15000");
}

QString sqliteName(const QString& file, bool create, bool immutable) {
  QUrl url = QUrl::fromLocalFile(file);
  url.setQuery(immutable ? QStringLiteral("immutable=1")
               : create  ? QStringLiteral("mode=rwc")
                         : QStringLiteral("mode=rw"));
  return QString::fromUtf8(url.toEncoded());
}

}  // namespace

FieldValue Row::value(int column, FieldKind kind) const {
  return dialect_.read(values_.at(static_cast<std::size_t>(column)), kind);
}
qint64 Row::integer(int column) const {
  return values_.at(static_cast<std::size_t>(column)).toLongLong();
}
QString Row::text(int column) const {
  return values_.at(static_cast<std::size_t>(column)).toString();
}
QByteArray Row::bytes(int column) const {
  return values_.at(static_cast<std::size_t>(column)).toByteArray();
}
QDate Row::date(int column) const {
  const FieldValue found = value(column, FieldKind::Date);
  return std::holds_alternative<QDate>(found) ? std::get<QDate>(found) : QDate();
}
QDateTime Row::instant(int column) const {
  const FieldValue found = value(column, FieldKind::Instant);
  return std::holds_alternative<QDateTime>(found) ? std::get<QDateTime>(found) : QDateTime();
}
bool Row::boolean(int column) const {
  return values_.at(static_cast<std::size_t>(column)).toBool();
}

Connection::Connection(const Location& location, QString name, QSqlDatabase database)
    : location_(location), dialect_(location.engine), name_(std::move(name)), database_(std::move(database)) {}

Connection::~Connection() {
  database_.close();
  database_ = QSqlDatabase();
  QSqlDatabase::removeDatabase(name_);
}

Result<std::unique_ptr<Connection>> Connection::open(const Location& location, ConnectionRole role, bool create,
                                                     bool immutable) {
  const bool sqlite = location.engine == Engine::Sqlite;
  const QString name = uniqueName();
  QSqlDatabase database = QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
  std::unique_ptr<Connection> connection(new Connection(location, name, database));
  if (sqlite) {
    database.setConnectOptions(sqliteOptions(role, immutable));
    database.setDatabaseName(sqliteName(location.file, create, immutable));
  } else {
    database.setHostName(location.server);
    database.setPort(location.port);
    database.setDatabaseName(location.database);
    database.setUserName(location.user);
    database.setPassword(location.password);
    database.setConnectOptions(QStringLiteral("connect_timeout=10"));
  }
  if (!database.open()) return failed(database.lastError(), location);
  GUIJU_CHECK(sqlite ? connection->prepareSqlite(role, immutable) : connection->preparePostgresql(role));
  return connection;
}

Result<void> Connection::prepareSqlite(ConnectionRole role, bool immutable) {
  auto* handle = static_cast<sqlite3*>(sqliteHandle());
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  QStringList settings{QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA trusted_schema = OFF"),
                       QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA mmap_size = 0")};
  if (role == ConnectionRole::Writer && !immutable) {
    settings << QStringLiteral("PRAGMA journal_mode = WAL") << QStringLiteral("PRAGMA synchronous = FULL");
  } else if (!immutable) {
    // Two checkpointers are what the WAL fault of SQLite 3.40 needs; readers are none.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    settings << QStringLiteral("PRAGMA wal_autocheckpoint = 0") << QStringLiteral("PRAGMA query_only = ON");
  }
  for (const QString& setting : std::as_const(settings)) GUIJU_CHECK(query(setting));
  return {};
}

Result<void> Connection::preparePostgresql(ConnectionRole role) {
  QStringList settings{QStringLiteral("SET TIME ZONE 'UTC'"), QStringLiteral("SET client_min_messages = warning"),
                       QStringLiteral("SET statement_timeout = '300s'")};
  if (role == ConnectionRole::Reader) settings << QStringLiteral("SET default_transaction_read_only = on");
  for (const QString& setting : std::as_const(settings)) GUIJU_CHECK(execute(setting));
  return {};
}

Result<QSqlQuery> Connection::run(const QString& sql, const Values& values) {
  QSqlQuery query(database_);
  query.setForwardOnly(true);
  if (values.empty()) {
    if (!query.exec(sql)) return failed(query.lastError(), location_);
    return query;
  }
  if (!query.prepare(sql)) return failed(query.lastError(), location_);
  for (const FieldValue& value : values) query.addBindValue(dialect_.bind(value));
  if (!query.exec()) return failed(query.lastError(), location_);
  return query;
}

Result<void> Connection::forEach(const QString& sql, const Values& values, const std::function<bool(const Row&)>& row) {
  GUIJU_TRY(query, run(sql, values));
  const int columns = query.record().count();
  while (query.next()) {
    std::vector<QVariant> cells;
    cells.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) cells.push_back(query.value(column));
    if (!row(Row(std::move(cells), dialect_))) break;
  }
  const QSqlError error = query.lastError();
  query.finish();
  if (error.type() != QSqlError::NoError) return failed(error, location_);
  return {};
}

Result<std::vector<Row>> Connection::query(const QString& sql, const Values& values) {
  std::vector<Row> rows;
  GUIJU_CHECK(forEach(sql, values, [&](const Row& row) {
    rows.push_back(row);
    return true;
  }));
  return rows;
}

Result<qint64> Connection::execute(const QString& sql, const Values& values) {
  GUIJU_TRY(query, run(sql, values));
  const qint64 changed = query.numRowsAffected();
  query.finish();
  return changed;
}

Result<void> Connection::begin() {
  GUIJU_CHECK(execute(dialect_.beginWrite()));
  if (const QString lock = dialect_.lockWrite(); !lock.isEmpty()) GUIJU_CHECK(query(lock));
  return {};
}

Result<void> Connection::commit() {
  auto done = execute(QStringLiteral("COMMIT"));
  if (!done) {
    rollback();
    return tl::unexpected(std::move(done).error());
  }
  return {};
}

void Connection::rollback() {
  // The engine may already have rolled back by itself (disk full): a second rollback then fails, which is no news.
  (void)execute(QStringLiteral("ROLLBACK"));
}

void* Connection::sqliteHandle() const {
  if (location_.engine != Engine::Sqlite) return nullptr;
  const QVariant handle = database_.driver()->handle();
  if (qstrcmp(handle.typeName(), "sqlite3*") != 0) return nullptr;
  return *static_cast<sqlite3* const*>(handle.data());
}

Result<void> inTransaction(Connection& connection, const std::function<Result<void>()>& body) {
  GUIJU_CHECK(connection.begin());
  auto done = body();
  if (!done) {
    connection.rollback();
    return done;
  }
  return connection.commit();
}

}  // namespace guiju::storage
