// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>
#include <QWidget>
#include <vector>

#include "widgets/base/theme.h"

class QButtonGroup;
class QHBoxLayout;

namespace guiju {

// The kinds of button: one primary per card, first in its row; danger only for what can't be undone.
enum class ButtonKind { Plain, Primary, Danger, Link };

// A button named by a verb; `iconName` by freedesktop name or empty. The object name is for tests and tours.
[[nodiscard]] QPushButton* makeButton(const Theme& theme, ButtonKind kind, const QString& text,
                                      const QString& iconName = {}, const QString& objectName = {});

// Switches a button off with its reason, or on: the reason is the tool tip and is read out; show it beside the button
// too.
void setBlocked(QPushButton* button, const QString& reason);

// One filter that can be on or off, or that opens a menu of values.
struct ChipInfo {
  QString id;
  QString text;
};

// A row of filter chips; "✕ Clear" appears only while a filter is on, and Esc on the page clears the same way.
class ChipRow : public QWidget {
  Q_OBJECT

 public:
  // Exclusive rows choose one of several (the first is "all"); others combine.
  enum class Mode { Exclusive, Combined };

  ChipRow(Mode mode, QWidget* parent = nullptr);

  QPushButton* addChip(const ChipInfo& chip);
  // A chip that opens a menu: "Type: all ▾". The value "" means no filter.
  QPushButton* addMenuChip(const QString& id, const QString& title, const std::vector<ChipInfo>& values);
  void setText(const QString& id, const QString& text);

  [[nodiscard]] QStringList checked() const;
  [[nodiscard]] QString value(const QString& menuChip) const;
  void setChecked(const QString& id, bool on);
  void setValue(const QString& menuChip, const QString& value);
  [[nodiscard]] bool isFiltering() const;
  void clear();

 Q_SIGNALS:
  void changed();

 private:
  struct MenuChip {
    QString id;
    QString title;
    QString value;
    std::vector<ChipInfo> values;
    QPushButton* button;
  };

  void showClear();
  void showValue(MenuChip& chip);

  Mode mode_;
  QHBoxLayout* row_;
  QPushButton* clear_;
  std::vector<QPushButton*> chips_;
  std::vector<MenuChip> menus_;
};

// One of a few views of the same thing (list, board, calendar …), joined side by side.
class Segments : public QWidget {
  Q_OBJECT

 public:
  explicit Segments(QWidget* parent = nullptr);

  QPushButton* addSegment(const QString& id, const QString& text);
  [[nodiscard]] QString current() const;
  void setCurrent(const QString& id);

 Q_SIGNALS:
  void currentChanged(const QString& id);

 private:
  QButtonGroup* group_;
  QHBoxLayout* row_;
};

}  // namespace guiju
