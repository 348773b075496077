// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

#include "domain/org/chart.h"
#include "widgets/base/theme.h"

namespace guiju::org {

// What one box of the chart says.
struct NodeFacts {
  UnitId unit;
  QString name;
  QString head;
  bool headWarns = false;  // vacant or acting
  QString people;          // "6/7"
  Tone tone = Tone::Ok;
  QString status;  // "1 vacant", "full"
  UnitKind kind = UnitKind::Group;
};

// A unit in the chart: name and people, head and vacancies, an edge in the colour of its level.
class UnitNode : public QGraphicsItem {
 public:
  UnitNode(const Theme& theme, NodeFacts facts, QSizeF size);

  [[nodiscard]] UnitId unit() const { return facts_.unit; }
  [[nodiscard]] QSizeF size() const { return size_; }
  void setState(bool selected, bool target);
  [[nodiscard]] QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  const Theme& theme_;
  NodeFacts facts_;
  QSizeF size_;
  bool selected_ = false;
  bool target_ = false;
};

}  // namespace guiju::org
