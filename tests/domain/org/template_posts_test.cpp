// SPDX-License-Identifier: GPL-3.0-or-later
// The positions the policies name are there when a center is built on their template, with their duties on the card.
#include <gtest/gtest.h>

#include "org_support.h"
#include "support/clause.h"

namespace guiju::org {
namespace {

using testing::kFounded;

ChartData built(const char* key) {
  return chartOf(*findTemplate(QString::fromLatin1(key)), kFounded, policy::Language::Chinese);
}

const Position* post(const ChartData& data, const char16_t* title) {
  for (const Position& each : data.positions) {
    if (each.title == QStringView(title)) return &each;
  }
  return nullptr;
}

QStringList namedBy(const Position& position) {
  QStringList clauses;
  for (const CardLine& line : cardLines(position.duties)) clauses << line.clause;
  return clauses;
}

TEST(TemplatePosts, TheSiteHasItsFourRoles) {
  CLAUSE("SITE-1");
  const ChartData data = built("on_site");
  for (const char16_t* title : {u"主管领导", u"经理", u"营销人员", u"推广人员"}) {
    const Position* found = post(data, title);
    ASSERT_NE(found, nullptr) << QString::fromUtf16(title).toStdString();
    EXPECT_FALSE(found->duties.isEmpty()) << QString::fromUtf16(title).toStdString();
  }
}

TEST(TemplatePosts, AFlatTeamHasItsThreePositionsAndNoUnitBelow) {
  CLAUSE("WFA-0.4");
  const ChartData data = built("flat_team");
  EXPECT_EQ(data.units.size(), 1U);
  for (const char16_t* title : {u"主管", u"调研员", u"推广员", u"销售代表"}) {
    EXPECT_NE(post(data, title), nullptr) << QString::fromUtf16(title).toStdString();
  }
}

TEST(TemplatePosts, TheManagersCardSaysDutiesAndRequirements) {
  CLAUSE("TPL-5.1");
  const ChartData data = built("on_site");
  const Position* manager = post(data, u"经理");
  ASSERT_NE(manager, nullptr);
  EXPECT_TRUE(namedBy(*manager).contains(QStringLiteral("TPL-5.1")));
  EXPECT_FALSE(manager->requirements.isEmpty());
}

TEST(TemplatePosts, TheRepresentativesCardSaysTheDuties) {
  CLAUSE("TPL-5.2");
  const ChartData data = built("flat_team");
  const Position* representative = post(data, u"销售代表");
  ASSERT_NE(representative, nullptr);
  EXPECT_TRUE(namedBy(*representative).contains(QStringLiteral("TPL-5.2")));
}

}  // namespace
}  // namespace guiju::org
