// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

#include "domain/base/result.h"

namespace guiju {

// One cell as the file holds it. A number is kept as its text, because identity and telephone numbers are digits that
// no floating point may touch.
struct Cell {
  enum class Kind { Empty, Text, Number, Date, Boolean, Error };

  Kind kind = Kind::Empty;
  QString
      text;    // Number: plain decimal with '.'; Date: ISO, with a time only where there is one; Boolean: TRUE or FALSE
  QDate date;  // Kind::Date only

  [[nodiscard]] bool isBlank() const { return text.trimmed().isEmpty(); }
  [[nodiscard]] static Cell ofText(const QString& text);
  [[nodiscard]] static Cell ofNumber(const QString& plainDecimal) { return {Kind::Number, plainDecimal, {}}; }
  [[nodiscard]] static Cell ofDate(QDate date) { return {Kind::Date, date.toString(Qt::ISODate), date}; }
  friend bool operator==(const Cell&, const Cell&) = default;
};

// A row that holds something; rows that are blank in the file are left out, so the number says where it stands.
struct SheetRow {
  qint64 number = 0;  // as the spreadsheet program shows it, from 1
  bool hidden = false;
  std::vector<Cell> cells;

  [[nodiscard]] Cell at(std::size_t column) const { return column < cells.size() ? cells[column] : Cell(); }
  friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

// Something odd that did not stop the reading; the person decides whether it matters.
struct SheetNote {
  qint64 row = 0;
  int column = 0;  // from 1; 0: the whole row
  Message what;
};

// A table as it came from a file, whatever kind of file that was.
struct Sheet {
  QString name;        // of the worksheet; empty for text files
  QStringList others;  // further worksheets of the same file, not read
  QString encoding;    // of a text file: "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"; empty for a workbook
  QChar separator;     // of a text file
  std::vector<SheetRow> rows;
  std::vector<SheetNote> notes;
};

// How much a file from outside may hold, so that one made to exhaust the machine is refused and not opened.
struct SheetLimits {
  qint64 fileBytes = 64LL * 1024 * 1024;
  qint64 unpackedBytes = 512LL * 1024 * 1024;
  qint64 rows = 1'048'576;
  int columns = 16'384;
  qint64 cells = 8'000'000;
  int cellCharacters = 32'767;
};

// "A", "Z", "AA" … for a column counted from 0, as spreadsheet programs name it.
[[nodiscard]] QString columnName(int column);

// Reads a table from a text file or a workbook, whichever the content is; the name of the file decides nothing. Of a
// workbook `worksheet` is read, or the first one that is not hidden and not empty.
[[nodiscard]] Result<Sheet> readSheet(const QString& path, const QString& worksheet = {},
                                      const SheetLimits& limits = {});
[[nodiscard]] Result<Sheet> readSheet(const QByteArray& content, const QString& worksheet = {},
                                      const SheetLimits& limits = {});

}  // namespace guiju
