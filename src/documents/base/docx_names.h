// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

#include "documents/base/document.h"

namespace guiju::docx {

inline const QByteArray kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline const QByteArray kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline const QByteArray kPackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

// How a paragraph looks beyond its style.
struct ParagraphLook {
  const char* style = "Normal";
  Align align = Align::Left;
  bool bold = false;
  const char* color = nullptr;  // "B3261E"
  bool indented = false;        // the first line by two characters
};

// Writes one XML part with the prefixes the format is known by.
class XmlPart {
 public:
  using Attributes = std::initializer_list<std::pair<QByteArray, QByteArray>>;

  XmlPart();
  void open(const char* name, Attributes attributes = {});
  void leaf(const char* name, Attributes attributes = {});
  void close();
  void text(const QString& text);
  void run(const QString& text, bool bold = false, const char* color = nullptr);
  void tab();
  void paragraph(const QString& text, const ParagraphLook& look);  // '\n' breaks the line
  [[nodiscard]] QByteArray finish();

 private:
  QByteArray bytes_;
  QXmlStreamWriter xml_;
};

}  // namespace guiju::docx
