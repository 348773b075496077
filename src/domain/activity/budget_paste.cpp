// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <algorithm>

#include "domain/activity/budget.h"

namespace guiju::activity {

namespace {

// What people call the columns; compared without blanks, brackets and case.
struct Heading {
  BudgetColumn column;
  QStringList words;
};

const std::vector<Heading>& headings() {
  static const std::vector<Heading> kHeadings{
      {BudgetColumn::Category,
       {QStringLiteral("category"), QStringLiteral("budgetcategory"), QStringLiteral("科目"),
        QStringLiteral("预算科目"), QStringLiteral("类别"), QStringLiteral("费用类别"), QStringLiteral("费用科目"),
        QStringLiteral("分类"), QStringLiteral("大类")}},
      {BudgetColumn::Item,
       {QStringLiteral("item"), QStringLiteral("description"), QStringLiteral("项目"), QStringLiteral("明细"),
        QStringLiteral("内容"), QStringLiteral("名称"), QStringLiteral("费用项目"), QStringLiteral("预算项目")}},
      {BudgetColumn::Quantity,
       {QStringLiteral("quantity"), QStringLiteral("qty"), QStringLiteral("数量"), QStringLiteral("数目")}},
      {BudgetColumn::UnitPrice, {QStringLiteral("unitprice"), QStringLiteral("price"), QStringLiteral("单价")}},
      {BudgetColumn::Amount,
       {QStringLiteral("amount"), QStringLiteral("total"), QStringLiteral("subtotal"), QStringLiteral("budget"),
        QStringLiteral("金额"), QStringLiteral("小计"), QStringLiteral("合计"), QStringLiteral("预算"),
        QStringLiteral("预算金额"), QStringLiteral("总价")}},
      {BudgetColumn::Note,
       {QStringLiteral("note"), QStringLiteral("notes"), QStringLiteral("remark"), QStringLiteral("remarks"),
        QStringLiteral("备注"), QStringLiteral("说明")}},
  };
  return kHeadings;
}

QString bare(const QString& text) {
  static const QRegularExpression kBrackets(QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]"));
  static const QRegularExpression kBlanks(QStringLiteral("[\\s:_\\-]"));
  return text.normalized(QString::NormalizationForm_KC).toLower().remove(kBrackets).remove(kBlanks);
}

std::optional<BudgetColumn> columnOf(const QString& heading) {
  const QString word = bare(heading);
  for (const Heading& known : headings()) {
    if (known.words.contains(word)) return known.column;
  }
  return std::nullopt;
}

bool isTotalWord(const QString& text) {
  static const QStringList kWords{QStringLiteral("合计"),  QStringLiteral("总计"),       QStringLiteral("总合计"),
                                  QStringLiteral("total"), QStringLiteral("grandtotal"), QStringLiteral("sum")};
  return kWords.contains(bare(text));
}

// Where each pasted column goes; a column nobody knows goes into the note, with its heading.
struct Layout {
  struct Target {
    std::optional<BudgetColumn> column;
    QString heading;
    qint64 scale = 1;  // 10,000 for a column in 万元
  };
  std::vector<Target> targets;
  bool hasHeading = false;
};

Layout layoutOf(const QStringList& heading) {
  Layout layout;
  std::vector<BudgetColumn> taken;
  for (const QString& cell : heading) {
    Layout::Target target{columnOf(cell), cell.simplified(), 1};
    if (target.column && std::find(taken.begin(), taken.end(), *target.column) != taken.end()) target.column.reset();
    if (target.column) taken.push_back(*target.column);
    if (cell.contains(QStringLiteral("万元"))) target.scale = 10'000;
    layout.targets.push_back(std::move(target));
  }
  layout.hasHeading = taken.size() >= 2;
  return layout;
}

Layout layoutByCount(qsizetype columns) {
  using C = BudgetColumn;
  std::vector<C> order{C::Category, C::Item, C::Quantity, C::UnitPrice, C::Amount, C::Note};
  if (columns == 1) order = {C::Item};
  if (columns == 2) order = {C::Category, C::Amount};
  if (columns == 3) order = {C::Category, C::Item, C::Amount};
  if (columns == 4) order = {C::Category, C::Item, C::Quantity, C::UnitPrice};
  Layout layout;
  for (qsizetype i = 0; i < columns; ++i) {
    layout.targets.push_back(i < static_cast<qsizetype>(order.size())
                                 ? Layout::Target{order.at(static_cast<std::size_t>(i)), {}, 1}
                                 : Layout::Target{std::nullopt, {}, 1});
  }
  return layout;
}

// "1.5" in 万元 as yuan; the text itself when it is no number.
QString scaled(const QString& text, qint64 scale) {
  if (scale == 1) return text;
  QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
  plain.remove(QLatin1Char(','));
  static const QRegularExpression kNumber(QStringLiteral("^([0-9]{1,10})(?:\\.([0-9]{1,6}))?$"));
  const auto match = kNumber.match(plain);
  if (!match.hasMatch()) return text;
  const QString part = match.captured(2).leftJustified(6, QLatin1Char('0'));
  return moneyText(Money{match.captured(1).toLongLong() * 1'000'000 + part.toLongLong()});
}

void addToNote(BudgetRow& row, const Layout::Target& target, const QString& text) {
  BudgetCell& note = row.cell(BudgetColumn::Note);
  const QString part = target.heading.isEmpty() ? text : QStringLiteral("%1: %2").arg(target.heading, text);
  note.text = note.text.isEmpty() ? part : note.text + QStringLiteral("; ") + part;
}

BudgetRow rowOf(const QStringList& cells, const Layout& layout) {
  BudgetRow row;
  for (qsizetype i = 0; i < cells.size(); ++i) {
    const QString& text = cells.at(i);
    if (text.trimmed().isEmpty()) continue;
    const Layout::Target target = i < static_cast<qsizetype>(layout.targets.size())
                                      ? layout.targets.at(static_cast<std::size_t>(i))
                                      : Layout::Target{};
    if (target.column && *target.column != BudgetColumn::Note) {
      row.cell(*target.column).text = scaled(text, target.scale);
    } else if (target.column) {
      addToNote(row, {}, text);
    } else {
      addToNote(row, target, text);
    }
  }
  return row;
}

std::optional<Money> totalIn(const BudgetRow& row) {
  const bool named =
      isTotalWord(row.cell(BudgetColumn::Category).text) || isTotalWord(row.cell(BudgetColumn::Item).text);
  return named ? parseMoney(row.cell(BudgetColumn::Amount).text) : std::nullopt;
}

}  // namespace

std::vector<QStringList> parseTabSeparated(const QString& text) {
  std::vector<QStringList> rows;
  QStringList cells;
  QString cell;
  bool quoted = false;
  const auto endCell = [&] { cells.append(std::exchange(cell, {})); };
  const auto endRow = [&] {
    endCell();
    rows.push_back(std::exchange(cells, {}));
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text.at(i);
    if (quoted) {
      if (c != QLatin1Char('"')) {
        cell += c;
      } else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"')) {
        cell += c;
        ++i;
      } else {
        quoted = false;
      }
    } else if (c == QLatin1Char('"') && cell.isEmpty() && text.indexOf(QLatin1Char('"'), i + 1) > 0) {
      quoted = true;
    } else if (c == QLatin1Char('\t')) {
      endCell();
    } else if (c == QLatin1Char('\n')) {
      endRow();
    } else if (c == QLatin1Char('\r')) {
      if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('\n')) ++i;
      endRow();
    } else {
      cell += c;
    }
  }
  if (!cell.isEmpty() || !cells.isEmpty()) endRow();
  return rows;
}

