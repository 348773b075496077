// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "documents/base/document.h"
#include "documents/base/list_table.h"
#include "documents/base/sheet.h"
#include "domain/base/result.h"

namespace guiju {

// Takes a list out of the program. The file equals what the person sees: same columns, same order, same rows.

// A list from cells, as tables on the screen give them: what all cells of a column are decides its kind.
[[nodiscard]] ListTable listOf(const QString& title, const QStringList& headers,
                               const std::vector<std::vector<Cell>>& rows);

// Titles and rows only, so that another program can read it back.
[[nodiscard]] Result<void> exportCsv(const ListTable& table, const QString& path);

// With title, print settings and signature line (see writeXlsx).
[[nodiscard]] Result<void> exportXlsx(const ListTable& table, const QString& path);

// On A4, upright or lying by the width of the list, titles repeated on each page. `page` says who prints and when.
[[nodiscard]] Document listDocument(const ListTable& table, const PrintedPage& page);
[[nodiscard]] Result<void> exportPdf(const ListTable& table, const PrintedPage& page, const QString& path);

}  // namespace guiju
