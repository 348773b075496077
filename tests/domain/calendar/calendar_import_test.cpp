// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/calendar_import.h"

#include <gtest/gtest.h>

#include "domain/calendar/calendar_access.h"

namespace guiju::calendar {
namespace {

CalendarDay day(qint64 id, int dayOfMonth, DayKind kind, const char16_t* name) {
  return {{id}, id > 0 ? 3 : 0, QDate(2027, 1, dayOfMonth), kind, QString::fromUtf16(name)};
}

TEST(CalendarImport, AddsChangesAndLeavesTheRest) {
  const std::vector<CalendarDay> standing{day(1, 1, DayKind::Off, u"元旦"), day(2, 3, DayKind::Off, u"元旦"),
                                          day(3, 20, DayKind::Off, u"公司周年")};
  const std::vector<CalendarDay> file{day(0, 1, DayKind::Off, u"元旦"), day(0, 3, DayKind::Work, u"元旦"),
                                      day(0, 2, DayKind::Off, u"元旦")};
  const CalendarImport result = compared(standing, file);
  EXPECT_EQ(result.same, 1);
  EXPECT_EQ(result.added, std::vector<CalendarDay>{file[2]});
  EXPECT_EQ(result.changed, (std::vector<ChangedDay>{{standing[1], day(2, 3, DayKind::Work, u"元旦")}}));
  EXPECT_FALSE(result.isEmpty());
}

TEST(CalendarImport, TheSameFileTwiceChangesNothing) {
  std::vector<CalendarDay> file{day(0, 1, DayKind::Off, u"元旦"), day(0, 3, DayKind::Work, u"元旦")};
  std::vector<CalendarDay> standing = compared({}, file).added;
  for (CalendarDay& kept : standing) kept.id = {9};
  EXPECT_TRUE(compared(standing, file).isEmpty());
  EXPECT_EQ(compared(standing, file).same, 2);
  EXPECT_TRUE(compared({}, {}).isEmpty());
}

TEST(CalendarImport, ANameAloneIsAChange) {
  const std::vector<CalendarDay> standing{day(1, 1, DayKind::Off, u"元旦")};
  EXPECT_EQ(compared(standing, {day(0, 1, DayKind::Off, u"新年")}).changed.size(), 1U);
}

TEST(CalendarImport, EveryoneSeesTheCalendarAndThreeRolesKeepIt) {
  const access::Matrix matrix({calendarGrants()});
  using access::Role;
  for (int i = 0; i < access::kRoleCount; ++i) {
    const Role role = static_cast<Role>(i);
    const bool keeps = role == Role::CenterHead || role == Role::HumanResources || role == Role::Administrator;
    EXPECT_EQ(matrix.scope(kViewCalendar.id, role), access::Scope::Center) << i;
    EXPECT_EQ(matrix.scope(kEditCalendar.id, role), keeps ? access::Scope::Center : access::Scope::None) << i;
  }
}

}  // namespace
}  // namespace guiju::calendar
