// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/areas.h"

namespace guiju::approval {

// What approvals tell the shared machinery.
[[nodiscard]] AreaDescriptor approvalArea();

}  // namespace guiju::approval
