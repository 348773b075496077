// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/calendar_import.h"

#include <map>

namespace guiju::calendar {

CalendarImport compared(const std::vector<CalendarDay>& standing, const std::vector<CalendarDay>& file) {
  std::map<QDate, CalendarDay> byDay;
  for (const CalendarDay& day : standing) byDay.emplace(day.day, day);
  CalendarImport result;
  for (const CalendarDay& day : file) {
    const auto found = byDay.find(day.day);
    if (found == byDay.end()) {
      result.added.push_back(day);
      continue;
    }
    CalendarDay after = day;
    after.id = found->second.id;
    after.version = found->second.version;
    if (after == found->second) {
      ++result.same;
    } else {
      result.changed.push_back({found->second, after});
    }
  }
  return result;
}

}  // namespace guiju::calendar
