// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/budget.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/base/rate.h"

namespace guiju::activity {

namespace {

constexpr const char* kContext = "activity";

QString cleaned(const QString& text) {
  return text.normalized(QString::NormalizationForm_KC).simplified();
}

bool isAmount(Money amount) {
  return amount > Money{} && amount <= kLargestAmount;
}

void judgeNumbers(BudgetRow& row, std::optional<qint64>& quantity, std::optional<Money>& price,
                  std::optional<Money>& amount) {
  const auto money = [&row](BudgetColumn column, std::optional<Money>& target) {
    BudgetCell& cell = row.cell(column);
    if (cell.text.trimmed().isEmpty()) return;
    target = parseMoney(cell.text);
    if (!target) {
      cell.problem = message(kContext, QT_TRANSLATE_NOOP("activity", "“%1” is not an amount in yuan."), {cell.text});
    } else if (!isAmount(*target)) {
      cell.problem = message(kContext, QT_TRANSLATE_NOOP("activity", "The amount must be above 0 and at most %1."),
                             {kLargestAmount});
    }
  };
  BudgetCell& cell = row.cell(BudgetColumn::Quantity);
  if (!cell.text.trimmed().isEmpty()) {
    quantity = parseQuantity(cell.text);
    if (!quantity) {
      cell.problem = message(
          kContext, QT_TRANSLATE_NOOP("activity", "“%1” is not a quantity with at most three decimals."), {cell.text});
    } else if (*quantity <= 0) {
      cell.problem = message(kContext, QT_TRANSLATE_NOOP("activity", "The quantity must be above 0."));
    }
  }
  money(BudgetColumn::UnitPrice, price);
  money(BudgetColumn::Amount, amount);
}

// The amount follows from quantity and price, or is checked against them.
void tieAmount(BudgetRow& row, std::optional<qint64> quantity, std::optional<Money> price,
               std::optional<Money> amount) {
  BudgetCell& cell = row.cell(BudgetColumn::Amount);
  if (price) {
    const auto product = lineAmount(quantity.value_or(1000), *price);
    if (!product) {
      cell.problem = message(kContext, QT_TRANSLATE_NOOP("activity", "The amount must be above 0 and at most %1."),
                             {kLargestAmount});
    } else if (!amount) {
      if (isAmount(*product)) {
        cell.text = moneyText(*product);
      } else {
        cell.problem = message(kContext, QT_TRANSLATE_NOOP("activity", "The amount must be above 0 and at most %1."),
                               {kLargestAmount});
      }
    } else if (*amount != *product) {
      cell.problem =
          message(kContext, QT_TRANSLATE_NOOP("activity", "Quantity × unit price is %1; correct one of the three."),
                  {*product});
    }
  } else if (!amount) {
    cell.problem =
        message(kContext, QT_TRANSLATE_NOOP("activity", "Give the amount, or the unit price it follows from."));
  }
}

}  // namespace

std::optional<qint64> parseQuantity(const QString& text) {
  static const QRegularExpression kShape(
      QStringLiteral("^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\\.([0-9]{1,3})0*)?$"));
  const auto match = kShape.match(cleaned(text));
  if (!match.hasMatch()) return std::nullopt;
  const qint64 whole = match.captured(1).remove(QLatin1Char(',')).toLongLong();
  const qint64 part = match.captured(2).leftJustified(3, QLatin1Char('0')).toLongLong();
  if (whole > kLargestQuantity / 1000 || whole * 1000 + part > kLargestQuantity) return std::nullopt;
  return whole * 1000 + part;
}

QString quantityText(qint64 thousandths) {
  QString text = QString::number(thousandths / 1000);
  if (thousandths % 1000 != 0) {
    text += QLatin1Char('.') + QStringLiteral("%1").arg(thousandths % 1000, 3, 10, QLatin1Char('0'));
    while (text.endsWith(QLatin1Char('0'))) text.chop(1);
  }
  return text;
}

std::optional<Money> lineAmount(qint64 quantity, Money unitPrice) {
  if (quantity < 0 || unitPrice < Money{} || quantity > kLargestQuantity) return std::nullopt;
  if (quantity == 0 || unitPrice == Money{}) return Money{};
  // Both factors may be large: leave before the product of 64 bits does.
  constexpr qint64 kScale = 1000;
  if (unitPrice.fen > kLargestAmount.fen / quantity * kScale + kScale) return std::nullopt;
  const qint64 whole = unitPrice.fen / kScale * quantity;
  const Money amount{whole + divideRounded(unitPrice.fen % kScale * quantity, kScale)};
  if (amount > kLargestAmount) return std::nullopt;
  return amount;
}

Money budgetTotal(const std::vector<BudgetLine>& lines) {
  Money sum;
  for (const BudgetLine& line : lines) sum += line.amount;
  return sum;
}

std::vector<CategoryTotal> totalsByCategory(const std::vector<BudgetLine>& lines,
                                            const std::vector<BudgetLine>& earlier) {
  std::vector<CategoryTotal> totals;
  const auto of = [&totals](const QString& category) -> CategoryTotal& {
    const auto found = std::find_if(totals.begin(), totals.end(),
                                    [&](const CategoryTotal& total) { return total.category == category; });
    if (found != totals.end()) return *found;
    return totals.emplace_back(CategoryTotal{category, {}, {}});
  };
  for (const BudgetLine& line : lines) of(line.category).planned += line.amount;
  for (const BudgetLine& line : earlier) {
    CategoryTotal& total = of(line.category);
    total.previous = total.previous.value_or(Money{}) + line.amount;
  }
  return totals;
}

const char* columnTitle(BudgetColumn column) {
  switch (column) {
    case BudgetColumn::Category:
      return QT_TRANSLATE_NOOP("activity", "Category");
    case BudgetColumn::Item:
      return QT_TRANSLATE_NOOP("activity", "Item");
    case BudgetColumn::Quantity:
      return QT_TRANSLATE_NOOP("activity", "Quantity");
    case BudgetColumn::UnitPrice:
      return QT_TRANSLATE_NOOP("activity", "Unit price");
    case BudgetColumn::Amount:
      return QT_TRANSLATE_NOOP("activity", "Amount");
    case BudgetColumn::Note:
      return QT_TRANSLATE_NOOP("activity", "Note");
  }
  return "";
}

bool BudgetRow::isEmpty() const {
  return std::all_of(cells.begin(), cells.end(), [](const BudgetCell& cell) { return cell.text.trimmed().isEmpty(); });
}

bool BudgetRow::isSound() const {
  return std::all_of(cells.begin(), cells.end(), [](const BudgetCell& cell) { return cell.problem.isEmpty(); });
}

BudgetRow checkRow(BudgetRow row) {
  for (BudgetCell& cell : row.cells) cell.problem = {};
  if (row.isEmpty()) return row;
  if (row.cell(BudgetColumn::Category).text.trimmed().isEmpty()) {
    row.cell(BudgetColumn::Category).problem =
        message(kContext, QT_TRANSLATE_NOOP("activity", "Say which category the line belongs to."));
  }
  std::optional<qint64> quantity;
  std::optional<Money> price;
  std::optional<Money> amount;
  judgeNumbers(row, quantity, price, amount);
  if (row.isSound()) tieAmount(row, quantity, price, amount);
  return row;
}

namespace {

BudgetLine readLine(const BudgetRow& row) {
  BudgetLine line;
  line.category = row.cell(BudgetColumn::Category).text.simplified();
  line.item = row.cell(BudgetColumn::Item).text.simplified();
  line.quantity = parseQuantity(row.cell(BudgetColumn::Quantity).text);
  line.unitPrice = parseMoney(row.cell(BudgetColumn::UnitPrice).text);
  if (line.unitPrice && !line.quantity) line.quantity = 1000;
  line.amount = parseMoney(row.cell(BudgetColumn::Amount).text).value_or(Money{});
  line.note = row.cell(BudgetColumn::Note).text.trimmed();
  return line;
}

}  // namespace

std::optional<BudgetLine> lineOf(const BudgetRow& given) {
  const BudgetRow row = checkRow(given);
  if (row.isEmpty() || !row.isSound()) return std::nullopt;
  return readLine(row);
}

std::optional<BudgetLine> draftLineOf(const BudgetRow& given) {
  BudgetRow row = checkRow(given);
  if (row.isEmpty()) return std::nullopt;
  const auto blank = [&row](BudgetColumn column) { return row.cell(column).text.trimmed().isEmpty(); };
  if (blank(BudgetColumn::Amount) && blank(BudgetColumn::UnitPrice)) row.cell(BudgetColumn::Amount).problem = {};
  if (!row.isSound()) return std::nullopt;
  return readLine(row);
}

BudgetRow rowOf(const BudgetLine& line) {
  BudgetRow row;
  row.cell(BudgetColumn::Category).text = line.category;
  row.cell(BudgetColumn::Item).text = line.item;
  if (line.quantity) row.cell(BudgetColumn::Quantity).text = quantityText(*line.quantity);
  if (line.unitPrice) row.cell(BudgetColumn::UnitPrice).text = moneyText(*line.unitPrice);
  if (line.amount != Money{}) row.cell(BudgetColumn::Amount).text = moneyText(line.amount);
  row.cell(BudgetColumn::Note).text = line.note;
  return row;
}

}  // namespace guiju::activity
