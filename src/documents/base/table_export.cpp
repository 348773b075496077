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

}  // namespace

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
