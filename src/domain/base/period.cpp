// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/period.h"

#include <algorithm>

#include "domain/base/exact.h"

namespace guiju {

namespace {

QDate monthOf(QDate day) {
  return QDate(day.year(), day.month(), 1);
}

// The first day of the block of `length` months that holds `day`, counted from the fiscal year's first month.
QDate blockOf(QDate day, int length, FiscalCalendar calendar) {
  const int monthsIn = (day.month() - calendar.firstMonth + 12) % 12;
  return monthOf(day).addMonths(-(monthsIn % length));
}

// The Monday of an ISO week; the 4th of January is always in week 1.
QDate mondayOfWeek(int isoYear, int week) {
  const QDate fourth(isoYear, 1, 4);
  return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
}

int weeksIn(int isoYear) {
  return QDate(isoYear, 12, 28).weekNumber();
}

}  // namespace

bool DateRange::overlaps(const DateRange& other) const {
  return common(other).has_value();
}

std::optional<DateRange> DateRange::common(const DateRange& other) const {
  if (!isValid() || !other.isValid()) return {};
  DateRange both{std::max(from, other.from), to};
  if (other.to) both.to = to ? std::min(*to, *other.to) : *other.to;
  return both.isValid() ? std::optional(both) : std::nullopt;
}

QDate monthsLater(QDate day, int count) {
  return day.addMonths(count);
}

Period Period::holding(QDate day, Kind kind, FiscalCalendar calendar) {
  exact::demand(day.isValid(), "no period holds a day that does not exist");
  exact::demand(calendar.firstMonth >= 1 && calendar.firstMonth <= 12, "a fiscal year begins in one of twelve months");
  switch (kind) {
    case Kind::Day:
      return Period(kind, day);
    case Kind::Week:
      return Period(kind, day.addDays(1 - day.dayOfWeek()));
    case Kind::Month:
      return Period(kind, monthOf(day));
    case Kind::Quarter:
      return Period(kind, blockOf(day, 3, calendar));
    case Kind::Year:
      return Period(kind, blockOf(day, 12, calendar));
  }
  Q_UNREACHABLE();
}

QDate Period::end() const {
  return shifted(1).first();
}

Period Period::shifted(int count) const {
  switch (kind_) {
    case Kind::Day:
      return Period(kind_, first_.addDays(count));
    case Kind::Week:
      return Period(kind_, first_.addDays(qint64{7} * count));
    case Kind::Month:
      return Period(kind_, first_.addMonths(count));
    case Kind::Quarter:
      return Period(kind_, first_.addMonths(3 * count));
    case Kind::Year:
      return Period(kind_, first_.addMonths(12 * count));
  }
  Q_UNREACHABLE();
}

Period Period::yearBefore() const {
  if (kind_ != Kind::Week) return Period(kind_, first_.addMonths(-12));
  int isoYear = 0;
  const int week = first_.weekNumber(&isoYear);
  return Period(kind_, mondayOfWeek(isoYear - 1, std::min(week, weeksIn(isoYear - 1))));
}

}  // namespace guiju
