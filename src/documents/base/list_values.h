// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "documents/base/list_table.h"
#include "documents/base/sheet.h"

namespace guiju {

// The number a spreadsheet stores for a text of this kind (a day number for dates, 0.125 for "12.5%"); empty when the
// text is not of its kind and must stay text.
[[nodiscard]] std::optional<double> storedNumber(const QString& text, ColumnKind kind);

// The text as CSV holds it: numbers without thousands separators and with ASCII minus.
[[nodiscard]] Cell storedCell(const QString& text, ColumnKind kind);

// Characters a column needs, wide ones counted twice; the title and the first rows decide.
[[nodiscard]] double widthOfColumn(const ListTable& table, std::size_t column);
[[nodiscard]] double displayWidth(const QString& text);

// "Prepared by: …   Reviewed by: ____   date", as it stands below every list.
[[nodiscard]] QString preparedLine(const ListTable& table);

// What every paper of a demonstration center says.
[[nodiscard]] QString demonstrationText();

}  // namespace guiju
