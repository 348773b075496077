// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/plan_figures.h"

#include <gtest/gtest.h>

#include "support/clause.h"
#include "support/library.h"

namespace guiju::activity {
namespace {

const QDate kToday(2026, 11, 23);

// All three clauses bind, with the figures given.
policy::Enforcement figures(qint64 lead, qint64 milestones, qint64 targets) {
  const QDate since(2026, 1, 1);
  return {kToday,
          {QStringLiteral("EVT-13"), QStringLiteral("EVT-16"), QStringLiteral("WFA-3.2")},
          {{QStringLiteral("activity.planning_lead_time"), lead, since},
           {QStringLiteral("activity.milestone.least"), milestones, since},
           {QStringLiteral("activity.target.least"), targets, since}}};
}

Submission submission(int daysAhead, std::size_t milestones, std::size_t targets) {
  Submission made;
  made.activity.startsOn = kToday.addDays(daysAhead);
  made.milestones.resize(milestones);
  made.targets.resize(targets);
  return made;
}

QString obstacle(const Submission& submission, const policy::Enforcement& enforcement) {
  const auto found = checkFigures(submission, enforcement).obstacles();
  return found.empty() ? QString() : found.front().clause;
}

TEST(PlanFigures, APlanComesAsManyDaysAheadAsTheFigureSays) {
  CLAUSE("EVT-13");
  EXPECT_EQ(obstacle(submission(10, 1, 1), figures(10, 1, 1)), QString());
  EXPECT_EQ(obstacle(submission(9, 1, 1), figures(10, 1, 1)), QStringLiteral("EVT-13"));
  EXPECT_EQ(obstacle(submission(0, 1, 1), figures(0, 1, 1)), QString());
}

TEST(PlanFigures, ItHasAsManyMilestonesAsTheFigureSays) {
  CLAUSE("EVT-16");
  EXPECT_EQ(obstacle(submission(10, 3, 1), figures(0, 3, 1)), QString());
  EXPECT_EQ(obstacle(submission(10, 2, 1), figures(0, 3, 1)), QStringLiteral("EVT-16"));
}

TEST(PlanFigures, ItHasAsManyTargetFiguresAsTheFigureSays) {
  CLAUSE("WFA-3.2");
  EXPECT_EQ(obstacle(submission(10, 1, 2), figures(0, 1, 2)), QString());
  EXPECT_EQ(obstacle(submission(10, 1, 1), figures(0, 1, 2)), QStringLiteral("WFA-3.2"));
}

TEST(PlanFigures, AFindingKeepsTheVersionItWasJudgedBy) {
  const auto found = checkFigures(submission(2, 1, 1), figures(5, 1, 1)).obstacles();
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found.front().parameters.size(), 1U);
  EXPECT_EQ(found.front().parameters.front(),
            (policy::ParameterUse{QStringLiteral("activity.planning_lead_time"), qint64{5}, QDate(2026, 1, 1)}));
}

TEST(PlanFigures, ClausesThatDoNotBindAskNothing) {
  const policy::Enforcement none(kToday, {});
  EXPECT_TRUE(checkFigures(submission(0, 1, 1), none).findings.empty());
}

TEST(PlanFigures, TheStandardFiguresAskNoMoreThanThePlanItself) {
  const auto standard =
      enforcing({QStringLiteral("EVT-13"), QStringLiteral("EVT-16"), QStringLiteral("WFA-3.2")}, kToday);
  EXPECT_TRUE(checkFigures(submission(0, 1, 1), standard).held());
}

}  // namespace
}  // namespace guiju::activity
