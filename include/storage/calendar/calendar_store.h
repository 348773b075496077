// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/access/access.h"
#include "domain/base/period.h"
#include "domain/calendar/working_calendar.h"
#include "storage/base/connection.h"

namespace guiju::calendar {

// The entries of the working calendar as they stand in the database.
class CalendarStore {
 public:
  explicit CalendarStore(storage::Connection& connection) : connection_(connection) {}

  // The entries of the range in the order of the days; none for who may not see the calendar.
  [[nodiscard]] Result<std::vector<CalendarDay>> days(const access::Reach& reach, const DateRange& range);
  // The years that have entries, in order.
  [[nodiscard]] Result<std::vector<int>> years(const access::Reach& reach);
  [[nodiscard]] Result<std::optional<CalendarDay>> entry(const access::Reach& reach, QDate day);

  // The calendar that rules and deadlines follow, whoever asks: whether a day is worked is no secret to a rule.
  [[nodiscard]] Result<WorkingCalendar> workingCalendar();

 private:
  storage::Connection& connection_;
};

}  // namespace guiju::calendar
