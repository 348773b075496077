// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/rule_table.h"

#include <gtest/gtest.h>

#include <QDate>

namespace guiju::policy {

namespace {

struct Purchase {
  qint64 amount = 0;
  bool urgent = false;
  bool quoted = true;
};

using Table = RuleTable<Purchase, int>;

Enforcement binding(std::set<QString> clauses) {
  return Enforcement(QDate(2026, 1, 1), std::move(clauses), {{QStringLiteral("limit"), qint64{100}, QDate()}});
}

Enforcement all() {
  return binding({QStringLiteral("T-1"), QStringLiteral("T-2"), QStringLiteral("T-3")});
}

bool small(const Purchase& purchase, const Enforcement& enforcement) {
  return purchase.amount <= enforcement.number("limit").value;
}
bool large(const Purchase& purchase, const Enforcement& enforcement) {
  return !small(purchase, enforcement);
}
bool urgent(const Purchase& purchase, const Enforcement&) {
  return purchase.urgent;
}

Table levels() {
  return Table("level", {{"T-1", "small", small, 1}, {"T-2", "large", large, 2}, {"T-3", "urgent", urgent, 3, "T-2"}});
}

RequirementTable<Purchase> quotes() {
  return RequirementTable<Purchase>("purchase",
                                    {{"T-1", "large", large,
                                      [](const Purchase& purchase, const Enforcement& enforcement) {
                                        return Verdict{purchase.quoted,
                                                       message("test", "quoted"),
                                                       message("test", "ask for quotes"),
                                                       {enforcement.number("limit").use}};
                                      }},
                                     {"T-2", "always", nullptr,
                                      [](const Purchase& purchase, const Enforcement&) {
                                        return Verdict{purchase.amount > 0, message("test", "positive"), {}, {}};
                                      }}},
                                    {{"T-3", "T-1", "urgent", urgent}});
}

}  // namespace

TEST(RuleTable, FindsTheOneConsequenceAndItsClause) {
  const auto ruling = levels().rule({50}, all());
  ASSERT_TRUE(ruling);
  EXPECT_EQ(ruling->consequence, 1);
  EXPECT_EQ(ruling->clause, QStringLiteral("T-1"));
  EXPECT_EQ(levels().rule({100}, all())->consequence, 1);
  EXPECT_EQ(levels().rule({101}, all())->consequence, 2);
}

TEST(RuleTable, AnExceptionOverridesTheClauseItNames) {
  const auto ruling = levels().rule({500, true}, all());
  ASSERT_TRUE(ruling);
  EXPECT_EQ(ruling->consequence, 3);
  EXPECT_EQ(ruling->trace,
            (Trace{{QStringLiteral("T-1"), QStringLiteral("small"), RuleOutcome::NotApplied, {}},
                   {QStringLiteral("T-2"), QStringLiteral("large"), RuleOutcome::Waived, QStringLiteral("T-3")},
                   {QStringLiteral("T-3"), QStringLiteral("urgent"), RuleOutcome::Applied, {}}}));
}

TEST(RuleTable, TwoRulesThatDisagreeAreAnErrorNamingBoth) {
  const auto ruling = levels().rule({50, true}, all());
  ASSERT_FALSE(ruling);
  EXPECT_EQ(ruling.error().what.arguments, (std::vector<Argument>{QStringLiteral("T-1"), QStringLiteral("T-3")}));
}

TEST(RuleTable, NoRuleWhereOneIsNeededIsAnError) {
  const auto ruling = levels().rule({500}, binding({QStringLiteral("T-1")}));
  ASSERT_FALSE(ruling);
  EXPECT_EQ(ruling.error().detail, QStringLiteral("level"));
}

TEST(RuleTable, ARuleOfAClauseThatDoesNotBindIsNotTried) {
  const auto ruling = levels().rule({50, true}, binding({QStringLiteral("T-1")}));
  ASSERT_TRUE(ruling);
  EXPECT_EQ(ruling->trace.back().outcome, RuleOutcome::NotBinding);
}

TEST(RuleTable, RequirementsGiveAFindingEachWithTheFiguresUsed) {
  const Judgement judgement = quotes().judge({500, false, false}, all());
  EXPECT_FALSE(judgement.decision.held());
  ASSERT_EQ(judgement.decision.findings.size(), 2U);
  const Finding& first = judgement.decision.findings.front();
  EXPECT_EQ(first.clause, QStringLiteral("T-1"));
  EXPECT_EQ(first.parameters.front().key, QStringLiteral("limit"));
  EXPECT_EQ(first.remedy, message("test", "ask for quotes"));
  EXPECT_TRUE(judgement.decision.findings.back().held);
}

TEST(RuleTable, ARequirementThatIsNotAskedGivesNoFinding) {
  const Judgement judgement = quotes().judge({50, false, false}, all());
  EXPECT_TRUE(judgement.decision.held());
  EXPECT_EQ(judgement.decision.findings.size(), 1U);
  EXPECT_EQ(judgement.trace.front().outcome, RuleOutcome::NotApplied);
}

TEST(RuleTable, AWaiverLetsItPassAndIsNamed) {
  const Judgement judgement = quotes().judge({500, true, false}, all());
  EXPECT_TRUE(judgement.decision.held());
  EXPECT_FALSE(judgement.decision.findings.front().held);
  EXPECT_EQ(judgement.decision.findings.front().waivedBy, QStringLiteral("T-3"));
  EXPECT_EQ(judgement.trace.front().outcome, RuleOutcome::Waived);
  const Judgement withoutIt = quotes().judge({500, true, false}, binding({QStringLiteral("T-1")}));
  EXPECT_FALSE(withoutIt.decision.held());
  EXPECT_EQ(withoutIt.trace.back().outcome, RuleOutcome::NotBinding);
}

TEST(RuleTable, AWaiverOfNothingIsFound) {
  EXPECT_TRUE(quotes().check());
  const RequirementTable<Purchase> broken("purchase", {}, {{"T-3", "T-9", "urgent", urgent}});
  ASSERT_FALSE(broken.check());
  EXPECT_EQ(broken.check().error().what.arguments,
            (std::vector<Argument>{QStringLiteral("T-3"), QStringLiteral("T-9")}));
}

}  // namespace guiju::policy
