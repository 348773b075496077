// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/page_flow.h"

#include <QPaintDevice>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "documents/base/document_text.h"

namespace guiju {

namespace {

constexpr double kPadX = 4.5;  // points inside a cell
constexpr double kPadY = 3.2;
constexpr QColor kRule(0x5F, 0x6B, 0x79);
constexpr QColor kFill(0xF1, 0xF3, 0xF6);
constexpr QColor kInk(0, 0, 0);
constexpr QColor kMuted(0x4F, 0x5B, 0x69);

}  // namespace

struct PageFlow::LaidRow {
  const GridRow* source = nullptr;
  std::vector<LaidText> texts;
  double height = 0;
};

PageFlow::PageFlow(QSizeF body, double scale, QPaintDevice* device)
    : body_(body), fonts_(scale), device_(device), pages_(1) {}

double PageFlow::pt(double points) const {
  return points * device_->logicalDpiY() / 72.0;
}

void PageFlow::space(double points) {
  if (y_ > 0) y_ += pt(points);
}

void PageFlow::newPage() {
  pages_.emplace_back();
  y_ = 0;
}

void PageFlow::need(double height) {
  if (height > room() && y_ > 0) newPage();
}

void PageFlow::lines(const LaidText& text, double x, double y, int from, int to) {
  draw([text, x, y, from, to](QPainter& painter, GlyphLog& log) {
    log.draw(painter, *text.layout, QPointF(x, y - from * text.lineHeight), from, to);
  });
}

void PageFlow::text(const LaidText& laid) {
  int from = 0;
  while (from < laid.lines) {
    int count = qMin(static_cast<int>(room() / laid.lineHeight), laid.lines - from);
    // No line stands alone at the foot or the head of a page.
    if (count < laid.lines - from && count < 2) count = 0;
    if (laid.lines - from - count == 1 && count > 2) --count;
    if (count <= 0 && y_ > 0) {
      newPage();
      continue;
    }
    count = qMax(count, 1);
    lines(laid, 0, y_, from, from + count);
    y_ += count * laid.lineHeight;
    from += count;
  }
}

void PageFlow::put(const Title& title) {
  draw([](QPainter& painter, GlyphLog&) { painter.setPen(kInk); });
  if (!title.above.isEmpty())
    text(layText(title.above, fonts_, TextRole::AboveTitle, Align::Center, body_.width(), device_));
  text(layText(title.text, fonts_, TextRole::Title, Align::Center, body_.width(), device_));
  space(7);
}

void PageFlow::put(const Heading& heading) {
  const TextRole role = heading.level <= 1 ? TextRole::Heading : TextRole::Subheading;
  const LaidText laid = layText(heading.text, fonts_, role, Align::Left, body_.width(), device_);
  afterGrid_ = false;
  space(heading.level <= 1 ? 11 : 7);
  need(laid.height() + pt(54));  // with a first piece of what it heads
  text(laid);
  space(3.5);
}

void PageFlow::put(const Paragraph& paragraph) {
  if (afterGrid_) space(4);
  afterGrid_ = false;
  const TextRole role = paragraph.small ? TextRole::Small : paragraph.strong ? TextRole::Strong : TextRole::Body;
  if (paragraph.small) draw([](QPainter& painter, GlyphLog&) { painter.setPen(kMuted); });
  QStringList parts = paragraph.text.split(u'\n');
  for (QString& part : parts) part = paragraph.indented ? indentedText(part) : part;
  for (const QString& part : parts) text(layText(part, fonts_, role, paragraph.align, body_.width(), device_));
  if (paragraph.small) draw([](QPainter& painter, GlyphLog&) { painter.setPen(kInk); });
  space(3);
}

PageFlow::LaidRow PageFlow::lay(const GridRow& row) const {
  LaidRow laid;
  laid.source = &row;
  for (const GridCell& cell : row.cells) {
    laid.texts.push_back(layText(cell.text, fonts_, cell.role, cell.align, cell.width - 2 * pt(kPadX), device_));
    laid.height = qMax(laid.height, laid.texts.back().height());
  }
  laid.height = qMax(laid.height + 2 * pt(kPadY), row.leastHeight);
  return laid;
}

void PageFlow::frame(const LaidRow& laid, double height) {
  double x = 0;
  for (const GridCell& cell : laid.source->cells) {
    const QRectF box(x, y_, cell.width, height);
    const double width = pt(0.6);
    draw([box, width, filled = cell.filled](QPainter& painter, GlyphLog&) {
      if (filled) painter.fillRect(box, kFill);
      painter.setPen(QPen(kRule, width));
      painter.drawRect(box);
      painter.setPen(kInk);
    });
    x += cell.width;
  }
}

void PageFlow::repeat(const std::vector<LaidRow>& headers) {
  newPage();
  for (const LaidRow& header : headers) row(header, {});
}

// One row; where it is higher than a page, as many of its lines as fit, and the rest on the next.
void PageFlow::row(const LaidRow& laid, const std::vector<LaidRow>& headers) {
  const double padding = 2 * pt(kPadY);
  double headerHeight = 0;
  for (const LaidRow& header : headers) headerHeight += header.height;
  const auto nextPage = [&] { repeat(headers); };
  if (laid.height > room() && y_ > headerHeight && laid.height <= body_.height() - headerHeight) nextPage();
  std::vector<int> done(laid.texts.size(), 0);
  for (;;) {
    const bool whole = laid.height <= room() && std::all_of(done.begin(), done.end(), [](int d) { return d == 0; });
    double height = whole ? laid.height : 0;
    std::vector<int> counts;
    bool finished = true;
    for (std::size_t i = 0; i < laid.texts.size(); ++i) {
      const int fits = whole ? laid.texts[i].lines : static_cast<int>((room() - padding) / laid.texts[i].lineHeight);
      const int count = qBound(0, laid.texts[i].lines - done[i], qMax(fits, 0));
      counts.push_back(count);
      height = qMax(height, count * laid.texts[i].lineHeight + padding);
      finished = finished && done[i] + count >= laid.texts[i].lines;
    }
    const bool nothing = std::all_of(counts.begin(), counts.end(), [](int count) { return count == 0; });
    if (nothing && y_ > headerHeight) {
      nextPage();
      continue;
    }
    frame(laid, height);
    double x = 0;
    for (std::size_t i = 0; i < laid.texts.size(); ++i) {
      const LaidText& text = laid.texts[i];
      const bool middle = whole && laid.source->leastHeight <= 0;
      const double y = middle ? y_ + (height - text.height()) / 2 : y_ + pt(kPadY);
      lines(text, x + pt(kPadX), y, done[i], done[i] + counts[i]);
      done[i] += counts[i];
      x += laid.source->cells[i].width;
    }
    y_ += height;
    if (finished || nothing) return;
    nextPage();
  }
}

void PageFlow::grid(const std::vector<GridRow>& rows) {
  std::vector<LaidRow> headers;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    LaidRow laid = lay(rows[i]);
    if (rows[i].isHeader) {
      const double next = i + 1 < rows.size() ? lay(rows[i + 1]).height : 0;
      need(laid.height + qMin(next, body_.height() / 3));
      row(laid, {});
      headers.push_back(std::move(laid));
    } else {
      const bool heads = rows[i].keepWithNext && i + 1 < rows.size();
      const double both = heads ? laid.height + lay(rows[i + 1]).height : 0;
      if (both > room() && both < body_.height() / 2 && y_ > 0) repeat(headers);
      row(laid, headers);
    }
  }
  afterGrid_ = true;
}

