// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <functional>
#include <vector>

#include "documents/base/document.h"
#include "documents/base/glyph_log.h"
#include "documents/base/page_fonts.h"

class QPainter;
class QPaintDevice;

namespace guiju {

using Drawing = std::function<void(QPainter&, GlyphLog&)>;
using PageDrawing = std::vector<Drawing>;

// A cell of a ruled row; widths of a row add up to the width of the body.
struct GridCell {
  QString text;
  double width = 0;
  TextRole role = TextRole::Cell;
  Align align = Align::Left;
  bool filled = false;
};

struct GridRow {
  std::vector<GridCell> cells;
  double leastHeight = 0;
  bool isHeader = false;      // repeated when the grid goes on
  bool keepWithNext = false;  // a subtotal that heads its lines
};

// Fills pages from top to bottom with what a document says, breaking where it may.
class PageFlow {
 public:
  PageFlow(QSizeF body, double scale, QPaintDevice* device);

  // Makes the labels of all forms of a document equally wide.
  void measureLabels(const Document& document);

  void put(const Title& title);
  void put(const Heading& heading);
  void put(const Paragraph& paragraph);
  void put(const KeyValues& values);
  void put(const TextTable& table);
  void put(const SignaturePlaces& places);
  void put(const SealPlace& place);

  [[nodiscard]] std::vector<PageDrawing> pages() && { return std::move(pages_); }
  [[nodiscard]] std::size_t pageCount() const { return pages_.size(); }

 private:
  struct LaidRow;

  [[nodiscard]] double pt(double points) const;
  [[nodiscard]] double room() const { return body_.height() - y_; }
  void space(double points);
  void need(double height);  // a new page unless so much room is left
  void newPage();
  void draw(Drawing drawing) { pages_.back().push_back(std::move(drawing)); }
  void lines(const LaidText& text, double x, double y, int from, int to);
  void text(const LaidText& laid);
  void grid(const std::vector<GridRow>& rows);
  [[nodiscard]] LaidRow lay(const GridRow& row) const;
  void row(const LaidRow& laid, const std::vector<LaidRow>& headers);
  void repeat(const std::vector<LaidRow>& headers);  // a new page that begins with them
  void frame(const LaidRow& laid, double height);
  [[nodiscard]] std::vector<double> widthsOf(const TextTable& table) const;

  QSizeF body_;
  PageFonts fonts_;
  QPaintDevice* device_;
  double y_ = 0;
  double labelWidth_ = 0;
  bool afterGrid_ = false;
  std::vector<PageDrawing> pages_;
};

}  // namespace guiju
