// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/table_export.h"

#include "documents/base/csv.h"
#include "documents/base/list_values.h"
#include "documents/base/pdf_writer.h"
#include "documents/base/xlsx.h"

namespace guiju {

namespace {

std::vector<Cell> cellsOf(const ListTable& table, const QStringList& texts) {
  std::vector<Cell> cells;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const auto index = static_cast<qsizetype>(c);
    cells.push_back(storedCell(index < texts.size() ? texts[index] : QString(), table.columns[c].kind));
  }
  return cells;
}

// The kind that all cells of a column share; text when they don't.
ColumnKind kindOf(const std::vector<std::vector<Cell>>& rows, std::size_t column) {
  bool dates = true;
  bool integers = true;
  bool amounts = true;
  bool numbers = true;
  bool any = false;
  for (const auto& row : rows) {
    if (column >= row.size() || row[column].isBlank()) continue;
    const Cell& cell = row[column];
    any = true;
    const bool number = cell.kind == Cell::Kind::Number;
    const qsizetype point = cell.text.indexOf(u'.');
    dates = dates && cell.kind == Cell::Kind::Date;
    numbers = numbers && number;
    integers = integers && number && point < 0;
    amounts = amounts && number && point >= 0 && cell.text.size() - point == 3;
  }
  if (!any) return ColumnKind::Text;
  if (dates) return ColumnKind::Date;
  if (integers) return ColumnKind::Integer;
  if (amounts) return ColumnKind::Money;
  return numbers ? ColumnKind::Number : ColumnKind::Text;
}

// "-1234.50" as people read it: "−1,234.50".
QString shownNumber(const QString& plain) {
  const bool negative = plain.startsWith(u'-');
  const QString digits = negative ? plain.mid(1) : plain;
  const qsizetype point = digits.indexOf(u'.');
  QString text = point < 0 ? digits : digits.left(point);
  for (qsizetype at = text.size() - 3; at > 0; at -= 3) text.insert(at, u',');
  if (point >= 0) text += digits.mid(point);
  return negative ? QChar(0x2212) + text : text;
}

}  // namespace

ListTable listOf(const QString& title, const QStringList& headers, const std::vector<std::vector<Cell>>& rows) {
  ListTable table;
  table.title = title;
  for (qsizetype c = 0; c < headers.size(); ++c) {
    table.columns.push_back({headers[c], kindOf(rows, static_cast<std::size_t>(c))});
  }
  for (const auto& row : rows) {
    QStringList texts;
    for (const Cell& cell : row) texts.append(cell.kind == Cell::Kind::Number ? shownNumber(cell.text) : cell.text);
    table.rows.push_back(texts);
  }
  return table;
}

Result<void> exportCsv(const ListTable& table, const QString& path) {
  std::vector<std::vector<Cell>> rows(1);
  for (const auto& column : table.columns) rows.front().push_back(Cell::ofText(column.title));
  for (const QStringList& texts : table.rows) rows.push_back(cellsOf(table, texts));
  if (table.totals) rows.push_back(cellsOf(table, *table.totals));
  return writeCsv(rows, path);
}

Result<void> exportXlsx(const ListTable& table, const QString& path) {
  return writeXlsx(table, path);
}

Document listDocument(const ListTable& table, const PrintedPage& page) {
  constexpr double kUpright = 88;  // characters of the usual size across A4
  Document document;
  document.page = page;
  document.page.title = table.title;
  document.page.demonstration = page.demonstration || table.demonstration;
  document.blocks.push_back(Title{table.title, {}});
  if (!table.subtitle.isEmpty()) document.blocks.push_back(Paragraph{table.subtitle, Align::Right, false, true});
  TextTable list;
  double width = 0;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const ColumnKind kind = table.columns[c].kind;
    const Align numbers = kind == ColumnKind::Date ? Align::Center : Align::Right;
    list.columns.push_back({table.columns[c].title, kind == ColumnKind::Text ? Align::Left : numbers});
    width += widthOfColumn(table, c) + 2;
  }
  document.landscape = width > kUpright;
  for (const QStringList& texts : table.rows) list.rows.push_back({texts, false});
  if (table.totals) list.rows.push_back({*table.totals, true});
  document.blocks.push_back(std::move(list));
  document.blocks.push_back(Paragraph{preparedLine(table), Align::Left, false, true});
  return document;
}

Result<void> exportPdf(const ListTable& table, const PrintedPage& page, const QString& path) {
  return writePdf(listDocument(table, page), path);
}

}  // namespace guiju
