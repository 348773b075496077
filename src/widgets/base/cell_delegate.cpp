// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/cell_delegate.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>
#include <algorithm>

#include "widgets/base/pill.h"

namespace guiju {
namespace {

// Whether the column stands first on the screen, wherever it stands in the model.
bool isFirstShown(const QWidget* view, int column) {
  const QHeaderView* header = nullptr;
  if (const auto* table = qobject_cast<const QTableView*>(view)) header = table->horizontalHeader();
  if (const auto* tree = qobject_cast<const QTreeView*>(view)) header = tree->header();
  if (!header) return column == 0;
  for (int visual = 0; visual < header->count(); ++visual) {
    const int logical = header->logicalIndex(visual);
    if (!header->isSectionHidden(logical)) return logical == column;
  }
  return false;
}

}  // namespace

CellDelegate::CellDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

TableCell CellDelegate::cellOf(const QModelIndex& index) {
  const QVariant whole = index.data(WholeCellRole);
  if (whole.isValid()) return whole.value<TableCell>();
  TableCell cell = textCell(index.data(Qt::DisplayRole).toString());
  cell.subText = index.data(SubTextRole).toString();
  cell.clause = index.data(ClauseRole).toString();
  cell.icon = index.data(IconNameRole).toString();
  cell.bold = index.data(BoldRole).toBool();
  if (const QVariant pill = index.data(PillRole); pill.isValid()) cell.pill = static_cast<Tone>(pill.toInt());
  if (const QVariant tone = index.data(ToneRole); tone.isValid()) cell.tone = static_cast<Tone>(tone.toInt());
  return cell;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const TableCell cell = cellOf(index);
  const QFontMetrics metrics(theme_.font(Type::Body, cell.bold));
  const int width = std::max(metrics.horizontalAdvance(cell.text), metrics.horizontalAdvance(cell.subText));
  const int height = cell.subText.isEmpty() ? theme_.px(28) : theme_.px(40);
  return {width + 24 + (cell.icon.isEmpty() ? 0 : 24), std::max(height, option.decorationSize.height())};
}

QRect CellDelegate::contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool tree = qobject_cast<const QTreeView*>(option.widget) != nullptr;
  const int left = !tree && isFirstShown(option.widget, index.column()) ? 12 : tree && index.column() == 0 ? 4 : 8;
  return option.rect.adjusted(left, 0, -8, -1);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  paintGround(painter, option, index);
  const TableCell cell = cellOf(index);
  const QVariant given = index.data(Qt::TextAlignmentRole);
  const Qt::Alignment alignment = given.isValid() ? Qt::Alignment(given.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  QRect area = contentRect(option, index);
  if (!cell.icon.isEmpty()) {
    const int side = theme_.px(16);
    const QRect place(area.left(), area.center().y() - side / 2, side, side);
    theme_.icon(cell.icon, Ink::Muted).paint(painter, place);
    area.setLeft(place.right() + 9);
  }
  if (cell.bar) {
    paintBar(painter, area, cell);
  } else if (cell.pill && !cell.text.isEmpty()) {
    paintPill(painter, area, cell, alignment);
  } else if (!cell.clause.isEmpty()) {
    paintClause(painter, area, cell.clause, alignment);
  } else {
    paintText(painter, area, cell, alignment, selected);
  }
  painter->restore();
}

void CellDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Tokens& t = theme_.tokens();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected) {
    painter->fillRect(option.rect, t.sel);
  } else if (index.data(TotalRole).toBool()) {
    painter->fillRect(option.rect, t.raised);
  } else if (index.row() == hoveredRow_ && !index.parent().isValid() && option.state.testFlag(QStyle::State_Enabled)) {
    painter->fillRect(option.rect, t.hover);
  }
  const QRect rule(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
  painter->fillRect(rule, t.line);
  if (selected && isFirstShown(option.widget, index.column())) {
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
  }
}

void CellDelegate::paintText(QPainter* painter, const QRect& area, const TableCell& cell, Qt::Alignment alignment,
                             bool selected) const {
  const Tokens& t = theme_.tokens();
  const QFont font = theme_.font(Type::Body, cell.bold);
  const QFontMetrics metrics(font);
  painter->setFont(font);
  painter->setPen(cell.tone ? t.tone(*cell.tone).text : t.text);
  const int side = (alignment & Qt::AlignHorizontal_Mask).toInt();
  const QString text = metrics.elidedText(cell.text, Qt::ElideRight, area.width());
  if (cell.subText.isEmpty()) {
    painter->drawText(area, side | Qt::AlignVCenter, text);
    return;
  }
  const QFont small = theme_.font(Type::Note);
  const QFontMetrics smallMetrics(small);
  const int first = theme_.px(18);
  const int second = theme_.px(15);
  const int top = area.top() + (area.height() - first - second) / 2;
  painter->drawText(QRect(area.left(), top, area.width(), first), side | Qt::AlignVCenter, text);
  painter->setFont(small);
  painter->setPen(selected ? t.text2 : t.text3);
  painter->drawText(QRect(area.left(), top + first, area.width(), second), side | Qt::AlignVCenter,
                    smallMetrics.elidedText(cell.subText, Qt::ElideRight, area.width()));
}

