// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/table_export.h"

#include "documents/base/csv.h"
#include "documents/base/list_values.h"
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

}  // namespace guiju
