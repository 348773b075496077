// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/table_header.h"

#include <QAbstractItemModel>
#include <QFontMetrics>
#include <QPainter>

namespace guiju {
namespace {

constexpr int kSign = 12;  // the sort sign and the gap before it

void paintSign(QPainter* painter, QPoint middle, Qt::SortOrder order, const QColor& color) {
  const int up = order == Qt::AscendingOrder ? -1 : 1;
  painter->setPen(QPen(color, 1.4));
  painter->drawPolyline(QPolygon({QPoint(middle.x() - 3, middle.y() - up * 2), QPoint(middle.x(), middle.y() + up),
                                  QPoint(middle.x() + 3, middle.y() - up * 2)}));
}

}  // namespace

TableHeader::TableHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), theme_(theme) {
  setHighlightSections(false);
  setFixedHeight(theme.px(27));
  connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

bool TableHeader::isFirst(int logicalIndex) const {
  for (int visual = 0; visual < count(); ++visual) {
    const int logical = this->logicalIndex(visual);
    if (!isSectionHidden(logical)) return logical == logicalIndex;
  }
  return false;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
  const Tokens& t = theme_.tokens();
  painter->save();
  painter->fillRect(rect, t.raised);
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
  QRect area = rect.adjusted(isFirst(logicalIndex) ? firstInset_ : 8, 0, -8, -1);
  const QVariant given = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
  const bool right = given.isValid() && Qt::Alignment(given.toInt()).testFlag(Qt::AlignRight);
  const bool center = given.isValid() && Qt::Alignment(given.toInt()).testFlag(Qt::AlignHCenter);
  const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
  painter->setFont(theme_.font(Type::Head, sorted));
  painter->setPen(sorted ? t.text : t.text2);
  const QFontMetrics metrics(painter->font());
  const int room = area.width() - (sorted ? kSign : 0);
  const QString text = metrics.elidedText(model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString(),
                                          Qt::ElideRight, room);
  const int side = right ? Qt::AlignRight : center ? Qt::AlignHCenter : Qt::AlignLeft;
  if (sorted && !right) area.setRight(area.right() - kSign);
  painter->drawText(area, side | Qt::AlignVCenter, text);
  if (sorted) {
    painter->setRenderHint(QPainter::Antialiasing);
    const int width = metrics.horizontalAdvance(text);
    const int x = right ? area.right() - width - kSign / 2 - 1 : area.left() + width + kSign / 2 + 1;
    paintSign(painter, QPoint(x, area.center().y() + 1), sortIndicatorOrder(), t.accent);
  }
  painter->restore();
}

}  // namespace guiju
