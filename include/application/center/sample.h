// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include "domain/base/result.h"
#include "storage/base/location.h"

namespace guiju {

// Builds the sample center in an empty place: a believable company of about sixty people with two years of history
// before `now`, made by the program's own commands from a fixed seed, marked as a demonstration. The same language and
// day give the same content.
[[nodiscard]] Result<void> buildSampleCenter(const storage::Location& location, const QString& language,
                                             const QDateTime& now);

}  // namespace guiju