bool PastedBudget::isSound() const {
  return std::all_of(rows.begin(), rows.end(), [](const BudgetRow& row) { return row.isSound(); });
}

std::vector<BudgetLine> PastedBudget::lines() const {
  std::vector<BudgetLine> result;
  for (const BudgetRow& row : rows) {
    auto line = lineOf(row);
    if (!line) continue;
    line->position = static_cast<int>(result.size()) + 1;
    result.push_back(std::move(*line));
  }
  return result;
}

Money PastedBudget::total() const {
  return budgetTotal(lines());
}

PastedBudget parseBudgetRows(const QString& text) {
  std::vector<QStringList> table = parseTabSeparated(text);
  std::erase_if(table, [](const QStringList& cells) {
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
  });
  PastedBudget result;
  if (table.empty()) return result;

  Layout layout = layoutOf(table.front());
  if (layout.hasHeading) {
    table.erase(table.begin());
  } else {
    qsizetype columns = 0;
    for (const QStringList& cells : table) columns = std::max(columns, cells.size());
    layout = layoutByCount(columns);
  }
  QString category;
  for (const QStringList& cells : table) {
    BudgetRow row = rowOf(cells, layout);
    if (const auto total = totalIn(row); total && !result.statedTotal) {
      result.statedTotal = total;
      continue;
    }
    BudgetCell& cell = row.cell(BudgetColumn::Category);
    if (cell.text.trimmed().isEmpty()) cell.text = category;
    category = cell.text;
    result.rows.push_back(checkRow(std::move(row)));
  }
  return result;
}

}  // namespace guiju::activity
