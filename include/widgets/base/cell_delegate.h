// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "widgets/base/table_model.h"
#include "widgets/base/theme.h"

namespace guiju {

// Draws every cell of every table and tree: text of one or two lines, status word, bar, clause mark, icon; the
// selection with its edge and the rule below the row. It takes all colours from the theme.
class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit CellDelegate(const Theme& theme, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

  void setHoveredRow(int row) { hoveredRow_ = row; }
  [[nodiscard]] int hoveredRow() const { return hoveredRow_; }

  // What a cell of any model shows.
  [[nodiscard]] static TableCell cellOf(const QModelIndex& index);

 Q_SIGNALS:
  void clauseRequested(const QString& clause);

 private:
  void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  void paintText(QPainter* painter, const QRect& area, const TableCell& cell, Qt::Alignment alignment,
                 bool selected) const;
  void paintPill(QPainter* painter, const QRect& area, const TableCell& cell, Qt::Alignment alignment) const;
  void paintBar(QPainter* painter, const QRect& area, const TableCell& cell) const;
  void paintClause(QPainter* painter, const QRect& area, const QString& clause, Qt::Alignment alignment) const;
  [[nodiscard]] QRect contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;
  [[nodiscard]] QRect markRect(const QRect& area, const QString& text, Type type, int height,
                               Qt::Alignment alignment) const;

  const Theme& theme_;
  int hoveredRow_ = -1;
};

}  // namespace guiju
