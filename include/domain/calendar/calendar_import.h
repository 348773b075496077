// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/calendar/calendar_day.h"

namespace guiju::calendar {

// An entry that a file says otherwise.
struct ChangedDay {
  CalendarDay before;
  CalendarDay after;  // with the identity and version of `before`
  friend bool operator==(const ChangedDay&, const ChangedDay&) = default;
};

// What a file would change in the calendar, shown before it does. Days the file does not name stay: a center's own days
// off are not in the announcement.
struct CalendarImport {
  std::vector<CalendarDay> added;
  std::vector<ChangedDay> changed;
  int same = 0;

  [[nodiscard]] bool isEmpty() const { return added.empty() && changed.empty(); }
  friend bool operator==(const CalendarImport&, const CalendarImport&) = default;
};

// Compares a file's days (each date once) with those that stand.
[[nodiscard]] CalendarImport compared(const std::vector<CalendarDay>& standing, const std::vector<CalendarDay>& file);

}  // namespace guiju::calendar
