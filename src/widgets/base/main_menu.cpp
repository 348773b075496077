// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/main_menu.h"

#include <QAction>
#include <QMenu>

namespace guiju {

MainMenu::MainMenu(const Theme& theme, QWidget* parent) : QMenuBar(parent), theme_(theme) {
  setNativeMenuBar(false);
  menus_[Menu::File] = addMenu(tr("&File"));
  menus_[Menu::Edit] = addMenu(tr("&Edit"));
  menus_[Menu::View] = addMenu(tr("&View"));
  menus_[Menu::Record] = addMenu(tr("&Record"));
  menus_[Menu::Tools] = addMenu(tr("&Tools"));
  menus_[Menu::Help] = addMenu(tr("&Help"));
  build();
  judge();
}

void MainMenu::build() {
  const auto keys = [](QKeyCombination key) { return QKeySequence(key); };
  addPageAction(Menu::File, PageAction::New, tr("&New"), QStringLiteral("document-new"), QKeySequence::New);
  addPageAction(Menu::File, PageAction::Save, tr("&Save"), QStringLiteral("document-save"), QKeySequence::Save);
  addPageAction(Menu::File, PageAction::SaveAndClose, tr("Save and c&lose"), {}, keys(Qt::CTRL | Qt::Key_Return));
  menu(Menu::File)->addSeparator();
  addPageAction(Menu::File, PageAction::Export, tr("&Export…"), QStringLiteral("document-export"),
                keys(Qt::CTRL | Qt::Key_E));
  addPageAction(Menu::File, PageAction::Print, tr("&Print…"), QStringLiteral("document-print"), QKeySequence::Print);
  lastFileGroup_ = menu(Menu::File)->addSeparator();
  QAction* quit = add(Menu::File, tr("&Quit"), QStringLiteral("application-exit"), keys(Qt::CTRL | Qt::Key_Q));
  connect(quit, &QAction::triggered, this, &MainMenu::quitRequested);
  addPageAction(Menu::Edit, PageAction::Undo, tr("&Undo"), QStringLiteral("edit-undo"), QKeySequence::Undo);
  addPageAction(Menu::Edit, PageAction::Redo, tr("&Redo"), QStringLiteral("edit-redo"), QKeySequence::Redo);
  menu(Menu::Edit)->addSeparator();
  addPageAction(Menu::Edit, PageAction::Copy, tr("&Copy as table"), QStringLiteral("edit-copy"),
                keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
  addPageAction(Menu::Edit, PageAction::Find, tr("&Find in this list"), QStringLiteral("edit-find"),
                QKeySequence::Find);
  addPageAction(Menu::Edit, PageAction::ClearFilters, tr("C&lear filters"), QStringLiteral("edit-clear"), {});
  addPageAction(Menu::View, PageAction::Refresh, tr("&Refresh"), QStringLiteral("view-refresh"), keys(Qt::Key_F5));
  areaGroup_ = menu(Menu::View)->addSeparator();
  addPageAction(Menu::Record, PageAction::Open, tr("&Open"), QStringLiteral("document-open"),
                keys(Qt::CTRL | Qt::Key_O));
  addPageAction(Menu::Record, PageAction::Previous, tr("&Previous"), QStringLiteral("go-previous"),
                keys(Qt::CTRL | Qt::Key_Left));
  addPageAction(Menu::Record, PageAction::Next, tr("&Next"), QStringLiteral("go-next"), keys(Qt::CTRL | Qt::Key_Right));
  menu(Menu::Record)->addSeparator();
  QAction* find = add(Menu::Tools, tr("&Find anything"), QStringLiteral("edit-find"), keys(Qt::CTRL | Qt::Key_K));
  connect(find, &QAction::triggered, this, &MainMenu::searchRequested);
  QAction* guide =
      add(Menu::Help, tr("&Guide to this page"), QStringLiteral("help-contents"), QKeySequence::HelpContents);
  connect(guide, &QAction::triggered, this, &MainMenu::guideRequested);
}

QAction* MainMenu::add(Menu menu, const QString& text, const QString& icon, const QKeySequence& keys) {
  QAction* action = this->menu(menu)->addAction(text);
  if (!icon.isEmpty()) action->setIcon(theme_.icon(icon));
  action->setShortcut(keys);
  return action;
}

void MainMenu::addPageAction(Menu menu, PageAction action, const QString& text, const QString& icon,
                             const QKeySequence& keys) {
  QAction* entry = add(menu, text, icon, keys);
  pageActions_[action] = entry;
  connect(entry, &QAction::triggered, this, [this, action] { run(action); });
}

QAction* MainMenu::addEntry(Menu menu, const QString& text, const QKeySequence& keys, std::function<void()> run) {
  auto* action = new QAction(text, this);
  action->setShortcut(keys);
  this->menu(menu)->insertAction(menu == Menu::File ? lastFileGroup_ : nullptr, action);
  connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
  return action;
}

void MainMenu::addAreaEntry(const QString& title, int number, std::function<void()> run) {
  auto* action = new QAction(title, this);
  if (number <= 9) action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
  menu(Menu::View)->insertAction(areaGroup_, action);
  connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
}

void MainMenu::follow(Page* page) {
  disconnect(following_);
  for (QAction* action : own_) menu(Menu::Record)->removeAction(action);
  page_ = page;
  own_ = page ? page->actions() : QList<QAction*>();
  menu(Menu::Record)->addActions(own_);
  if (page) {
    following_ = connect(page, &Page::offersChanged, this, &MainMenu::judge);
    connect(page, &QObject::destroyed, this, [this, page] {
      if (page_ == page) page_ = nullptr;
    });
  }
  judge();
}

void MainMenu::judge() {
  for (auto it = pageActions_.cbegin(); it != pageActions_.cend(); ++it) {
    it.value()->setEnabled(page_ && page_->offers(it.key()));
  }
}

void MainMenu::run(PageAction action) {
  if (page_ && page_->offers(action)) page_->perform(action);
}

QList<QAction*> MainMenu::entries() const {
  QList<QAction*> found;
  for (const QMenu* menu : menus_) {
    for (QAction* action : menu->actions()) {
      if (!action->isSeparator() && action->isEnabled() && action->isVisible() && !action->menu()) found << action;
    }
  }
  return found;
}

}  // namespace guiju