QRect CellDelegate::markRect(const QRect& area, const QString& text, Type type, int height,
                             Qt::Alignment alignment) const {
  const QFontMetrics metrics(theme_.font(type));
  const int width = std::min(metrics.horizontalAdvance(text) + 12, area.width());
  QRect mark(0, 0, width, theme_.px(height));
  mark.moveTop(area.top() + (area.height() - mark.height()) / 2);
  if (alignment & Qt::AlignRight) {
    mark.moveRight(area.right());
  } else if (alignment & Qt::AlignHCenter) {
    mark.moveLeft(area.left() + (area.width() - width) / 2);
  } else {
    mark.moveLeft(area.left());
  }
  return mark;
}

void CellDelegate::paintPill(QPainter* painter, const QRect& area, const TableCell& cell,
                             Qt::Alignment alignment) const {
  const ToneColors colors = theme_.tokens().tone(*cell.pill);
  const QString text = signedText(*cell.pill, cell.text);
  const QRect mark = markRect(area, text, Type::Head, 20, alignment);
  painter->setPen(Qt::NoPen);
  painter->setBrush(colors.back);
  painter->drawRoundedRect(mark, 3, 3);
  painter->setPen(colors.text);
  painter->setFont(theme_.font(Type::Head));
  const QFontMetrics metrics(painter->font());
  painter->drawText(mark.adjusted(6, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                    metrics.elidedText(text, Qt::ElideRight, mark.width() - 10));
}

void CellDelegate::paintClause(QPainter* painter, const QRect& area, const QString& clause,
                               Qt::Alignment alignment) const {
  const Tokens& t = theme_.tokens();
  const QString text = clauseMark(clause);
  const QRect mark = markRect(area, text, Type::Note, 18, alignment);
  painter->setPen(QPen(t.border, 1));
  painter->setBrush(t.surface);
  painter->drawRoundedRect(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
  painter->setPen(t.accent);
  painter->setFont(theme_.font(Type::Note));
  painter->drawText(mark, Qt::AlignCenter, text);
}

void CellDelegate::paintBar(QPainter* painter, const QRect& area, const TableCell& cell) const {
  const Tokens& t = theme_.tokens();
  const QFontMetrics metrics(theme_.font(Type::Body, cell.bold));
  const int valueWidth = cell.text.isEmpty() ? 0 : std::max(theme_.px(40), metrics.horizontalAdvance(cell.text) + 8);
  const QRectF track(area.left(), area.center().y() - 4.5, std::max(0, area.width() - valueWidth), 10);
  painter->setPen(Qt::NoPen);
  painter->setBrush(t.line);
  painter->drawRoundedRect(track, 2, 2);
  const double fraction = std::clamp(cell.bar->fraction, 0.0, 1.0);
  if (fraction > 0) {
    painter->setBrush(t.tone(cell.bar->tone).fill);
    painter->drawRoundedRect(QRectF(track.left(), track.top(), track.width() * fraction, track.height()), 2, 2);
  }
  if (cell.bar->target) {
    const double x = track.left() + track.width() * std::clamp(*cell.bar->target, 0.0, 1.0);
    painter->setPen(QPen(t.target, 1.5));
    painter->drawLine(QPointF(x, track.center().y() - 8), QPointF(x, track.center().y() + 8));
  }
  if (cell.text.isEmpty()) return;
  painter->setFont(theme_.font(Type::Body, cell.bold));
  painter->setPen(cell.tone ? t.tone(*cell.tone).text : t.text);
  painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, cell.text);
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
  if (event->type() == QEvent::MouseButtonRelease) {
    const TableCell cell = cellOf(index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (!cell.clause.isEmpty() && mouse->button() == Qt::LeftButton) {
      const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
      const QRect mark = markRect(contentRect(option, index), clauseMark(cell.clause), Type::Note, 18, alignment);
      if (mark.contains(mouse->position().toPoint())) {
        Q_EMIT clauseRequested(cell.clause);
        return true;
      }
    }
  }
  return QStyledItemDelegate::editorEvent(event, model, option, index);
}

// Shows in full what had to be shortened.
bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
  const TableCell cell = cellOf(index);
  const int width = contentRect(option, index).width();
  const bool shortened = QFontMetrics(theme_.font(Type::Body, cell.bold)).horizontalAdvance(cell.text) > width ||
                         QFontMetrics(theme_.font(Type::Note)).horizontalAdvance(cell.subText) > width;
  if (event->type() != QEvent::ToolTip || !shortened || index.data(Qt::ToolTipRole).isValid()) {
    return QStyledItemDelegate::helpEvent(event, view, option, index);
  }
  const QString text = cell.subText.isEmpty() ? cell.text : QString(cell.text + QLatin1Char('\n') + cell.subText);
  QToolTip::showText(event->globalPos(), text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")), view);
  return true;
}

}  // namespace guiju
