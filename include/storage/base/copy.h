// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

#include "storage/base/connection.h"

namespace guiju::storage {

// Moves a whole center between places, engine to engine, row by row with nothing left out: ids, audit and signatures
// stay as they are, so the target verifies as the source did. The target must be an empty place of the same schema;
// everything happens in one transaction or not at all. `progress` gets the table and the rows copied so far.
[[nodiscard]] Result<qint64> copyCenter(Connection& from, Connection& to,
                                        const std::function<void(const QString& table, qint64 rows)>& progress = {});

// A digest of everything a place holds but its schema steps, the same on both engines for the same content.
[[nodiscard]] Result<QByteArray> contentDigest(Connection& connection);

// The tables of the schema, each after those it refers to.
[[nodiscard]] Result<QStringList> tablesInOrder(Connection& connection);

}  // namespace guiju::storage
