// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/base/result.h"

namespace guiju {

// The sample center's file for this person, built at its first use: "sample-zh_CN.guiju" in the program's own data
// folder.
[[nodiscard]] Result<QString> sampleFile(const QString& language);

// Builds the sample center, always the same for the same language and day, at `file`.
[[nodiscard]] Result<void> buildSample(const QString& file, const QString& language);

}  // namespace guiju
