// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/areas.h"

namespace guiju::calendar {

// What the calendar tells the shared machinery: its rows of the access matrix and its record kind.
[[nodiscard]] AreaDescriptor calendarArea();

}  // namespace guiju::calendar
