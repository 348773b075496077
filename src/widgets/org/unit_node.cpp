// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/org/unit_node.h"

#include <QFontMetricsF>
#include <QPainter>

namespace guiju::org {

UnitNode::UnitNode(const Theme& theme, NodeFacts facts, QSizeF size)
    : theme_(theme), facts_(std::move(facts)), size_(size) {
  setToolTip(facts_.name + u'\n' + facts_.head);
}

void UnitNode::setState(bool selected, bool target) {
  if (selected == selected_ && target == target_) return;
  selected_ = selected;
  target_ = target;
  update();
}

QRectF UnitNode::boundingRect() const {
  return QRectF(QPointF(-2, -2), size_ + QSizeF(4, 4));
}

void UnitNode::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  const Tokens& t = theme_.tokens();
  const QRectF box(QPointF(0.5, 0.5), size_ - QSizeF(1, 1));
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(QPen(selected_ || target_ ? t.accent2 : t.border, target_ ? 2 : 1));
  painter->setBrush(selected_ || target_ ? t.accentbg : t.surface);
  painter->drawRoundedRect(box, 4, 4);
  painter->setPen(Qt::NoPen);
  painter->setBrush(facts_.kind == UnitKind::Center ? t.accent : facts_.kind == UnitKind::Department ? t.c1 : t.c2);
  painter->drawRoundedRect(QRectF(0, 0, 4, size_.height()), 1, 1);

  const double middle = size_.height() / 2;
  const QFont nameFont = theme_.font(facts_.kind == UnitKind::Group ? Type::Body : Type::Card, true);
  const QFont small = theme_.font(Type::Head);
  const QFontMetricsF names(nameFont);
  const QFontMetricsF notes(small);
  const double right = size_.width() - 10;
  const double peopleWidth = notes.horizontalAdvance(facts_.people);
  painter->setFont(small);
  painter->setPen(t.text2);
  painter->drawText(QRectF(right - peopleWidth, 4, peopleWidth + 1, middle - 4), Qt::AlignVCenter, facts_.people);
  painter->setFont(nameFont);
  painter->setPen(t.text);
  const double nameWidth = right - peopleWidth - 8 - 14;
  painter->drawText(QRectF(14, 4, nameWidth, middle - 4), Qt::AlignVCenter,
                    names.elidedText(facts_.name, Qt::ElideRight, nameWidth));

  const QString status = signedText(facts_.tone, facts_.status);
  const double statusWidth = notes.horizontalAdvance(status) + 12;
  const QRectF pill(right - statusWidth, middle + 2, statusWidth, theme_.px(18));
  const ToneColors tone = t.tone(facts_.tone);
  painter->setFont(small);
  if (facts_.tone == Tone::Warn) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.back);
    painter->drawRoundedRect(pill, 3, 3);
  }
  painter->setPen(tone.text);
  painter->drawText(pill, Qt::AlignCenter, status);
  painter->setPen(facts_.headWarns ? t.warn : t.text2);
  const double headWidth = pill.left() - 14 - 6;
  painter->drawText(QRectF(14, middle, headWidth, middle - 6), Qt::AlignVCenter,
                    notes.elidedText(facts_.head, Qt::ElideRight, headWidth));
}

}  // namespace guiju::org
