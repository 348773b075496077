// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/activity_pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "application/base/words.h"
#include "widgets/activity/activity_words.h"
#include "widgets/activity/course.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/pill.h"
#include "widgets/base/table_view.h"
#include "widgets/base/timeline.h"

namespace guiju::activity {

namespace {

QScrollArea* scrolled(QWidget* content) {
  auto* area = new QScrollArea;
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setWidget(content);
  area->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  return area;
}

QLabel* wrapped(const QString& text) {
  auto* label = makeLabel(text);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

// The next step of the activity's course comes first, as the primary button.
int weight(ActivityAction action) {
  switch (action) {
    case ActivityAction::SubmitPlan:
      return 0;
    case ActivityAction::AcceptBrief:
      return 1;
    case ActivityAction::SubmitBrief:
      return 2;
    case ActivityAction::WritePlan:
      return 3;
    case ActivityAction::WriteBrief:
      return 4;
    case ActivityAction::ReturnBrief:
      return 5;
    case ActivityAction::Edit:
      return 6;
    default:
      return 7;
  }
}

QString iconOf(ActivityAction action) {
  switch (action) {
    case ActivityAction::SubmitPlan:
    case ActivityAction::SubmitBrief:
      return QStringLiteral("mail-send");
    case ActivityAction::AcceptBrief:
      return QStringLiteral("dialog-ok-apply");
    case ActivityAction::ReturnBrief:
      return QStringLiteral("edit-undo");
    case ActivityAction::Cancel:
      return QStringLiteral("dialog-cancel");
    default:
      return QStringLiteral("document-edit");
  }
}

template <class R>
qint64 idOf(const R& line) {
  if constexpr (requires { line.milestone; }) {
    return line.milestone.id.value;
  } else if constexpr (requires { line.task; }) {
    return line.task.id.value;
  } else {
    return line.number;
  }
}

}  // namespace

ActivityPane::ActivityPane(const Kit& kit, Session& session, MessageBar& messages, QWidget* parent)
    : QWidget(parent), kit_(kit), session_(session), messages_(messages) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  nothing_ = new EmptyState(kit.theme);
  nothing_->set(EmptyState::Kind::NothingYet, tr("No activity chosen"), tr("Choose one in the list to see its plan."));
  card_ = new Card(QStringLiteral(" "));
  card_->setObjectName(QStringLiteral("activityCard"));
  state_ = new Pill;
  card_->setTitleTag(state_);
  auto* holder = new QWidget;
  actions_ = new QHBoxLayout(holder);
  actions_->setContentsMargins(0, 0, 0, 0);
  actions_->setSpacing(8);
  card_->addAction(holder);
  sections_ = new Segments;
  sections_->addSegment(QStringLiteral("overview"), tr("Overview"));
  sections_->addSegment(QStringLiteral("brief"), tr("Market brief"));
  sections_->addSegment(QStringLiteral("schedule"), tr("Schedule"));
  reason_ = makeLabel({}, "note");
  auto* line = new QHBoxLayout;
  line->addWidget(sections_);
  line->addStretch(1);
  line->addWidget(reason_);
  card_->body()->addLayout(line);
  stack_ = new QStackedWidget;
  stack_->addWidget(makeOverview());
  stack_->addWidget(makeBrief());
  stack_->addWidget(makeSchedule());
  card_->body()->addWidget(stack_, 1);
  column->addWidget(nothing_, 1);
  column->addWidget(card_, 1);
  connect(sections_, &Segments::currentChanged, this, [this](const QString& id) {
    stack_->setCurrentIndex(id == QLatin1String("brief") ? 1 : id == QLatin1String("schedule") ? 2 : 0);
  });
  sections_->setCurrent(QStringLiteral("overview"));
  clear();
}

QWidget* ActivityPane::makeOverview() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  budget_ = new RowsModel<BudgetShare>("activity", budgetColumns(), &idOf<BudgetShare>, this);
  budgetView_ = new TableView(kit_.theme, QStringLiteral("activity-budget"), tr("Budget"), &kit_.settings);
  budgetView_->setObjectName(QStringLiteral("budgetTable"));
  budgetView_->setTable(budget_);
  budgetView_->setRowHeight(24);
  column->addWidget(budgetView_, 3);

  auto* below = new QHBoxLayout;
  below->setSpacing(16);
  auto* left = new QWidget;
  auto* leftColumn = new QVBoxLayout(left);
  leftColumn->setContentsMargins(0, 0, 0, 0);
  leftColumn->addWidget(makeLabel(tr("Course"), "section"));
  course_ = new Timeline(kit_.theme);
  leftColumn->addWidget(course_);
  leftColumn->addStretch(1);
  auto* right = new QWidget;
  auto* rightColumn = new QVBoxLayout(right);
  rightColumn->setContentsMargins(0, 0, 0, 0);
  rightColumn->addWidget(makeLabel(tr("Key points"), "section"));
  facts_ = new Facts;
  rightColumn->addWidget(facts_);
  rightColumn->addStretch(1);
  below->addWidget(scrolled(left), 5);
  below->addWidget(scrolled(right), 4);
  column->addLayout(below, 4);
  if (kit_.openClause) connect(course_, &Timeline::clauseRequested, this, kit_.openClause);
  return page;
}

