// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "app/base/ctl.h"

namespace guiju {

// The verbs of every area, a line each.
[[nodiscard]] std::vector<std::span<const CtlVerb>> allVerbs();

}  // namespace guiju
