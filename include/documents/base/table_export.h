// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "documents/base/list_table.h"
#include "domain/base/result.h"

namespace guiju {

// Takes a list out of the program. The file equals what the person sees: same columns, same order, same rows.

// Titles and rows only, so that another program can read it back.
[[nodiscard]] Result<void> exportCsv(const ListTable& table, const QString& path);

// With title, print settings and signature line (see writeXlsx).
[[nodiscard]] Result<void> exportXlsx(const ListTable& table, const QString& path);

}  // namespace guiju
