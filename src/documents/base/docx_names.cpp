// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/docx_names.h"

#include "documents/base/docx_parts.h"

namespace guiju::docx {

XmlPart::XmlPart() : xml_(&bytes_) {
  xml_.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlPart::open(const char* name, Attributes attributes) {
  // Prefixes are written as they are: QXmlStreamWriter would otherwise want each namespace declared through it.
  xml_.writeStartElement(QString::fromLatin1(name));
  for (const auto& [key, value] : attributes) xml_.writeAttribute(QString::fromLatin1(key), QString::fromUtf8(value));
}

void XmlPart::leaf(const char* name, Attributes attributes) {
  open(name, attributes);
  close();
}

void XmlPart::close() {
  xml_.writeEndElement();
}

void XmlPart::text(const QString& text) {
  xml_.writeCharacters(xmlText(text));
}

void XmlPart::run(const QString& text, bool bold, const char* color) {
  open("w:r");
  if (bold || color != nullptr) {
    open("w:rPr");
    if (bold) leaf("w:b");
    if (color != nullptr) leaf("w:color", {{"w:val", color}});
    close();
  }
  open("w:t", {{"xml:space", "preserve"}});
  this->text(text);
  close();
  close();
}

void XmlPart::tab() {
  open("w:r");
  leaf("w:tab");
  close();
}

void XmlPart::paragraph(const QString& text, const ParagraphLook& look) {
  open("w:p");
  open("w:pPr");
  leaf("w:pStyle", {{"w:val", look.style}});
  if (look.indented) leaf("w:ind", {{"w:firstLineChars", "200"}, {"w:firstLine", "420"}});
  if (look.align != Align::Left) leaf("w:jc", {{"w:val", look.align == Align::Center ? "center" : "right"}});
  close();
  bool first = true;
  const QStringList lines = QString(text).remove(u'\r').split(u'\n');
  for (const QString& line : lines) {
    if (!first) {
      open("w:r");
      leaf("w:br");
      close();
    }
    first = false;
    if (!line.isEmpty()) run(line, look.bold, look.color);
  }
  close();
}

QByteArray XmlPart::finish() {
  xml_.writeEndDocument();
  return bytes_;
}

}  // namespace guiju::docx
