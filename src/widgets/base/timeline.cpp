// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/timeline.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "widgets/base/card.h"
#include "widgets/base/pill.h"

namespace guiju {

StepWidget::StepWidget(const Theme& theme, const TimelineStep& step, bool last, QWidget* parent)
    : QWidget(parent), theme_(theme), state_(step.state), last_(last) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(26, 0, 0, last ? 0 : 8);
  column->setSpacing(2);
  auto* first = new QHBoxLayout;
  first->setSpacing(8);
  auto* title = makeLabel(step.title, "section");
  if (step.state == TimelineStep::State::Next) setLook(title, "tone", QStringLiteral("mute"));
  title->setWordWrap(true);
  first->addWidget(title, step.pill.isEmpty() ? 1 : 0);
  if (!step.pill.isEmpty()) {
    title->setWordWrap(false);
    first->addWidget(new Pill(step.pillTone, step.pill));
    first->addStretch(1);
  }
  if (!step.clause.isEmpty()) {
    auto* clause = new ClauseLabel(step.clause);
    connect(clause, &ClauseLabel::opened, this, &StepWidget::clauseRequested);
    first->addWidget(clause);
  }
  if (!step.when.isEmpty()) first->addWidget(makeLabel(step.when, "label"));
  column->addLayout(first);
  for (const QString& line : step.lines) {
    auto* label = makeLabel(line, "label");
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
  }
  if (!step.quote.isEmpty()) {
    auto* frame = new QFrame;
    setLook(frame, "look", QStringLiteral("quote"));
    auto* inner = new QHBoxLayout(frame);
    inner->setContentsMargins(10, 3, 8, 3);
    auto* quote = makeLabel(step.quote);
    quote->setWordWrap(true);
    quote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inner->addWidget(quote);
    column->addWidget(frame);
  }
  static constexpr const char* kStates[] = {QT_TR_NOOP("done"), QT_TR_NOOP("now"), QT_TR_NOOP("not begun"),
                                            QT_TR_NOOP("refused")};
  setAccessibleName(tr("%1, %2").arg(step.title, tr(kStates[static_cast<int>(step.state)])));
  setAccessibleDescription(step.lines.join(QLatin1Char('\n')));
}

void StepWidget::paintEvent(QPaintEvent* /*event*/) {
  const Tokens& t = theme_.tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QPointF center(9, 10);
  if (!last_) {
    painter.setPen(QPen(t.border, 1.5));
    painter.drawLine(QPointF(center.x(), 20), QPointF(center.x(), height()));
  }
  switch (state_) {
    case TimelineStep::State::Done: {
      painter.setPen(Qt::NoPen);
      painter.setBrush(t.okfill);
      painter.drawEllipse(center, 8, 8);
      painter.setPen(QPen(t.surface, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
      painter.drawPolyline(QPolygonF({QPointF(5.4, 10.2), QPointF(8, 12.8), QPointF(12.6, 7.6)}));
      break;
    }
    case TimelineStep::State::Refused: {
      painter.setPen(Qt::NoPen);
      painter.setBrush(t.badfill);
      painter.drawEllipse(center, 8, 8);
      painter.setPen(QPen(t.surface, 1.8, Qt::SolidLine, Qt::RoundCap));
      painter.drawLine(QPointF(6.2, 7.2), QPointF(11.8, 12.8));
      painter.drawLine(QPointF(11.8, 7.2), QPointF(6.2, 12.8));
      break;
    }
    case TimelineStep::State::Now:
      painter.setPen(QPen(t.accent, 2));
      painter.setBrush(t.surface);
      painter.drawEllipse(center, 7, 7);
      painter.setPen(Qt::NoPen);
      painter.setBrush(t.accent);
      painter.drawEllipse(center, 3.4, 3.4);
      break;
    case TimelineStep::State::Next:
      painter.setPen(QPen(t.text3, 1.5));
      painter.setBrush(t.surface);
      painter.drawEllipse(center, 7, 7);
      break;
  }
}

Timeline::Timeline(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(0);
}

void Timeline::setSteps(const std::vector<TimelineStep>& steps) {
  while (QLayoutItem* item = column_->takeAt(0)) {
    if (QWidget* gone = item->widget()) {
      gone->hide();  // not to be seen until it is deleted
      gone->deleteLater();
    }
    delete item;
  }
  for (std::size_t i = 0; i < steps.size(); ++i) {
    auto* step = new StepWidget(theme_, steps[i], i + 1 == steps.size());
    connect(step, &StepWidget::clauseRequested, this, &Timeline::clauseRequested);
    column_->addWidget(step);
  }
}

}  // namespace guiju
