// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/org/chart_canvas.h"

#include <QApplication>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QImage>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "widgets/org/org_words.h"
#include "widgets/org/unit_node.h"

namespace guiju::org {

namespace {
constexpr QSizeF kWide(216, 56);
constexpr QSizeF kNarrow(192, 54);
constexpr QSizeF kTop(240, 58);
constexpr double kColumn = 240;
constexpr double kStep = 64;
constexpr double kIndent = 24;
}  // namespace

ChartCanvas::ChartCanvas(const Theme& theme, QWidget* parent) : QGraphicsView(parent), theme_(theme) {
  setScene(new QGraphicsScene(this));
  setObjectName(QStringLiteral("orgChart"));
  setAccessibleName(tr("Org chart"));
  setAccessibleDescription(tr("Arrow keys walk through the units, Enter opens one, M moves it, + and - zoom, 0 fits."));
  setFrameShape(QFrame::NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setDragMode(QGraphicsView::NoDrag);
  setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
  setFocusPolicy(Qt::StrongFocus);
  connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

UnitNode* ChartCanvas::addNode(const Chart& chart, UnitId unit, QDate day, QPointF place, bool wide) {
  const Unit* record = chart.unit(unit);
  const Staffing staffing = chart.staffing(unit, day);
  const HeadOfUnit head = chart.head(unit, day);
  NodeFacts facts;
  facts.unit = unit;
  facts.name = record->name;
  facts.head = headText(chart, unit, day);
  if (facts.head.isEmpty()) {
    const auto people = chart.members(unit, day);
    const Employee* first = people.empty() ? nullptr : chart.employee(people.front());
    if (first) facts.head = people.size() == 1 ? first->name : tr("%1 and others").arg(first->name);
  }
  facts.headWarns = head.state == HeadOfUnit::State::Vacant || head.state == HeadOfUnit::State::Acting;
  facts.people = staffingText(staffing);
  facts.tone = staffing.vacant > 0 ? Tone::Warn : Tone::Ok;
  facts.status = staffing.vacant > 0 ? tr("%1 vacant").arg(staffing.vacant) : tr("full");
  facts.kind = record->kind;
  const QSizeF size = record->kind == UnitKind::Center ? kTop : wide ? kWide : kNarrow;
  auto* node = new UnitNode(theme_, std::move(facts), size);
  node->setPos(place);
  scene()->addItem(node);
  nodes_[unit] = node;
  return node;
}

void ChartCanvas::line(double x1, double y1, double x2, double y2) {
  auto* item = scene()->addLine(x1, y1, x2, y2, QPen(theme_.tokens().c2, 1.5));
  item->setZValue(-1);
}

// A department and its groups, one below the other; the y below the last.
double ChartCanvas::addColumn(const Chart& chart, UnitId unit, QDate day, double x, double y, bool alone) {
  addNode(chart, unit, day, {x, y}, !alone);
  double next = y + kWide.height() + 12;
  double last = 0;
  for (const UnitId group : chart.children(unit, day)) {
    addNode(chart, group, day, {x + kIndent, next}, false);
    last = next + kNarrow.height() / 2;
    line(x + kIndent / 2, last, x + kIndent, last);
    next += kStep;
  }
  if (last > 0) line(x + kIndent / 2, y + kWide.height(), x + kIndent / 2, last);
  return next;
}

void ChartCanvas::layOut(const Chart& chart, QDate day) {
  const UnitId center = chart.center(day);
  if (!center.isValid()) return;
  std::vector<UnitId> columns;
  std::vector<UnitId> aside;  // groups of the center itself stand beside the trunk where there are departments
  for (const UnitId each : chart.children(center, day)) {
    (chart.unit(each)->kind == UnitKind::Department ? columns : aside).push_back(each);
  }
  if (columns.empty()) columns.swap(aside);
  const double width = std::max(1.0, static_cast<double>(columns.size())) * kColumn - (kColumn - kWide.width());
  const double middle = width / 2;
  addNode(chart, center, day, {middle - kTop.width() / 2, 0}, true);
  double y = kTop.height() + 14;
  for (const UnitId each : aside) {
    addNode(chart, each, day, {middle + 96, y}, true);
    line(middle, y + kWide.height() / 2, middle + 96, y + kWide.height() / 2);
    y += kStep;
  }
  if (columns.empty()) {
    if (!aside.empty()) line(middle, kTop.height(), middle, y - kStep + kWide.height() / 2);
    return;
  }
  const double bus = y + 8;
  const double top = bus + 18;
  double x = 0;
  for (const UnitId each : columns) {
    addColumn(chart, each, day, x, top, false);
    line(x + kWide.width() / 2, bus, x + kWide.width() / 2, top);
    x += kColumn;
  }
  line(middle, kTop.height(), middle, bus);
  line(std::min(middle, kWide.width() / 2), bus, std::max(middle, x - kColumn + kWide.width() / 2), bus);
}

void ChartCanvas::show(const Chart& chart, QDate day) {
  target_ = nullptr;
  dragged_ = {};
  nodes_.clear();
  scene()->clear();
  layOut(chart, day);
  scene()->setSceneRect(scene()->itemsBoundingRect().adjusted(-12, -12, 12, 12));
  if (!nodes_.contains(current_)) current_ = chart.center(day);
  for (auto& [unit, node] : nodes_) node->setState(unit == current_, false);
  if (fitted_) zoomToFit();
}

void ChartCanvas::select(UnitId unit) {
  const auto found = nodes_.find(unit);
  if (found == nodes_.end()) return;
  current_ = unit;
  for (auto& [each, node] : nodes_) node->setState(each == unit, false);
  if (!fitted_) ensureVisible(found->second, 24, 24);
}

void ChartCanvas::choose(UnitId unit) {
  if (!unit.isValid()) return;
  select(unit);
  Q_EMIT unitSelected(unit);
}

void ChartCanvas::zoom(double factor) {
  const double scale = std::clamp(transform().m11() * factor, 0.2, 3.0);
  setTransform(QTransform::fromScale(scale, scale));
  fitted_ = false;
  Q_EMIT zoomChanged(zoomPercent());
}

void ChartCanvas::zoomToFit() {
  const QRectF all = scene()->sceneRect();
  if (all.isEmpty()) return;
  const double scale =
      std::clamp(std::min(viewport()->width() / all.width(), viewport()->height() / all.height()), 0.2, 1.0);
  setTransform(QTransform::fromScale(scale, scale));
  centerOn(all.center());
  fitted_ = true;
  Q_EMIT zoomChanged(zoomPercent());
}

int ChartCanvas::zoomPercent() const {
  return static_cast<int>(std::lround(transform().m11() * 100));
}

QImage ChartCanvas::picture(double scale) const {
  const QRectF area = scene()->sceneRect();
  QImage image((area.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
  image.fill(theme_.tokens().surface);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  scene()->render(&painter, image.rect(), area);
  return image;
}

void ChartCanvas::drawOn(QPainter& painter, const QRectF& area) const {
  scene()->render(&painter, area, scene()->sceneRect());
}

UnitNode* ChartCanvas::nodeAt(QPoint place) const {
  return dynamic_cast<UnitNode*>(itemAt(place));
}

// The nearest node in the direction of the key.
void ChartCanvas::walk(int key) {
  const auto from = nodes_.find(current_);
  if (from == nodes_.end()) return;
  const QPointF start = from->second->sceneBoundingRect().center();
  UnitId best;
  double bestDistance = 0;
  for (const auto& [unit, node] : nodes_) {
    const QPointF way = node->sceneBoundingRect().center() - start;
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const double along = key == Qt::Key_Left    ? -way.x()
                         : key == Qt::Key_Right ? way.x()
                         : key == Qt::Key_Up    ? -way.y()
                                                : way.y();
    if (along <= 4) continue;
    const double distance = along + 2 * std::abs(vertical ? way.x() : way.y());
    if (best.isValid() && distance >= bestDistance) continue;
    best = unit;
    bestDistance = distance;
  }
  choose(best);
}

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
      return walk(event->key());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoomIn();
    case Qt::Key_Minus:
      return zoomOut();
    case Qt::Key_0:
      return zoomToFit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT unitOpened(current_);
      return;
    case Qt::Key_M:
      if (movable_ && current_.isValid()) Q_EMIT moveRequested(current_, {});
      return;
    default:
      QGraphicsView::keyPressEvent(event);
  }
}

void ChartCanvas::wheelEvent(QWheelEvent* event) {
  if (!event->modifiers().testFlag(Qt::ControlModifier)) return QGraphicsView::wheelEvent(event);
  zoom(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
}

void ChartCanvas::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  pressed_ = event->pos();
  UnitNode* node = event->button() == Qt::LeftButton ? nodeAt(event->pos()) : nullptr;
  dragged_ = node ? node->unit() : UnitId{};
  if (node) choose(node->unit());
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!event->buttons().testFlag(Qt::LeftButton)) return QGraphicsView::mouseMoveEvent(event);
  const QPoint way = event->pos() - pressed_;
  if (!dragged_.isValid()) {  // the ground moves the view
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
    pressed_ = event->pos();
    return;
  }
  if (!movable_ || way.manhattanLength() < QApplication::startDragDistance()) return;
  viewport()->setCursor(Qt::DragMoveCursor);
  UnitNode* over = nodeAt(event->pos());
  if (over && over->unit() == dragged_) over = nullptr;
  if (target_ && target_ != over) target_->setState(false, false);
  target_ = over;
  if (target_) target_->setState(false, true);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event) {
  viewport()->unsetCursor();
  const UnitId unit = dragged_;
  UnitNode* target = target_;
  dragged_ = {};
  target_ = nullptr;
  if (!target) return QGraphicsView::mouseReleaseEvent(event);
  target->setState(false, false);
  Q_EMIT moveRequested(unit, target->unit());
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (const UnitNode* node = nodeAt(event->pos())) Q_EMIT unitOpened(node->unit());
}

void ChartCanvas::resizeEvent(QResizeEvent* event) {
  QGraphicsView::resizeEvent(event);
  if (fitted_) zoomToFit();
}

}  // namespace guiju::org