void PageFlow::measureLabels(const Document& document) {
  const auto measure = [&](const QString& label) {
    labelWidth_ = qMax(labelWidth_, layText(label, fonts_, TextRole::Label, Align::Left, 0, device_).naturalWidth);
  };
  for (const Block& block : document.blocks) {
    if (const auto* values = std::get_if<KeyValues>(&block)) {
      for (const auto& pair : values->pairs) measure(pair.label);
    }
    if (const auto* seal = std::get_if<SealPlace>(&block)) measure(seal->label);
  }
  labelWidth_ = qMin(labelWidth_ + 2 * pt(kPadX) + pt(2), body_.width() * 0.2);
}

void PageFlow::put(const KeyValues& values) {
  const double label = labelWidth_;
  const double half = body_.width() / 2;
  std::vector<GridRow> rows;
  bool open = false;  // the last row has room for a second pair
  for (std::size_t i = 0; i < values.pairs.size(); ++i) {
    const auto& pair = values.pairs[i];
    const TextRole role = pair.strong ? TextRole::StrongCell : TextRole::Cell;
    const GridCell name{pair.label, label, TextRole::Label, Align::Left, true};
    const bool partner = i + 1 < values.pairs.size() && !values.pairs[i + 1].wholeLine;
    if (open) {
      rows.back().cells.push_back(name);
      rows.back().cells.push_back({pair.value, half - label, role, Align::Left, false});
      open = false;
    } else {
      open = !pair.wholeLine && partner;
      rows.push_back({{name, {pair.value, (open ? half : body_.width()) - label, role, Align::Left, false}}, 0, false});
    }
  }
  grid(rows);
}

