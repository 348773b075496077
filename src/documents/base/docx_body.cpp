// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <vector>

#include "documents/base/document_text.h"
#include "documents/base/docx_names.h"
#include "documents/base/docx_parts.h"
#include "documents/base/list_values.h"

namespace guiju::docx {

namespace {

// A cell of a ruled table.
struct WordCell {
  QString text;
  int width = 0;
  ParagraphLook look;
  bool filled = false;
  int span = 1;
};

// Writes blocks one after another; tables are separated by a small paragraph, or Word would join them.
class BodyWriter {
 public:
  BodyWriter(XmlPart& xml, int width) : xml_(xml), width_(width) {}

  void operator()(const Title& title) {
    if (!title.above.isEmpty()) xml_.paragraph(title.above, {"Subtitle", Align::Center});
    xml_.paragraph(title.text, {"Title", Align::Center});
    wasTable_ = false;
  }
  void operator()(const Heading& heading) {
    xml_.paragraph(heading.text, {heading.level <= 1 ? "Heading1" : "Heading2"});
    wasTable_ = false;
  }
  void operator()(const Paragraph& paragraph) {
    const QStringList parts = paragraph.text.split(u'\n');
    for (const QString& part : parts) {
      const bool indented = paragraph.indented && beginsIndented(part);
      xml_.paragraph(part,
                     {paragraph.small ? "Small" : "Normal", paragraph.align, paragraph.strong, nullptr, indented});
    }
    wasTable_ = false;
  }
  void operator()(const KeyValues& values) {
    const int label = width_ / 7;
    const int half = width_ / 2;
    start({label, half - label, label, width_ - half - label});
    for (std::size_t i = 0; i < values.pairs.size(); ++i) {
      const auto& first = values.pairs[i];
      std::vector<WordCell> cells{labelCell(first.label, label)};
      const bool two = !first.wholeLine && i + 1 < values.pairs.size() && !values.pairs[i + 1].wholeLine;
      cells.push_back(two ? valueCell(first, half - label, 1) : valueCell(first, width_ - label, 3));
      if (two) {
        const auto& second = values.pairs[++i];
        cells.push_back(labelCell(second.label, label));
        cells.push_back(valueCell(second, width_ - half - label, 1));
      }
      row(cells, false, 0);
    }
    end();
  }
  void operator()(const TextTable& table) {
    const std::vector<int> widths = widthsOf(table);
    start(widths);
    std::vector<WordCell> titles;
    for (std::size_t c = 0; c < widths.size(); ++c) {
      titles.push_back({table.columns[c].title, widths[c], {"Label", table.columns[c].align}, true});
    }
    row(titles, true, 0);
    for (const auto& source : table.rows) {
      std::vector<WordCell> cells;
      for (std::size_t c = 0; c < widths.size(); ++c) {
        cells.push_back({source.cells.value(static_cast<qsizetype>(c)),
                         widths[c],
                         {"Cell", table.columns[c].align, source.strong},
                         source.strong});
      }
      row(cells, false, 0);
    }
    end();
  }
  void operator()(const SignaturePlaces& places) {
    QString line;
    for (const auto& place : places.places) line += place.label + QStringLiteral(" ________________    ");
    xml_.paragraph(QString(), {"Normal"});
    xml_.paragraph(line.trimmed(), {"Label"});
    wasTable_ = false;
  }
  void operator()(const SealPlace& place) {
    constexpr int kSealHeight = 2240;  // 112 points
    const int label = width_ / 7;
    start({label, width_ - label});
    row({labelCell(place.label, label), {place.note, width_ - label, {"Small", Align::Right}}}, false, kSealHeight);
    end();
  }

 private:
  static WordCell labelCell(const QString& text, int width) { return {text, width, {"Label"}, true}; }
  static WordCell valueCell(const KeyValues::Pair& pair, int width, int span) {
    return {pair.value, width, {"Cell", Align::Left, pair.strong}, false, span};
  }

