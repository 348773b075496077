// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QWidget>
#include <optional>
#include <vector>

#include "widgets/base/theme.h"

class QLabel;

namespace guiju {

class Pill;

// A line of a few values with its last point marked and the target dashed; it says the direction, the figure says the
// value.
class Sparkline : public QWidget {
  Q_OBJECT

 public:
  explicit Sparkline(const Theme& theme, QWidget* parent = nullptr);

  void set(std::vector<double> values, std::optional<double> target, Tone tone);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& theme_;
  std::vector<double> values_;
  std::optional<double> target_;
  Tone tone_ = Tone::Info;
};

// One figure of a page: what, how it stands, the value with its unit, and against what.
class Tile : public QFrame {
  Q_OBJECT

 public:
  Tile(const Theme& theme, const QString& label, QWidget* parent = nullptr);

  void setLabel(const QString& label);
  void setValue(const QString& value, const QString& unit = {});
  void setStatus(Tone tone, const QString& word);
  void clearStatus();
  void setNote(const QString& text);  // one line that says against what
  void setTrend(std::vector<double> values, std::optional<double> target = {}, Tone tone = Tone::Info);
  // A clickable tile opens the records behind it, by mouse, Enter or Space.
  void setClickable(bool clickable);
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void clicked();

 protected:
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void describe();

  const Theme& theme_;
  QLabel* label_;
  Pill* status_;
  QLabel* value_;
  QLabel* unit_;
  Sparkline* trend_;
  QLabel* note_;
  bool clickable_ = false;
};

// Tiles side by side with equal widths, always at the same height of the page.
class TileRow : public QWidget {
  Q_OBJECT

 public:
  explicit TileRow(QWidget* parent = nullptr);
  void addTile(Tile* tile);
};

}  // namespace guiju
