// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/period.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace guiju {
namespace {

using Kind = Period::Kind;

QDate anyDay() {
  return QDate(1995, 1, 1).addDays(*rc::gen::inRange(0, 25'000));
}
Kind anyKind() {
  return *rc::gen::element(Kind::Day, Kind::Week, Kind::Month, Kind::Quarter, Kind::Year);
}

void expectDays(const Period& period, QDate first, QDate last) {
  EXPECT_EQ(period.first(), first);
  EXPECT_EQ(period.last(), last);
}

TEST(Period, HoldsItsDays) {
  const QDate day(2024, 2, 29);
  expectDays(Period::holding(day, Kind::Day), day, day);
  expectDays(Period::holding(day, Kind::Week), QDate(2024, 2, 26), QDate(2024, 3, 3));
  expectDays(Period::holding(day, Kind::Month), QDate(2024, 2, 1), QDate(2024, 2, 29));
  expectDays(Period::holding(day, Kind::Quarter), QDate(2024, 1, 1), QDate(2024, 3, 31));
  expectDays(Period::holding(day, Kind::Year), QDate(2024, 1, 1), QDate(2024, 12, 31));
}

TEST(Period, TheLastDayOfAMonthCounts) {
  const Period month = Period::holding(QDate(2026, 1, 31), Kind::Month);
  EXPECT_TRUE(month.contains(QDate(2026, 1, 31)));
  EXPECT_TRUE(month.contains(QDate(2026, 1, 1)));
  EXPECT_FALSE(month.contains(QDate(2026, 2, 1)));
  EXPECT_FALSE(month.contains(QDate(2025, 12, 31)));
  EXPECT_EQ(month.range(), (DateRange{QDate(2026, 1, 1), QDate(2026, 2, 1)}));
}

TEST(Period, FollowsTheFiscalYear) {
  const FiscalCalendar april{4};
  expectDays(Period::holding(QDate(2026, 3, 31), Kind::Year, april), QDate(2025, 4, 1), QDate(2026, 3, 31));
  expectDays(Period::holding(QDate(2026, 4, 1), Kind::Year, april), QDate(2026, 4, 1), QDate(2027, 3, 31));
  expectDays(Period::holding(QDate(2026, 3, 31), Kind::Quarter, april), QDate(2026, 1, 1), QDate(2026, 3, 31));
  const FiscalCalendar february{2};
  expectDays(Period::holding(QDate(2026, 1, 15), Kind::Quarter, february), QDate(2025, 11, 1), QDate(2026, 1, 31));
  expectDays(Period::holding(QDate(2026, 1, 15), Kind::Year, february), QDate(2025, 2, 1), QDate(2026, 1, 31));
  const FiscalCalendar december{12};
  expectDays(Period::holding(QDate(2026, 11, 30), Kind::Year, december), QDate(2025, 12, 1), QDate(2026, 11, 30));
  EXPECT_DEATH((void)Period::holding(QDate(2026, 1, 1), Kind::Year, FiscalCalendar{13}), "twelve months");
  EXPECT_DEATH((void)Period::holding(QDate(), Kind::Day), "does not exist");
}

TEST(Period, ShiftsByWholePeriods) {
  EXPECT_EQ(Period::holding(QDate(2026, 3, 31), Kind::Month).shifted(-1),
            Period::holding(QDate(2026, 2, 5), Kind::Month));
  EXPECT_EQ(Period::holding(QDate(2026, 1, 1), Kind::Week).shifted(1).first(), QDate(2026, 1, 5));
  EXPECT_EQ(Period::holding(QDate(2026, 1, 1), Kind::Quarter).shifted(-1).first(), QDate(2025, 10, 1));
  EXPECT_EQ(Period::holding(QDate(2024, 2, 29), Kind::Year).shifted(1).first(), QDate(2025, 1, 1));
}

TEST(Period, TheYearBeforeALeapDayIsThe28th) {
  EXPECT_EQ(Period::holding(QDate(2024, 2, 29), Kind::Day).yearBefore().first(), QDate(2023, 2, 28));
  EXPECT_EQ(Period::holding(QDate(2025, 2, 28), Kind::Day).yearBefore().first(), QDate(2024, 2, 28));
  EXPECT_EQ(Period::holding(QDate(2025, 2, 1), Kind::Month).yearBefore().last(), QDate(2024, 2, 29));
}

TEST(Period, TheYearBeforeAWeekHasItsNumber) {
  const auto monday = [](QDate day) { return Period::holding(day, Kind::Week).yearBefore().first(); };
  EXPECT_EQ(monday(QDate(2026, 11, 23)), QDate(2025, 11, 24));  // both week 48
  EXPECT_EQ(monday(QDate(2021, 1, 4)), QDate(2019, 12, 30));    // week 1 of 2021 and of 2020
  EXPECT_EQ(monday(QDate(2021, 1, 1)), QDate(2019, 12, 23));    // week 53 of 2020, week 52 of 2019
  EXPECT_EQ(monday(QDate(2027, 1, 1)), QDate(2025, 12, 22));    // week 53 of 2026, week 52 of 2025
}

TEST(Period, PeriodsFollowOneAnotherWithoutGap) {
  EXPECT_TRUE(rc::check("end of one is the first of the next, and every day is in exactly its period", [] {
    const Kind kind = anyKind();
    const FiscalCalendar calendar{*rc::gen::inRange(1, 13)};
    const QDate day = anyDay();
    const Period period = Period::holding(day, kind, calendar);
    RC_ASSERT(period.contains(day));
    RC_ASSERT(Period::holding(period.first(), kind, calendar) == period);
    RC_ASSERT(Period::holding(period.last(), kind, calendar) == period);
    RC_ASSERT(Period::holding(period.end(), kind, calendar) == period.shifted(1));
    const int count = *rc::gen::inRange(-40, 40);
    RC_ASSERT(period.shifted(count).shifted(-count) == period);
    RC_ASSERT(period.yearBefore().kind() == kind);
    RC_ASSERT(Period::holding(period.yearBefore().first(), kind, calendar) == period.yearBefore());
  }));
}

TEST(Period, MonthsLaterEndWithTheMonth) {
  EXPECT_EQ(monthsLater(QDate(2026, 1, 31), 1), QDate(2026, 2, 28));
  EXPECT_EQ(monthsLater(QDate(2024, 1, 31), 1), QDate(2024, 2, 29));
  EXPECT_EQ(monthsLater(QDate(2026, 3, 31), -1), QDate(2026, 2, 28));
  EXPECT_EQ(monthsLater(QDate(2026, 1, 15), 12), QDate(2027, 1, 15));
}

TEST(Period, DateRangesAreHalfOpen) {
  const DateRange march{QDate(2026, 3, 1), QDate(2026, 4, 1)};
  const DateRange fromApril{QDate(2026, 4, 1), std::nullopt};
  EXPECT_TRUE(march.contains(QDate(2026, 3, 31)));
  EXPECT_FALSE(march.contains(QDate(2026, 4, 1)));
  EXPECT_FALSE(march.overlaps(fromApril));
  EXPECT_TRUE(fromApril.overlaps(DateRange{QDate(2030, 1, 1), std::nullopt}));
  EXPECT_TRUE(fromApril.overlaps(DateRange{QDate(2020, 1, 1), QDate(2026, 4, 2)}));
  EXPECT_EQ(march.common(DateRange{QDate(2026, 3, 10), std::nullopt}),
            (DateRange{QDate(2026, 3, 10), QDate(2026, 4, 1)}));
  EXPECT_FALSE(DateRange{}.isValid());
  EXPECT_FALSE((DateRange{QDate(2026, 3, 1), QDate(2026, 3, 1)}.isValid()));
  EXPECT_FALSE((DateRange{QDate(2026, 3, 1), QDate(2026, 3, 1)}.overlaps(march)));
}

TEST(Period, RangesOverlapWhereTheyShareADay) {
  EXPECT_TRUE(rc::check("overlaps, common and contains agree", [] {
    const auto anyRange = [] {
      const QDate from = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 20));
      const int length = *rc::gen::inRange(0, 12);
      return DateRange{from, length == 0 ? std::nullopt : std::optional(from.addDays(length))};
    };
    const DateRange a = anyRange();
    const DateRange b = anyRange();
    bool shared = false;
    for (QDate day(2026, 1, 1); day < QDate(2026, 3, 1); day = day.addDays(1)) {
      const bool inBoth = a.contains(day) && b.contains(day);
      const auto common = a.common(b);
      RC_ASSERT(inBoth == (common && common->contains(day)));
      shared = shared || inBoth;
    }
    RC_ASSERT(a.overlaps(b) == shared);
    RC_ASSERT(b.overlaps(a) == shared);
  }));
}

}  // namespace
}  // namespace guiju
