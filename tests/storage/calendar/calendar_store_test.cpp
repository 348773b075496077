// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendar/calendar_store.h"

#include <gtest/gtest.h>

#include "storage/base/database.h"
#include "storage/base/records.h"
#include "support/place.h"
#include "support/world.h"

namespace guiju::calendar {
namespace {

using test::why;

class CalendarStoreOnEngine : public testing::TestWithParam<storage::Engine> {
 protected:
  void SetUp() override {
    auto database = storage::Database::open(place_.location(), storage::OpenMode::Create, clock_);
    ASSERT_TRUE(database.has_value()) << why(database);
    database_ = std::move(*database);
    auto connection = database_->connect(storage::ConnectionRole::Writer);
    ASSERT_TRUE(connection.has_value()) << why(connection);
    connection_ = std::move(*connection);
  }

  Result<qint64> keep(QDate day, DayKind kind, const char16_t* name) {
    const CalendarDay record{{}, 0, day, kind, QString::fromUtf16(name)};
    return storage::rows::insert(*connection_, recordType<CalendarDay>(), &record);
  }

  test::Place place_{GetParam()};
  test::FixedClock clock_;
  std::unique_ptr<storage::Database> database_;
  std::unique_ptr<storage::Connection> connection_;
  const access::Reach everything_{true, {}, false, {}};
};

TEST_P(CalendarStoreOnEngine, ReadsDaysInOrder) {
  ASSERT_TRUE(keep(QDate(2027, 1, 1), DayKind::Off, u"元旦"));
  ASSERT_TRUE(keep(QDate(2025, 9, 28), DayKind::Work, u"国庆节"));
  ASSERT_TRUE(keep(QDate(2025, 1, 1), DayKind::Off, u"元旦"));
  CalendarStore store(*connection_);
  const auto days = store.days(everything_, {QDate(2025, 1, 1), QDate(2026, 1, 1)});
  ASSERT_TRUE(days.has_value()) << why(days);
  ASSERT_EQ(days->size(), 2U);
  EXPECT_EQ(days->at(0).day, QDate(2025, 1, 1));
  EXPECT_EQ(days->at(1).kind, DayKind::Work);
  EXPECT_EQ(days->at(1).name, QStringLiteral("国庆节"));
  EXPECT_EQ(days->at(1).version, 1);
  EXPECT_EQ(store.days(everything_, {QDate(2025, 9, 28), {}})->size(), 2U);
  EXPECT_EQ(store.years(everything_).value(), (std::vector<int>{2025, 2027}));
  EXPECT_EQ(store.entry(everything_, QDate(2027, 1, 1)).value()->name, QStringLiteral("元旦"));
  EXPECT_FALSE(store.entry(everything_, QDate(2027, 1, 2)).value().has_value());
}

TEST_P(CalendarStoreOnEngine, ShowsNothingToWhoMayNotSeeIt) {
  ASSERT_TRUE(keep(QDate(2025, 1, 1), DayKind::Off, u"元旦"));
  CalendarStore store(*connection_);
  EXPECT_TRUE(store.days({}, {QDate(2025, 1, 1), {}})->empty());
  EXPECT_TRUE(store.years({})->empty());
  EXPECT_FALSE(store.entry({}, QDate(2025, 1, 1)).value().has_value());
  // A deadline counts the same for everybody.
  EXPECT_FALSE(store.workingCalendar()->isWorkingDay(QDate(2025, 1, 1)));
}

TEST_P(CalendarStoreOnEngine, TheDatabaseItselfRefusesWhatCantBe) {
  ASSERT_TRUE(keep(QDate(2025, 1, 1), DayKind::Off, u"元旦"));
  EXPECT_FALSE(keep(QDate(2025, 1, 1), DayKind::Work, u"again"));
  EXPECT_FALSE(keep(QDate(1989, 12, 31), DayKind::Off, u"x"));
  EXPECT_FALSE(keep(QDate(2101, 1, 1), DayKind::Off, u"x"));
  EXPECT_FALSE(keep(QDate(2025, 1, 2), static_cast<DayKind>(2), u"x"));
  EXPECT_FALSE(keep(QDate(2025, 1, 2), DayKind::Off, u"  "));
  EXPECT_TRUE(keep(QDate(2100, 12, 31), DayKind::Off, u"x"));
  EXPECT_TRUE(keep(QDate(1990, 1, 1), DayKind::Off, u"x"));
}

TEST_P(CalendarStoreOnEngine, TheReferenceTableIsTheProgramsTable) {
  const auto rows = connection_->query(QStringLiteral("SELECT id, key FROM calendar_day_kind ORDER BY id"));
  ASSERT_TRUE(rows.has_value()) << why(rows);
  ASSERT_EQ(rows->size(), dayKinds().size());
  for (std::size_t i = 0; i < rows->size(); ++i) {
    EXPECT_EQ(rows->at(i).integer(0), static_cast<qint64>(dayKinds()[i].kind));
    EXPECT_EQ(rows->at(i).text(1), QString::fromLatin1(dayKinds()[i].key));
  }
}

INSTANTIATE_TEST_SUITE_P(CalendarStore, CalendarStoreOnEngine, testing::ValuesIn(test::engines()), test::engineName);

}  // namespace
}  // namespace guiju::calendar
