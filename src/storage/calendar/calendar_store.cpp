// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendar/calendar_store.h"

#include "storage/base/records.h"

namespace guiju::calendar {

Result<std::vector<CalendarDay>> CalendarStore::days(const access::Reach& reach, const DateRange& range) {
  if (!reach.everything) return std::vector<CalendarDay>();
  if (!range.to) {
    return storage::select<CalendarDay>(connection_, QStringLiteral("day >= ? ORDER BY day"), {range.from});
  }
  return storage::select<CalendarDay>(connection_, QStringLiteral("day >= ? AND day < ? ORDER BY day"),
                                      {range.from, *range.to});
}

Result<std::vector<int>> CalendarStore::years(const access::Reach& reach) {
  std::vector<int> years;
  if (!reach.everything) return years;
  // The year of a date is written differently by the two engines; the few hundred days are read instead.
  GUIJU_TRY(all, storage::select<CalendarDay>(connection_, QStringLiteral("ORDER BY day")));
  for (const CalendarDay& day : all) {
    if (years.empty() || years.back() != day.day.year()) years.push_back(day.day.year());
  }
  return years;
}

Result<std::optional<CalendarDay>> CalendarStore::entry(const access::Reach& reach, QDate day) {
  GUIJU_TRY(found, days(reach, DateRange{day, day.addDays(1)}));
  if (found.empty()) return std::optional<CalendarDay>();
  return std::optional<CalendarDay>(std::move(found.front()));
}

Result<WorkingCalendar> CalendarStore::workingCalendar() {
  GUIJU_TRY(all, storage::select<CalendarDay>(connection_, QStringLiteral("ORDER BY day")));
  return WorkingCalendar(all);
}

}  // namespace guiju::calendar
