// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/sheet.h"

namespace guiju {

Cell Cell::ofText(const QString& text) {
  return {text.isEmpty() ? Kind::Empty : Kind::Text, text, {}};
}

}  // namespace guiju
