// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <optional>

#include "domain/base/money.h"
#include "widgets/base/theme.h"

class QCalendarWidget;

namespace guiju {

// Reads a date as people type it: 2026-11-23, 2026/11/23, 2026年11月23日, 20261123, 11-23, 23 Nov 2026, 今天, tomorrow,
// +3. What has no year is the nearest such day not more than half a year back.
[[nodiscard]] QDate parseDate(const QString& text, QDate today, const QLocale& locale = QLocale());

// A day typed freely or taken from a calendar (F4 or Alt+Down); empty is allowed unless the form requires it.
class DateEdit : public QLineEdit {
  Q_OBJECT

 public:
  DateEdit(const Theme& theme, QDate today, QWidget* parent = nullptr);

  [[nodiscard]] QDate date() const;  // invalid when empty or unreadable
  void setDate(QDate date);
  [[nodiscard]] QString problem() const;  // empty when it can be read

 Q_SIGNALS:
  void dateChanged(QDate date);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void tidy();
  void showCalendar();

  QDate today_;
  QDate last_;
};

// An amount of yuan; tidied to "1,234.50" when it is left.
class MoneyEdit : public QLineEdit {
  Q_OBJECT

 public:
  explicit MoneyEdit(QWidget* parent = nullptr);

  [[nodiscard]] std::optional<Money> money() const;
  void setMoney(std::optional<Money> amount);
  [[nodiscard]] QString problem() const;

 protected:
  void focusOutEvent(QFocusEvent* event) override;
};

}  // namespace guiju
