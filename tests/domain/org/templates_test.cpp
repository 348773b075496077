// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/templates.h"

#include <gtest/gtest.h>

#include "org_support.h"
#include "support/clause.h"

namespace guiju::org {
namespace {

using testing::clauses;
using testing::everything;
using testing::kFounded;

TEST(Templates, AreTheFiveOfThePolicies) {
  QStringList keys;
  for (const OrganizationTemplate& each : organizationTemplates()) keys.append(QString::fromLatin1(each.key));
  EXPECT_EQ(keys, clauses({"event_center", "departments", "on_site", "four_departments", "flat_team"}));
  EXPECT_EQ(findTemplate(QStringLiteral("none")), nullptr);
}

TEST(Templates, EveryTextIsThereInBothLanguages) {
  for (const OrganizationTemplate& each : organizationTemplates()) {
    for (const TemplateUnit& unit : each.units) {
      EXPECT_TRUE(*unit.name.zh && *unit.name.en && *unit.mission.zh && *unit.mission.en) << unit.key;
      for (const TemplatePosition& post : unit.positions) {
        EXPECT_TRUE(*post.title.zh && *post.title.en && *post.grade.zh && *post.grade.en) << unit.key;
        for (const auto lines : {post.duties, post.powers, post.requirements}) {
          for (const TemplateLine& line : lines) EXPECT_TRUE(*line.text.zh && *line.text.en) << unit.key;
        }
      }
    }
  }
}

TEST(Templates, EachMakesACenterWithExactlyOneHead) {
  CLAUSE("REG-5");
  for (const OrganizationTemplate& each : organizationTemplates()) {
    const Chart chart(chartOf(each, kFounded, policy::Language::English));
    const UnitId center = chart.center(kFounded);
    ASSERT_TRUE(center.isValid()) << each.key;
    EXPECT_EQ(chart.position(chart.headPosition(center, kFounded))->role, access::Role::CenterHead) << each.key;
    EXPECT_EQ(chart.units(kFounded).size(), each.units.size()) << "every unit hangs below the center: " << each.key;
    EXPECT_EQ(chart.templateKey(kFounded), QLatin1StringView(each.key));
    for (const UnitId unit : chart.units(kFounded)) {
      int heads = 0;
      for (const PositionId post : chart.positions(unit, kFounded)) heads += chart.position(post)->isHead ? 1 : 0;
      EXPECT_LE(heads, 1) << each.key;
    }
  }
}

TEST(Templates, EachCanServeActivitiesFromBriefToExecution) {
  CLAUSE("EVT-5");
  for (const OrganizationTemplate& each : organizationTemplates()) {
    const Chart chart(chartOf(each, kFounded, policy::Language::English));
    for (const char* need : {function::kPromotion, function::kPlanning, function::kExecution}) {
      EXPECT_EQ(chart.unitsWithFunction(QString::fromLatin1(need), kFounded).size(), 1U) << each.key << " " << need;
    }
  }
}

TEST(Templates, HeadsAreCalledAsThePolicySays) {
  const auto title = [](const char* key) {
    const Chart chart(chartOf(*findTemplate(QString::fromLatin1(key)), kFounded, policy::Language::Chinese));
    return chart.position(chart.headPosition(chart.center(kFounded), kFounded))->title;
  };
  EXPECT_EQ(title("event_center"), QStringLiteral("总监"));
  EXPECT_EQ(title("departments"), QStringLiteral("总经理"));
  EXPECT_EQ(title("four_departments"), QStringLiteral("主任"));
  EXPECT_EQ(title("on_site"), QStringLiteral("主管领导"));
}

TEST(Templates, PassTheRulesTheyAreMadeFor) {
  CLAUSE("SYS-1.1");
  for (const OrganizationTemplate& each : organizationTemplates()) {
    const ChartData data = chartOf(each, kFounded, policy::Language::English);
    ChartData soFar;
    for (const Unit& unit : data.units) {
      const rules::Question question{Chart(soFar), everything(), {}, kFounded};
      EXPECT_TRUE(rules::createUnit(question, unit).held()) << each.key << " " << unit.name.toStdString();
      soFar.units.push_back(unit);
    }
    for (const Position& position : data.positions) {
      const rules::Question question{Chart(soFar), everything(), {}, kFounded};
      EXPECT_TRUE(rules::createPosition(question, position).held()) << each.key << " " << position.title.toStdString();
      soFar.positions.push_back(position);
    }
  }
}

TEST(Templates, CardsNameTheClauseOfEachLine) {
  CLAUSE("TPL-5.1");
  const Chart chart(chartOf(*findTemplate(QStringLiteral("event_center")), kFounded, policy::Language::Chinese));
  const auto planning = chart.unitsWithFunction(QStringLiteral("planning"), kFounded);
  const auto lines = cardLines(chart.position(chart.headPosition(planning.front(), kFounded))->duties);
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines.front(), (CardLine{QStringLiteral("策划活动,编制方案和预算"), QStringLiteral("EVT-7")}));
  EXPECT_EQ(cardLines(cardText(lines)), lines);
}

}  // namespace
}  // namespace guiju::org
