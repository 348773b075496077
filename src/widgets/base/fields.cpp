// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/fields.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <cstdlib>

#include "application/base/words.h"

namespace guiju {
namespace {

QDate nearest(int month, int day, QDate today) {
  QDate best;
  for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
    const QDate candidate(year, month, day);
    if (!candidate.isValid() || candidate < today.addMonths(-6)) continue;
    if (!best.isValid()) best = candidate;
  }
  return best;
}

QDate relativeDay(const QString& text, QDate today) {
  struct Word {
    const char16_t* text;
    int days;
  };
  static constexpr Word kWords[] = {{u"今天", 0},  {u"明天", 1},     {u"后天", 2},      {u"昨天", -1},
                                    {u"today", 0}, {u"tomorrow", 1}, {u"yesterday", -1}};
  for (const Word& word : kWords) {
    if (text.compare(QStringView(word.text), Qt::CaseInsensitive) == 0) return today.addDays(word.days);
  }
  static const QRegularExpression offset(QStringLiteral("^([+-])(\\d{1,4})$"));
  const QRegularExpressionMatch match = offset.match(text);
  if (!match.hasMatch()) return {};
  const int days = match.captured(2).toInt();
  return today.addDays(match.captured(1) == QLatin1String("-") ? -days : days);
}

}  // namespace

QDate parseDate(const QString& typed, QDate today, const QLocale& locale) {
  QString text = typed.trimmed().normalized(QString::NormalizationForm_KC);
  if (const QDate day = relativeDay(text, today); day.isValid()) return day;
  static const QRegularExpression full(
      QStringLiteral("^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?$"));
  static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
  for (const QRegularExpression* pattern : {&full, &compact}) {
    const QRegularExpressionMatch match = pattern->match(text);
    if (match.hasMatch()) return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
  }
  static const QRegularExpression noYear(QStringLiteral("^(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?$"));
  const QRegularExpressionMatch match = noYear.match(text);
  if (match.hasMatch()) return nearest(match.captured(1).toInt(), match.captured(2).toInt(), today);
  return locale.toDate(text, QStringLiteral("d MMM yyyy"));
}

DateEdit::DateEdit(const Theme& theme, QDate today, QWidget* parent) : QLineEdit(parent), today_(today) {
  setPlaceholderText(dateInWords(today));
  QAction* open = addAction(theme.icon(QStringLiteral("view-calendar"), Ink::Muted), QLineEdit::TrailingPosition);
  open->setText(tr("Show the calendar"));
  open->setToolTip(tr("Show the calendar (F4)"));
  connect(open, &QAction::triggered, this, &DateEdit::showCalendar);
  connect(this, &QLineEdit::textChanged, this, [this] {
    if (const QDate now = date(); now != last_) {
      last_ = now;
      Q_EMIT dateChanged(now);
    }
  });
}

QDate DateEdit::date() const {
  return parseDate(text(), today_);
}

void DateEdit::setDate(QDate date) {
  setText(date.isValid() ? dateInWords(date) : QString());
}

QString DateEdit::problem() const {
  if (text().trimmed().isEmpty() || date().isValid()) return {};
  return tr("Not a date; type it as %1").arg(dateInWords(today_));
}

void DateEdit::tidy() {
  if (const QDate typed = date(); typed.isValid()) setDate(typed);
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
  const bool open =
      event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier);
  const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
  if (open) {
    showCalendar();
  } else if (step != 0 && date().isValid()) {
    setDate(date().addDays(step));
  } else {
    QLineEdit::keyPressEvent(event);
  }
}

void DateEdit::focusOutEvent(QFocusEvent* event) {
  tidy();
  QLineEdit::focusOutEvent(event);
}

void DateEdit::showCalendar() {
  auto* popup = new QFrame(this, Qt::Popup);
  popup->setAttribute(Qt::WA_DeleteOnClose);
  setLook(popup, "look", QStringLiteral("card"));
  auto* column = new QVBoxLayout(popup);
  column->setContentsMargins(4, 4, 4, 4);
  auto* calendar = new QCalendarWidget;
  calendar->setFirstDayOfWeek(Qt::Monday);
  calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  calendar->setSelectedDate(date().isValid() ? date() : today_);
  column->addWidget(calendar);
  connect(calendar, &QCalendarWidget::activated, popup, [this, popup](QDate chosen) {
    setDate(chosen);
    popup->close();
  });
  connect(calendar, &QCalendarWidget::clicked, popup, [this, popup](QDate chosen) {
    setDate(chosen);
    popup->close();
  });
  popup->move(mapToGlobal(QPoint(0, height() + 2)));
  popup->show();
  calendar->setFocus();
}

MoneyEdit::MoneyEdit(QWidget* parent) : QLineEdit(parent) {
  setInputMethodHints(Qt::ImhFormattedNumbersOnly);
  setPlaceholderText(QStringLiteral("0.00"));
}

std::optional<Money> MoneyEdit::money() const {
  return parseMoney(text());
}

void MoneyEdit::setMoney(std::optional<Money> amount) {
  setText(amount ? moneyText(*amount) : QString());
}

QString MoneyEdit::problem() const {
  if (text().trimmed().isEmpty() || money()) return {};
  return tr("Not an amount in yuan with two decimals");
}

void MoneyEdit::focusOutEvent(QFocusEvent* event) {
  if (const auto typed = money()) setMoney(typed);
  QLineEdit::focusOutEvent(event);
}

}  // namespace guiju
