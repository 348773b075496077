// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/working_calendar.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QFile>

#include "support/source_tree.h"

namespace guiju::calendar {
namespace {

WorkingCalendar shipped() {
  QFile file(sourceRoot() + QStringLiteral("/resources/calendar/cn.tsv"));
  return WorkingCalendar(file.open(QIODevice::ReadOnly) ? readCalendar(file.readAll()).days
                                                        : std::vector<CalendarDay>());
}

QTimeZone beijing() {
  return QTimeZone("Asia/Shanghai");
}
QDateTime at(QDate day, QTime time) {
  return QDateTime(day, time, beijing());
}

TEST(WorkingCalendar, WithoutDaysTheWeekCounts) {
  const WorkingCalendar calendar;
  EXPECT_TRUE(calendar.isWorkingDay(QDate(2026, 11, 23)));   // Monday
  EXPECT_TRUE(calendar.isWorkingDay(QDate(2026, 11, 27)));   // Friday
  EXPECT_FALSE(calendar.isWorkingDay(QDate(2026, 11, 28)));  // Saturday
  EXPECT_FALSE(calendar.isWorkingDay(QDate(2026, 11, 29)));
  EXPECT_EQ(calendar.addWorkingDays(QDate(2026, 11, 27), 1), QDate(2026, 11, 30));
  EXPECT_EQ(calendar.workingDaysBetween(QDate(2026, 11, 23), QDate(2026, 11, 30)), 5);
}

TEST(WorkingCalendar, HolidaysAndWorkingWeekendsCount) {
  const WorkingCalendar calendar = shipped();
  EXPECT_FALSE(calendar.isWorkingDay(QDate(2025, 10, 1)));
  EXPECT_FALSE(calendar.isWorkingDay(QDate(2025, 10, 8)));
  EXPECT_TRUE(calendar.isWorkingDay(QDate(2025, 9, 28)));   // Sunday worked
  EXPECT_TRUE(calendar.isWorkingDay(QDate(2025, 10, 11)));  // Saturday worked
  EXPECT_EQ(calendar.entry(QDate(2025, 9, 28))->name, QStringLiteral("国庆节"));
  EXPECT_EQ(calendar.entry(QDate(2025, 9, 29)), nullptr);
  EXPECT_EQ(calendar.addWorkingDays(QDate(2025, 9, 30), 1), QDate(2025, 10, 9));
  EXPECT_EQ(calendar.addWorkingDays(QDate(2025, 9, 30), 3), QDate(2025, 10, 11));
  EXPECT_EQ(calendar.addWorkingDays(QDate(2025, 10, 9), -1), QDate(2025, 9, 30));
  EXPECT_EQ(calendar.workingDaysBetween(QDate(2025, 9, 28), QDate(2025, 10, 12)), 6);
}

TEST(WorkingCalendar, ZeroDaysMeansTheDayOrTheNextWorkedOne) {
  const WorkingCalendar calendar = shipped();
  EXPECT_EQ(calendar.addWorkingDays(QDate(2025, 9, 30), 0), QDate(2025, 9, 30));
  EXPECT_EQ(calendar.addWorkingDays(QDate(2025, 10, 1), 0), QDate(2025, 10, 9));
}

TEST(WorkingCalendar, SaysWhichYearsItDoesNotKnow) {
  const WorkingCalendar calendar = shipped();
  EXPECT_TRUE(calendar.knows(2016));
  EXPECT_TRUE(calendar.knows(2026));
  EXPECT_FALSE(calendar.knows(2027));
  EXPECT_FALSE(WorkingCalendar().knows(2026));
  EXPECT_EQ(calendar.unknownYears(QDate(2026, 12, 28), QDate(2028, 1, 1)), (std::vector<int>{2027, 2028}));
  EXPECT_TRUE(calendar.unknownYears(QDate(2026, 1, 1), QDate(2026, 12, 31)).empty());
}

TEST(WorkingCalendar, TheLastEntryOfADayHolds) {
  const QDate day(2026, 11, 23);
  const WorkingCalendar calendar(
      {{{}, 0, day, DayKind::Work, QStringLiteral("a")}, {{}, 0, day, DayKind::Off, QStringLiteral("b")}});
  EXPECT_FALSE(calendar.isWorkingDay(day));
}

TEST(WorkingCalendar, ADayDeadlineEndsWithTheLocalDay) {
  const WorkingCalendar calendar = shipped();
  const QDateTime lateEvening = at(QDate(2025, 9, 29), QTime(23, 30));  // still the 29th in Beijing, 15:30 UTC
  const QDateTime deadline = calendar.endOfDayDeadline(lateEvening.toUTC(), 2, beijing());
  EXPECT_EQ(deadline, at(QDate(2025, 10, 9), QTime(23, 59, 59, 999)));
  EXPECT_EQ(deadline.timeSpec(), Qt::UTC);
  const QDateTime afterMidnight = at(QDate(2025, 9, 30), QTime(0, 10));  // the 29th in UTC
  EXPECT_EQ(calendar.endOfDayDeadline(afterMidnight.toUTC(), 1, beijing()),
            at(QDate(2025, 10, 9), QTime(23, 59, 59, 999)));
}

TEST(WorkingCalendar, OfficeHoursCarryTheTimeOfDay) {
  const WorkingCalendar calendar = shipped();
  const auto due = [&](QDateTime start, int count) {
    return calendar.officeHoursDeadline(start.toUTC(), count, beijing());
  };
  // Friday 17:00 and one day: Monday 17:00.
  EXPECT_EQ(due(at(QDate(2026, 11, 20), QTime(17, 0)), 1), at(QDate(2026, 11, 23), QTime(17, 0)));
  // After closing: as if handed in on Monday at nine.
  EXPECT_EQ(due(at(QDate(2026, 11, 20), QTime(20, 0)), 1), at(QDate(2026, 11, 24), QTime(9, 0)));
  EXPECT_EQ(due(at(QDate(2026, 11, 21), QTime(11, 0)), 1), at(QDate(2026, 11, 24), QTime(9, 0)));
  // Before opening: from nine of the same day.
  EXPECT_EQ(due(at(QDate(2026, 11, 23), QTime(6, 0)), 1), at(QDate(2026, 11, 24), QTime(9, 0)));
  // Exactly at closing it still counts.
  EXPECT_EQ(due(at(QDate(2026, 11, 23), QTime(18, 0)), 1), at(QDate(2026, 11, 24), QTime(18, 0)));
  EXPECT_EQ(due(at(QDate(2026, 11, 21), QTime(11, 0)), 0), at(QDate(2026, 11, 23), QTime(9, 0)));
}

WorkingCalendar anyCalendar() {
  std::vector<CalendarDay> days;
  const auto offsets = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60));
  for (const int offset : offsets) {
    days.push_back({{},
                    0,
                    QDate(2026, 1, 1).addDays(offset),
                    *rc::gen::element(DayKind::Off, DayKind::Work),
                    QStringLiteral("x")});
  }
  return WorkingCalendar(days);
}
QDate anyDay() {
  return QDate(2026, 1, 1).addDays(*rc::gen::inRange(-20, 80));
}

