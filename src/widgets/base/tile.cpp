// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/tile.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "widgets/base/card.h"
#include "widgets/base/pill.h"

namespace guiju {

Sparkline::Sparkline(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
  setFixedSize(72, 20);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sparkline::set(std::vector<double> values, std::optional<double> target, Tone tone) {
  values_ = std::move(values);
  target_ = target;
  tone_ = tone;
  update();
}

void Sparkline::paintEvent(QPaintEvent* /*event*/) {
  if (values_.size() < 2) return;
  auto [low, high] = std::minmax_element(values_.begin(), values_.end());
  double least = *low;
  double most = *high;
  if (target_) {
    least = std::min(least, *target_);
    most = std::max(most, *target_);
  }
  const double span = most > least ? most - least : 1.0;
  const QRectF area = QRectF(rect()).adjusted(2, 4, -4, -4);
  const auto yOf = [&](double value) { return area.bottom() - (value - least) / span * area.height(); };
  const double step = area.width() / static_cast<double>(values_.size() - 1);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (target_) {
    QPen dashed(theme_.tokens().text3, 1.0);
    dashed.setDashPattern({3, 2});
    painter.setPen(dashed);
    painter.drawLine(QPointF(0, yOf(*target_)), QPointF(width(), yOf(*target_)));
  }
  QPolygonF line;
  for (std::size_t i = 0; i < values_.size(); ++i) {
    line << QPointF(area.left() + step * static_cast<double>(i), yOf(values_[i]));
  }
  const QColor color = theme_.tokens().tone(tone_).fill;
  painter.setPen(QPen(color, 1.6));
  painter.drawPolyline(line);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawEllipse(line.last(), 2.6, 2.6);
}

Tile::Tile(const Theme& theme, const QString& label, QWidget* parent) : QFrame(parent), theme_(theme) {
  setLook(this, "look", QStringLiteral("tile"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(12, 3, 9, 3);
  grid->setVerticalSpacing(0);
  grid->setHorizontalSpacing(4);
  label_ = makeLabel(label, "label");
  status_ = new Pill;
  value_ = makeLabel({}, "value");
  unit_ = makeLabel({}, "label");
  trend_ = new Sparkline(theme);
  note_ = makeLabel({}, "note");
  auto* first = new QHBoxLayout;
  first->addWidget(label_, 1);
  first->addWidget(status_);
  auto* second = new QHBoxLayout;
  second->setSpacing(5);
  second->addWidget(value_);
  second->addWidget(unit_, 0, Qt::AlignBottom);
  second->addStretch(1);
  second->addWidget(trend_, 0, Qt::AlignVCenter);
  grid->addLayout(first, 0, 0);
  grid->addLayout(second, 1, 0);
  grid->addWidget(note_, 2, 0);
  grid->setRowMinimumHeight(0, theme.px(22));
  grid->setRowMinimumHeight(1, theme.px(26));
  unit_->setContentsMargins(0, 0, 0, 3);
  note_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  status_->hide();
  trend_->hide();
  setFixedHeight(theme.px(76));
  describe();
}

QSize Tile::sizeHint() const {
  return {160, theme_.px(76)};
}

void Tile::setLabel(const QString& label) {
  label_->setText(label);
  describe();
}

void Tile::setValue(const QString& value, const QString& unit) {
  value_->setText(value);
  unit_->setText(unit);
  describe();
}

void Tile::setStatus(Tone tone, const QString& word) {
  status_->set(tone, word);
  status_->show();
  describe();
}

void Tile::clearStatus() {
  status_->hide();
  status_->clear();
  describe();
}

void Tile::setNote(const QString& text) {
  note_->setText(text);
  note_->setToolTip(text);
  describe();
}

void Tile::setTrend(std::vector<double> values, std::optional<double> target, Tone tone) {
  trend_->setVisible(values.size() > 1);
  trend_->set(std::move(values), target, tone);
}

void Tile::setClickable(bool clickable) {
  clickable_ = clickable;
  setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
  setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
  setLook(this, "clickable", clickable ? QStringLiteral("true") : QString());
}

void Tile::mouseReleaseEvent(QMouseEvent* event) {
  if (clickable_ && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT clicked();
  QFrame::mouseReleaseEvent(event);
}

void Tile::keyPressEvent(QKeyEvent* event) {
  const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
  if (clickable_ && press) {
    Q_EMIT clicked();
  } else {
    QFrame::keyPressEvent(event);
  }
}

// Says the tile as one sentence, for who does not see it.
void Tile::describe() {
  const QString status = status_->text();
  setAccessibleName(
      QStringLiteral("%1 %2 %3 %4").arg(label_->text(), value_->text(), unit_->text(), status).simplified());
  setAccessibleDescription(note_->text());
}

TileRow::TileRow(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TileRow::addTile(Tile* tile) {
  static_cast<QHBoxLayout*>(layout())->addWidget(tile, 1);
}

}  // namespace guiju
