// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPagedPaintDevice;

namespace guiju {

struct Document;

// What stands on every page that leaves the program, whatever its content: where it is from, which document it is, who
// printed it and when, which content was signed, and what kind of center made it.
struct PrintedPage {
  QString organization;  // top left: the center
  QString title;         // also the title in the file's properties
  QString number;        // top right
  QString printedBy;
  QString printedAt;    // in the center's zone
  QString contentHash;  // SHA-256 of signed content, hexadecimal; empty when nothing is signed
  QString watermark;    // the reader's name on confidential content; empty for none
  bool demonstration = false;
};

// Puts the pages of a document on a printer or PDF device, A4 with its own margins. False when the device refuses.
[[nodiscard]] bool printDocument(const Document& document, QPagedPaintDevice& device);

}  // namespace guiju
