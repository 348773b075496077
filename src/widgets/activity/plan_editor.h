// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/activity_views.h"
#include "application/activity/plan_commands.h"
#include "application/base/session.h"
#include "widgets/base/form_dialog.h"

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace guiju::activity {

class TextGrid;
class TextGridModel;

// Writes the plan (EVT-7): its words, the budget (typed or pasted from a spreadsheet), milestones, tasks and target
// figures, saved together.
class PlanEditor : public FormDialog {
  Q_OBJECT

 public:
  PlanEditor(const Kit& kit, Session& session, const ActivityDetail::Answer& detail,
             const ActivityChoices::Answer& choices, QWidget* parent = nullptr);

  [[nodiscard]] TextGrid* budgetGrid() const { return budget_.grid; }

 private:
  struct Grid {
    TextGridModel* model = nullptr;
    TextGrid* grid = nullptr;
  };
  QWidget* wordsTab(const ActivityDetail::Answer& detail);
  QWidget* budgetTab(const ActivityDetail::Answer& detail);
  QWidget* milestoneTab(const ActivityDetail::Answer& detail);
  QWidget* taskTab(const ActivityDetail::Answer& detail);
  QWidget* targetTab(const ActivityDetail::Answer& detail);
  QWidget* tabOf(const Grid& grid, QWidget* below = nullptr);
  std::vector<QStringList> readBudget(const QString& text);
  void showTotal();
  void judge();
  void save();
  [[nodiscard]] SavePlan command() const;

  const Kit& kit_;
  Session& session_;
  std::vector<Choice> people_;
  QDate today_;
  WritePlan words_;
  QTabWidget* tabs_;
  QPlainTextEdit* summary_;
  QPlainTextEdit* features_;
  QPlainTextEdit* promotion_;
  QPlainTextEdit* change_;
  QLabel* total_;
  QString pasteNote_;
  Grid budget_;
  Grid milestones_;
  Grid tasks_;
  Grid targets_;
};

}  // namespace guiju::activity
