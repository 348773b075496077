// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/enforcement.h"

#include <gtest/gtest.h>

namespace guiju::policy {

namespace {

Enforcement example() {
  return Enforcement(QDate(2026, 3, 1), {QStringLiteral("EVT-14")},
                     {{QStringLiteral("limit"), Money{500000}, QDate(2026, 1, 1)},
                      {QStringLiteral("tolerance"), Rate{500}, QDate()},
                      {QStringLiteral("days"), qint64{3}, QDate()}});
}

}  // namespace

TEST(Enforcement, BindsOnlyTheClausesItWasGiven) {
  EXPECT_TRUE(example().binds("EVT-14"));
  EXPECT_FALSE(example().binds("EVT-1"));
  EXPECT_FALSE(example().binds("EVT-13"));
}

TEST(Enforcement, YieldsAParameterWithTheVersionItWas) {
  const auto limit = example().money("limit");
  EXPECT_EQ(limit.value, Money{500000});
  EXPECT_EQ(limit.use.validFrom, QDate(2026, 1, 1));
  EXPECT_EQ(example().rate("tolerance").value, Rate{500});
  EXPECT_EQ(example().number("days").value, 3);
}

TEST(Enforcement, AKeyOrTypeTheLibraryDoesNotHaveEndsTheProgram) {
  EXPECT_DEATH((void)example().money("nothing"), "not in the library");
  EXPECT_DEATH((void)example().money("days"), "another type");
}

TEST(Enforcement, JudgesOnlyByClausesThatBind) {
  Decision decision;
  EXPECT_FALSE(example().judge(decision, "EVT-13", false, message("test", "because")));
  EXPECT_TRUE(decision.held());
  const auto limit = example().money("limit");
  EXPECT_TRUE(
      example().judge(decision, "EVT-14", false, message("test", "because"), message("test", "remedy"), {limit.use}));
  ASSERT_EQ(decision.obstacles().size(), 1U);
  EXPECT_EQ(decision.obstacles().front().parameters.front(), limit.use);
}

}  // namespace guiju::policy
