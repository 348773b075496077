// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/activity.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <set>

namespace guiju::activity {
namespace {

template <class R>
void expectSound() {
  const RecordType& type = recordType<R>();
  ASSERT_GE(type.fields.size(), 3U) << type.table;
  EXPECT_STREQ(type.fields[0].name, "id");
  EXPECT_STREQ(type.fields[1].name, "version");
  std::set<std::string> names;
  R record;
  for (const FieldInfo& info : type.fields) {
    EXPECT_TRUE(names.insert(info.name).second) << info.name;
    EXPECT_TRUE(info.set(&record, info.get(&record))) << type.table << "." << info.name;
  }
}

TEST(Activity, EveryRecordNamesItsFieldsOnceAndTakesItsOwnValuesBack) {
  expectSound<ActivityType>();
  expectSound<Activity>();
  expectSound<MarketBrief>();
  expectSound<ActivityPlan>();
  expectSound<BudgetLine>();
  expectSound<Milestone>();
  expectSound<ActivityTask>();
  expectSound<TargetFigure>();
}

TEST(Activity, NumbersCountWithinTheYear) {
  EXPECT_EQ(activityNumber(2026, 41), QStringLiteral("ACT-2026-041"));
  EXPECT_EQ(briefNumber(2026, 1234), QStringLiteral("MB-2026-1234"));
  EXPECT_EQ(serialOf(QStringLiteral("ACT-2026-041")), 41);
  EXPECT_EQ(serialOf(QStringLiteral("ACT-2026-1234")), 1234);
  EXPECT_EQ(serialOf(QStringLiteral("ACT-2026")), 0);
  EXPECT_EQ(serialOf(QString()), 0);
}

TEST(Activity, TimesReadBackAsTheyAreShown) {
  EXPECT_TRUE(rc::check([] {
    const int minute = *rc::gen::inRange(0, 24 * 60);
    RC_ASSERT(parseTime(timeText(minute)) == minute);
  }));
  EXPECT_EQ(parseTime(QStringLiteral("9:05")), 545);
  EXPECT_EQ(parseTime(QStringLiteral(" 17：30 ")), 1050);
  for (const char* wrong : {"", "24:00", "9", "9:60", "nine"}) EXPECT_FALSE(parseTime(QString::fromLatin1(wrong)));
  EXPECT_TRUE(timeText(std::nullopt).isEmpty());
}

TEST(Activity, AMilestoneIsLateFromTheDayAfterItsDueDateUntilItIsReached) {
  Milestone milestone;
  milestone.due = QDate(2026, 11, 20);
  EXPECT_FALSE(milestone.isLate(QDate(2026, 11, 20)));
  EXPECT_TRUE(milestone.isLate(QDate(2026, 11, 21)));
  milestone.doneOn = QDate(2026, 11, 21);
  EXPECT_FALSE(milestone.isLate(QDate(2026, 11, 30)));
}

}  // namespace
}  // namespace guiju::activity
