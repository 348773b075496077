// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/money.h"

#include <rapidcheck.h>

#include <limits>
#include <numeric>

#include "support/clause.h"

namespace guiju {
namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();
constexpr qint64 kMin = std::numeric_limits<qint64>::min();

std::optional<qint64> fenOf(const char16_t* text) {
  const auto amount = parseMoney(QString::fromUtf16(text));
  return amount ? std::optional(amount->fen) : std::nullopt;
}

QString capitals(qint64 fen) {
  return moneyInCapitals(Money{fen});
}

void expectCapitals(qint64 fen, const char16_t* text) {
  EXPECT_EQ(capitals(fen).toStdString(), QString::fromUtf16(text).toStdString()) << fen;
}

TEST(Money, AddsAndSubtractsExactly) {
  CLAUSE("REG-15");
  EXPECT_EQ((Money{10} + Money{20}).fen, 30);
  EXPECT_EQ((Money{10} - Money{20}).fen, -10);
  EXPECT_EQ((-Money{10}).fen, -10);
  EXPECT_EQ((Money{kMax} + Money{kMin}).fen, -1);
  Money sum{1};
  sum += Money{2};
  sum -= Money{5};
  EXPECT_EQ(sum.fen, -2);
  EXPECT_LT(Money{-1}, Money{0});
}

TEST(Money, StopsRatherThanWrap) {
  CLAUSE("REG-15");
  EXPECT_DEATH((void)(Money{kMax} + Money{1}), "range of 64 bits");
  EXPECT_DEATH((void)(Money{kMin} - Money{1}), "range of 64 bits");
  EXPECT_DEATH((void)-Money{kMin}, "range of 64 bits");
}

TEST(Money, ReadsWhatPeopleType) {
  EXPECT_EQ(fenOf(u"1,234.5"), 123450);
  EXPECT_EQ(fenOf(u"￥1234.50"), 123450);
  EXPECT_EQ(fenOf(u"¥ 1234.50"), 123450);
  EXPECT_EQ(fenOf(u"-3"), -300);
  EXPECT_EQ(fenOf(u"−3"), -300);
  EXPECT_EQ(fenOf(u"－３．５"), -350);
  EXPECT_EQ(fenOf(u"１２，３４５．６７"), 1234567);
  EXPECT_EQ(fenOf(u"-￥3"), -300);
  EXPECT_EQ(fenOf(u"￥-3"), -300);
  EXPECT_EQ(fenOf(u"+3"), 300);
  EXPECT_EQ(fenOf(u"　3.05 元 "), 305);
  EXPECT_EQ(fenOf(u"0"), 0);
  EXPECT_EQ(fenOf(u"-0.00"), 0);
  EXPECT_EQ(fenOf(u".5"), 50);
  EXPECT_EQ(fenOf(u"5."), 500);
  EXPECT_EQ(fenOf(u"007"), 700);
}

TEST(Money, RefusesWhatIsNoAmount) {
  for (const char16_t* text :
       {u"",      u" ",     u".",     u"-",       u"￥",       u"元",   u"abc",    u"1e3",    u"0x10",
        u"1.234", u"1.500", u"1,23",  u"12,34.5", u"1234,567", u",123", u"1,,234", u"1.2.3",  u"--3",
        u"+-3",   u"-￥-3", u"3-",    u"1 234",   u"²",        u"①",    u"٣",      u"1,234,", u"1.,5",
        u"1.5,0", u"三",    u"￥￥3", u"3元元",   u"∞",        u"NaN",  u"1,2345"}) {
    EXPECT_EQ(fenOf(text), std::nullopt) << QString::fromUtf16(text).toStdString();
  }
}

TEST(Money, RefusesMoreThanTheLargestAmount) {
  CLAUSE("REG-15");
  EXPECT_EQ(fenOf(u"999,999,999,999.99"), kLargestAmount.fen);
  EXPECT_EQ(fenOf(u"-999,999,999,999.99"), -kLargestAmount.fen);
  EXPECT_EQ(fenOf(u"1,000,000,000,000"), std::nullopt);
  EXPECT_EQ(fenOf(u"92233720368547758.08"), std::nullopt);
  EXPECT_EQ(fenOf(u"99999999999999999999999999"), std::nullopt);
}

TEST(Money, IsWrittenWithSeparatorsAndMinusSign) {
  EXPECT_EQ(moneyText(Money{123450}), QStringLiteral("1,234.50"));
  EXPECT_EQ(moneyText(Money{0}), QStringLiteral("0.00"));
  EXPECT_EQ(moneyText(Money{5}), QStringLiteral("0.05"));
  EXPECT_EQ(moneyText(Money{99999}), QStringLiteral("999.99"));
  EXPECT_EQ(moneyText(Money{100000}), QStringLiteral("1,000.00"));
  EXPECT_EQ(moneyText(Money{-1}), QString(QChar(0x2212)) + QStringLiteral("0.01"));
  EXPECT_EQ(moneyText(Money{kMin}), QString(QChar(0x2212)) + QStringLiteral("92,233,720,368,547,758.08"));
}

TEST(Money, IsReadAsItIsWritten) {
  EXPECT_TRUE(rc::check("read(write(m)) == m", [] {
    const Money amount{*rc::gen::inRange<qint64>(-kLargestAmount.fen, kLargestAmount.fen + 1)};
    RC_ASSERT(parseMoney(moneyText(amount)) == std::optional(amount));
  }));
}

TEST(Money, CapitalsFollowTheRulesForBills) {
  expectCapitals(123450, u"壹仟贰佰叁拾肆元伍角整");
  expectCapitals(140950, u"壹仟肆佰零玖元伍角整");       // one empty place
  expectCapitals(600714, u"陆仟零柒元壹角肆分");         // several empty places, one 零
  expectCapitals(168032, u"壹仟陆佰捌拾元零叁角贰分");   // empty yuan place
  expectCapitals(10700053, u"壹拾万柒仟元零伍角叁分");   // empty 万 place before 仟
  expectCapitals(1640902, u"壹万陆仟肆佰零玖元零贰分");  // empty jiao
  expectCapitals(32504, u"叁佰贰拾伍元零肆分");
  expectCapitals(1000, u"壹拾元整");
  expectCapitals(100, u"壹元整");
}

TEST(Money, CapitalsOfSmallAndNegativeAmounts) {
  expectCapitals(0, u"零元整");
  expectCapitals(5, u"伍分");
  expectCapitals(50, u"伍角整");
  expectCapitals(32, u"叁角贰分");
  expectCapitals(-5, u"负伍分");
  expectCapitals(-123450, u"负壹仟贰佰叁拾肆元伍角整");
}

TEST(Money, CapitalsOfTenThousandsAndHundredMillions) {
  expectCapitals(1'0000'00, u"壹万元整");
  expectCapitals(1'0001'00, u"壹万零壹元整");
  expectCapitals(10'0500'00, u"壹拾万零伍佰元整");
  expectCapitals(1'0010'0000'00, u"壹亿零壹拾万元整");
  expectCapitals(1'0000'0000'00, u"壹亿元整");
  expectCapitals(1'0000'5000'00, u"壹亿零伍仟元整");
  expectCapitals(1'1000'00, u"壹万壹仟元整");
  expectCapitals(1'1000'0000'00, u"壹亿壹仟万元整");
  expectCapitals(1'5000'0000'00, u"壹亿伍仟万元整");
  expectCapitals(10'0000'0005'00, u"壹拾亿零伍元整");
  expectCapitals(1'0000'0000'0000'00, u"壹万亿元整");
  expectCapitals(1'0005'0000'0000'00, u"壹万零伍亿元整");
  expectCapitals(1'0000'0000'0001'01, u"壹万亿零壹元零壹分");
  expectCapitals(2005'0030'0400'07, u"贰仟零伍亿零叁拾万零肆佰元零柒分");
}

// Reads capitals back, by a way of its own: the value of what is written must be the amount.
qint64 valueOf(QString text) {
  const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
  const bool negative = text.startsWith(u'负');
  qint64 total = 0, yi = 0, wan = 0, group = 0, digit = 0;
  for (const QChar c : text) {
    if (digits.contains(c)) digit = digits.indexOf(c);
    const auto close = [&](qint64 unit) { group += digit * unit, digit = 0; };
    if (c == u'仟') close(1000);
    if (c == u'佰') close(100);
    if (c == u'拾') close(10);
    if (c == u'万') close(1), wan = group, group = 0;
    if (c == u'亿') close(1), yi = (yi + wan * 10'000 + group) * 100'000'000, wan = 0, group = 0;
    if (c == u'元') close(1), total = (yi + wan * 10'000 + group) * 100;
    if (c == u'角') total += digit * 10, digit = 0;
    if (c == u'分') total += digit, digit = 0;
  }
  return negative ? -total : total;
}

TEST(Money, CapitalsSayTheAmountAndNeverTwoZeros) {
  EXPECT_TRUE(rc::check("capitals can be read back", [] {
    // Few different digits, so that empty places are frequent.
    const auto places = *rc::gen::container<std::vector<int>>(rc::gen::element(0, 0, 0, 1, 9));
    qint64 fen = 0;
    for (std::size_t i = 0; i < places.size() && i < 16; ++i) fen = fen * 10 + places[i];
    if (*rc::gen::arbitrary<bool>()) fen = -fen;
    const QString text = capitals(fen);
    RC_ASSERT(valueOf(text) == fen);
    RC_ASSERT(!text.contains(QStringLiteral("零零")));
    RC_ASSERT(text.endsWith(u'整') != text.endsWith(u'分'));
  }));
}

qint64 sumOf(const std::vector<Money>& parts) {
  return std::accumulate(parts.begin(), parts.end(), Money{}).fen;
}

TEST(Money, SplitsByLargestRemainder) {
  CLAUSE("REG-15");
  EXPECT_EQ(splitMoney(Money{100}, {1, 1, 1}), (std::vector<Money>{{34}, {33}, {33}}));
  EXPECT_EQ(splitMoney(Money{-100}, {1, 1, 1}), (std::vector<Money>{{-34}, {-33}, {-33}}));
  EXPECT_EQ(splitMoney(Money{10}, {1, 2, 4}), (std::vector<Money>{{1}, {3}, {6}}));
  EXPECT_EQ(splitMoney(Money{7}, {0, 1, 0}), (std::vector<Money>{{0}, {7}, {0}}));
  EXPECT_EQ(splitMoney(Money{0}, {3, 4}), (std::vector<Money>{{0}, {0}}));
  const auto months = splitMoney(Money{100}, std::vector<qint64>(12, 1));
  EXPECT_EQ(sumOf(months), 100);
  EXPECT_EQ(months.front().fen, 9);
  EXPECT_EQ(months.back().fen, 8);
}

TEST(Money, TiesGoToTheEarlierParts) {
  const auto parts = splitMoney(Money{1007}, std::vector<qint64>(100, 3));
  for (std::size_t i = 0; i < parts.size(); ++i) EXPECT_EQ(parts[i].fen, i < 7 ? 11 : 10) << i;
}

TEST(Money, SplitsTheExtremes) {
  EXPECT_EQ(splitMoney(Money{kMin}, {1}), (std::vector<Money>{{kMin}}));
  EXPECT_EQ(sumOf(splitMoney(Money{kMax}, {kMax, kMax, kMax})), kMax);
  EXPECT_DEATH((void)splitMoney(Money{1}, {}), "nobody");
  EXPECT_DEATH((void)splitMoney(Money{1}, {0, 0}), "nobody");
  EXPECT_DEATH((void)splitMoney(Money{1}, {2, -1}), "negative weight");
}

TEST(Money, PartsSumToTheWholeAndLieNextToTheirShare) {
  EXPECT_TRUE(rc::check("largest remainder", [](qint64 total) {
    auto weights = *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000)));
    weights.front() += 1;
    const auto parts = splitMoney(Money{total}, weights);
    RC_ASSERT(sumOf(parts) == total);
    const long double whole = std::accumulate(weights.begin(), weights.end(), 0.0L);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const long double exactPart = static_cast<long double>(total) * static_cast<long double>(weights[i]) / whole;
      RC_ASSERT(std::abs(static_cast<long double>(parts[i].fen) - exactPart) < 1.001L);
      if (weights[i] == 0) RC_ASSERT(parts[i].fen == 0);
    }
  }));
}

TEST(Money, AReversalIsTheExactNegative) {
  CLAUSE("REG-15");
  EXPECT_TRUE(rc::check("split(-t) == -split(t)", [] {
    const Money total{*rc::gen::inRange<qint64>(-1'000'000, 1'000'000)};
    auto weights = *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 9)));
    weights.front() += 1;
    auto reversed = splitMoney(-total, weights);
    for (Money& part : reversed) part = -part;
    RC_ASSERT(reversed == splitMoney(total, weights));
  }));
}

}  // namespace
}  // namespace guiju
