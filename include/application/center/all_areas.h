// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/areas.h"
#include "application/center/founding.h"

namespace guiju {

// Every area of the program, a line each.
[[nodiscard]] Areas allAreas();

// What the areas bring when a center is founded, in order.
[[nodiscard]] std::vector<FoundingStep> foundingSteps();

}  // namespace guiju
