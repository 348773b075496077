// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "domain/base/result.h"

namespace guiju {

// Puts `content` at `path` whole or not at all: on a full disk what was there before stays.
[[nodiscard]] Result<void> writeWholeFile(const QByteArray& content, const QString& path);

// Reads a file of at most `limit` bytes; a larger one is refused with its size.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString& path, qint64 limit);

}  // namespace guiju
