// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/areas.h"

namespace guiju::org {

// What the organization tells the shared machinery.
[[nodiscard]] AreaDescriptor orgArea();

}  // namespace guiju::org
