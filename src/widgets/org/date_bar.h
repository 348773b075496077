// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>
#include <QPushButton>
#include <vector>

#include "domain/org/chart.h"
#include "widgets/base/theme.h"

class QSlider;

namespace guiju {
class DateEdit;
}

namespace guiju::org {

// A day on the line of time and what happened then, in few words.
struct DateMark {
  QDate day;
  QString text;
};

// The marks under the slider; those that would overlap the one before are left out.
class DateMarks : public QWidget {
  Q_OBJECT

 public:
  explicit DateMarks(const Theme& theme, QWidget* parent = nullptr);
  void set(std::vector<DateMark> marks, QDate first, QDate last);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] int xOf(QDate day) const;

  const Theme& theme_;
  std::vector<DateMark> marks_;
  QDate first_;
  QDate last_;
};

// Sets the day for which the organization is shown: typed, by slider, or today again.
class DateBar : public QFrame {
  Q_OBJECT

 public:
  DateBar(const Theme& theme, QDate today, QWidget* parent = nullptr);

  void show(const Chart& chart, QDate today);
  [[nodiscard]] QDate day() const { return day_; }
  [[nodiscard]] QDate today() const { return today_; }
  void setDay(QDate day);

 Q_SIGNALS:
  void dayChanged(QDate day);

 private:
  void take(QDate day);

  QDate today_;
  QDate first_;
  QDate day_;
  DateEdit* edit_;
  QPushButton* todayButton_;
  QSlider* slider_;
  DateMarks* marks_;
};

}  // namespace guiju::org
