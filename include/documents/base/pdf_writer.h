// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "documents/base/document.h"
#include "domain/base/result.h"

namespace guiju {

// A4 pages with embedded fonts and text that can be searched and copied, Chinese included.
[[nodiscard]] Result<QByteArray> renderPdf(const Document& document);

// Writes `renderPdf` to `path` whole or not at all.
[[nodiscard]] Result<void> writePdf(const Document& document, const QString& path);

}  // namespace guiju
