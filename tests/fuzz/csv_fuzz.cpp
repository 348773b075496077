// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a text file holds, it is read or refused; what was read is written so that reading it again gives the same
// cells, and no cell that is written can be run as a formula.
#include <QByteArray>
#include <cstdint>
#include <cstdlib>

#include "documents/base/csv.h"
#include "documents/base/csv_marks.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const QByteArray content(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
  guiju::SheetLimits limits;
  limits.cells = 20'000;
  const auto sheet = guiju::parseCsv(content, limits);
  if (!sheet) {
    if (sheet.error().what.isEmpty()) std::abort();
    return 0;
  }
  std::vector<std::vector<guiju::Cell>> rows;
  for (const guiju::SheetRow& row : sheet->rows) {
    rows.push_back(row.cells);
    for (const guiju::Cell& cell : row.cells) {
      if (guiju::isDangerous(guiju::withMark(cell.text))) std::abort();
      if (guiju::withoutMark(guiju::withMark(cell.text)) != cell.text) std::abort();
    }
  }
  // Encoding, separator and quotes are ours now; the first line could still look like a separator's declaration.
  if (!rows.empty() && rows.front().front().text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)) return 0;
  const auto again = guiju::parseCsv(guiju::toCsv(rows));
  if (!again) std::abort();
  if (again->separator != QLatin1Char(',')) return 0;  // a single column that holds other separators
  if (again->rows.size() != rows.size()) std::abort();
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (again->rows[r].cells != rows[r]) std::abort();
  }
  return 0;
}
