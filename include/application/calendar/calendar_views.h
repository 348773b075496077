// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "application/base/command.h"
#include "domain/calendar/calendar_access.h"
#include "domain/calendar/calendar_import.h"

namespace guiju::calendar {

// A year of the calendar as a settings page shows it.
struct CalendarYear {
  int year = 0;
  std::vector<CalendarDay> days;  // in order
  std::vector<int> knownYears;    // years that have entries
  int workingDays = 0;
  bool mayEdit = false;  // whether who asks keeps the calendar

  // Without entries the holidays of the year are not known yet, and its weekdays are an assumption.
  [[nodiscard]] bool isKnown() const { return !days.empty(); }
};

// Shows one year.
struct ViewCalendarYear {
  using Answer = CalendarYear;
  static constexpr auto kAction = kViewCalendar.id;
  int year = 0;
  Result<Answer> read(const Reading& reading) const;
};

// Shows what an import would change, before it does.
struct PreviewCalendarImport {
  using Answer = CalendarImport;
  static constexpr auto kAction = kEditCalendar.id;
  std::vector<CalendarDay> days;
  Result<Answer> read(const Reading& reading) const;
};

}  // namespace guiju::calendar
