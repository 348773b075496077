// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include "storage/base/connection.h"

namespace guiju::storage {

// Copies the committed content of a file into `target` while work goes on; the target appears whole or not at all.
[[nodiscard]] Result<void> backupTo(Connection& source, const QString& target);

// "<folder of file>/<name>-backups/<name>-20261123-143207.guiju"
[[nodiscard]] QString backupPath(const QString& file, const QDateTime& now);

// Puts a backup in the place of `file` (nobody may have it open): checked first, the old file kept beside it.
[[nodiscard]] Result<QString> restoreFrom(const QString& backup, const QString& file, const QDateTime& now);

}  // namespace guiju::storage
