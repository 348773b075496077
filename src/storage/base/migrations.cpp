// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/migrations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace guiju::storage {

namespace {

tl::unexpected<Error> broken(const QString& file, const QString& why) {
  return fail(
      ErrorCode::Corrupt,
      message("storage", QT_TRANSLATE_NOOP("storage", "The program's own description of its database is damaged.")),
      message("storage", QT_TRANSLATE_NOOP("storage", "Install the program again.")),
      file + QStringLiteral(": ") + why);
}

Result<void> createVersionTable(Connection& connection) {
  const bool sqlite = connection.dialect().engine() == Engine::Sqlite;
  const QString sql = sqlite ? QStringLiteral(
                                   "CREATE TABLE IF NOT EXISTS schema_step (number INTEGER PRIMARY KEY, name TEXT NOT "
                                   "NULL, applied_at TEXT NOT NULL) STRICT")
                             : QStringLiteral(
                                   "CREATE TABLE IF NOT EXISTS schema_step (number BIGINT PRIMARY KEY, name TEXT NOT "
                                   "NULL, applied_at TIMESTAMPTZ NOT NULL)");
  return connection.execute(sql).map([](qint64) {});
}

Result<void> checkForeignKeys(Connection& connection, const Migration& step) {
  if (!step.rebuildsTable || connection.dialect().engine() != Engine::Sqlite) return {};
  GUIJU_TRY(orphans, connection.query(QStringLiteral("PRAGMA foreign_key_check")));
  if (!orphans.empty()) return broken(step.name, QStringLiteral("foreign keys of %1").arg(orphans.front().text(0)));
  return {};
}

Result<void> applyStep(Connection& connection, const Migration& step, const QDateTime& now) {
  const bool switchKeys = step.rebuildsTable && connection.dialect().engine() == Engine::Sqlite;
  if (switchKeys) GUIJU_CHECK(connection.query(QStringLiteral("PRAGMA foreign_keys = OFF")));
  auto done = inTransaction(connection, [&]() -> Result<void> {
    for (const QString& statement : step.statements) GUIJU_CHECK(connection.execute(statement));
    GUIJU_CHECK(checkForeignKeys(connection, step));
    return connection
        .execute(QStringLiteral("INSERT INTO schema_step (number, name, applied_at) VALUES (?, ?, ?)"),
                 {qint64(step.number), step.name, now})
        .map([](qint64) {});
  });
  if (switchKeys) GUIJU_CHECK(connection.query(QStringLiteral("PRAGMA foreign_keys = ON")));
  return done;
}

}  // namespace

Result<Migration> parseMigration(const QString& fileName, const QString& text) {
  static const QRegularExpression kName(QStringLiteral("^(\\d{4})_([a-z0-9_]+)\\.sql$"));
  const auto match = kName.match(fileName);
  if (!match.hasMatch()) return broken(fileName, QStringLiteral("name"));
  Migration step;
  step.number = match.captured(1).toInt();
  step.name = match.captured(2);
  static const QRegularExpression kBlankLine(QStringLiteral("\\n[ \\t]*\\n"));
  const QStringList paragraphs = text.split(kBlankLine, Qt::SkipEmptyParts);
  for (const QString& paragraph : paragraphs) {
    QStringList lines;
    for (const QString& line : paragraph.split(u'\n')) {
      if (!line.startsWith(QStringLiteral("--"))) {
        lines << line;
      } else if (step.sentence.isEmpty()) {
        step.sentence = line.mid(2).trimmed();
      } else if (line.trimmed() == QStringLiteral("-- rebuild")) {
        step.rebuildsTable = true;
      }
    }
    const QString statement = lines.join(u'\n').trimmed();
    if (!statement.isEmpty()) step.statements << statement;
  }
  if (step.sentence.isEmpty() || step.statements.isEmpty())
    return broken(fileName, QStringLiteral("sentence or statements"));
  return step;
}

Result<std::vector<Migration>> shippedMigrations(Engine engine) {
  const QDir folder(engine == Engine::Sqlite ? QStringLiteral(":/migrations/sqlite")
                                             : QStringLiteral(":/migrations/postgresql"));
  std::vector<Migration> steps;
  for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) return broken(name, file.errorString());
    GUIJU_TRY(step, parseMigration(name, QString::fromUtf8(file.readAll())));
    if (step.number != static_cast<int>(steps.size()) + 1) return broken(name, QStringLiteral("numbering"));
    steps.push_back(std::move(step));
  }
  if (steps.empty()) return broken(folder.path(), QStringLiteral("empty"));
  return steps;
}

Result<int> schemaVersion(Connection& connection) {
  const bool sqlite = connection.dialect().engine() == Engine::Sqlite;
  const QString exists =
      sqlite ? QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'schema_step'")
             : QStringLiteral(
                   "SELECT count(*) FROM pg_tables WHERE tablename = 'schema_step' AND schemaname = current_schema()");
  GUIJU_TRY(found, connection.query(exists));
  if (found.at(0).integer(0) == 0) return 0;
  GUIJU_TRY(last, connection.query(QStringLiteral("SELECT coalesce(max(number), 0) FROM schema_step")));
  return static_cast<int>(last.at(0).integer(0));
}

Result<int> migrate(Connection& connection, const std::vector<Migration>& steps, const QDateTime& now,
                    const std::function<Result<void>()>& beforeFirst) {
  GUIJU_TRY(version, schemaVersion(connection));
  const int newest = static_cast<int>(steps.size());
  if (version > newest) {
    return fail(
        ErrorCode::NewerVersion,
        message("storage", QT_TRANSLATE_NOOP("storage", "This center was written by a later version of the program.")),
        message("storage", QT_TRANSLATE_NOOP("storage", "Install that version to open it. Nothing was changed.")),
        QStringLiteral("schema %1, known %2").arg(version).arg(newest));
  }
  if (version == newest) return 0;
  if (version > 0) GUIJU_CHECK(beforeFirst());
  GUIJU_CHECK(createVersionTable(connection));
  int applied = 0;
  for (const Migration& step : steps) {
    if (step.number <= version) continue;
    GUIJU_CHECK(applyStep(connection, step, now));
    ++applied;
  }
  return applied;
}

}  // namespace guiju::storage
