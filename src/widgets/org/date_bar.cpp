// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/org/date_bar.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>

#include "application/base/words.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/fields.h"

namespace guiju::org {

namespace {

constexpr int kHandle = 7;  // half the slider's handle: where its groove begins

QString eventText(const Chart& chart, const ChartEvent& event) {
  const Unit* unit = chart.unit(event.unit);
  const QString name = unit ? unit->name : QString();
  const Employee* person = chart.employee(event.employee);
  switch (event.kind) {
    case ChartEvent::Kind::UnitFounded:
      return unit && unit->kind == UnitKind::Center ? DateBar::tr("founded") : DateBar::tr("%1 founded").arg(name);
    case ChartEvent::Kind::UnitClosed:
      return DateBar::tr("%1 closed").arg(name);
    case ChartEvent::Kind::UnitMoved:
      return DateBar::tr("%1 moved").arg(name);
    case ChartEvent::Kind::HeadAppointed:
      return DateBar::tr("%1: %2").arg(name, person ? person->name : QString());
    case ChartEvent::Kind::EstablishmentChanged:
      return DateBar::tr("establishment");
    case ChartEvent::Kind::TemplateApplied:
      break;
  }
  return DateBar::tr("template");
}

// One mark a day: the founding and moving of units tell more than appointments.
std::vector<DateMark> marksOf(const Chart& chart, QDate today) {
  std::vector<DateMark> marks;
  for (const ChartEvent& event : chart.events()) {
    if (event.day > today) continue;
    if (!marks.empty() && marks.back().day == event.day) continue;
    marks.push_back({event.day, eventText(chart, event)});
  }
  return marks;
}

}  // namespace

DateMarks::DateMarks(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
  setFixedHeight(theme.px(24));
}

void DateMarks::set(std::vector<DateMark> marks, QDate first, QDate last) {
  marks_ = std::move(marks);
  first_ = first;
  last_ = last;
  update();
}

int DateMarks::xOf(QDate day) const {
  const qint64 days = std::max<qint64>(1, first_.daysTo(last_));
  return kHandle + static_cast<int>(first_.daysTo(day) * (width() - 2 * kHandle) / days);
}

void DateMarks::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& t = theme_.tokens();
  const QFont font = theme_.font(Type::Note);
  const QFontMetrics metrics(font);
  painter.setFont(font);
  // Today stands at the right end; its word has its place before all others.
  const QString todayText = tr("today");
  const int todayLeft = width() - metrics.horizontalAdvance(todayText);
  painter.setPen(t.accent);
  painter.drawText(QRect(todayLeft, 6, width() - todayLeft, height() - 6), Qt::AlignLeft | Qt::AlignVCenter, todayText);
  int free = 0;
  for (const DateMark& mark : marks_) {
    const int x = xOf(mark.day);
    painter.fillRect(QRect(x, 0, 1, 5), t.text3);
    const QString text = mark.day.toString(QStringLiteral("yyyy-MM")) + u' ' + mark.text;
    const int textWidth = metrics.horizontalAdvance(text);
    const int left = std::clamp(x - textWidth / 2, 0, width());
    if (left < free || left + textWidth + 12 > todayLeft) continue;
    painter.setPen(t.text2);
    painter.drawText(QRect(left, 6, textWidth, height() - 6), Qt::AlignLeft | Qt::AlignVCenter, text);
    free = left + textWidth + 14;
  }
}

bool DateMarks::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList lines;
    for (const DateMark& mark : marks_) {
      if (std::abs(xOf(mark.day) - help->pos().x()) <= 6) lines << dateInWords(mark.day) + u' ' + mark.text;
    }
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
  }
  return QWidget::event(event);
}

DateBar::DateBar(const Theme& theme, QDate today, QWidget* parent)
    : QFrame(parent), today_(today), first_(today), day_(today) {
  setLook(this, "look", QStringLiteral("card"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 6, 12, 4);
  row->setSpacing(8);
  auto* label = makeLabel(tr("&As of"), "strong");
  label->setTextFormat(Qt::AutoText);
  edit_ = new DateEdit(theme, today);
  edit_->setObjectName(QStringLiteral("asOfEdit"));
  edit_->setAccessibleName(tr("As of"));
  edit_->setFixedWidth(theme.px(132));
  label->setBuddy(edit_);
  todayButton_ = makeButton(theme, ButtonKind::Plain, tr("Today"), {}, QStringLiteral("asOfToday"));
  slider_ = new QSlider(Qt::Horizontal);
  slider_->setObjectName(QStringLiteral("asOfSlider"));
  slider_->setAccessibleName(tr("Day on the line of time"));
  slider_->setPageStep(30);
  marks_ = new DateMarks(theme);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(slider_);
  column->addWidget(marks_);
  row->addWidget(label);
  row->addWidget(edit_);
  row->addWidget(todayButton_);
  row->addSpacing(4);
  row->addLayout(column, 1);
  edit_->setDate(today);
  connect(edit_, &DateEdit::dateChanged, this, [this](QDate day) {
    if (day.isValid()) take(day);
  });
  connect(todayButton_, &QPushButton::clicked, this, [this] { take(today_); });
  connect(slider_, &QSlider::valueChanged, this, [this](int days) { take(first_.addDays(days)); });
}

void DateBar::show(const Chart& chart, QDate today) {
  const bool wasToday = day_ == today_;
  today_ = today;
  const auto marks = marksOf(chart, today);
  first_ = marks.empty() ? today.addYears(-1) : std::min(marks.front().day, today.addDays(-1));
  const QSignalBlocker guard(slider_);
  slider_->setRange(0, static_cast<int>(first_.daysTo(today)));
  marks_->set(marks, first_, today);
  if (wasToday) day_ = today;
  slider_->setValue(static_cast<int>(first_.daysTo(day_)));
}

void DateBar::setDay(QDate day) {
  take(day);
}

void DateBar::take(QDate day) {
  if (day == day_) return;
  day_ = day;
  const QSignalBlocker guard(slider_);
  slider_->setValue(static_cast<int>(std::clamp<qint64>(first_.daysTo(day), 0, slider_->maximum())));
  if (edit_->date() != day) {
    const QSignalBlocker editGuard(edit_);
    edit_->setDate(day);
  }
  Q_EMIT dayChanged(day);
}

}  // namespace guiju::org
