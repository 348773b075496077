// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/base/area_tabs.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/main_menu.h"
#include "widgets/base/status_strip.h"

namespace guiju {

MainWindow::MainWindow(const Kit& kit, std::vector<Area> areas, QWidget* parent)
    : QMainWindow(parent), kit_(kit), areas_(std::move(areas)) {
  setWindowTitle(tr("Guiju"));
  setMinimumSize(1024, 600);
  build();
  connectKeys();
  resize(1366, 768);
  restoreGeometry(kit.settings.value(QStringLiteral("window/geometry")).toByteArray());
  const QString last = kit.settings.value(QStringLiteral("window/area")).toString();
  if (!areas_.empty() && !showArea(last)) showIndex(0);
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
  auto* whole = new QWidget;
  auto* column = new QVBoxLayout(whole);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* bar = new QFrame;
  setLook(bar, "look", QStringLiteral("bar"));
  bar->setFixedHeight(kit_.theme.px(34));
  auto* top = new QHBoxLayout(bar);
  top->setContentsMargins(12, 2, 12, 0);
  top->setSpacing(8);
  menus_ = new MainMenu(kit_.theme);
  search_ = new CommandSearch(kit_.theme);
  news_ = makeButton(kit_.theme, ButtonKind::Plain, {}, QStringLiteral("notifications"), QStringLiteral("newsButton"));
  setLook(news_, "kind", QStringLiteral("news"));
  news_->hide();
  top->addWidget(makeLabel(tr("Guiju"), "brand"));
  top->addWidget(makeLabel(tr("Marketing center console"), "label"));
  top->addSpacing(12);
  top->addWidget(menus_, 1);
  top->addWidget(search_);
  top->addWidget(news_);
  auto* strip = new QFrame;
  setLook(strip, "look", QStringLiteral("tabs"));
  auto* stripRow = new QHBoxLayout(strip);
  stripRow->setContentsMargins(6, 0, 6, 0);
  tabs_ = new AreaTabs(kit_.theme);
  stripRow->addWidget(tabs_);
  stack_ = new QStackedWidget;
  status_ = new StatusStrip(kit_.theme);
  column->addWidget(bar);
  column->addWidget(strip);
  column->addWidget(stack_, 1);
  column->addWidget(status_);
  setCentralWidget(whole);
  for (std::size_t i = 0; i < areas_.size(); ++i) {
    const QString title = QCoreApplication::translate("areas", areas_[i].title);
    tabs_->addArea(title, areas_[i].icon);
    const int index = static_cast<int>(i);
    menus_->addAreaEntry(title, index + 1, [this, index] { showIndex(index); });
    stack_->addWidget(new QWidget);
  }
}

void MainWindow::connectKeys() {
  connect(tabs_, &QTabBar::currentChanged, this, &MainWindow::showIndex);
  connect(menus_, &MainMenu::quitRequested, this, &QWidget::close);
  connect(menus_, &MainMenu::searchRequested, search_, &CommandSearch::begin);
  connect(menus_, &MainMenu::guideRequested, this, [this] {
    if (kit_.openGuide && currentPage()) kit_.openGuide(currentPage()->guideTopic());
  });
  connect(news_, &QPushButton::clicked, this, &MainWindow::newsRequested);
  search_->setCommands([this] { return commands(); });
  auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
  connect(escape, &QShortcut::activated, this, [this] {
    if (search_->isOpen() || search_->hasFocus()) {
      search_->clear();
      search_->closeList();
      if (currentPage()) currentPage()->setFocus();
    } else if (currentPage()) {
      currentPage()->escape();
    }
  });
}

Page* MainWindow::pageAt(int index) {
  if (Page* made = pages_.value(index)) return made;
  Page* page = areas_[static_cast<std::size_t>(index)].makePage(kit_);
  pages_.insert(index, page);
  QWidget* placeholder = stack_->widget(index);
  stack_->insertWidget(index, page);
  stack_->removeWidget(placeholder);
  placeholder->deleteLater();
  connect(page, &Page::badgeChanged, this, [this, index](int waiting) { tabs_->setBadge(index, waiting); });
  connect(page, &Page::linkActivated, this, &MainWindow::openLink);
  return page;
}

void MainWindow::showIndex(int index) {
  if (index < 0 || index >= static_cast<int>(areas_.size())) return;
  Page* page = pageAt(index);
  if (shown_ == index) return;
  shown_ = index;
  tabs_->setCurrentIndex(index);
  stack_->setCurrentWidget(page);
  menus_->follow(page);
  page->refresh();
  page->setFocus(Qt::OtherFocusReason);
  Q_EMIT areaShown(areas_[static_cast<std::size_t>(index)].id);
}

Page* MainWindow::showArea(const QString& id) {
  for (std::size_t i = 0; i < areas_.size(); ++i) {
    if (areas_[i].id != id) continue;
    showIndex(static_cast<int>(i));
    return currentPage();
  }
  return nullptr;
}

Page* MainWindow::currentPage() const {
  return pages_.value(tabs_->currentIndex());
}

QString MainWindow::currentArea() const {
  const int index = tabs_->currentIndex();
  return index < 0 ? QString() : areas_[static_cast<std::size_t>(index)].id;
}

bool MainWindow::openLink(const RecordLink& link) {
  for (const Area& area : areas_) {
    if (!area.kinds.contains(link.kind)) continue;
    Page* page = showArea(area.id);
    return page && page->open(link);
  }
  return false;
}

void MainWindow::refreshAll() {
  for (Page* page : pages_) page->refresh();
}

void MainWindow::setNews(const QString& text) {
  news_->setText(text);
  news_->setVisible(!text.isEmpty());
}

void MainWindow::setBadge(const QString& area, int waiting) {
  for (std::size_t i = 0; i < areas_.size(); ++i) {
    if (areas_[i].id == area) tabs_->setBadge(static_cast<int>(i), waiting);
  }
}

std::vector<Suggestion> MainWindow::commands() {
  std::vector<Suggestion> found;
  for (QAction* action : menus_->entries()) {
    QString title = action->text();
    title.remove(QLatin1Char('&'));
    found.push_back(
        {title, action->shortcut().toString(QKeySequence::NativeText), {}, [action] { action->trigger(); }});
  }
  return found;
}

void MainWindow::closeEvent(QCloseEvent* event) {
  for (Page* page : pages_) {
    if (page->mayClose()) continue;
    event->ignore();
    return;
  }
  kit_.settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  kit_.settings.setValue(QStringLiteral("window/area"), currentArea());
  event->accept();
}

}  // namespace guiju