  [[nodiscard]] std::vector<int> widthsOf(const TextTable& table) const {
    std::vector<double> wishes;
    double sum = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
      double wish = displayWidth(table.columns[c].title);
      for (const auto& source : table.rows)
        wish = qMax(wish, displayWidth(source.cells.value(static_cast<qsizetype>(c))));
      constexpr double kLongest = 44;
      wish = qMin(wish, kLongest) + 3;
      wishes.push_back(wish);
      sum += wish;
    }
    std::vector<int> widths;
    for (const double wish : wishes) widths.push_back(static_cast<int>(width_ * wish / qMax(sum, 1.0)));
    return widths;
  }

  void start(const std::vector<int>& widths) {
    if (wasTable_) xml_.paragraph(QString(), {"Furniture"});
    xml_.open("w:tbl");
    xml_.open("w:tblPr");
    xml_.leaf("w:tblW", {{"w:w", QByteArray::number(width_)}, {"w:type", "dxa"}});
    xml_.open("w:tblBorders");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
      xml_.leaf(side, {{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", "5F6B79"}});
    }
    xml_.close();
    xml_.leaf("w:tblLayout", {{"w:type", "fixed"}});
    xml_.close();
    xml_.open("w:tblGrid");
    for (const int width : widths) xml_.leaf("w:gridCol", {{"w:w", QByteArray::number(width)}});
    xml_.close();
  }

  void row(const std::vector<WordCell>& cells, bool header, int height) {
    xml_.open("w:tr");
    xml_.open("w:trPr");
    xml_.leaf("w:cantSplit");
    if (height > 0) xml_.leaf("w:trHeight", {{"w:val", QByteArray::number(height)}, {"w:hRule", "atLeast"}});
    if (header) xml_.leaf("w:tblHeader");
    xml_.close();
    for (const WordCell& cell : cells) {
      xml_.open("w:tc");
      xml_.open("w:tcPr");
      xml_.leaf("w:tcW", {{"w:w", QByteArray::number(cell.width)}, {"w:type", "dxa"}});
      if (cell.span > 1) xml_.leaf("w:gridSpan", {{"w:val", QByteArray::number(cell.span)}});
      if (cell.filled) xml_.leaf("w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", "F1F3F6"}});
      xml_.leaf("w:vAlign", {{"w:val", height > 0 ? "bottom" : "center"}});
      xml_.close();
      xml_.paragraph(cell.text, cell.look);
      xml_.close();
    }
    xml_.close();
  }

  void end() {
    xml_.close();
    wasTable_ = true;
  }

  XmlPart& xml_;
  int width_;
  bool wasTable_ = false;
};

}  // namespace

QByteArray body(const Document& document) {
  XmlPart xml;
  xml.open("w:document", {{"xmlns:w", kWord}, {"xmlns:r", kRelations}});
  xml.open("w:body");
  BodyWriter writer(xml, textWidth(document.landscape));
  for (const Block& block : document.blocks) std::visit(writer, block);
  xml.paragraph(QString(), {"Furniture"});
  xml.open("w:sectPr");
  xml.leaf("w:headerReference", {{"w:type", "default"}, {"r:id", "rId3"}});
  xml.leaf("w:footerReference", {{"w:type", "default"}, {"r:id", "rId4"}});
  const QByteArray shorter = "11906";
  const QByteArray longer = "16838";
  if (document.landscape) {
    xml.leaf("w:pgSz", {{"w:w", longer}, {"w:h", shorter}, {"w:orient", "landscape"}});
  } else {
    xml.leaf("w:pgSz", {{"w:w", shorter}, {"w:h", longer}});
  }
  xml.leaf("w:pgMar", {{"w:top", "1361"},
                       {"w:right", "1020"},
                       {"w:bottom", "1247"},
                       {"w:left", "1247"},
                       {"w:header", "624"},
                       {"w:footer", "624"},
                       {"w:gutter", "0"}});
  xml.close();
  return xml.finish();
}

}  // namespace guiju::docx
