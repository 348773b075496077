// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/areas.h"

namespace guiju::activity {

// What activities tell the shared machinery.
[[nodiscard]] AreaDescriptor activityArea();

}  // namespace guiju::activity
