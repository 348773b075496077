// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/activity_views.h"

#include <gtest/gtest.h>

#include "application/activity/activity_world.h"

namespace guiju::activity {
namespace {

using test::ActivityWorld;
using W = ActivityWorld;

class ActivityViews : public testing::TestWithParam<storage::Engine> {
 protected:
  ActivityWorld world{GetParam()};

  ActivityId add(const char* title, QDate day, qint64 owner = W::kPlanner) {
    auto words = W::words();
    words.title = QString::fromUtf8(title);
    words.startsOn = words.endsOn = day;
    words.owner = access::EmployeeId{owner};
    const auto id = world.run(W::kDirector, CreateActivity{words, {}});
    EXPECT_TRUE(id.has_value()) << W::reason(id);
    return id.value_or(ActivityId{});
  }
  QStringList titles(const ActivityFilter& filter) {
    const auto answer = world.see(W::kDirector, ActivityList{filter, {}, 100});
    EXPECT_TRUE(answer.has_value()) << test::why(answer);
    QStringList found;
    if (!answer) return found;
    for (const ActivityRow& row : answer->page.rows) found.append(row.activity.title);
    EXPECT_EQ(answer->count, found.size());
    return found;
  }
  static QString u(const char* text) { return QString::fromUtf8(text); }
};

TEST_P(ActivityViews, FindsByTitlePinyinInitialsAndNumber) {
  add("华东新品发布会", QDate(2027, 3, 1));
  add("秋季渠道展", QDate(2027, 3, 2));
  add("100%_客户日", QDate(2027, 3, 3));
  ActivityFilter filter;
  for (const char* text : {"新品", "huadong", "hdxpfbh", "ACT-2026-001", "act-2026-001", "HuaDong XinPin"}) {
    filter.text = u(text);
    EXPECT_EQ(titles(filter), QStringList{u("华东新品发布会")}) << text;
  }
  filter.text = u("%");
  EXPECT_EQ(titles(filter), QStringList{u("100%_客户日")});
  filter.text = u("没有");
  EXPECT_TRUE(titles(filter).isEmpty());
}

TEST_P(ActivityViews, FiltersByStateTypeOwnerAndDays) {
  const ActivityId first = add("A", QDate(2027, 1, 1));
  add("B", QDate(2027, 2, 1), W::kPromoter);
  W::expectDone(world.run(W::kPromoter, WriteBrief{first, 0, W::brief()}));
  ActivityFilter filter;
  filter.states = {ActivityState::Brief};
  EXPECT_EQ(titles(filter), QStringList{u("A")});
  filter = {};
  filter.owner = access::EmployeeId{W::kPromoter};
  EXPECT_EQ(titles(filter), QStringList{u("B")});
  filter = {};
  filter.type = ActivityTypeId{2};
  EXPECT_TRUE(titles(filter).isEmpty());
  filter = {};
  filter.startsFrom = QDate(2027, 2, 1);
  EXPECT_EQ(titles(filter), QStringList{u("B")});
  filter.startsFrom = {};
  filter.startsBefore = QDate(2027, 2, 1);
  EXPECT_EQ(titles(filter), QStringList{u("A")});
}

TEST_P(ActivityViews, PagesFollowEachOtherWithoutGapOrRepetitionInEveryOrder) {
  for (int i = 0; i < 7; ++i) add("Same", QDate(2027, 3, 1 + i / 3));
  for (const ActivityOrder order :
       {ActivityOrder::StartsOn, ActivityOrder::Number, ActivityOrder::Title, ActivityOrder::State}) {
    for (const bool descending : {true, false}) {
      ActivityList view;
      view.limit = 3;
      view.filter.order = order;
      view.filter.descending = descending;
      std::vector<qint64> ids;
      for (bool more = true; more;) {
        const auto answer = world.see(W::kDirector, view);
        ASSERT_TRUE(answer.has_value()) << test::why(answer);
        EXPECT_EQ(answer->count, 7);
        for (const ActivityRow& row : answer->page.rows) ids.push_back(row.activity.id.value);
        more = answer->page.more;
        if (more) view.after = ActivityKey::of(answer->page.rows.back().activity, order);
      }
      std::vector<qint64> sorted = ids;
      std::sort(sorted.begin(), sorted.end());
      EXPECT_EQ(sorted, (std::vector<qint64>{1, 2, 3, 4, 5, 6, 7}));
    }
  }
}

TEST_P(ActivityViews, ActionsAreThoseOfTheReaderAndBlockedOnesSayWhy) {
  world.adopt({u("EVT-6"), u("EVT-7"), u("EVT-13"), u("WFA-3.2")});
  const auto actionsOf = [this](ActivityId id, qint64 who) {
    std::map<ActivityAction, bool> found;
    for (const OpenAction& open : world.detail(id, who).actions) found[open.action] = open.decision.held();
    return found;
  };
  const ActivityId id = world.create();
  EXPECT_TRUE(actionsOf(id, W::kExecutor).empty());
  EXPECT_TRUE(actionsOf(id, W::kPromoter).at(ActivityAction::WriteBrief));
  EXPECT_FALSE(actionsOf(id, W::kDirector).at(ActivityAction::WriteBrief));
  const ActivityId planned = world.withStrategy();
  const auto planner = actionsOf(planned, W::kPlanner);
  EXPECT_TRUE(planner.at(ActivityAction::WritePlan));
  EXPECT_FALSE(planner.at(ActivityAction::SubmitPlan));
  EXPECT_FALSE(planner.contains(ActivityAction::Approve));
}

TEST_P(ActivityViews, FiguresCountWhatIsThere) {
  world.create();
  world.withStrategy();
  const auto figures = world.see(W::kDirector, ActivityFigures{});
  ASSERT_TRUE(figures.has_value()) << test::why(figures);
  EXPECT_EQ(figures->planning, 2);
  EXPECT_EQ(figures->inProgress, 2);
  EXPECT_EQ(figures->sums.lateMilestones, 0);
  EXPECT_EQ(figures->from, QDate(2026, 10, 1));
}

INSTANTIATE_TEST_SUITE_P(Engines, ActivityViews, testing::ValuesIn(test::engines()), test::engineName);

}  // namespace
}  // namespace guiju::activity
