// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/calendar_day.h"

#include <gtest/gtest.h>

#include <QFile>
#include <map>

#include "support/source_tree.h"

namespace guiju::calendar {
namespace {

QByteArray shipped() {
  QFile file(sourceRoot() + QStringLiteral("/resources/calendar/cn.tsv"));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(CalendarDay, ReadsRowsCommentsAndHeading) {
  const auto file =
      readCalendar("# announced\r\n\r\ndate\tkind\tname\r\n2026-01-01\toff\t元旦\r\n2026-01-04\twork\t 元旦 \r\n");
  EXPECT_TRUE(file.problems.empty());
  ASSERT_EQ(file.days.size(), 2U);
  EXPECT_EQ(file.days[0], (CalendarDay{{}, 0, QDate(2026, 1, 1), DayKind::Off, QStringLiteral("元旦")}));
  EXPECT_EQ(file.days[1], (CalendarDay{{}, 0, QDate(2026, 1, 4), DayKind::Work, QStringLiteral("元旦")}));
  EXPECT_EQ(readCalendar("2026-01-01\toff\tx\ndate\tkind\tname\n").problems.size(), 1U);
  EXPECT_EQ(readCalendar("1990-01-01\toff\tx\n2100-12-31\toff\tx\n").days.size(), 2U);
  EXPECT_TRUE(readCalendar(QByteArray()).days.empty());
  EXPECT_EQ(readCalendar("\xEF\xBB\xBF"
                         "2026-01-01\toff\tx")
                .days.size(),
            1U);
}

TEST(CalendarDay, NamesTheRowAndTheReason) {
  struct Case {
    const char* row;
    const char* said;
  };
  for (const Case& wrong : {Case{"2026-01-01\toff", "The row has %1 columns instead of 3: date, kind and name."},
                            Case{"2026-01-01\toff\tx\ty", "The row has %1 columns instead of 3: date, kind and name."},
                            Case{"2026-02-30\toff\tx", "“%1” is not a date in the form 2026-01-31."},
                            Case{"2026-1-1\toff\tx", "“%1” is not a date in the form 2026-01-31."},
                            Case{"20260101\toff\tx", "“%1” is not a date in the form 2026-01-31."},
                            Case{"2026-01-01T00:00\toff\tx", "“%1” is not a date in the form 2026-01-31."},
                            Case{"2026-01-01\tfree\tx", "The kind “%1” is neither “off” nor “work”."},
                            Case{"1989-12-31\toff\tx", "The calendar holds days of the years %1 to %2."},
                            Case{"2101-01-01\toff\tx", "The calendar holds days of the years %1 to %2."},
                            Case{"2026-01-01\toff\t ", "Something must be entered here."},
                            Case{"2026-01-01\toff\t\xb4\xba\xbd\xda", "The row is not in UTF-8."},
                            Case{"2026-01-01\toff\ta\x01", "The text has a sign that can't be kept (U+%1)."}}) {
    const auto file =
        readCalendar(QByteArray("# c\n2025-05-01\toff\t五一\n") + wrong.row + "\n2025-05-02\toff\t五一\n");
    EXPECT_EQ(file.days.size(), 2U) << wrong.row;
    ASSERT_EQ(file.problems.size(), 1U) << wrong.row;
    EXPECT_EQ(file.problems[0].line, 3);
    EXPECT_EQ(file.problems[0].what.text.toStdString(), wrong.said) << wrong.row;
  }
}

TEST(CalendarDay, ADateStandsOnce) {
  const auto file = readCalendar("2026-01-01\toff\ta\n2026-01-01\twork\tb\n");
  ASSERT_EQ(file.days.size(), 1U);
  EXPECT_EQ(file.days[0].kind, DayKind::Off);
  ASSERT_EQ(file.problems.size(), 1U);
  EXPECT_EQ(file.problems[0].line, 2);
  EXPECT_EQ(file.problems[0].what.arguments, std::vector<Argument>{QDate(2026, 1, 1)});
}

TEST(CalendarDay, ALongNameIsRefused) {
  EXPECT_TRUE(checkedDay({{}, 0, QDate(2026, 1, 1), DayKind::Off, QString(40, u'节')}));
  EXPECT_FALSE(checkedDay({{}, 0, QDate(2026, 1, 1), DayKind::Off, QString(41, u'节')}));
  EXPECT_FALSE(checkedDay({{}, 0, QDate(), DayKind::Off, QStringLiteral("x")}));
}

TEST(CalendarDay, TheShippedCalendarIsWhole) {
  const auto file = readCalendar(shipped());
  EXPECT_TRUE(file.problems.empty());
  std::map<int, int> off;
  for (const CalendarDay& day : file.days) {
    if (day.kind == DayKind::Off) ++off[day.day.year()];
    // Only weekends are worked in exchange.
    const bool weekend = day.day.dayOfWeek() > Qt::Friday;
    EXPECT_TRUE(day.kind == DayKind::Off || weekend) << day.day.toString(Qt::ISODate).toStdString();
  }
  EXPECT_EQ(off.begin()->first, 2016);
  EXPECT_EQ(off.rbegin()->first, 2026);
  EXPECT_EQ(off.size(), 11U);
  EXPECT_EQ(off[2025], 28);
}

TEST(CalendarDay, ItsFieldsAreReadAndSetByName) {
  CalendarDay day{{3}, 2, QDate(2026, 1, 4), DayKind::Work, QStringLiteral("元旦")};
  const RecordType& type = recordType<CalendarDay>();
  EXPECT_STREQ(type.table, "calendar_day");
  EXPECT_EQ(type.find(QStringLiteral("kind"))->get(&day), FieldValue(qint64{1}));
  CalendarDay copy;
  for (const FieldInfo& field : type.fields) EXPECT_TRUE(field.set(&copy, field.get(&day))) << field.name;
  EXPECT_EQ(copy, day);
}

}  // namespace
}  // namespace guiju::calendar
