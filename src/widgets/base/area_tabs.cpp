// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/area_tabs.h"

#include <QFontMetrics>

namespace guiju {

AreaTabs::AreaTabs(const Theme& theme, QWidget* parent) : QTabBar(parent), theme_(theme) {
  setObjectName(QStringLiteral("areaTabs"));
  setLook(this, "look", QStringLiteral("areas"));
  setDrawBase(false);
  setExpanding(false);
  setElideMode(Qt::ElideNone);
  setUsesScrollButtons(true);
  setAccessibleName(tr("Areas"));
  connect(&theme, &Theme::changed, this, &AreaTabs::dress);
  connect(this, &QTabBar::currentChanged, this, &AreaTabs::dress);
}

void AreaTabs::addArea(const QString& title, const QString& icon) {
  icons_ << icon;
  titles_ << title;
  addTab(title);
  dress();
}

void AreaTabs::setBadge(int index, int waiting) {
  const QString title = titles_.at(index);
  setTabText(index, waiting > 0 ? QStringLiteral("%1 %2").arg(title).arg(waiting) : title);
}

QSize AreaTabs::tabSizeHint(int index) const {
  const QFontMetrics metrics(theme_.font(Type::Body, true));
  return {theme_.px(16) + 12 + metrics.horizontalAdvance(tabText(index)) + 28, theme_.px(34)};
}

void AreaTabs::dress() {
  setIconSize(QSize(theme_.px(16), theme_.px(16)));
  for (int i = 0; i < count() && i < icons_.size(); ++i) {
    setTabIcon(i, theme_.icon(icons_.at(i), i == currentIndex() ? Ink::Accent : Ink::Text));
  }
}

}  // namespace guiju
