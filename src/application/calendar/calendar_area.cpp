// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calendar/calendar_area.h"

#include "domain/calendar/calendar_access.h"
#include "domain/calendar/calendar_day.h"

namespace guiju::calendar {

AreaDescriptor calendarArea() {
  AreaDescriptor area;
  area.id = "calendar";
  area.grants = calendarGrants();
  area.records = {&recordType<CalendarDay>()};
  return area;
}

}  // namespace guiju::calendar
