// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/center/founding.h"

namespace guiju::calendar {

// The calendar's step of founding a center: the holidays announced so far, so that the first deadline counts right.
[[nodiscard]] Outcome<void> fillCalendarAtFounding(storage::Connection& connection, const Pipeline& pipeline,
                                                   const NewCenter& wanted);

}  // namespace guiju::calendar
