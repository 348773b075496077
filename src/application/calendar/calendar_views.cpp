// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calendar/calendar_views.h"

#include "storage/calendar/calendar_store.h"

namespace guiju::calendar {

Result<CalendarYear> ViewCalendarYear::read(const Reading& reading) const {
  const DateRange range{QDate(year, 1, 1), QDate(year + 1, 1, 1)};
  CalendarStore store(reading.connection());
  const access::Reach reach = reading.reach(kAction);
  CalendarYear result;
  result.year = year;
  result.mayEdit = reading.permits(kEditCalendar.id, {});
  GUIJU_TRY(days, store.days(reach, range));
  GUIJU_TRY(years, store.years(reach));
  result.workingDays = WorkingCalendar(days).workingDaysBetween(range.from, *range.to);
  result.days = std::move(days);
  result.knownYears = std::move(years);
  return result;
}

Result<CalendarImport> PreviewCalendarImport::read(const Reading& reading) const {
  GUIJU_TRY(standing, CalendarStore(reading.connection())
                          .days(reading.reach(kViewCalendar.id), DateRange{QDate(kFirstYear, 1, 1), {}}));
  return compared(standing, days);
}

}  // namespace guiju::calendar
