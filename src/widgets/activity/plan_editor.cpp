// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/plan_editor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

#include "widgets/activity/plan_rows.h"
#include "widgets/activity/small_fields.h"
#include "widgets/activity/text_grid.h"
#include "widgets/base/card.h"

namespace guiju::activity {

namespace {

QString titleFor(const ActivityDetail::Answer& detail) {
  const ActivityPlan* plan = detail.plan();
  const int version = plan ? plan->planVersion + (plan->state == PlanState::Draft ? 0 : 1) : 1;
  return PlanEditor::tr("Plan v%1 of %2").arg(version).arg(detail.row.activity.title);
}

void setWidths(TextGrid* grid, const Theme& theme, std::initializer_list<int> widths) {
  int column = 0;
  for (const int width : widths) grid->setColumnWidth(column++, theme.px(width));
}

}  // namespace

PlanEditor::PlanEditor(const Kit& kit, Session& session, const ActivityDetail::Answer& detail,
                       const ActivityChoices::Answer& choices, QWidget* parent)
    : FormDialog(kit, titleFor(detail), tr("&Save"), parent),
      kit_(kit),
      session_(session),
      people_(choices.employees),
      today_(choices.today) {
  setObjectName(QStringLiteral("planEditor"));
  words_.activity = detail.row.activity.id;
  words_.version = detail.plan() ? detail.plan()->version : 0;
  tabs_ = new QTabWidget;
  tabs_->setObjectName(QStringLiteral("planTabs"));
  tabs_->addTab(wordsTab(detail), tr("&Plan"));
  tabs_->addTab(budgetTab(detail), tr("&Budget"));
  tabs_->addTab(milestoneTab(detail), tr("&Milestones"));
  tabs_->addTab(taskTab(detail), tr("&Tasks"));
  tabs_->addTab(targetTab(detail), tr("Ta&rgets"));
  tabs_->setMinimumHeight(kit.theme.px(460));
  content()->addWidget(tabs_);
  for (const Grid* grid : {&budget_, &milestones_, &tasks_, &targets_}) {
    connect(grid->model, &TextGridModel::edited, this, &PlanEditor::judge);
  }
  resize(kit.theme.px(920), kit.theme.px(600));
  showTotal();
  form()->setUnchanged();
  connect(this, &FormDialog::saveRequested, this, &PlanEditor::save);
}

QWidget* PlanEditor::wordsTab(const ActivityDetail::Answer& detail) {
  auto* tab = new QWidget;
  auto* column = new QVBoxLayout(tab);
  const ActivityPlan plan = detail.plan() ? *detail.plan() : ActivityPlan{};
  const auto add = [column](const QString& label, const QString& name, int lines, const QString& text) {
    auto* edit = makeText(name, lines);
    edit->setPlainText(text);
    auto* title = makeLabel(label, "label");
    title->setBuddy(edit);
    column->addWidget(title);
    column->addWidget(edit);
    return edit;
  };
  summary_ = add(tr("&Summary: what will be done"), QStringLiteral("summary"), 5, plan.summary);
  features_ = add(tr("Product &features it shows"), QStringLiteral("productFeatures"), 3, plan.productFeatures);
  promotion_ = add(tr("Promotion: channels, &content, times"), QStringLiteral("promotionPlan"), 4, plan.promotionPlan);
  change_ = add(tr("&What this version changes"), QStringLiteral("changeNote"), 2,
                plan.state == PlanState::Draft ? plan.changeNote : QString());
  column->addStretch(1);
  for (QPlainTextEdit* edit : {summary_, features_, promotion_, change_}) {
    connect(edit, &QPlainTextEdit::textChanged, form(), &Form::setChanged);
  }
  return tab;
}

QWidget* PlanEditor::tabOf(const Grid& grid, QWidget* below) {
  auto* tab = new QWidget;
  auto* column = new QVBoxLayout(tab);
  column->addWidget(grid.grid, 1);
  if (below) column->addWidget(below);
  column->addWidget(
      makeLabel(tr("Ctrl+V pastes rows from Excel or WPS · Ctrl+Del removes rows · Alt+↑↓ moves them"), "note"));
  return tab;
}

QWidget* PlanEditor::budgetTab(const ActivityDetail::Answer& detail) {
  budget_.model = new TextGridModel(kit_.theme, budgetTitles(), &judgeBudget, this);
  budget_.model->setRightAligned({2, 3, 4});
  budget_.model->setRows(budgetRows(detail.budget));
  budget_.grid = new TextGrid(kit_.theme, budget_.model);
  budget_.grid->setObjectName(QStringLiteral("budgetGrid"));
  budget_.grid->setRead([this](const QString& text) { return readBudget(text); });
  QStringList categories;
  for (const BudgetLine& line : detail.budget) {
    if (!categories.contains(line.category)) categories.append(line.category);
  }
  budget_.grid->setChoices(0, categories);
  setWidths(budget_.grid, kit_.theme, {150, 210, 80, 120, 130});
  total_ = makeLabel({}, "strong");
  total_->setObjectName(QStringLiteral("budgetTotal"));
  return tabOf(budget_, total_);
}

QWidget* PlanEditor::milestoneTab(const ActivityDetail::Answer& detail) {
  const auto judge = [this](const QStringList& texts, int) { return judgeMilestone(texts, people_, today_); };
  milestones_.model = new TextGridModel(kit_.theme, milestoneTitles(), judge, this);
  std::vector<QStringList> rows;
  for (const Milestone& milestone : detail.milestones) rows.push_back(rowOf(milestone, people_));
  milestones_.model->setRows(rows);
  milestones_.grid = new TextGrid(kit_.theme, milestones_.model);
  milestones_.grid->setObjectName(QStringLiteral("milestoneGrid"));
  milestones_.grid->setChoices(2, uniqueNames(people_));
  setWidths(milestones_.grid, kit_.theme, {400, 140, 160});
  return tabOf(milestones_);
}

QWidget* PlanEditor::taskTab(const ActivityDetail::Answer& detail) {
  const auto judge = [this](const QStringList& texts, int) { return judgeTask(texts, people_, today_); };
  tasks_.model = new TextGridModel(kit_.theme, taskTitles(), judge, this);
  tasks_.model->setRightAligned({4, 5});
  std::vector<QStringList> rows;
  for (const ActivityTask& task : detail.tasks) rows.push_back(rowOf(task, people_));
  tasks_.model->setRows(rows);
  tasks_.grid = new TextGrid(kit_.theme, tasks_.model);
  tasks_.grid->setObjectName(QStringLiteral("taskGrid"));
  tasks_.grid->setChoices(1, uniqueNames(people_));
  setWidths(tasks_.grid, kit_.theme, {300, 130, 110, 110, 100});
  return tabOf(tasks_);
}

QWidget* PlanEditor::targetTab(const ActivityDetail::Answer& detail) {
  targets_.model = new TextGridModel(
      kit_.theme, targetTitles(), [](const QStringList& texts, int) { return judgeTarget(texts); }, this);
  targets_.model->setRightAligned({1});
  std::vector<QStringList> rows;
  for (const TargetFigure& figure : detail.targets) rows.push_back(rowOf(figure));
  targets_.model->setRows(rows);
  targets_.grid = new TextGrid(kit_.theme, targets_.model);
  targets_.grid->setObjectName(QStringLiteral("targetGrid"));
  setWidths(targets_.grid, kit_.theme, {400, 160});
  return tabOf(targets_);
}

std::vector<QStringList> PlanEditor::readBudget(const QString& text) {
  const PastedBudget pasted = parseBudgetRows(text);
  if (!pasted.statedTotal) {
    pasteNote_.clear();
  } else if (pasted.ties()) {
    pasteNote_ = tr("✓ agrees with the pasted total");
  } else {
    pasteNote_ = tr("▲ the pasted total was %1").arg(moneyText(*pasted.statedTotal));
  }
  std::vector<QStringList> rows;
  for (const BudgetRow& row : pasted.rows) rows.push_back(textsOf(row));
  return rows;
}

void PlanEditor::showTotal() {
  QString text = tr("Total %1 yuan").arg(moneyText(budgetTotal(budgetLines(budget_.model->rows()))));
  if (!pasteNote_.isEmpty()) text += QStringLiteral("   ") + pasteNote_;
  total_->setText(text);
}

void PlanEditor::judge() {
  showTotal();
  int problems = 0;
  for (const Grid* grid : {&budget_, &milestones_, &tasks_, &targets_}) problems += grid->model->problemCount();
  buttons()->setBlocked(problems == 0 ? QString() : tr("Marked cells to correct: %1").arg(problems));
  form()->setChanged();
}

SavePlan PlanEditor::command() const {
  SavePlan command;
  command.words = words_;
  command.words.summary = summary_->toPlainText();
  command.words.productFeatures = features_->toPlainText();
  command.words.promotionPlan = promotion_->toPlainText();
  command.words.changeNote = change_->toPlainText();
  command.lines = budgetLines(budget_.model->rows());
  for (const QStringList& texts : milestones_.model->rows())
    command.milestones.push_back(milestoneOf(texts, people_, today_));
  for (const QStringList& texts : tasks_.model->rows()) command.tasks.push_back(taskOf(texts, people_, today_));
  for (const QStringList& texts : targets_.model->rows()) command.targets.push_back(targetOf(texts));
  return command;
}

void PlanEditor::save() {
  setBusy(true);
  session_.run(
      command(),
      [this](const Outcome<ActivityPlanId>& outcome) {
        setBusy(false);
        if (!outcome) return fail(outcome.error());
        succeed();
      },
      this);
}

}  // namespace guiju::activity
