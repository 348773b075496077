// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMenuBar>
#include <functional>

#include "widgets/base/page.h"

namespace guiju {

// The menu bar: the same actions and keys on every page, switched off where the page does not offer them.
class MainMenu : public QMenuBar {
  Q_OBJECT

 public:
  enum class Menu { File, Edit, View, Record, Tools, Help };

  MainMenu(const Theme& theme, QWidget* parent = nullptr);

  [[nodiscard]] QMenu* menu(Menu menu) const { return menus_.value(menu); }
  // An entry of the program itself, before the last group of the menu.
  QAction* addEntry(Menu menu, const QString& text, const QKeySequence& keys, std::function<void()> run);
  // Follows the page: what it offers, and its own actions in the Record menu.
  void follow(Page* page);
  void addAreaEntry(const QString& title, int number, std::function<void()> run);
  // Every entry that can be run now.
  [[nodiscard]] QList<QAction*> entries() const;

 Q_SIGNALS:
  void quitRequested();
  void searchRequested();
  void guideRequested();

 private:
  QAction* add(Menu menu, const QString& text, const QString& icon, const QKeySequence& keys);
  void addPageAction(Menu menu, PageAction action, const QString& text, const QString& icon, const QKeySequence& keys);
  void build();
  void judge();
  void run(PageAction action);

  const Theme& theme_;
  QHash<Menu, QMenu*> menus_;
  QHash<PageAction, QAction*> pageActions_;
  QList<QAction*> own_;  // of the page, in the Record menu
  QAction* lastFileGroup_ = nullptr;
  QAction* areaGroup_ = nullptr;
  Page* page_ = nullptr;
  QMetaObject::Connection following_;
};

}  // namespace guiju
