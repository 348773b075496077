// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include "widgets/base/theme.h"

namespace guiju {

// The head of tables and trees: its texts stand exactly over those of the cells, with the sign of the sort beside them.
class TableHeader : public QHeaderView {
  Q_OBJECT

 public:
  explicit TableHeader(const Theme& theme, QWidget* parent = nullptr);

  // Grids have row numbers at the left: their first column is inset like the others.
  void setFirstInset(int pixels) { firstInset_ = pixels; }

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

 private:
  [[nodiscard]] bool isFirst(int logicalIndex) const;

  const Theme& theme_;
  int firstInset_ = 12;
};

}  // namespace guiju
