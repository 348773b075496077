// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>
#include <map>

#include "domain/org/chart.h"
#include "widgets/base/theme.h"

namespace guiju::org {

class UnitNode;

// The org chart: departments side by side, their groups stacked below. It can be zoomed, fitted and walked through with
// the arrow keys; a unit dragged onto another asks to be moved there (M does the same by keyboard).
class ChartCanvas : public QGraphicsView {
  Q_OBJECT

 public:
  explicit ChartCanvas(const Theme& theme, QWidget* parent = nullptr);

  void show(const Chart& chart, QDate day);
  void select(UnitId unit);
  [[nodiscard]] UnitId current() const { return current_; }
  void zoomIn() { zoom(1.25); }
  void zoomOut() { zoom(0.8); }
  void zoomToFit();
  [[nodiscard]] int zoomPercent() const;
  // Whether nodes may be dragged: only today's organization is changed here.
  void setMovable(bool movable) { movable_ = movable; }
  // The whole chart on one picture, for print and clipboard.
  [[nodiscard]] QImage picture(double scale) const;
  void drawOn(QPainter& painter, const QRectF& area) const;

 Q_SIGNALS:
  void unitSelected(guiju::org::UnitId unit);
  void unitOpened(guiju::org::UnitId unit);
  void moveRequested(guiju::org::UnitId unit, guiju::org::UnitId parent);  // parent 0: to be asked
  void zoomChanged(int percent);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  UnitNode* addNode(const Chart& chart, UnitId unit, QDate day, QPointF place, bool wide);
  double addColumn(const Chart& chart, UnitId unit, QDate day, double x, double y, bool alone);
  void layOut(const Chart& chart, QDate day);
  void line(double x1, double y1, double x2, double y2);
  void zoom(double factor);
  void walk(int key);
  [[nodiscard]] UnitNode* nodeAt(QPoint place) const;
  void choose(UnitId unit);

  const Theme& theme_;
  std::map<UnitId, UnitNode*> nodes_;
  UnitId current_;
  UnitId dragged_;
  QPoint pressed_;
  UnitNode* target_ = nullptr;
  bool movable_ = true;
  bool fitted_ = true;  // follows the size of the window until zoomed by hand
};

}  // namespace guiju::org
