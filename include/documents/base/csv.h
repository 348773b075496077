// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "documents/base/sheet.h"

namespace guiju {

// Text of unknown origin together with the encoding it was found to be in.
struct DecodedText {
  QString text;
  QString encoding;
};

// Finds the encoding by the content: a byte order mark, the zero bytes of UTF-16, valid UTF-8, else GB18030. Fails on
// NUL and on bytes that are none of them, saying where.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& content);

// Reads separated values (RFC 4180; comma, semicolon or tab, found by the content). What spreadsheet programs forgive
// is forgiven with a note; a quote that never ends is an error with its place. Cells that `toCsv` had to mark come back
// as they were.
[[nodiscard]] Result<Sheet> parseCsv(const QByteArray& content, const SheetLimits& limits = {});

// UTF-8 with byte order mark, commas, CRLF. A text that a spreadsheet program would run as a formula is preceded by an
// apostrophe; a run of digits it would round or shorten is followed by a tab; negative numbers stay numbers.
[[nodiscard]] QByteArray toCsv(const std::vector<std::vector<Cell>>& rows);

// Writes `toCsv` to `path` whole or not at all.
[[nodiscard]] Result<void> writeCsv(const std::vector<std::vector<Cell>>& rows, const QString& path);

}  // namespace guiju
