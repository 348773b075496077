// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/areas.h"

namespace guiju {

// What the policies tell the shared machinery.
[[nodiscard]] AreaDescriptor policyArea();

}  // namespace guiju