TEST(WorkingCalendar, CountingAndAddingAgree) {
  EXPECT_TRUE(rc::check("the days between are counted one by one", [] {
    const WorkingCalendar calendar = anyCalendar();
    const QDate from = anyDay();
    const QDate to = anyDay();
    int counted = 0;
    for (QDate day = std::min(from, to); day < std::max(from, to); day = day.addDays(1))
      counted += calendar.isWorkingDay(day) ? 1 : 0;
    RC_ASSERT(calendar.workingDaysBetween(from, to) == (to < from ? -counted : counted));
  }));
  EXPECT_TRUE(rc::check("n days later there are n working days after the day, the last among them", [] {
    const WorkingCalendar calendar = anyCalendar();
    const QDate day = anyDay();
    const int count = *rc::gen::inRange(1, 30);
    const QDate later = calendar.addWorkingDays(day, count);
    RC_ASSERT(calendar.isWorkingDay(later));
    RC_ASSERT(calendar.workingDaysBetween(day.addDays(1), later.addDays(1)) == count);
    const QDate earlier = calendar.addWorkingDays(day, -count);
    RC_ASSERT(calendar.isWorkingDay(earlier));
    RC_ASSERT(calendar.workingDaysBetween(earlier, day) == count);
    if (calendar.isWorkingDay(day)) RC_ASSERT(calendar.addWorkingDays(later, -count) == day);
  }));
}

TEST(WorkingCalendar, DeadlinesNeverLieBeforeTheirStart) {
  EXPECT_TRUE(rc::check("both kinds fall on working days, not before the start, and more days are not earlier", [] {
    const WorkingCalendar calendar = anyCalendar();
    const QDateTime start = QDateTime(anyDay(), QTime(0, 0), Qt::UTC).addSecs(*rc::gen::inRange(0, 86'400));
    const int count = *rc::gen::inRange(0, 10);
    const QDateTime byDay = calendar.endOfDayDeadline(start, count, beijing());
    const QDateTime byHours = calendar.officeHoursDeadline(start, count, beijing());
    RC_ASSERT(byDay >= start);
    RC_ASSERT(byHours >= start);
    RC_ASSERT(calendar.isWorkingDay(byDay.toTimeZone(beijing()).date()));
    RC_ASSERT(calendar.isWorkingDay(byHours.toTimeZone(beijing()).date()));
    const QTime time = byHours.toTimeZone(beijing()).time();
    RC_ASSERT(time >= QTime(9, 0) && time <= QTime(18, 0));
    // From a Saturday both none and one working day end with Monday.
    const QDateTime nextByDay = calendar.endOfDayDeadline(start, count + 1, beijing());
    RC_ASSERT(nextByDay > byDay || (count == 0 && nextByDay == byDay));
    RC_ASSERT(calendar.officeHoursDeadline(start, count + 1, beijing()) > byHours);
  }));
}

}  // namespace
}  // namespace guiju::calendar
