// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "documents/base/document.h"

namespace guiju::docx {

[[nodiscard]] QByteArray contentTypes();
[[nodiscard]] QByteArray packageRelations();
[[nodiscard]] QByteArray documentRelations();
[[nodiscard]] QByteArray styles();
[[nodiscard]] QByteArray settings();
[[nodiscard]] QByteArray coreProperties(const PrintedPage& page);
[[nodiscard]] QByteArray header(const PrintedPage& page);
[[nodiscard]] QByteArray footer(const PrintedPage& page);

// The body itself.
[[nodiscard]] QByteArray body(const Document& document);

// Width of the text in twentieths of a point.
[[nodiscard]] int textWidth(bool landscape);

// A text without the characters XML forbids.
[[nodiscard]] QString xmlText(const QString& text);

}  // namespace guiju::docx
