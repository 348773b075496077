// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

#include "widgets/base/theme.h"

namespace guiju {

// The tabs of the areas, wide enough that the bold text of the current one is never cut; a badge is a number behind the
// title.
class AreaTabs : public QTabBar {
  Q_OBJECT

 public:
  AreaTabs(const Theme& theme, QWidget* parent = nullptr);

  void addArea(const QString& title, const QString& icon);
  void setBadge(int index, int waiting);

 protected:
  [[nodiscard]] QSize tabSizeHint(int index) const override;
  [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

 private:
  void dress();

  const Theme& theme_;
  QStringList icons_;
  QStringList titles_;
};

}  // namespace guiju
