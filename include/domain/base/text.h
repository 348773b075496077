// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/base/result.h"

namespace guiju {

// What a field takes: how long, of one line or several, and whether it may stay empty.
struct TextLimit {
  qsizetype longest = 200;  // characters, not code units
  bool lines = false;       // line breaks and tabs are kept
  bool required = false;
};

// What a person typed or pasted, as it is kept: trimmed, in composed form (NFC), line breaks as "\n", without invisible
// zero-width spaces. Refused (InvalidInput) are control characters, NUL, signs that turn the writing direction, broken
// Unicode, and what is too long or missing.
[[nodiscard]] Result<QString> checkedText(const QString& input, TextLimit limit = {});

// Characters as a person counts them in code points, so that 𠮷 is one.
[[nodiscard]] qsizetype lengthOf(const QString& text);

}  // namespace guiju
