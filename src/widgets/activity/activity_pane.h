// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "application/activity/activity_views.h"
#include "application/base/session.h"
#include "widgets/activity/activity_columns.h"
#include "widgets/base/kit.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace guiju {
class Card;
class EmptyState;
class Facts;
class MessageBar;
class Pill;
class Segments;
class TableView;
class Timeline;
}  // namespace guiju

namespace guiju::activity {

// The activity chosen in the list: budget, course and key points, its brief, its schedule, and the buttons for what the
// reader may do to it now.
class ActivityPane : public QWidget {
  Q_OBJECT

 public:
  ActivityPane(const Kit& kit, Session& session, MessageBar& messages, QWidget* parent = nullptr);

  void choose(ActivityId id);
  void clear();
  void reload();
  void setChoices(const ActivityChoices::Answer& choices) { choices_ = choices; }
  [[nodiscard]] const std::optional<ActivityDetail::Answer>& shown() const { return shown_; }
  // Does what the button of the action does.
  void perform(ActivityAction action, BriefSide side = BriefSide::Promotion);

 Q_SIGNALS:
  void changed();
  void copyRequested(guiju::activity::ActivityId id);

 private:
  QWidget* makeOverview();
  QWidget* makeBrief();
  QWidget* makeSchedule();
  void present(const ActivityDetail::Answer& detail);
  void presentActions(const ActivityDetail::Answer& detail);
  void presentOverview(const ActivityDetail::Answer& detail);
  void presentBrief(const ActivityDetail::Answer& detail);
  void presentSchedule(const ActivityDetail::Answer& detail);
  void edit();
  void editBrief();
  void editPlan();
  void returnBrief();
  void cancel();
  void markMilestone(qint64 id);
  void print();
  template <class C>
  void run(C command, const QString& done);

  const Kit& kit_;
  Session& session_;
  MessageBar& messages_;
  ActivityId id_;
  std::optional<ActivityDetail::Answer> shown_;
  ActivityChoices::Answer choices_;
  EmptyState* nothing_;
  Card* card_;
  Pill* state_;
  QHBoxLayout* actions_;
  QLabel* reason_;
  Segments* sections_;
  QStackedWidget* stack_;
  RowsModel<BudgetShare>* budget_;
  TableView* budgetView_;
  Timeline* course_;
  Facts* facts_;
  QVBoxLayout* briefTexts_;
  RowsModel<MilestoneLine>* milestones_;
  TableView* milestoneView_;
  RowsModel<TaskLine>* tasks_;
  TableView* taskView_;
};

}  // namespace guiju::activity
