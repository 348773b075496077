// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "documents/base/document.h"

namespace guiju {

// "Printed by … at …", "Page 1 of 3" and "Content SHA-256: …" in the reader's language.
[[nodiscard]] QString printedLine(const PrintedPage& page);
[[nodiscard]] QString pageLine(int number, int count);
[[nodiscard]] QString hashLine(const PrintedPage& page);

// "1." or "一、" before the n-th section (from 1) of a document, as the reader's language does it.
[[nodiscard]] QString sectionTitle(int number, const QString& title);

// A paragraph of running text as its script begins it: Chinese two characters in, others at the edge.
[[nodiscard]] bool beginsIndented(const QString& paragraph);
[[nodiscard]] QString indentedText(const QString& paragraph);

// Whether a value is too long for half a line of a form.
[[nodiscard]] bool needsWholeLine(const QString& value);

}  // namespace guiju
