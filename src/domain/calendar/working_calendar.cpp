// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/working_calendar.h"

#include <algorithm>
#include <cstdlib>

namespace guiju::calendar {

namespace {

bool isWeekday(QDate day) {
  return day.dayOfWeek() <= Qt::Friday;
}

// Days of Monday to Friday in from ≤ day < to.
qint64 weekdaysBetween(QDate from, QDate to) {
  const qint64 days = from.daysTo(to);
  qint64 count = days / 7 * 5;
  for (QDate day = from.addDays(days / 7 * 7); day < to; day = day.addDays(1)) count += isWeekday(day) ? 1 : 0;
  return count;
}

}  // namespace

WorkingCalendar::WorkingCalendar(const std::vector<CalendarDay>& days) {
  for (const CalendarDay& day : days) {
    days_.insert_or_assign(day.day, day);
    years_.insert(day.day.year());
  }
}

const CalendarDay* WorkingCalendar::entry(QDate day) const {
  const auto found = days_.find(day);
  return found == days_.end() ? nullptr : &found->second;
}

bool WorkingCalendar::isWorkingDay(QDate day) const {
  if (const CalendarDay* known = entry(day)) return known->kind == DayKind::Work;
  return isWeekday(day);
}

std::vector<int> WorkingCalendar::unknownYears(QDate first, QDate last) const {
  std::vector<int> years;
  for (int year = first.year(); year <= last.year(); ++year) {
    if (!knows(year)) years.push_back(year);
  }
  return years;
}

QDate WorkingCalendar::addWorkingDays(QDate day, int count) const {
  const int step = count < 0 ? -1 : 1;
  QDate result = day;
  for (int left = std::abs(count); left > 0;) {
    result = result.addDays(step);
    if (isWorkingDay(result)) --left;
  }
  while (!isWorkingDay(result)) result = result.addDays(step);
  return result;
}

int WorkingCalendar::workingDaysBetween(QDate from, QDate to) const {
  if (to < from) return -workingDaysBetween(to, from);
  qint64 count = weekdaysBetween(from, to);
  const auto end = days_.lower_bound(to);
  for (auto at = days_.lower_bound(from); at != end; ++at) {
    const bool works = at->second.kind == DayKind::Work;
    if (works != isWeekday(at->first)) count += works ? 1 : -1;
  }
  return static_cast<int>(count);
}

QDateTime WorkingCalendar::endOfDayDeadline(const QDateTime& start, int count, const QTimeZone& zone) const {
  return addWorkingDays(start.toTimeZone(zone).date(), count).endOfDay(zone).toUTC();
}

QDateTime WorkingCalendar::officeHoursDeadline(const QDateTime& start, int count, const QTimeZone& zone,
                                               OfficeHours hours) const {
  const QDateTime local = start.toTimeZone(zone);
  QDate day = local.date();
  QTime time = local.time();
  if (!isWorkingDay(day) || time > hours.to) {
    day = addWorkingDays(day, 1);
    time = hours.from;
  }
  return QDateTime(addWorkingDays(day, count), std::max(time, hours.from), zone).toUTC();
}

}  // namespace guiju::calendar
