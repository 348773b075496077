// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "widgets/base/theme.h"

class QHBoxLayout;
class QLabel;

namespace guiju {

// The last line of the window: who, where the data lies, whether it may be written and is whole, draft, backup, date.
class StatusStrip : public QFrame {
  Q_OBJECT

 public:
  explicit StatusStrip(const Theme& theme, QWidget* parent = nullptr);

  void setUser(const QString& name, const QString& role);
  void setPlace(const QString& place, bool server);
  void setIntegrity(bool writable, const QString& audit, bool sound);
  void setDraft(const QString& text);
  void setBackup(const QString& text, bool overdue);
  void setDate(const QString& text);
  // Shown at the very left until cleared: a demonstration says so everywhere.
  void setMark(const QString& text);

 private:
  struct Item {
    QWidget* widget = nullptr;
    QLabel* icon = nullptr;
    QLabel* text = nullptr;
    QString iconName;
  };

  Item addItem(const QString& name, const QString& iconName, QHBoxLayout* row);
  void set(Item& item, const QString& text, const QString& iconName, const char* tone = "");
  void dress();

  const Theme& theme_;
  Item mark_, user_, place_, integrity_, draft_, backup_, date_;
};

}  // namespace guiju
