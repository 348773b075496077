// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/rate.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <limits>

#include "support/clause.h"

namespace guiju {
namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();
constexpr qint64 kMin = std::numeric_limits<qint64>::min();

TEST(Rate, RoundsHalfAwayFromZero) {
  CLAUSE("REG-15");
  EXPECT_EQ(divideRounded(5, 10), 1);
  EXPECT_EQ(divideRounded(4, 10), 0);
  EXPECT_EQ(divideRounded(15, 10), 2);
  EXPECT_EQ(divideRounded(25, 10), 3);
  EXPECT_EQ(divideRounded(-5, 10), -1);
  EXPECT_EQ(divideRounded(-4, 10), 0);
  EXPECT_EQ(divideRounded(5, -10), -1);
  EXPECT_EQ(divideRounded(-25, -10), 3);
  EXPECT_EQ(divideRounded(1, 3), 0);
  EXPECT_EQ(divideRounded(2, 3), 1);
  EXPECT_EQ(divideRounded(0, -7), 0);
}

TEST(Rate, DividesTheExtremes) {
  EXPECT_EQ(divideRounded(kMax, 1), kMax);
  EXPECT_EQ(divideRounded(kMin, 1), kMin);
  EXPECT_EQ(divideRounded(kMin, kMin), 1);
  EXPECT_EQ(divideRounded(kMax, kMin), -1);
  EXPECT_EQ(divideRounded(1, kMin), 0);
  EXPECT_DEATH((void)divideRounded(kMin, -1), "range of 64 bits");
  EXPECT_DEATH((void)divideRounded(1, 0), "division by zero");
}

TEST(Rate, TheRoundedQuotientIsTheNearest) {
  EXPECT_TRUE(rc::check("|2 (q d - n)| <= |d|, and a half goes outward", [] {
    const auto n = *rc::gen::inRange<qint64>(-1'000'000, 1'000'000);
    const auto d = *rc::gen::suchThat(rc::gen::inRange<qint64>(-1000, 1000), [](qint64 value) { return value != 0; });
    const qint64 q = divideRounded(n, d);
    RC_ASSERT(std::abs(2 * (q * d - n)) <= std::abs(d));
    if (std::abs(2 * (q * d - n)) == std::abs(d)) RC_ASSERT(std::abs(q * d) > std::abs(n));
    RC_ASSERT(divideRounded(-n, d) == -q);
  }));
}

TEST(Rate, SharesOfAnAmount) {
  CLAUSE("REG-15");
  EXPECT_EQ(share(Money{10'000}, Rate{250}).fen, 250);
  EXPECT_EQ(share(Money{1}, Rate{5'000}).fen, 1);
  EXPECT_EQ(share(Money{1}, Rate{4'999}).fen, 0);
  EXPECT_EQ(share(Money{-1}, Rate{5'000}).fen, -1);
  EXPECT_EQ(share(Money{3}, Rate{-10'000}).fen, -3);
  EXPECT_EQ(share(Money{kMax}, Rate{10'000}).fen, kMax);  // the product needs 128 bits
  EXPECT_EQ(share(Money{kMin}, Rate{10'000}).fen, kMin);
  EXPECT_DEATH((void)share(Money{kMax}, Rate{20'000}), "range of 64 bits");
}

TEST(Rate, RatioOfTwoAmounts) {
  EXPECT_EQ(ratio(Money{1}, Money{3}).basisPoints, 3333);
  EXPECT_EQ(ratio(Money{2}, Money{3}).basisPoints, 6667);
  EXPECT_EQ(ratio(Money{-1}, Money{2}).basisPoints, -5000);
  EXPECT_EQ(ratio(Money{kMax}, Money{kMax}).basisPoints, 10'000);
  EXPECT_EQ(ratio(Money{1}, Money{kMax}).basisPoints, 0);
  EXPECT_DEATH((void)ratio(Money{1}, Money{0}), "division by zero");
}

TEST(Rate, IsWrittenAsPerCent) {
  EXPECT_EQ(rateText(Rate{1250}), QStringLiteral("12.50%"));
  EXPECT_EQ(rateText(Rate{-5}), QString(QChar(0x2212)) + QStringLiteral("0.05%"));
  EXPECT_EQ(rateText(Rate{10'000'000}), QStringLiteral("100,000.00%"));
}

}  // namespace
}  // namespace guiju
