// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/docx_parts.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include "documents/base/document_text.h"
#include "documents/base/docx_names.h"
#include "documents/base/list_values.h"
#include "documents/base/page_fonts.h"

namespace guiju::docx {

namespace {

constexpr int kPaperWidth = 11906;  // A4 in twentieths of a point
constexpr int kPaperHeight = 16838;

// A style with its font sizes in half points.
void style(XmlPart& xml, const char* id, const char* name, const QString& family, int halfPoints, bool bold, int before,
           int after, int outline = -1) {
  xml.open("w:style", {{"w:type", "paragraph"}, {"w:styleId", id}});
  xml.leaf("w:name", {{"w:val", name}});
  if (QByteArray(id) != "Normal") xml.leaf("w:basedOn", {{"w:val", "Normal"}});
  xml.leaf("w:qFormat");
  xml.open("w:pPr");
  if (outline >= 0) xml.leaf("w:keepNext");
  xml.leaf("w:spacing", {{"w:before", QByteArray::number(before)}, {"w:after", QByteArray::number(after)}});
  if (outline >= 0) xml.leaf("w:outlineLvl", {{"w:val", QByteArray::number(outline)}});
  xml.close();
  xml.open("w:rPr");
  const QByteArray font = family.toUtf8();
  xml.leaf("w:rFonts", {{"w:ascii", font}, {"w:hAnsi", font}, {"w:eastAsia", font}, {"w:cs", font}});
  if (bold) xml.leaf("w:b");
  xml.leaf("w:sz", {{"w:val", QByteArray::number(halfPoints)}});
  xml.leaf("w:szCs", {{"w:val", QByteArray::number(halfPoints)}});
  xml.close();
  xml.close();
}

void field(XmlPart& xml, const char* code) {
  xml.open("w:r");
  xml.leaf("w:fldChar", {{"w:fldCharType", "begin"}});
  xml.close();
  xml.open("w:r");
  xml.open("w:instrText", {{"xml:space", "preserve"}});
  xml.text(QStringLiteral(" %1 ").arg(QLatin1String(code)));
  xml.close();
  xml.close();
  xml.open("w:r");
  xml.leaf("w:fldChar", {{"w:fldCharType", "separate"}});
  xml.close();
  xml.run(QStringLiteral("1"));
  xml.open("w:r");
  xml.leaf("w:fldChar", {{"w:fldCharType", "end"}});
  xml.close();
}

void tabbedStart(XmlPart& xml, const char* styleId, int width) {
  xml.open("w:p");
  xml.open("w:pPr");
  xml.leaf("w:pStyle", {{"w:val", styleId}});
  xml.open("w:tabs");
  xml.leaf("w:tab", {{"w:val", "right"}, {"w:pos", QByteArray::number(width)}});
  xml.close();
  xml.close();
}

// The mark behind the text, as word processors make it themselves.
void watermark(XmlPart& xml, const QString& words) {
  xml.open("w:p");
  xml.open("w:pPr");
  xml.leaf("w:pStyle", {{"w:val", "Furniture"}});
  xml.close();
  xml.open("w:r");
  xml.open("w:pict");
  xml.open(
      "v:shapetype",
      {{"id", "_x0000_t136"}, {"coordsize", "21600,21600"}, {"o:spt", "136"}, {"path", "m@7,l@8,m@5,21600l@6,21600e"}});
  xml.leaf("v:path", {{"textpathok", "t"}});
  xml.leaf("v:textpath", {{"on", "t"}, {"fitshape", "t"}});
  xml.close();
  xml.open("v:shape",
           {{"id", "GuijuWatermark"},
            {"type", "#_x0000_t136"},
            {"style",
             "position:absolute;margin-left:0;margin-top:0;width:420pt;height:70pt;rotation:332;z-index:-251658752;"
             "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
             "mso-position-vertical:center;mso-position-vertical-relative:margin"},
            {"fillcolor", "#e3e6ea"},
            {"stroked", "f"}});
  xml.leaf("v:textpath", {{"style", "font-size:1pt"}, {"string", xmlText(words).toUtf8()}});
  xml.close();
  xml.close();
  xml.close();
  xml.close();
}

}  // namespace

int textWidth(bool landscape) {
  return (landscape ? kPaperHeight : kPaperWidth) - 1247 - 1020;
}

QString xmlText(const QString& text) {
  QString out;
  out.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (pair) {
      out += c;
      out += text[++i];
    } else if (c == u'\n' || c == u'\t') {
      out += c;
    } else if (c.unicode() >= 0x20 && !c.isSurrogate() && c.unicode() < 0xFFFE) {
      out += c;
    } else if (c != u'\r') {
      out += QChar::ReplacementCharacter;
    }
  }
  return out;
}

