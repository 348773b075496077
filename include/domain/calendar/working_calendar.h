// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>
#include <map>
#include <set>
#include <vector>

#include "domain/base/period.h"
#include "domain/calendar/calendar_day.h"

namespace guiju::calendar {

// When the office is open on a working day.
struct OfficeHours {
  QTime from{9, 0};
  QTime to{18, 0};
};

// Knows which days are worked, so that deadlines in working days respect holidays and working weekends (调休). A day
// without an entry follows its weekday: Monday to Friday are worked.
class WorkingCalendar {
 public:
  WorkingCalendar() = default;
  explicit WorkingCalendar(const std::vector<CalendarDay>& days);

  [[nodiscard]] bool isWorkingDay(QDate day) const;
  // The entry of the day; none where it follows its weekday.
  [[nodiscard]] const CalendarDay* entry(QDate day) const;

  // Whether the holidays of the year have been entered; until then its weekdays are an assumption, and a screen says
  // so.
  [[nodiscard]] bool knows(int year) const { return years_.contains(year); }
  // The years of the range (both days included) that are not known, in order.
  [[nodiscard]] std::vector<int> unknownYears(QDate first, QDate last) const;

  // The working day `count` working days after `day` (before it, where negative); the day itself does not count.
  // 0 is the day itself if worked, otherwise the next working day.
  [[nodiscard]] QDate addWorkingDays(QDate day, int count) const;
  // How many days from `from` up to but not including `to` are worked; negative where `to` is earlier.
  [[nodiscard]] int workingDaysBetween(QDate from, QDate to) const;
  [[nodiscard]] int workingDays(const Period& period) const { return workingDaysBetween(period.first(), period.end()); }

  // The last moment (UTC) of the working day `count` working days after the business day of `start`.
  [[nodiscard]] QDateTime endOfDayDeadline(const QDateTime& start, int count, const QTimeZone& zone) const;
  // The same time of day `count` working days later (UTC). What comes outside office hours counts from the next
  // opening.
  [[nodiscard]] QDateTime officeHoursDeadline(const QDateTime& start, int count, const QTimeZone& zone,
                                              OfficeHours hours = {}) const;

 private:
  std::map<QDate, CalendarDay> days_;
  std::set<int> years_;
};

}  // namespace guiju::calendar
