// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <compare>
#include <optional>

namespace guiju {

// Days from `from` up to but not including `to`; no `to` means still open. Used for everything in force for a time.
struct DateRange {
  QDate from;
  std::optional<QDate> to;

  [[nodiscard]] bool contains(QDate day) const { return from <= day && (!to || day < *to); }
  [[nodiscard]] bool overlaps(const DateRange& other) const;
  // The days in both; empty where they don't meet.
  [[nodiscard]] std::optional<DateRange> common(const DateRange& other) const;
  [[nodiscard]] bool isValid() const { return from.isValid() && (!to || from < *to); }
  friend bool operator==(const DateRange&, const DateRange&) = default;
};

// The same day of a later (or earlier) month, its last day where that month is shorter: 31 January + 1 is 28 or 29
// February.
[[nodiscard]] QDate monthsLater(QDate day, int count);

// Where a year and its months begin: the fiscal year may start in any month.
struct FiscalCalendar {
  int firstMonth = 1;  // 1…12
};

// A calendar period of the business: a value with arithmetic, half open in days.
class Period {
 public:
  enum class Kind { Day, Week, Month, Quarter, Year };

  // The period of `kind` that holds `day`; weeks begin on Monday, quarters and years follow the fiscal calendar.
  static Period holding(QDate day, Kind kind, FiscalCalendar calendar = {});

  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] QDate first() const { return first_; }
  [[nodiscard]] QDate last() const { return end().addDays(-1); }
  [[nodiscard]] QDate end() const;  // first day after it
  [[nodiscard]] DateRange range() const { return DateRange{first_, end()}; }
  [[nodiscard]] bool contains(QDate day) const { return first_ <= day && day < end(); }
  [[nodiscard]] Period shifted(int count) const;  // -1: the one before
  // The same period of the year before. 29 February is compared with the 28th, ISO week 53 with the last week of a year
  // that has only 52.
  [[nodiscard]] Period yearBefore() const;
  friend bool operator==(const Period&, const Period&) = default;

 private:
  Period(Kind kind, QDate first) : kind_(kind), first_(first) {}
  Kind kind_;
  QDate first_;
};

}  // namespace guiju
