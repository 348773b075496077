// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiju::org {

// Full-width letters, digits and signs as their ordinary forms.
[[nodiscard]] QString foldWidth(const QString& text);

// A text as a person meant it: odd and doubled blanks gone, full-width letters and digits ordinary, signs as written.
[[nodiscard]] QString cleanText(const QString& text);

// A personal name: as cleanText, and without the blanks that widen two-character names (张　三).
[[nodiscard]] QString cleanName(const QString& text);

// True for what people write where there is nothing: —, /, 无, N/A …
[[nodiscard]] bool meansNothing(const QString& text);

}  // namespace guiju::org
