// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "documents/base/list_table.h"
#include "documents/base/sheet.h"

namespace guiju {

// Reads one worksheet: the named one, or the first that is neither hidden nor empty. Values of formulas are those
// stored with them; merged cells repeat their value down the rows they cover (not across), so that each row is whole.
[[nodiscard]] Result<Sheet> readXlsx(const QByteArray& content, const QString& worksheet = {},
                                     const SheetLimits& limits = {});

// Writes a list as a worksheet ready for A4: title row, subtitle, frozen and repeated column titles, number formats,
// widths by content, one page wide, a line for who prepared and who reviewed it. Written whole or not at all.
[[nodiscard]] Result<void> writeXlsx(const ListTable& table, const QString& path);

}  // namespace guiju
