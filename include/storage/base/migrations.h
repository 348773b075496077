// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "storage/base/connection.h"

namespace guiju::storage {

// One numbered step of the schema: a sentence, and statements that also run in the engine's own shell.
struct Migration {
  int number = 0;
  QString name;
  QString sentence;
  bool rebuildsTable = false;  // "-- rebuild": foreign keys are off while it runs and checked before it commits
  QStringList statements;
};

// The steps shipped for `engine`, in order; fails when the numbering has gaps or a file can't be read.
[[nodiscard]] Result<std::vector<Migration>> shippedMigrations(Engine engine);
[[nodiscard]] Result<Migration> parseMigration(const QString& fileName, const QString& text);

// The number of the last step applied; 0 for an empty place.
[[nodiscard]] Result<int> schemaVersion(Connection& connection);

// Applies what is missing, each step with its number in one transaction. `beforeFirst` (a backup) runs once before the
// first step on a place that is not empty. Fails with NewerVersion when the place has steps this program doesn't know.
[[nodiscard]] Result<int> migrate(Connection& connection, const std::vector<Migration>& steps, const QDateTime& now,
                                  const std::function<Result<void>()>& beforeFirst);

}  // namespace guiju::storage
