// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "domain/activity/budget.h"
#include "support/clause.h"

namespace guiju::activity {
namespace {

QString u(const char* text) {
  return QString::fromUtf8(text);
}

QString text(const BudgetRow& row, BudgetColumn column) {
  return row.cell(column).text;
}

TEST(BudgetPaste, ReadsAChineseTableWithHeadingMergedCategoriesAndTotal) {
  CLAUSE("EVT-7");
  const PastedBudget pasted =
      parseBudgetRows(u("预算科目\t项目\t数量\t单价（元）\t金额（元）\t备注\r\n"
                        "场地与搭建\t场地租金\t2\t30,000.00\t60,000.00\t含税\r\n"
                        "\t搭建\t\t\t88,000\t\r\n"
                        "媒体与推广\t投放\t１\t￥86000\t\t\r\n"
                        "合计\t\t\t\t234,000.00\t\r\n"));
  ASSERT_EQ(pasted.rows.size(), 3U);
  EXPECT_TRUE(pasted.isSound());
  EXPECT_EQ(text(pasted.rows[1], BudgetColumn::Category), u("场地与搭建"));
  EXPECT_EQ(text(pasted.rows[2], BudgetColumn::Amount), u("86,000.00"));
  EXPECT_EQ(pasted.total(), Money{23'400'000});
  EXPECT_EQ(pasted.statedTotal, Money{23'400'000});
  EXPECT_TRUE(pasted.ties());
  const auto lines = pasted.lines();
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0].note, u("含税"));
  EXPECT_EQ(lines[2].position, 3);
}

TEST(BudgetPaste, SaysWhenTheStatedTotalIsNotTheSum) {
  EXPECT_FALSE(parseBudgetRows(u("Category\tAmount\nVenue\t100\nTotal\t101\n")).ties());
  EXPECT_TRUE(parseBudgetRows(u("Category\tAmount\nVenue\t100\nTotal\t100\n")).ties());
}

TEST(BudgetPaste, FollowsTheHeadingWhateverItsOrderAndKeepsUnknownColumnsInTheNote) {
  const PastedBudget pasted =
      parseBudgetRows(u("Amount\tItem\tSupplier\tCategory\tRemarks\n1,000\tHall\tACME\tVenue\tdeposit paid\n"));
  ASSERT_EQ(pasted.rows.size(), 1U);
  EXPECT_TRUE(pasted.isSound());
  EXPECT_EQ(text(pasted.rows[0], BudgetColumn::Category), u("Venue"));
  EXPECT_EQ(text(pasted.rows[0], BudgetColumn::Item), u("Hall"));
  EXPECT_EQ(text(pasted.rows[0], BudgetColumn::Note), u("Supplier: ACME; deposit paid"));
  EXPECT_EQ(pasted.total(), Money{100'000});
}

TEST(BudgetPaste, ReadsAmountsInTenThousands) {
  const PastedBudget pasted = parseBudgetRows(u("科目\t金额(万元)\n场地\t14.8\n媒体\t8.600001\n物料\t六万\n"));
  ASSERT_EQ(pasted.rows.size(), 3U);
  EXPECT_EQ(text(pasted.rows[0], BudgetColumn::Amount), u("148,000.00"));
  EXPECT_EQ(text(pasted.rows[1], BudgetColumn::Amount), u("86,000.01"));
  EXPECT_EQ(text(pasted.rows[2], BudgetColumn::Amount), u("六万"));
  EXPECT_FALSE(pasted.rows[2].isSound());
}

TEST(BudgetPaste, GuessesTheColumnsByTheirNumberWithoutAHeading) {
  EXPECT_EQ(parseBudgetRows(u("Venue\t100\nMedia\t50")).total(), Money{15'000});
  EXPECT_EQ(parseBudgetRows(u("Venue\tHall\t100\n")).total(), Money{10'000});
  EXPECT_EQ(parseBudgetRows(u("Venue\tHall\t2\t100\n")).total(), Money{20'000});
  EXPECT_EQ(parseBudgetRows(u("Venue\tHall\t2\t100\t200\tx\n")).total(), Money{20'000});
}

TEST(BudgetPaste, MarksWrongCellsAndLosesNothing) {
  const PastedBudget pasted = parseBudgetRows(u("Category\tItem\tQty\tPrice\tAmount\nVenue\tHall\tmany\t12.345\t99\n"));
  ASSERT_EQ(pasted.rows.size(), 1U);
  EXPECT_FALSE(pasted.isSound());
  EXPECT_EQ(text(pasted.rows[0], BudgetColumn::Quantity), u("many"));
  EXPECT_EQ(text(pasted.rows[0], BudgetColumn::UnitPrice), u("12.345"));
  EXPECT_FALSE(pasted.rows[0].cell(BudgetColumn::Quantity).problem.isEmpty());
  EXPECT_FALSE(pasted.rows[0].cell(BudgetColumn::UnitPrice).problem.isEmpty());
  EXPECT_TRUE(pasted.lines().empty());
}

TEST(BudgetPaste, ReadsQuotedCellsOverSeveralLines) {
  const auto table = parseTabSeparated(u("a\t\"two\nlines and a \"\" mark\"\tc\r\nd\t5\" pipe\tf"));
  ASSERT_EQ(table.size(), 2U);
  EXPECT_EQ(table[0], (QStringList{u("a"), u("two\nlines and a \" mark"), u("c")}));
  EXPECT_EQ(table[1], (QStringList{u("d"), u("5\" pipe"), u("f")}));
}

TEST(BudgetPaste, ASecondColumnOfTheSameNameIsKeptInTheNote) {
  const PastedBudget pasted = parseBudgetRows(u("科目\t金额\t金额\n场地\t100\t90\n"));
  EXPECT_EQ(pasted.total(), Money{10'000});
  EXPECT_EQ(text(pasted.rows.at(0), BudgetColumn::Note), u("金额: 90"));
}

TEST(BudgetPaste, EveryPastedWordIsFoundAgain) {
  const auto cell = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab1.,-x")));
  EXPECT_TRUE(rc::check([&cell] {
    const auto rows =
        *rc::gen::container<std::vector<std::vector<std::string>>>(rc::gen::container<std::vector<std::string>>(cell));
    QString pastedText;
    QStringList given;
    for (const auto& cells : rows) {
      QStringList row;
      for (const std::string& part : cells) row.append(QString::fromStdString(part));
      given += row;
      pastedText += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QString kept;
    for (const BudgetRow& row : parseBudgetRows(pastedText).rows) {
      for (const BudgetCell& part : row.cells) kept += part.text + QLatin1Char('\n');
    }
    for (const QString& part : given) RC_ASSERT(kept.contains(part));
  }));
}

TEST(BudgetPaste, AnythingAtAllCanBePasted) {
  EXPECT_TRUE(rc::check([](const std::string& anything) {
    const PastedBudget pasted = parseBudgetRows(QString::fromUtf8(anything.c_str()));
    RC_ASSERT(pasted.total() >= Money{});
  }));
}

}  // namespace
}  // namespace guiju::activity
