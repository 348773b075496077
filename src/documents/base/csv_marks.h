// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace guiju {

// True when a spreadsheet program might run the text as a formula: it begins with = + - @ (full-width forms too) or a
// control character that is skipped, and it is not a plain negative number.
[[nodiscard]] bool isDangerous(QStringView text);

// True for "-1234.5", "-1,234.50" and the like.
[[nodiscard]] bool isPlainNumber(QStringView text);

// The text as a CSV cell holds it, and back. withoutMark(withMark(x)) == x for every x.
[[nodiscard]] QString withMark(const QString& text);
[[nodiscard]] QString withoutMark(const QString& cell);

}  // namespace guiju
