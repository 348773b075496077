// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "widgets/base/theme.h"

class QVBoxLayout;

namespace guiju {

// One step of something that runs through several hands.
struct TimelineStep {
  enum class State { Done, Now, Next, Refused };

  State state = State::Next;
  QString title;
  QString pill;  // status word beside the title, e.g. "you"
  Tone pillTone = Tone::Info;
  QString when;       // right end: time or deadline
  QStringList lines;  // who, how long, on what condition
  QString quote;      // what was said
  QString clause;
};

// A step with its dot; the line runs down to the next one. Its texts are labels: they wrap, can be selected and read
// out.
class StepWidget : public QWidget {
  Q_OBJECT

 public:
  StepWidget(const Theme& theme, const TimelineStep& step, bool last, QWidget* parent = nullptr);

 Q_SIGNALS:
  void clauseRequested(const QString& clause);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& theme_;
  TimelineStep::State state_;
  bool last_;
};

// Steps read downwards: done filled, now a ring, next hollow.
class Timeline : public QWidget {
  Q_OBJECT

 public:
  explicit Timeline(const Theme& theme, QWidget* parent = nullptr);

  void setSteps(const std::vector<TimelineStep>& steps);

 Q_SIGNALS:
  void clauseRequested(const QString& clause);

 private:
  const Theme& theme_;
  QVBoxLayout* column_;
};

}  // namespace guiju
