// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/plan_content.h"

#include <gtest/gtest.h>

#include <functional>

#include "domain/base/canonical.h"

namespace guiju::activity {
namespace {

QString u(const char* text) {
  return QString::fromUtf8(text);
}

Submission example() {
  Submission submission;
  submission.activity.number = u("ACT-2026-041");
  submission.activity.title = u("Launch");
  submission.activity.startsOn = submission.activity.endsOn = QDate(2026, 12, 10);
  submission.brief = MarketBrief{};
  submission.brief->strategy = u("strategy");
  submission.plan.planVersion = 3;
  submission.plan.summary = u("summary");
  BudgetLine hall;
  hall.position = 1;
  hall.category = u("Venue");
  hall.amount = Money{100};
  BudgetLine stage = hall;
  stage.position = 2;
  stage.item = u("Stage");
  submission.budget = {hall, stage};
  Milestone milestone;
  milestone.position = 1;
  milestone.title = u("Plan settled");
  submission.milestones = {milestone};
  ActivityTask task;
  task.position = 1;
  task.title = u("Copy");
  submission.tasks = {task};
  TargetFigure figure;
  figure.position = 1;
  figure.name = u("Leads");
  figure.target = 100;
  submission.targets = {figure};
  return submission;
}

TEST(PlanContent, ChangesWithEverythingThatIsDecidedOn) {
  const QByteArray before = planContent(example(), u("launch"));
  const std::function<void(Submission&)> changes[] = {
      [](Submission& s) { s.activity.title = u("Lunch"); },
      [](Submission& s) { s.activity.endsOn = s.activity.endsOn.addDays(1); },
      [](Submission& s) { s.activity.venue = u("Hall 2"); },
      [](Submission& s) { s.activity.brandEffect = u("more"); },
      [](Submission& s) { s.brief->strategy = u("another"); },
      [](Submission& s) { s.plan.planVersion = 4; },
      [](Submission& s) { s.plan.productFeatures = u("feature"); },
      [](Submission& s) { s.budget[0].amount = Money{101}; },
      [](Submission& s) { s.budget[1].item = u("Sta"); },
      [](Submission& s) { s.budget.pop_back(); },
      [](Submission& s) { s.milestones[0].due = QDate(2026, 12, 1); },
      [](Submission& s) { s.tasks[0].dependsOn = 2; },
      [](Submission& s) { s.targets[0].target = 101; },
  };
  int number = 0;
  for (const auto& change : changes) {
    Submission changed = example();
    change(changed);
    EXPECT_NE(planContent(changed, u("launch")), before) << number;
    ++number;
  }
  EXPECT_NE(planContent(example(), u("exhibition")), before);
}

TEST(PlanContent, StaysWithWhatGoesOnAroundIt) {
  const QByteArray before = planContent(example(), u("launch"));
  Submission changed = example();
  changed.activity.version = 9;
  changed.activity.state = ActivityState::Approved;
  changed.plan.state = PlanState::Approved;
  changed.plan.id = ActivityPlanId{7};
  changed.milestones[0].doneOn = QDate(2026, 12, 1);
  changed.tasks[0].progress = 50;
  std::swap(changed.budget[0], changed.budget[1]);  // the order is the position's, not the list's
  EXPECT_EQ(planContent(changed, u("launch")), before);
}

TEST(PlanContent, CanBeReadAgain) {
  const auto values = readCanonical(planContent(example(), u("launch")));
  ASSERT_TRUE(values.has_value());
  const auto total = std::find_if(values->begin(), values->end(),
                                  [](const NamedValue& value) { return value.name == u("budget.total"); });
  ASSERT_NE(total, values->end());
  EXPECT_EQ(total->value, FieldValue(qint64{200}));
}

}  // namespace
}  // namespace guiju::activity