QWidget* ActivityPane::makeBrief() {
  auto* page = new QWidget;
  briefTexts_ = new QVBoxLayout(page);
  briefTexts_->setContentsMargins(0, 0, 8, 0);
  return scrolled(page);
}

QWidget* ActivityPane::makeSchedule() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  milestones_ = new RowsModel<MilestoneLine>("activity", milestoneColumns(), &idOf<MilestoneLine>, this);
  milestoneView_ = new TableView(kit_.theme, QStringLiteral("activity-milestones"), tr("Milestones"), &kit_.settings);
  milestoneView_->setObjectName(QStringLiteral("milestoneTable"));
  milestoneView_->setTable(milestones_);
  milestoneView_->setToolTip(tr("Enter marks a milestone as reached, or takes that back"));
  connect(milestoneView_, &TableView::recordOpened, this, &ActivityPane::markMilestone);
  tasks_ = new RowsModel<TaskLine>("activity", taskColumns(), &idOf<TaskLine>, this);
  taskView_ = new TableView(kit_.theme, QStringLiteral("activity-tasks"), tr("Tasks"), &kit_.settings);
  taskView_->setTable(tasks_);
  column->addWidget(makeLabel(tr("Milestones"), "section"));
  column->addWidget(milestoneView_, 1);
  column->addWidget(makeLabel(tr("Tasks"), "section"));
  column->addWidget(taskView_, 1);
  return page;
}

void ActivityPane::clear() {
  id_ = {};
  shown_.reset();
  card_->hide();
  nothing_->show();
}

void ActivityPane::choose(ActivityId id) {
  if (!id.isValid()) return clear();
  id_ = id;
  reload();
}

void ActivityPane::reload() {
  if (!id_.isValid()) return;
  session_.view(
      ActivityDetail{id_},
      [this, id = id_](const Result<ActivityDetail::Answer>& detail) {
        if (id != id_) return;
        if (!detail) {
          clear();
          messages_.say(detail.error());
          return;
        }
        present(*detail);
      },
      this);
}

void ActivityPane::present(const ActivityDetail::Answer& detail) {
  shown_ = detail;
  nothing_->hide();
  card_->show();
  card_->setTitle(detail.row.activity.title);
  state_->set(toneOf(detail.row.activity.state), inWords(detail.row.activity.state));
  presentActions(detail);
  presentOverview(detail);
  presentBrief(detail);
  presentSchedule(detail);
}

void ActivityPane::presentActions(const ActivityDetail::Answer& detail) {
  while (QLayoutItem* item = actions_->takeAt(0)) {
    if (QWidget* gone = item->widget()) {
      gone->hide();  // not to be seen until it is deleted
      gone->deleteLater();
    }
    delete item;
  }
  reason_->clear();
  std::vector<OpenAction> actions = detail.actions;
  std::erase_if(actions, [](const OpenAction& open) { return open.action == ActivityAction::MarkMilestone; });
  std::stable_sort(actions.begin(), actions.end(), [](const OpenAction& a, const OpenAction& b) {
    if (a.decision.held() != b.decision.held()) return a.decision.held();
    return weight(a.action) < weight(b.action);
  });
  bool first = true;
  for (const OpenAction& open : actions) {
    const bool primary = first && open.decision.held() && weight(open.action) < 6;
    QString text = inWords(open.action);
    if (open.action == ActivityAction::AcceptBrief) {
      text = open.side == BriefSide::Promotion ? tr("Accept for promotion") : tr("Accept for planning");
    }
    auto* button = makeButton(kit_.theme, primary ? ButtonKind::Primary : ButtonKind::Plain, text, iconOf(open.action),
                              QStringLiteral("action%1").arg(static_cast<int>(open.action)));
    if (!open.decision.held()) {
      const auto obstacles = open.decision.obstacles();
      const QString reason = guiju::inWords(obstacles.front().because);
      setBlocked(button, reason);
      if (reason_->text().isEmpty()) {
        reason_->setText(tr("%1: %2").arg(inWords(open.action), reason));
        reason_->setToolTip(guiju::inWords(obstacles.front().remedy));
      }
    }
    connect(button, &QPushButton::clicked, this, [this, open] { perform(open.action, open.side); });
    actions_->addWidget(button);
    first = false;
  }
  auto* printed = makeButton(kit_.theme, ButtonKind::Plain, tr("Print plan…"), QStringLiteral("document-print"),
                             QStringLiteral("printPlan"));
  connect(printed, &QPushButton::clicked, this, &ActivityPane::print);
  actions_->addWidget(printed);
}

