// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "documents/base/document.h"
#include "domain/base/result.h"

namespace guiju {

// The document for Word and WPS: real headings, tables with repeated titles, page numbers as fields, header and footer.
// `onOnePage` is a matter of the word processor and not promised here.
[[nodiscard]] Result<QByteArray> renderDocx(const Document& document);

// Writes `renderDocx` to `path` whole or not at all.
[[nodiscard]] Result<void> writeDocx(const Document& document, const QString& path);

}  // namespace guiju