QByteArray contentTypes() {
  XmlPart xml;
  xml.open("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
  xml.leaf("Default",
           {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
  xml.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
  const auto part = [&](const char* name, const QByteArray& type) {
    xml.leaf("Override", {{"PartName", name}, {"ContentType", type}});
  };
  const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  part("/word/document.xml", word + "document.main+xml");
  part("/word/styles.xml", word + "styles+xml");
  part("/word/settings.xml", word + "settings+xml");
  part("/word/header1.xml", word + "header+xml");
  part("/word/footer1.xml", word + "footer+xml");
  part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  return xml.finish();
}

QByteArray packageRelations() {
  XmlPart xml;
  xml.open("Relationships", {{"xmlns", kPackageRelations}});
  xml.leaf("Relationship",
           {{"Id", "rId1"}, {"Type", kRelations + QByteArray("/officeDocument")}, {"Target", "word/document.xml"}});
  xml.leaf("Relationship",
           {{"Id", "rId2"},
            {"Type", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"},
            {"Target", "docProps/core.xml"}});
  return xml.finish();
}

QByteArray documentRelations() {
  XmlPart xml;
  xml.open("Relationships", {{"xmlns", kPackageRelations}});
  int number = 0;
  for (const char* part : {"styles", "settings", "header", "footer"}) {
    const QByteArray name(part);
    const bool counted = name == "header" || name == "footer";
    xml.leaf("Relationship", {{"Id", "rId" + QByteArray::number(++number)},
                              {"Type", kRelations + ("/" + name)},
                              {"Target", name + (counted ? "1.xml" : ".xml")}});
  }
  return xml.finish();
}

QByteArray styles() {
  const QString serif = PageFonts::serifFamily();
  const QString sans = PageFonts::sansFamily();
  XmlPart xml;
  xml.open("w:styles", {{"xmlns:w", kWord}});
  style(xml, "Normal", "Normal", serif, 21, false, 0, 60);
  style(xml, "Title", "Title", serif, 40, true, 0, 120);
  style(xml, "Subtitle", "Subtitle", serif, 24, false, 0, 0);
  style(xml, "Heading1", "heading 1", sans, 25, true, 220, 80, 0);
  style(xml, "Heading2", "heading 2", sans, 22, true, 140, 60, 1);
  style(xml, "Label", "Label", sans, 19, false, 20, 20);
  style(xml, "Cell", "Cell", serif, 20, false, 20, 20);
  style(xml, "Small", "Small", sans, 17, false, 20, 20);
  style(xml, "Furniture", "Furniture", sans, 16, false, 0, 0);
  return xml.finish();
}

QByteArray settings() {
  XmlPart xml;
  xml.open("w:settings", {{"xmlns:w", kWord}});
  xml.leaf("w:updateFields", {{"w:val", "false"}});
  xml.open("w:compat");
  xml.leaf("w:compatSetting",
           {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", "15"}});
  xml.close();
  return xml.finish();
}

QByteArray coreProperties(const PrintedPage& page) {
  XmlPart xml;
  xml.open("cp:coreProperties",
           {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
            {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
  xml.open("dc:title");
  xml.text(page.title);
  xml.close();
  xml.open("dc:creator");
  xml.text(page.printedBy);
  xml.close();
  return xml.finish();
}

QByteArray header(const PrintedPage& page) {
  XmlPart xml;
  xml.open("w:hdr", {{"xmlns:w", kWord},
                     {"xmlns:v", "urn:schemas-microsoft-com:vml"},
                     {"xmlns:o", "urn:schemas-microsoft-com:office:office"}});
  tabbedStart(xml, "Furniture", textWidth(false));
  xml.run(page.organization);
  xml.tab();
  xml.run(page.number);
  xml.close();
  if (page.demonstration) xml.paragraph(demonstrationText(), {"Furniture", Align::Center, true, "B3261E"});
  QString words = page.watermark;
  if (words.isEmpty() && page.demonstration) words = QCoreApplication::translate("documents", "DEMONSTRATION");
  if (!words.isEmpty()) watermark(xml, words);
  return xml.finish();
}

QByteArray footer(const PrintedPage& page) {
  XmlPart xml;
  xml.open("w:ftr", {{"xmlns:w", kWord}});
  tabbedStart(xml, "Furniture", textWidth(false));
  xml.run(printedLine(page));
  xml.tab();
  // The sentence is the reader's language's; the two figures in it are fields.
  const QString sentence = QCoreApplication::translate("documents", "Page %1 of %2");
  const QStringList pieces = QString(sentence)
                                 .replace(QLatin1String("%1"), QStringLiteral("\x01p\x01"))
                                 .replace(QLatin1String("%2"), QStringLiteral("\x01n\x01"))
                                 .split(QChar(1));
  for (const QString& piece : pieces) {
    if (piece == QLatin1String("p")) {
      field(xml, "PAGE");
    } else if (piece == QLatin1String("n")) {
      field(xml, "NUMPAGES");
    } else if (!piece.isEmpty()) {
      xml.run(piece);
    }
  }
  xml.close();
  if (!page.contentHash.isEmpty()) xml.paragraph(hashLine(page), {"Furniture", Align::Left, false, "4F5B69"});
  return xml.finish();
}

}  // namespace guiju::docx
