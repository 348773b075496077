// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMainWindow>
#include <functional>
#include <vector>

#include "widgets/base/command_search.h"
#include "widgets/base/page.h"

class QPushButton;
class QStackedWidget;

namespace guiju {

class AreaTabs;
class MainMenu;
class StatusStrip;

// The one window: menus and search, a tab per area, the page, the status strip. It knows no area; it is given them.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  // Pages are made when they are first shown. `areas` are those the person may open.
  MainWindow(const Kit& kit, std::vector<Area> areas, QWidget* parent = nullptr);
  ~MainWindow() override;

  [[nodiscard]] Page* showArea(const QString& id);
  [[nodiscard]] Page* currentPage() const;
  [[nodiscard]] QString currentArea() const;
  // Goes to the area that knows the kind of record and shows it there.
  bool openLink(const RecordLink& link);
  // Tells every page that has been shown to read again.
  void refreshAll();

  [[nodiscard]] MainMenu* menus() const { return menus_; }
  [[nodiscard]] CommandSearch* search() const { return search_; }
  [[nodiscard]] StatusStrip* status() const { return status_; }
  // "3 new" beside the search; clicking it emits newsRequested.
  void setNews(const QString& text);
  void setBadge(const QString& area, int waiting);

 Q_SIGNALS:
  void newsRequested();
  void areaShown(const QString& id);

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  void build();
  void connectKeys();
  Page* pageAt(int index);
  void showIndex(int index);
  [[nodiscard]] std::vector<Suggestion> commands();

  const Kit& kit_;
  std::vector<Area> areas_;
  QHash<int, Page*> pages_;
  int shown_ = -1;
  MainMenu* menus_;
  CommandSearch* search_;
  QPushButton* news_;
  AreaTabs* tabs_;
  QStackedWidget* stack_;
  StatusStrip* status_;
};

}  // namespace guiju
