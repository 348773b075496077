// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a workbook from the input, packed rightly: altered archives fail at their checksums and never reach the
// readers of the parts. Parts are separated by the byte 0xFF, which no XML holds: worksheet, strings, styles, workbook.
#include <QByteArray>
#include <QList>
#include <cstdint>
#include <cstdlib>

#include "documents/base/xlsx.h"
#include "documents/base/zip_archive.h"

namespace {

constexpr const char* kRelations =
    "<Relationships><Relationship Id='s' Type='x/worksheet' Target='sheet.xml'/><Relationship Id='st' Type='x/styles' "
    "Target='styles.xml'/><Relationship Id='ss' Type='x/sharedStrings' Target='strings.xml'/></Relationships>";
constexpr const char* kWorkbook =
    "<workbook xmlns:r='r'><sheets><sheet name='a' sheetId='1' r:id='s'/></sheets></workbook>";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
  const QList<QByteArray> parts = input.split('\xFF');
  const auto part = [&](qsizetype i, const char* otherwise) {
    return i < parts.size() && !parts[i].isEmpty() ? parts[i] : QByteArray(otherwise);
  };
  const auto packed = guiju::packZip({{QStringLiteral("xl/_rels/workbook.xml.rels"), QByteArray(kRelations)},
                                      {QStringLiteral("xl/sheet.xml"), part(0, "<worksheet/>")},
                                      {QStringLiteral("xl/strings.xml"), part(1, "<sst/>")},
                                      {QStringLiteral("xl/styles.xml"), part(2, "<styleSheet/>")},
                                      {QStringLiteral("xl/workbook.xml"), part(3, kWorkbook)}});
  if (!packed) std::abort();
  guiju::SheetLimits limits;
  limits.unpackedBytes = 4LL * 1024 * 1024;
  limits.cells = 50'000;
  const auto sheet = guiju::readXlsx(*packed, {}, limits);
  if (!sheet) {
    if (sheet.error().what.isEmpty()) std::abort();
    return 0;
  }
  qint64 last = 0;
  for (const guiju::SheetRow& row : sheet->rows) {
    if (row.number <= last || static_cast<int>(row.cells.size()) > limits.columns) std::abort();
    last = row.number;
    for (const guiju::Cell& cell : row.cells) {
      if (cell.kind == guiju::Cell::Kind::Date && !cell.date.isValid()) std::abort();
    }
  }
  return 0;
}