void ActivityPane::presentOverview(const ActivityDetail::Answer& detail) {
  auto shares = sharesOf(detail.budget, detail.earlierBudget);
  BudgetShare total;
  total.total.category = tr("Total");
  total.total.planned = budgetTotal(detail.budget);
  total.total.previous = budgetTotal(detail.earlierBudget);
  total.compared = !detail.earlierBudget.empty();
  total.share = detail.budget.empty() ? 0 : 1;
  budget_->setRecords(std::move(shares));
  budget_->setTotals(total);
  course_->setSteps(courseOf(detail));

  const Activity& activity = detail.row.activity;
  facts_->clear();
  facts_->addFact(tr("Number"), tr("%1 · owner %2").arg(activity.number, detail.row.owner));
  QStringList targets;
  for (const TargetFigure& figure : detail.targets) {
    if (figure.target > 0)
      targets.append(QStringLiteral("%1 %2 %3").arg(figure.name, targetText(figure.target), figure.unit));
  }
  const auto fact = [this](const QString& name, const QString& text) {
    facts_->addFact(name, wrapped(text.isEmpty() ? QStringLiteral("—") : text));
  };
  fact(tr("Targets"), targets.join(QStringLiteral(" · ")));
  fact(tr("Basis"),
       detail.brief ? tr("Market brief %1 (%2)").arg(detail.brief->number, inWords(detail.brief->state)) : QString());
  fact(tr("Time"), whenText(activity));
  fact(tr("Venue"), activity.venue);
  const ActivityPlan* plan = detail.plan();
  if (plan) {
    fact(tr("Plan"), tr("v%1 (%2)").arg(plan->planVersion).arg(inWords(plan->state)));
    if (!plan->changeNote.isEmpty()) fact(tr("This version"), plan->changeNote);
    fact(tr("Summary"), plan->summary);
    if (!plan->productFeatures.isEmpty()) fact(tr("Features"), plan->productFeatures);
  }
  fact(tr("Serves"), activity.companyGoal);
  if (!activity.cancelledReason.isEmpty()) {
    fact(tr("Cancelled"),
         tr("%1 · spent %2 yuan").arg(activity.cancelledReason, moneyText(activity.spentAtCancel.value_or(Money{}))));
  }
  auto* clause = new ClauseLabel(QStringLiteral("EVT-14"));
  if (kit_.openClause) connect(clause, &ClauseLabel::opened, this, kit_.openClause);
  facts_->addFact(tr("Rule"), clause);
}

void ActivityPane::presentBrief(const ActivityDetail::Answer& detail) {
  while (QLayoutItem* item = briefTexts_->takeAt(0)) {
    if (QWidget* gone = item->widget()) {
      gone->hide();  // not to be seen until it is deleted
      gone->deleteLater();
    }
    delete item;
  }
  if (!detail.brief) {
    briefTexts_->addWidget(wrapped(tr("There is no market brief yet. The promotion group writes it.")));
    briefTexts_->addStretch(1);
    return;
  }
  const MarketBrief& brief = *detail.brief;
  const auto add = [this](const QString& title, const QString& text) {
    briefTexts_->addWidget(makeLabel(title, "section"));
    briefTexts_->addWidget(wrapped(text.isEmpty() ? QStringLiteral("—") : text));
  };
  briefTexts_->addWidget(
      makeLabel(tr("%1 · %2 · by %3").arg(brief.number, inWords(brief.state), detail.name(brief.author)), "label"));
  if (!brief.returnReason.isEmpty()) add(tr("Returned because"), brief.returnReason);
  add(tr("Strategy"), brief.strategy);
  add(tr("Goals"), brief.goals);
  add(tr("Needs of the market"), brief.needs);
  add(tr("Competitors"), brief.competitors);
  add(tr("Target market and customers"), QStringList{brief.targetMarket, brief.segment}.join(QStringLiteral(" · ")));
  add(tr("Research it rests on"), brief.researchBasis);
  add(tr("Promotion plan"), brief.promotionPlan);
  add(tr("Expected sales (yuan)"), brief.expectedSales ? moneyText(*brief.expectedSales) : QString());
  briefTexts_->addStretch(1);
}

void ActivityPane::presentSchedule(const ActivityDetail::Answer& detail) {
  std::vector<MilestoneLine> milestones;
  const bool counts = detail.row.activity.state == ActivityState::Approved;
  for (const Milestone& milestone : detail.milestones) {
    milestones.push_back({milestone, detail.name(milestone.owner), counts, choices_.today});
  }
  milestones_->setRecords(std::move(milestones));
  std::vector<TaskLine> tasks;
  for (const ActivityTask& task : detail.tasks) tasks.push_back({task, detail.name(task.owner)});
  tasks_->setRecords(std::move(tasks));
}

}  // namespace guiju::activity
