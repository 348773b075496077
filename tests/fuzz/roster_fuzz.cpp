// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a file holds, reading it as a roster answers: rows or an error, never a crash, and within its limits.
#include <QByteArray>
#include <cstdint>
#include <cstdlib>

#include "documents/base/csv.h"
#include "documents/base/sheet.h"
#include "documents/org/roster_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const QByteArray content(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
  guiju::SheetLimits limits;
  limits.unpackedBytes = 4 * 1024 * 1024;
  limits.rows = 2000;
  limits.columns = 200;
  limits.cells = 20000;
  const auto sheet = guiju::readSheet(content, {}, limits);
  if (!sheet) return 0;
  if (static_cast<qint64>(sheet->rows.size()) > limits.rows) std::abort();
  static_cast<void>(guiju::org::rosterFrom(*sheet));
  // What we write we read again, cell by cell.
  std::vector<std::vector<guiju::Cell>> rows;
  for (const guiju::SheetRow& row : sheet->rows) rows.push_back(row.cells);
  static_cast<void>(guiju::parseCsv(guiju::toCsv(rows)));
  return 0;
}
