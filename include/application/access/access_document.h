// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/access/access.h"

namespace guiju::access {

// The published matrix as a Markdown document: who may do what, how far. The checked-in docs/access.md is this text.
[[nodiscard]] QString accessDocument(const Matrix& matrix);

}  // namespace guiju::access