// By content. Where all fits, what is left over goes to the columns that stretch; where it does not, narrow columns
// keep their width and the long ones share the rest.
std::vector<double> PageFlow::widthsOf(const TextTable& table) const {
  const std::size_t count = table.columns.size();
  std::vector<double> widths(count, 0);
  for (std::size_t c = 0; c < count; ++c) {
    const auto measure = [&](const QString& text, TextRole role) {
      const double natural = layText(text, fonts_, role, Align::Left, 0, device_).naturalWidth;
      widths[c] = qMax(widths[c], natural + 2 * pt(kPadX) + pt(2));
    };
    measure(table.columns[c].title, TextRole::Label);
    constexpr std::size_t kRowsMeasured = 400;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      const auto& row = table.rows[r];
      if (r >= kRowsMeasured && !row.strong) continue;
      measure(row.cells.value(static_cast<qsizetype>(c)), row.strong ? TextRole::StrongCell : TextRole::Cell);
    }
  }
  double left = body_.width() - std::accumulate(widths.begin(), widths.end(), 0.0);
  std::vector<bool> grows(count, true);
  if (left >= 0) {
    const bool some =
        std::any_of(table.columns.begin(), table.columns.end(), [](const auto& c) { return c.stretches; });
    const bool texts =
        std::any_of(table.columns.begin(), table.columns.end(), [](const auto& c) { return c.align == Align::Left; });
    for (std::size_t c = 0; c < count; ++c) {
      const TextTable::Column& column = table.columns[c];
      grows[c] = some ? column.stretches : !texts || column.align == Align::Left;
    }
    double base = 0;
    for (std::size_t c = 0; c < count; ++c) base += grows[c] ? widths[c] : 0;
    for (std::size_t c = 0; c < count; ++c) widths[c] += grows[c] ? left * widths[c] / base : 0;
    return widths;
  }
  // Columns not wider than an equal part of what is left are settled first, until only long ones remain.
  left = body_.width();
  auto open = static_cast<double>(count);
  for (bool settled = true; settled && open > 0;) {
    settled = false;
    for (std::size_t c = 0; c < count; ++c) {
      if (!grows[c] || widths[c] > left / open) continue;
      grows[c] = false;
      left -= widths[c];
      open -= 1;
      settled = true;
    }
  }
  double base = 0;
  for (std::size_t c = 0; c < count; ++c) base += grows[c] ? std::sqrt(widths[c]) : 0;
  for (std::size_t c = 0; c < count; ++c) widths[c] = grows[c] ? left * std::sqrt(widths[c]) / base : widths[c];
  return widths;
}

void PageFlow::put(const TextTable& table) {
  const std::vector<double> widths = widthsOf(table);
  std::vector<GridRow> rows(1);
  rows.front().isHeader = true;
  for (std::size_t c = 0; c < widths.size(); ++c) {
    rows.front().cells.push_back({table.columns[c].title, widths[c], TextRole::Label, table.columns[c].align, true});
  }
  for (const auto& source : table.rows) {
    GridRow row;
    row.keepWithNext = source.strong;
    for (std::size_t c = 0; c < widths.size(); ++c) {
      row.cells.push_back({source.cells.value(static_cast<qsizetype>(c)), widths[c],
                           source.strong ? TextRole::StrongCell : TextRole::Cell, table.columns[c].align,
                           source.strong});
    }
    rows.push_back(std::move(row));
  }
  grid(rows);
}

void PageFlow::put(const SignaturePlaces& places) {
  if (places.places.empty()) return;
  const double height = pt(44);
  space(10);
  need(height);
  const double width = body_.width() / static_cast<double>(places.places.size());
  double x = 0;
  for (const auto& place : places.places) {
    const LaidText label = layText(place.label, fonts_, TextRole::Label, Align::Left, 0, device_);
    const double start = x + label.naturalWidth + pt(5);
    const double base = y_ + pt(26);
    lines(label, x, base - label.lineHeight, 0, 1);
    const double end = x + width - pt(14);
    draw([start, end, base, pen = pt(0.6)](QPainter& painter, GlyphLog&) {
      painter.setPen(QPen(kRule, pen));
      painter.drawLine(QPointF(start, base), QPointF(end, base));
      painter.setPen(kInk);
    });
    if (!place.name.isEmpty() && end > start) {
      lines(layText(place.name, fonts_, TextRole::Small, Align::Center, end - start, device_), start, base + pt(2), 0,
            1);
    }
    x += width;
  }
  y_ += height;
}

void PageFlow::put(const SealPlace& place) {
  const double label = labelWidth_;
  const double height = pt(112);  // a seal of 38 mm
  need(height);
  const double top = y_;
  grid({GridRow{{{place.label, label, TextRole::Label, Align::Left, true},
                 {QString(), body_.width() - label, TextRole::Cell, Align::Left, false}},
                height,
                false}});
  const double radius = pt(53);
  const QPointF centre(body_.width() - pt(86), top + height / 2);
  draw([centre, radius, pen = pt(0.5)](QPainter& painter, GlyphLog&) {
    painter.setPen(QPen(QColor(0xB9, 0xC1, 0xCB), pen, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(kMuted);
  });
  const LaidText note = layText(place.note, fonts_, TextRole::Small, Align::Center, 2 * radius, device_);
  lines(note, centre.x() - radius, centre.y() + pt(10), 0, note.lines);  // the seal covers the date, as it should
  draw([](QPainter& painter, GlyphLog&) { painter.setPen(kInk); });
}

}  // namespace guiju
