// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>

#include "domain/access/access.h"

namespace guiju::calendar {

inline constexpr access::Action kViewCalendar{"calendar.view", QT_TRANSLATE_NOOP("actions", "See the working calendar"),
                                              ""};
inline constexpr access::Action kEditCalendar{"calendar.edit",
                                              QT_TRANSLATE_NOOP("actions", "Change the working calendar"), ""};

// The calendar's rows of the access matrix: everyone lives by it, and HR, the administrator and the head keep it.
[[nodiscard]] std::span<const access::Grant> calendarGrants();

}  // namespace guiju::calendar
