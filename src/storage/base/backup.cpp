// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/backup.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "storage/base/file_lock.h"
#include "storage/base/migrations.h"

namespace guiju::storage {

namespace {

tl::unexpected<Error> notSaved(const QString& target, const QString& detail) {
  return fail(ErrorCode::Storage,
              message("storage", QT_TRANSLATE_NOOP("storage", "The backup %1 could not be written."), {target}),
              message("storage", QT_TRANSLATE_NOOP("storage", "Choose another folder or free some space.")), detail);
}

Result<void> copyPages(sqlite3* from, sqlite3* to, const QString& target) {
  sqlite3_backup* copy = sqlite3_backup_init(to, "main", from, "main");
  if (!copy) return notSaved(target, QString::fromUtf8(sqlite3_errmsg(to)));
  const int step = sqlite3_backup_step(copy, -1);
  const int finish = sqlite3_backup_finish(copy);
  if (step != SQLITE_DONE || finish != SQLITE_OK) return notSaved(target, QString::fromUtf8(sqlite3_errmsg(to)));
  // The copy is a single file: no write-ahead log beside it.
  if (sqlite3_exec(to, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) != SQLITE_OK) {
    return notSaved(target, QString::fromUtf8(sqlite3_errmsg(to)));
  }
  return {};
}

Result<void> checkIsCenter(const QString& file) {
  Location location;
  location.file = file;
  GUIJU_TRY(connection, Connection::open(location, ConnectionRole::Reader, false, true));
  GUIJU_TRY(answer, connection->query(QStringLiteral("PRAGMA integrity_check")));
  GUIJU_TRY(version, schemaVersion(*connection));
  if (answer.at(0).text(0) != QStringLiteral("ok") || version == 0) {
    return fail(ErrorCode::Corrupt,
                message("storage", QT_TRANSLATE_NOOP("storage", "%1 is not an undamaged center."), {file}),
                message("storage", QT_TRANSLATE_NOOP("storage", "Choose another backup. Nothing was changed.")),
                answer.at(0).text(0));
  }
  return {};
}

}  // namespace

Result<void> backupTo(Connection& source, const QString& target) {
  auto* from = static_cast<sqlite3*>(source.sqliteHandle());
  if (!from) {
    return fail(ErrorCode::Unsupported,
                message("storage",
                        QT_TRANSLATE_NOOP("storage", "A center on a server is backed up by copying it into a file.")),
                message("storage", QT_TRANSLATE_NOOP("storage", "Use the copy command.")));
  }
  if (!QDir().mkpath(QFileInfo(target).absolutePath())) return notSaved(target, QString());
  const QString part = target + QStringLiteral(".part");
  QFile::remove(part);
  sqlite3* to = nullptr;
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  const int opened = sqlite3_open_v2(part.toUtf8().constData(), &to, flags, nullptr);
  Result<void> copied = opened == SQLITE_OK ? copyPages(from, to, target) : Result<void>(notSaved(target, QString()));
  sqlite3_close(to);
  QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
  if (copied && !syncToDisk(part)) copied = notSaved(target, QString());
  if (copied && QFile::exists(target)) copied = notSaved(target, QStringLiteral("exists"));
  if (copied && !QFile::rename(part, target)) copied = notSaved(target, QString());
  if (!copied) QFile::remove(part);
  return copied;
}

QString backupPath(const QString& file, const QDateTime& now) {
  const QFileInfo info(file);
  const QString name = info.completeBaseName();
  return QStringLiteral("%1/%2-backups/%2-%3.guiju")
      .arg(info.absolutePath(), name, now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmsszzz")));
}

Result<QString> restoreFrom(const QString& backup, const QString& file, const QDateTime& now) {
  GUIJU_CHECK(checkIsCenter(backup));
  const QString part = file + QStringLiteral(".part");
  QFile::remove(part);
  if (!QFile::copy(backup, part) || !syncToDisk(part)) return notSaved(file, QString());
  QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
  QString kept;
  if (QFile::exists(file)) {
    // Held while it is moved aside: nobody else may be writing, and its log is folded in first.
    GUIJU_TRY(lock, FileLock::take(file, false));
    Location location;
    location.file = file;
    kept = backupPath(file, now);
    {
      auto old = Connection::open(location, ConnectionRole::Writer);
      if (old) GUIJU_CHECK(backupTo(**old, kept));
    }
    if (!QFile::exists(kept)) {
      QDir().mkpath(QFileInfo(kept).absolutePath());
      if (!QFile::copy(file, kept)) return notSaved(kept, QString());
    }
    for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(file + QLatin1StringView(suffix));
  }
  if (!QFile::rename(part, file) || !syncToDisk(file)) return notSaved(file, QString());
  return kept;
}

}  // namespace guiju::storage
