// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/parameter.h"

#include <gtest/gtest.h>

namespace guiju::policy {

namespace {

ParameterDefinition limit() {
  return {QStringLiteral("limit"),
          {QStringLiteral("限额"), QStringLiteral("Limit")},
          {},
          ParameterUnit::Money,
          0,
          1000000,
          500000,
          QStringLiteral("SYS-1.1")};
}

}  // namespace

TEST(Parameter, IsTheStandardValueBeforeTheFirstVersion) {
  const ParameterHistory history(limit(), {{QDate(2026, 5, 1), 700000}});
  EXPECT_EQ(history.on(QDate(2026, 4, 30)), (ParameterUse{QStringLiteral("limit"), Money{500000}, QDate()}));
}

TEST(Parameter, IsTheVersionInForceOnTheDayAsked) {
  const ParameterHistory history(limit(), {{QDate(2026, 5, 1), 700000}, {QDate(2026, 1, 1), 600000}});
  EXPECT_EQ(history.on(QDate(2026, 1, 1)).value, Argument(Money{600000}));
  EXPECT_EQ(history.on(QDate(2026, 4, 30)).value, Argument(Money{600000}));
  EXPECT_EQ(history.on(QDate(2026, 5, 1)).value, Argument(Money{700000}));
  EXPECT_EQ(history.on(QDate(2030, 1, 1)).validFrom, QDate(2026, 5, 1));
}

TEST(Parameter, AVersionOutOfBoundsOrWithoutADayIsRefused) {
  const ParameterHistory history(limit());
  EXPECT_FALSE(history.with({QDate(2026, 1, 1), -1}));
  EXPECT_FALSE(history.with({QDate(2026, 1, 1), 1000001}));
  EXPECT_FALSE(history.with({QDate(), 1}));
  EXPECT_TRUE(history.with({QDate(2026, 1, 1), 0}));
  EXPECT_TRUE(history.with({QDate(2026, 1, 1), 1000000}));
}

TEST(Parameter, AVersionOfTheSameDayReplacesTheOther) {
  auto history = ParameterHistory(limit()).with({QDate(2026, 1, 1), 1});
  ASSERT_TRUE(history);
  history = history->with({QDate(2026, 1, 1), 2});
  ASSERT_TRUE(history);
  EXPECT_EQ(history->versions(), (std::vector<ParameterVersion>{{QDate(2026, 1, 1), 2}}));
}

TEST(Parameter, KeepsTheTypeOfItsUnit) {
  ParameterDefinition definition = limit();
  definition.unit = ParameterUnit::Percent;
  EXPECT_EQ(definition.typed(250), Argument(Rate{250}));
  definition.unit = ParameterUnit::WorkingDays;
  EXPECT_EQ(definition.typed(3), Argument(qint64{3}));
}

}  // namespace guiju::policy
