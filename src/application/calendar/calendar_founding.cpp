// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calendar/calendar_founding.h"

#include "application/calendar/calendar_commands.h"

namespace guiju::calendar {

Outcome<void> fillCalendarAtFounding(storage::Connection& connection, const Pipeline& pipeline, const NewCenter&) {
  auto days = shippedCalendar();
  if (!days) return tl::unexpected(Problem(std::move(days).error()));
  return runAsSetup(connection, pipeline, ImportCalendar{std::move(*days)}).map([](qint64) {});
}

}  // namespace guiju::calendar
