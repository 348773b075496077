// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/budget.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "support/clause.h"

namespace guiju::activity {
namespace {

QString u(const char* text) {
  return QString::fromUtf8(text);
}

BudgetRow row(const char* category, const char* item, const char* quantity, const char* price, const char* amount) {
  BudgetRow result;
  result.cell(BudgetColumn::Category).text = u(category);
  result.cell(BudgetColumn::Item).text = u(item);
  result.cell(BudgetColumn::Quantity).text = u(quantity);
  result.cell(BudgetColumn::UnitPrice).text = u(price);
  result.cell(BudgetColumn::Amount).text = u(amount);
  return checkRow(result);
}

BudgetLine line(const char* category, qint64 fen) {
  BudgetLine result;
  result.category = u(category);
  result.amount = Money{fen};
  return result;
}

TEST(Budget, ReadsQuantitiesAsTheyAreTyped) {
  EXPECT_EQ(parseQuantity(u("2")), 2000);
  EXPECT_EQ(parseQuantity(u(" 2.5 ")), 2500);
  EXPECT_EQ(parseQuantity(u("1,200.125")), 1200125);
  EXPECT_EQ(parseQuantity(u("１２．５")), 12500);
  EXPECT_EQ(parseQuantity(u("0.0010000")), 1);
  EXPECT_EQ(parseQuantity(u("1000000")), kLargestQuantity);
  for (const char* wrong : {"", "-1", "1.2345", "1,20", "two", "1000000.001", "999999999999999999"}) {
    EXPECT_FALSE(parseQuantity(u(wrong))) << wrong;
  }
}

TEST(Budget, WritesQuantitiesSoThatTheyReadBack) {
  EXPECT_TRUE(rc::check([] {
    const qint64 quantity = *rc::gen::inRange<qint64>(0, kLargestQuantity + 1);
    RC_ASSERT(parseQuantity(quantityText(quantity)) == quantity);
  }));
}

TEST(Budget, RoundsALineOnceHalfAwayFromZero) {
  EXPECT_EQ(lineAmount(2500, Money{3}), Money{8});  // 2.5 × 0.03 = 0.075
  EXPECT_EQ(lineAmount(333, Money{10}), Money{3});  // 0.333 × 0.10 = 0.0333
  EXPECT_EQ(lineAmount(1, Money{500}), Money{1});   // 0.001 × 5.00 = 0.005
  EXPECT_EQ(lineAmount(1, Money{499}), Money{0});
  EXPECT_EQ(lineAmount(1000, kLargestAmount), kLargestAmount);
  EXPECT_FALSE(lineAmount(1001, kLargestAmount));
  EXPECT_FALSE(lineAmount(kLargestQuantity, kLargestAmount));
  EXPECT_FALSE(lineAmount(1, Money{std::numeric_limits<qint64>::max()}));
}

TEST(Budget, MultipliesExactlyWhereNothingIsRounded) {
  EXPECT_TRUE(rc::check([] {
    const qint64 pieces = *rc::gen::inRange<qint64>(0, 100'000);
    const qint64 price = *rc::gen::inRange<qint64>(0, 100'000'000);
    RC_ASSERT(lineAmount(pieces * 1000, Money{price}) == Money{pieces * price});
  }));
}

TEST(Budget, SumsByCategoryInTheOrderOfTheLinesAndComparesWithTheVersionBefore) {
  CLAUSE("EVT-7");
  const std::vector<BudgetLine> now{line("venue", 100), line("media", 50), line("venue", 20)};
  const std::vector<BudgetLine> before{line("venue", 90), line("gifts", 30), line("venue", 5)};
  const auto totals = totalsByCategory(now, before);
  const std::vector<CategoryTotal> expected{
      {u("venue"), Money{120}, Money{95}}, {u("media"), Money{50}, std::nullopt}, {u("gifts"), Money{0}, Money{30}}};
  EXPECT_EQ(totals, expected);
  EXPECT_EQ(totals[0].change(), Money{25});
  EXPECT_EQ(totals[1].change(), Money{50});
  EXPECT_EQ(totals[2].change(), Money{-30});
}

TEST(Budget, CategorySumsAndChangesAddUpToTheTotals) {
  const auto lines = rc::gen::container<std::vector<BudgetLine>>(rc::gen::apply(
      [](char category, qint64 fen) { return line(std::string(1, category).c_str(), fen); },
      rc::gen::elementOf(std::vector<char>{'a', 'b', 'c', 'd'}), rc::gen::inRange<qint64>(0, 1'000'000)));
  EXPECT_TRUE(rc::check([&lines] {
    const auto now = *lines;
    const auto before = *lines;
    Money planned;
    Money change;
    for (const auto& total : totalsByCategory(now, before)) {
      planned += total.planned;
      change += total.change();
    }
    RC_ASSERT(planned == budgetTotal(now));
    RC_ASSERT(change == budgetTotal(now) - budgetTotal(before));
  }));
}

TEST(Budget, MarksExactlyTheWrongCellsAndKeepsWhatWasTyped) {
  EXPECT_TRUE(row("venue", "hall", "2", "1,500.00", "3,000").isSound());
  EXPECT_TRUE(row("venue", "hall", "", "", "3000").isSound());

  const BudgetRow letters = row("venue", "hall", "two", "a lot", "3000");
  EXPECT_FALSE(letters.cell(BudgetColumn::Quantity).problem.isEmpty());
  EXPECT_FALSE(letters.cell(BudgetColumn::UnitPrice).problem.isEmpty());
  EXPECT_TRUE(letters.cell(BudgetColumn::Amount).problem.isEmpty());
  EXPECT_EQ(letters.cell(BudgetColumn::Quantity).text, u("two"));
  EXPECT_FALSE(lineOf(letters));

  EXPECT_FALSE(row("", "hall", "", "", "1").cell(BudgetColumn::Category).problem.isEmpty());
  EXPECT_FALSE(row("venue", "", "0", "", "1").cell(BudgetColumn::Quantity).problem.isEmpty());
  EXPECT_FALSE(row("venue", "", "", "", "0").cell(BudgetColumn::Amount).problem.isEmpty());
  EXPECT_FALSE(row("venue", "", "", "", "-5").cell(BudgetColumn::Amount).problem.isEmpty());
  EXPECT_FALSE(row("venue", "", "3", "", "").cell(BudgetColumn::Amount).problem.isEmpty());
  EXPECT_TRUE(row("", "", " ", "", "").isSound());
  EXPECT_TRUE(row("", "", " ", "", "").isEmpty());
}

TEST(Budget, AnAmountFollowsFromQuantityAndPriceOrMustAgreeWithThem) {
  EXPECT_EQ(row("venue", "", "2.5", "10.01", "").cell(BudgetColumn::Amount).text, u("25.03"));
  EXPECT_EQ(row("venue", "", "", "10", "").cell(BudgetColumn::Amount).text, u("10.00"));
  const BudgetRow wrong = row("venue", "", "2", "10", "21");
  EXPECT_FALSE(wrong.cell(BudgetColumn::Amount).problem.isEmpty());
  EXPECT_EQ(std::get<Money>(wrong.cell(BudgetColumn::Amount).problem.arguments.at(0)), Money{2000});
}

TEST(Budget, ADraftKeepsALineWhoseAmountIsStillMissing) {
  const BudgetRow open = row("venue", "hall", "", "", "");
  EXPECT_FALSE(lineOf(open));
  ASSERT_TRUE(draftLineOf(open));
  EXPECT_EQ(draftLineOf(open)->amount, Money{});
  EXPECT_FALSE(draftLineOf(row("venue", "hall", "x", "", "")));
  EXPECT_TRUE(rowOf(*draftLineOf(open)).cell(BudgetColumn::Amount).text.isEmpty());
}

TEST(Budget, LinesSurviveTheGridUnchanged) {
  EXPECT_TRUE(rc::check([] {
    BudgetLine before = line("venue", 0);
    before.item = u("hall");
    before.quantity = *rc::gen::inRange<qint64>(1, kLargestQuantity);
    before.unitPrice = Money{*rc::gen::inRange<qint64>(1'000'000, 100'000'000)};
    before.amount = *lineAmount(*before.quantity, *before.unitPrice);
    RC_PRE(before.amount > Money{});
    const auto after = lineOf(rowOf(before));
    RC_ASSERT(after.has_value());
    RC_ASSERT(after->quantity == before.quantity);
    RC_ASSERT(after->unitPrice == before.unitPrice);
    RC_ASSERT(after->amount == before.amount);
    RC_ASSERT(after->category == before.category);
    RC_ASSERT(after->item == before.item);
  }));
}

}  // namespace
}  // namespace guiju::activity
