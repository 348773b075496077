// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/areas.h"

namespace guiju::access {

// The center itself and who may do what in it.
[[nodiscard]] AreaDescriptor describeAccessArea();

}  // namespace guiju::access
