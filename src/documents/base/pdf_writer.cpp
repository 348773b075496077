// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/pdf_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTextLayout>

#include "documents/base/document_text.h"
#include "documents/base/list_values.h"
#include "documents/base/page_flow.h"
#include "documents/base/searchable_pdf.h"
#include "documents/base/whole_file.h"

namespace guiju {

namespace {

constexpr double kLeft = 22;  // mm; the binding edge
constexpr double kRight = 18;
constexpr double kTop = 22;
constexpr double kBottom = 22;
constexpr double kFurnitureEdge = 11;  // from the paper's edge to header and footer
constexpr double kSmallest = 0.68;     // of the usual size: 7 points
constexpr double kStep = 0.04;

std::vector<PageDrawing> layOut(const Document& document, QSizeF body, QPaintDevice* device) {
  const auto at = [&](double scale) {
    PageFlow flow(body, scale, device);
    flow.measureLabels(document);
    for (const Block& block : document.blocks) std::visit([&](const auto& part) { flow.put(part); }, block);
    return std::move(flow).pages();
  };
  std::vector<PageDrawing> pages = at(1.0);
  if (!document.onOnePage || pages.size() == 1) return pages;
  for (double scale = 1.0 - kStep; scale >= kSmallest; scale -= kStep) {
    auto smaller = at(scale);
    if (smaller.size() == 1) return smaller;
  }
  return pages;
}

// Draws what every page carries around its content.
class Furniture {
 public:
  Furniture(const PrintedPage& page, QSizeF paper, QPaintDevice* device, GlyphLog& log)
      : page_(page), paper_(paper), device_(device), mm_(device->logicalDpiX() / 25.4), fonts_(1.0), log_(log) {}

  void drawBehind(QPainter& painter) const {
    QString text = page_.watermark;
    if (text.isEmpty() && page_.demonstration) text = QCoreApplication::translate("documents", "DEMONSTRATION");
    if (text.isEmpty()) return;
    // As outlines, so that it is seen and printed but does not get between the words of a search.
    QFont font(PageFonts::sansFamily());
    font.setPixelSize(qMax(1, static_cast<int>(11 * mm_)));
    font.setBold(true);
    QPainterPath path;
    path.addText(0, 0, font, text);
    const QRectF box = path.boundingRect();
    painter.save();
    for (int i = 0; i < 3; ++i) {
      painter.save();
      painter.translate(paper_.width() / 2, paper_.height() * (0.24 + 0.27 * i));
      painter.rotate(-28);
      painter.translate(-box.center());
      painter.fillPath(path, QColor(0xEE, 0xF0, 0xF3));
      painter.restore();
    }
    painter.restore();
  }

  void drawAround(QPainter& painter, int number, int count) const {
    painter.save();
    painter.setPen(QColor(0x4F, 0x5B, 0x69));
    const double width = paper_.width() - (kLeft + kRight) * mm_;
    const double left = kLeft * mm_;
    double y = kFurnitureEdge * mm_;
    line(painter, page_.organization, TextRole::Furniture, Align::Left, left, y, width);
    line(painter, page_.number, TextRole::Furniture, Align::Right, left, y, width);
    if (page_.demonstration) {
      painter.setPen(QColor(0xB3, 0x26, 0x1E));
      line(painter, demonstrationText(), TextRole::Furniture, Align::Center, left, y + 4.6 * mm_, width);
      painter.setPen(QColor(0x4F, 0x5B, 0x69));
    }
    rule(painter, left, (kTop - 6.2) * mm_ + (page_.demonstration ? 4.4 * mm_ : 0), width);
    y = paper_.height() - (kBottom - 5) * mm_;
    rule(painter, left, y, width);
    y += 1.2 * mm_;
    line(painter, printedLine(page_), TextRole::Furniture, Align::Left, left, y, width);
    line(painter, pageLine(number, count), TextRole::Furniture, Align::Right, left, y, width);
    if (!page_.contentHash.isEmpty()) {
      line(painter, hashLine(page_), TextRole::Hash, Align::Left, left, y + 4.6 * mm_, width);
    }
    painter.restore();
  }

 private:
  void line(QPainter& painter, const QString& text, TextRole role, Align align, double x, double y,
            double width) const {
    if (text.isEmpty()) return;
    const LaidText laid = layText(text, fonts_, role, align, width, device_);
    log_.draw(painter, *laid.layout, QPointF(x, y), 0, laid.lines);
  }
  void rule(QPainter& painter, double x, double y, double width) const {
    painter.save();
    painter.setPen(QPen(QColor(0xB9, 0xC1, 0xCB), 0.18 * mm_));
    painter.drawLine(QPointF(x, y), QPointF(x + width, y));
    painter.restore();
  }

  const PrintedPage& page_;
  QSizeF paper_;
  QPaintDevice* device_;
  double mm_;
  PageFonts fonts_;
  GlyphLog& log_;
};

}  // namespace

namespace {

bool print(const Document& document, QPagedPaintDevice& device, GlyphLog& log) {
  const auto orientation = document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
  QPageLayout layout(QPageSize(QPageSize::A4), orientation, QMarginsF());
  layout.setMode(QPageLayout::FullPageMode);
  device.setPageLayout(layout);
  QPainter painter;
  if (!painter.begin(&device)) return false;
  const double mm = device.logicalDpiX() / 25.4;
  const QSizeF paper = document.landscape ? QSizeF(297 * mm, 210 * mm) : QSizeF(210 * mm, 297 * mm);
  const double top = kTop + (document.page.demonstration ? 3 : 0);
  const QSizeF body(paper.width() - (kLeft + kRight) * mm, paper.height() - (top + kBottom) * mm);
  const std::vector<PageDrawing> pages = layOut(document, body, &device);
  const Furniture furniture(document.page, paper, &device, log);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (i > 0 && !device.newPage()) return false;
    furniture.drawBehind(painter);
    painter.save();
    painter.setPen(Qt::black);
    painter.translate(kLeft * mm, top * mm);
    for (const Drawing& drawing : pages[i]) drawing(painter, log);
    painter.restore();
    furniture.drawAround(painter, static_cast<int>(i) + 1, static_cast<int>(pages.size()));
  }
  return painter.end();
}

}  // namespace

bool printDocument(const Document& document, QPagedPaintDevice& device) {
  GlyphLog log;
  return print(document, device, log);
}

Result<QByteArray> renderPdf(const Document& document) {
  QByteArray content;
  GlyphLog log;
  QBuffer buffer(&content);
  bool done = buffer.open(QIODevice::WriteOnly);
  if (done) {
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setTitle(document.page.title);
    writer.setCreator(QStringLiteral("Guiju"));
    done = print(document, writer, log);
  }
  if (!done || content.isEmpty()) {
    return fail(ErrorCode::Storage,
                message("documents", QT_TRANSLATE_NOOP("documents", "The document could not be put together.")));
  }
  return searchable(content, log);
}

Result<void> writePdf(const Document& document, const QString& path) {
  GUIJU_TRY(content, renderPdf(document));
  return writeWholeFile(content, path);
}

}  // namespace guiju
