// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calendar/calendar_commands.h"

#include <gtest/gtest.h>

#include "application/calendar/calendar_views.h"
#include "storage/base/center_store.h"
#include "storage/calendar/calendar_store.h"
#include "support/calendar_center.h"
#include "support/center.h"

namespace guiju::calendar {
namespace {

using access::Role;
using test::why;

using CalendarCommands = test::CalendarCenter;

bool keepsCalendar(Role role) {
  return role == Role::CenterHead || role == Role::HumanResources || role == Role::Administrator;
}

const QDate kDay(2027, 2, 5);

template <class T>
ErrorCode codeOf(const Outcome<T>& outcome) {
  return std::get<Error>(outcome.error()).code;
}

TEST_F(CalendarCommands, SetsChangesAndClearsADay) {
  const auto id = run(SetCalendarDay{kDay, DayKind::Off, QStringLiteral(" 公司周年 "), 0});
  ASSERT_TRUE(id.has_value()) << why(id);
  EXPECT_EQ(entry(kDay), (CalendarDay{*id, 1, kDay, DayKind::Off, QStringLiteral("公司周年")}));
  const auto again = run(SetCalendarDay{kDay, DayKind::Work, QStringLiteral("春节"), 1});
  ASSERT_TRUE(again.has_value()) << why(again);
  EXPECT_EQ(entry(kDay), (CalendarDay{*id, 2, kDay, DayKind::Work, QStringLiteral("春节")}));
  ASSERT_TRUE(run(ClearCalendarDay{kDay, 2}).has_value());
  EXPECT_FALSE(entry(kDay).has_value());
  EXPECT_EQ(entries(), 3);
  const auto history = storage::CenterStore(executor_->writer()).history(QStringLiteral("calendar_day"), id->value, 9);
  EXPECT_EQ(history->size(), 3U);
}

TEST_F(CalendarCommands, OnlyWhoKeepsTheCalendarChangesIt) {
  for (int i = 0; i < access::kRoleCount; ++i) {
    const Role role = static_cast<Role>(i);
    const bool keeps = keepsCalendar(role);
    const auto outcome = run(SetCalendarDay{kDay.addDays(i), DayKind::Off, QStringLiteral("x"), 0}, role);
    EXPECT_EQ(outcome.has_value(), keeps) << i;
    EXPECT_TRUE(keeps || std::get<Refusal>(outcome.error()).kind == Refusal::Kind::Permission) << i;
  }
  ASSERT_TRUE(run(SetCalendarDay{kDay, DayKind::Off, QStringLiteral("x"), 1}).has_value());
  EXPECT_FALSE(run(ClearCalendarDay{kDay, 2}, Role::Staff).has_value());
  const CalendarDay other{{}, 0, kDay.addDays(50), DayKind::Off, QStringLiteral("x")};
  EXPECT_FALSE(run(ImportCalendar{{other}}, Role::Auditor).has_value());
  EXPECT_FALSE(entry(other.day).has_value());
}

TEST_F(CalendarCommands, TheLaterOneIsToldAndWritesNothing) {
  ASSERT_TRUE(run(SetCalendarDay{kDay, DayKind::Off, QStringLiteral("first"), 0}).has_value());
  const auto second = run(SetCalendarDay{kDay, DayKind::Work, QStringLiteral("second"), 0});
  ASSERT_FALSE(second.has_value());
  const auto& conflict = std::get<Conflict>(second.error());
  EXPECT_EQ(conflict.currentVersion, 1);
  EXPECT_EQ(conflict.changedBy, QStringLiteral("陈思远"));
  EXPECT_EQ(conflict.fields.size(), 2U);
  EXPECT_EQ(entry(kDay)->name, QStringLiteral("first"));
  const auto cleared = run(ClearCalendarDay{kDay, 7});
  ASSERT_FALSE(cleared.has_value());
  EXPECT_TRUE(std::holds_alternative<Conflict>(cleared.error()));
  EXPECT_TRUE(entry(kDay).has_value());
}

TEST_F(CalendarCommands, SaysWhatIsNotThereAndWhatCantBe) {
  EXPECT_EQ(codeOf(run(ClearCalendarDay{kDay, 1})), ErrorCode::NotFound);
  EXPECT_EQ(codeOf(run(SetCalendarDay{kDay, DayKind::Off, QStringLiteral("x"), 3})), ErrorCode::NotFound);
  EXPECT_EQ(codeOf(run(SetCalendarDay{QDate(), DayKind::Off, QStringLiteral("x"), 0})), ErrorCode::InvalidInput);
  EXPECT_EQ(codeOf(run(SetCalendarDay{kDay, DayKind::Off, QString(), 0})), ErrorCode::InvalidInput);
  const CalendarDay twice{{}, 0, kDay, DayKind::Off, QStringLiteral("x")};
  EXPECT_EQ(codeOf(run(ImportCalendar{{twice, twice}})), ErrorCode::InvalidInput);
  EXPECT_EQ(entries(), 0);
}

TEST_F(CalendarCommands, FillsANewCenterWithWhatShips) {
  const auto shipped = shippedCalendar();
  ASSERT_TRUE(shipped.has_value()) << why(shipped);
  const auto filled = run(ImportCalendar{*shipped}, Role::Administrator);
  ASSERT_TRUE(filled.has_value()) << why(filled);
  EXPECT_EQ(*filled, static_cast<qint64>(shipped->size()));
  EXPECT_EQ(entries(), 1);
  EXPECT_EQ(run(ImportCalendar{*shipped}).value(), 0);
  const auto calendar = CalendarStore(executor_->writer()).workingCalendar();
  ASSERT_TRUE(calendar.has_value());
  EXPECT_EQ(calendar->addWorkingDays(QDate(2025, 9, 30), 1), QDate(2025, 10, 9));
}

TEST_F(CalendarCommands, AFoundedCenterKnowsItsHolidays) {
  test::TestCenter center;
  const auto calendar = CalendarStore(center.connection()).workingCalendar();
  ASSERT_TRUE(calendar.has_value()) << why(calendar);
  EXPECT_TRUE(calendar->knows(2026));
  EXPECT_FALSE(calendar->isWorkingDay(QDate(2026, 10, 1)));
  const auto seen = test::TestCenter::view(*center.as(center.administrator()), ViewCalendarYear{2026});
  ASSERT_TRUE(seen.has_value()) << why(seen);
  EXPECT_TRUE(seen->mayEdit);
}

TEST_F(CalendarCommands, AnImportKeepsTheCentersOwnDays) {
  ASSERT_TRUE(run(SetCalendarDay{kDay, DayKind::Off, QStringLiteral("公司周年"), 0}).has_value());
  ASSERT_TRUE(run(SetCalendarDay{QDate(2027, 1, 1), DayKind::Work, QStringLiteral("误"), 0}).has_value());
  const std::vector<CalendarDay> file{{{}, 0, QDate(2027, 1, 1), DayKind::Off, QStringLiteral("元旦")},
                                      {{}, 0, QDate(2027, 1, 2), DayKind::Off, QStringLiteral("元旦")}};
  const auto preview = view(PreviewCalendarImport{file}, Role::HumanResources);
  ASSERT_TRUE(preview.has_value()) << why(preview);
  EXPECT_EQ(preview->added.size(), 1U);
  EXPECT_EQ(preview->changed.size(), 1U);
  EXPECT_EQ(entries(), 2);  // a preview writes nothing
  EXPECT_EQ(view(PreviewCalendarImport{file}, Role::Staff).error().code, ErrorCode::NotPermitted);
  EXPECT_EQ(run(ImportCalendar{file}).value(), 2);
  EXPECT_EQ(entry(QDate(2027, 1, 1))->name, QStringLiteral("元旦"));
  EXPECT_EQ(entry(kDay)->name, QStringLiteral("公司周年"));
}

TEST_F(CalendarCommands, EveryoneSeesAYear) {
  ASSERT_TRUE(run(ImportCalendar{shippedCalendar().value()}).has_value());
  for (int i = 0; i < access::kRoleCount; ++i) {
    const auto year = view(ViewCalendarYear{2025}, static_cast<Role>(i));
    ASSERT_TRUE(year.has_value()) << why(year);
    EXPECT_TRUE(year->isKnown());
    EXPECT_EQ(year->days.size(), 33U);
    EXPECT_EQ(year->workingDays, 248);
    EXPECT_EQ(year->knownYears.size(), 11U);
    EXPECT_EQ(year->mayEdit, keepsCalendar(static_cast<Role>(i)));
  }
  const auto unknown = view(ViewCalendarYear{2027});
  ASSERT_TRUE(unknown.has_value()) << why(unknown);
  EXPECT_FALSE(unknown->isKnown());
  EXPECT_EQ(unknown->workingDays, 261);
}

}  // namespace
}  // namespace guiju::calendar
