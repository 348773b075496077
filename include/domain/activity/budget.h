// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

#include "domain/activity/activity.h"
#include "domain/base/message.h"

namespace guiju::activity {

// Larger amounts are refused, so that no sum of a budget can leave the range of Money.
inline constexpr Money kLargestAmount{100'000'000'000'000};  // a trillion yuan
inline constexpr qint64 kLargestQuantity = 1'000'000'000;    // a million, in thousandths

// "2.5", "1,200", full-width digits: thousandths; none when it is no quantity or has more than three decimals.
[[nodiscard]] std::optional<qint64> parseQuantity(const QString& text);
[[nodiscard]] QString quantityText(qint64 thousandths);

// quantity × unit price, rounded once to the fen; none when it would leave kLargestAmount.
[[nodiscard]] std::optional<Money> lineAmount(qint64 quantity, Money unitPrice);

[[nodiscard]] Money budgetTotal(const std::vector<BudgetLine>& lines);

// A category with its sum now and in the version before (较 v2).
struct CategoryTotal {
  QString category;
  Money planned;
  std::optional<Money> previous;  // none: there was no earlier version, or the category is new
  [[nodiscard]] Money change() const { return planned - previous.value_or(Money{}); }
  friend bool operator==(const CategoryTotal&, const CategoryTotal&) = default;
};

// Sums by category in the order of their first lines; categories that only the earlier version has follow with 0.
[[nodiscard]] std::vector<CategoryTotal> totalsByCategory(const std::vector<BudgetLine>& lines,
                                                          const std::vector<BudgetLine>& earlier = {});

// The columns of a budget as people paste and type them.
enum class BudgetColumn { Category, Item, Quantity, UnitPrice, Amount, Note };
inline constexpr int kBudgetColumns = 6;
[[nodiscard]] const char* columnTitle(BudgetColumn column);  // English, context "activity"

// What stands in one cell, exactly as given, and what is wrong with it (nothing: empty message).
struct BudgetCell {
  QString text;
  Message problem;
};

// One row of the budget grid: the text of every cell is kept, also where it is wrong.
struct BudgetRow {
  std::array<BudgetCell, kBudgetColumns> cells;

  [[nodiscard]] BudgetCell& cell(BudgetColumn column) { return cells.at(static_cast<std::size_t>(column)); }
  [[nodiscard]] const BudgetCell& cell(BudgetColumn column) const { return cells.at(static_cast<std::size_t>(column)); }
  [[nodiscard]] bool isEmpty() const;
  [[nodiscard]] bool isSound() const;
};

// Judges the texts of one row: marks wrong cells and fills an amount that follows from quantity and unit price.
[[nodiscard]] BudgetRow checkRow(BudgetRow row);
// The line of a sound row; none for a row with a wrong cell or an empty one.
[[nodiscard]] std::optional<BudgetLine> lineOf(const BudgetRow& row);
// The same for a plan still being written: where nothing but the amount is missing, the line is kept with 0.
[[nodiscard]] std::optional<BudgetLine> draftLineOf(const BudgetRow& row);
[[nodiscard]] BudgetRow rowOf(const BudgetLine& line);

// What was pasted: all rows, and the total it stated itself, if it had a total row.
struct PastedBudget {
  std::vector<BudgetRow> rows;
  std::optional<Money> statedTotal;

  [[nodiscard]] bool isSound() const;
  [[nodiscard]] std::vector<BudgetLine> lines() const;  // of the sound rows, positions from 1
  [[nodiscard]] Money total() const;
  // The sum of the rows is the total that was pasted with them; true when none was.
  [[nodiscard]] bool ties() const { return !statedTotal || *statedTotal == total(); }
};

// Reads cells copied from a spreadsheet (tab-separated, quoted cells, Windows line ends). A heading row in Chinese or
// English sets the order of the columns, and 万元 in it the unit; without one the order is that of BudgetColumn, or
// category–item–amount for three columns and category–amount for two. A blank category repeats the one above (merged
// cells). Columns nobody knows are kept in the note.
[[nodiscard]] PastedBudget parseBudgetRows(const QString& text);

// The cells of a table as a spreadsheet puts them on the clipboard.
[[nodiscard]] std::vector<QStringList> parseTabSeparated(const QString& text);

}  // namespace guiju::activity
