// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "documents/base/glyph_log.h"

namespace guiju {

// Corrects which characters the glyphs of a PDF stand for. Qt names each glyph by the lowest code point its font gives
// it, which for 人, 大, 金 and two hundred more is a sign of the radicals blocks, and names not at all what only
// shaping chooses or what lies beyond the first plane: such a page looks right and can't be searched or copied. A font
// of the file that does not agree with what was drawn is left as it is.
[[nodiscard]] QByteArray searchable(const QByteArray& pdf, const GlyphLog& log);

}  // namespace guiju
