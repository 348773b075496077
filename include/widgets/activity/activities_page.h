// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <optional>

#include "application/activity/activity_views.h"
#include "application/base/session.h"
#include "widgets/base/page.h"

class QLineEdit;
class QPushButton;

namespace guiju {
class ChipRow;
class EmptyState;
class TableView;
class Tile;
}  // namespace guiju

namespace guiju::activity {

class ActivityPane;
class ActivityRows;

// The tab of activities: figures, filters and list, and beside it the activity with what can be done to it now.
class ActivitiesPage : public Page {
  Q_OBJECT

 public:
  ActivitiesPage(const Kit& kit, Session& session, QWidget* parent = nullptr);

  [[nodiscard]] bool offers(PageAction action) const override;
  void perform(PageAction action) override;
  bool open(const RecordLink& link) override;
  void refresh() override;
  [[nodiscard]] QString guideTopic() const override { return QStringLiteral("activities"); }

  [[nodiscard]] ActivityPane* pane() const { return pane_; }

 private:
  void build();
  QWidget* makeTiles();
  QWidget* makeFilters();
  QWidget* makeList();
  void addTypes();
  void showFigures(const ActivityFigures::Answer& figures);
  void applyFilter();
  void showEmptyState();
  void create(ActivityId copyOf);
  void select(ActivityId id);

  Session& session_;
  ActivityFilter filter_;
  ActivityChoices::Answer choices_;
  ActivityId wanted_;  // to be selected as soon as the list has it
  Tile* inProgress_;
  Tile* budget_;
  Tile* late_;
  Tile* deciding_;
  Tile* returned_;
  ChipRow* chips_;
  QLineEdit* search_;
  QPushButton* new_;
  TableView* list_;
  ActivityRows* rows_;
  EmptyState* empty_;
  ActivityPane* pane_;
};

}  // namespace guiju::activity
