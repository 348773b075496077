// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/database.h"

#include <QFileInfo>

#include "storage/base/backup.h"
#include "storage/base/file_lock.h"
#include "storage/base/migrations.h"

namespace guiju::storage {

namespace {

Result<void> checkPlace(const Location& location, OpenMode mode) {
  if (location.engine != Engine::Sqlite) return {};
  const bool exists = QFileInfo::exists(location.file);
  if (mode == OpenMode::Create && exists) {
    return fail(
        ErrorCode::InvalidInput,
        message("storage", QT_TRANSLATE_NOOP("storage", "The file %1 exists already."), {location.file}),
        message("storage", QT_TRANSLATE_NOOP("storage", "Open it, or choose another name for the new center.")));
  }
  if (mode != OpenMode::Create && !exists) {
    return fail(ErrorCode::NotFound,
                message("storage", QT_TRANSLATE_NOOP("storage", "There is no file %1."), {location.file}),
                message("storage", QT_TRANSLATE_NOOP("storage", "Check the path, or create a new center.")));
  }
  if (mode != OpenMode::ReadOnly && isOnNetworkShare(location.file)) {
    return fail(
        ErrorCode::ReadOnly,
        message("storage",
                QT_TRANSLATE_NOOP("storage", "%1 lies on a network share, where two computers could damage it."),
                {location.file}),
        message("storage",
                QT_TRANSLATE_NOOP("storage", "Keep the file on this computer, or put the center on a server.")));
  }
  return {};
}

Result<void> bringUpToDate(Connection& connection, const Location& location, OpenMode mode, const QDateTime& now) {
  GUIJU_TRY(steps, shippedMigrations(location.engine));
  GUIJU_TRY(version, schemaVersion(connection));
  if (version == 0 && mode != OpenMode::Create) {
    return fail(
        ErrorCode::Corrupt,
        message("storage", QT_TRANSLATE_NOOP("storage", "%1 is not a center of this program."), {location.text()}),
        message("storage", QT_TRANSLATE_NOOP("storage", "Choose another file, or create a new center.")));
  }
  if (version > 0 && mode == OpenMode::Create) {
    return fail(ErrorCode::InvalidInput,
                message("storage", QT_TRANSLATE_NOOP("storage", "There is a center at %1 already."), {location.text()}),
                message("storage", QT_TRANSLATE_NOOP("storage", "Open it, or choose another database.")));
  }
  const auto backup = [&]() -> Result<void> {
    if (location.engine != Engine::Sqlite) return {};
    return backupTo(connection, backupPath(location.file, now));
  };
  return migrate(connection, steps, now, backup).map([](int) {});
}

// A place that is only read must have today's schema already: it can't be brought up to date.
Result<void> checkUpToDate(Connection& connection, const Location& location) {
  GUIJU_TRY(steps, shippedMigrations(location.engine));
  GUIJU_TRY(version, schemaVersion(connection));
  if (version == static_cast<int>(steps.size())) return {};
  return fail(
      version > static_cast<int>(steps.size()) ? ErrorCode::NewerVersion : ErrorCode::ReadOnly,
      message(
          "storage",
          QT_TRANSLATE_NOOP("storage", "%1 has the form of another version of the program and can't be changed here."),
          {location.text()}),
      message("storage", QT_TRANSLATE_NOOP("storage", "Copy it to a place where you may write, and open the copy.")));
}

}  // namespace

Database::Database(Location location, OpenMode mode) : location_(std::move(location)), mode_(mode) {}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const Location& location, OpenMode mode, const Clock& clock) {
  GUIJU_CHECK(checkPlace(location, mode));
  std::unique_ptr<Database> database(new Database(location, mode));
  if (mode == OpenMode::ReadOnly) {
    GUIJU_TRY(connection, database->connect(ConnectionRole::Reader));
    GUIJU_CHECK(checkUpToDate(*connection, location));
    return database;
  }
  if (location.engine == Engine::Sqlite) {
    GUIJU_TRY(lock, FileLock::take(location.file, mode == OpenMode::Create));
    database->lock_ = std::move(lock);
  }
  GUIJU_TRY(connection, database->connect(ConnectionRole::Writer));
  GUIJU_CHECK(bringUpToDate(*connection, location, mode, clock.now()));
  return database;
}

Result<std::unique_ptr<Connection>> Database::connect(ConnectionRole role) const {
  return Connection::open(location_, role, mode_ == OpenMode::Create,
                          isReadOnly() && location_.engine == Engine::Sqlite);
}

}  // namespace guiju::storage
