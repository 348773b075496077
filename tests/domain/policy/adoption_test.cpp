// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/adoption.h"

#include <gtest/gtest.h>

#include "support/library.h"

namespace guiju::policy {

namespace {

const QDate kDay(2026, 3, 2);
const QString kEventCenter = QStringLiteral("event_center");

Clause clauseOf(const char* id, Status status = Status::Active) {
  Clause clause;
  clause.id = QString::fromLatin1(id);
  clause.kinds = {Kind::Enforced};
  clause.areas = {QStringLiteral("org")};
  clause.status = status;
  clause.title = clause.text = {QStringLiteral("题"), QStringLiteral("Title")};
  return clause;
}

Catalog library() {
  Clause groups = clauseOf("T-5");
  groups.bindsTemplate = kEventCenter;
  Clause derived = clauseOf("T-13");
  derived.basis = Basis::Derived;
  const Policy policy{QStringLiteral("T"), {QStringLiteral("例"), QStringLiteral("Example")}, {}, {}};
  return *Catalog().with(policy, {clauseOf("T-1"), clauseOf("T-2", Status::Planned), groups, derived});
}

ClauseAdoption adopted(const char* clause, QDate from = kDay) {
  return {QString::fromLatin1(clause), true, {}, from};
}
ClauseAdoption notApplicable(const char* clause, QDate from = kDay) {
  return {QString::fromLatin1(clause), false, QStringLiteral("no such work here"), from};
}

bool binds(const std::vector<ClauseAdoption>& adoptions, const char* clause,
           const QString& centerTemplate = kEventCenter, QDate day = kDay) {
  return binding(library(), adoptions, centerTemplate, {}, day).binds(clause);
}

}  // namespace

TEST(Adoption, OnlyAdoptedClausesBind) {
  EXPECT_FALSE(binds({}, "T-1"));
  EXPECT_TRUE(binds({adopted("T-1")}, "T-1"));
  EXPECT_FALSE(binds({adopted("T-1")}, "T-13"));
  EXPECT_FALSE(binds({notApplicable("T-1")}, "T-1"));
}

TEST(Adoption, AClauseBindsFromItsDayUntilTheNextDecision) {
  const std::vector<ClauseAdoption> adoptions{notApplicable("T-1", kDay.addDays(10)), adopted("T-1")};
  EXPECT_FALSE(binds(adoptions, "T-1", kEventCenter, kDay.addDays(-1)));
  EXPECT_TRUE(binds(adoptions, "T-1"));
  EXPECT_TRUE(binds(adoptions, "T-1", kEventCenter, kDay.addDays(9)));
  EXPECT_FALSE(binds(adoptions, "T-1", kEventCenter, kDay.addDays(10)));
}

TEST(Adoption, APlannedClauseNeverRefuses) {
  EXPECT_FALSE(binds({adopted("T-2")}, "T-2"));
  EXPECT_EQ(standing(*library().clause(QStringLiteral("T-2")), {adopted("T-2")}, kEventCenter, kDay),
            Standing::Planned);
}

TEST(Adoption, ADerivedRuleMayBeSwitchedOff) {
  EXPECT_TRUE(binds({adopted("T-13")}, "T-13"));
  EXPECT_FALSE(binds({adopted("T-13", kDay.addDays(-9)), notApplicable("T-13")}, "T-13"));
}

TEST(Adoption, TheTemplateSettlesWhichOrganizationBinds) {
  EXPECT_TRUE(binds({adopted("T-5")}, "T-5", kEventCenter));
  EXPECT_FALSE(binds({adopted("T-5")}, "T-5", QStringLiteral("departments")));
  EXPECT_EQ(standing(*library().clause(QStringLiteral("T-5")), {adopted("T-5")}, QStringLiteral("departments"), kDay),
            Standing::OtherTemplate);
  EXPECT_TRUE(checkAdoption(library(), adopted("T-5"), kEventCenter));
  EXPECT_FALSE(checkAdoption(library(), adopted("T-5"), QStringLiteral("departments")));
}

TEST(Adoption, TheNineContradictEachOtherOnlyOverTheTemplate) {
  const Catalog nine = shippedLibrary();
  const auto proposal = proposedAdoption(nine, kEventCenter, kDay);
  EXPECT_EQ(proposal.size(), nine.clauses().size() - 4);
  for (const ClauseAdoption& adoption : proposal)
    EXPECT_TRUE(checkAdoption(nine, adoption, kEventCenter)) << adoption.clause.toStdString();
  EXPECT_TRUE(decisionOn(proposal, QStringLiteral("EVT-5"), kDay));
  for (const char* other : {"REG-6", "SITE-1", "MMC-3", "WFA-0.4"}) {
    EXPECT_FALSE(decisionOn(proposal, QString::fromLatin1(other), kDay)) << other;
  }
}

TEST(Adoption, ADecisionNeedsAKnownClauseADayAndAReason) {
  EXPECT_TRUE(checkAdoption(library(), adopted("T-1"), {}));
  EXPECT_FALSE(checkAdoption(library(), adopted("T-9"), {}));
  EXPECT_FALSE(checkAdoption(library(), adopted("T-1", QDate()), {}));
  ClauseAdoption silent = notApplicable("T-1");
  EXPECT_TRUE(checkAdoption(library(), silent, {}));
  silent.reason = QStringLiteral("  ");
  EXPECT_FALSE(checkAdoption(library(), silent, {}));
}

TEST(Adoption, GivesEveryFigureAsInForceThatDay) {
  const Catalog nine = shippedLibrary();
  const auto history =
      ParameterHistory(*nine.parameter(QStringLiteral("activity.limit.group_leader"))).with({kDay, 800000});
  ASSERT_TRUE(history);
  const Enforcement before = binding(nine, {}, kEventCenter, {*history}, kDay.addDays(-1));
  const Enforcement after = binding(nine, {}, kEventCenter, {*history}, kDay);
  EXPECT_EQ(before.money("activity.limit.group_leader").value, Money{500000});
  EXPECT_EQ(after.money("activity.limit.group_leader").value, Money{800000});
  EXPECT_EQ(after.money("activity.limit.group_leader").use.validFrom, kDay);
  EXPECT_EQ(after.money("activity.limit.department_head").value, Money{5000000});
  EXPECT_EQ(after.parameters().size(), nine.parameters().size());
}

}  // namespace guiju::policy
