// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/condition.h"

#include <gtest/gtest.h>

#include "sample_center.h"

namespace guiju::approval {
namespace {

const FactDeclarations kFacts{{"budget", FactKind::Money, "Budget"},
                              {"people", FactKind::Integer, "People"},
                              {"type", FactKind::Text, "Type"},
                              {"urgent", FactKind::Boolean, "Urgent"}};

Facts sample() {
  return {{QStringLiteral("budget"), Money{60'000'00}},
          {QStringLiteral("people"), qint64{12}},
          {QStringLiteral("type"), QStringLiteral("launch")},
          {QStringLiteral("urgent"), true}};
}

bool holds(const char* text) {
  const auto condition = parseCondition(QString::fromUtf8(text));
  EXPECT_TRUE(condition.has_value()) << text;
  if (!condition) return false;
  const auto answer = evaluate(*condition, sample(), test::limits);
  EXPECT_TRUE(answer.has_value()) << text;
  return answer && answer->holds;
}

std::size_t faultCount(const char* text) {
  const auto condition = parseCondition(QString::fromUtf8(text));
  EXPECT_TRUE(condition.has_value()) << text;
  return condition ? conditionFaults(*condition, kFacts, test::limits).size() : 99;
}

TEST(Condition, ComparesEachKindOfFact) {
  EXPECT_TRUE(holds("budget > 50000"));
  EXPECT_TRUE(holds("budget = 60000.00"));
  EXPECT_FALSE(holds("budget > 60000"));
  EXPECT_TRUE(holds("budget >= 60000"));
  EXPECT_FALSE(holds("budget < 60000"));
  EXPECT_TRUE(holds("budget <= 60000"));
  EXPECT_TRUE(holds("people != 13"));
  EXPECT_TRUE(holds("people < 13"));
  EXPECT_TRUE(holds("type = launch"));
  EXPECT_TRUE(holds("type = 'launch'"));
  EXPECT_FALSE(holds("type = 'product launch'"));
  EXPECT_TRUE(holds("urgent = true"));
  EXPECT_FALSE(holds("urgent = false"));
  EXPECT_TRUE(holds(""));
}

TEST(Condition, AndBindsBeforeOrAndNotBeforeBoth) {
  EXPECT_TRUE(holds("people = 12 or people = 1 and people = 2"));
  EXPECT_FALSE(holds("(people = 12 or people = 1) and people = 2"));
  EXPECT_TRUE(holds("not people = 1 and urgent = true"));
  EXPECT_FALSE(holds("not (people = 1 or urgent = true)"));
}

TEST(Condition, NamesTheParametersItUsed) {
  const auto condition = parseCondition(QStringLiteral("budget > @activity.limit.group_leader"));
  ASSERT_TRUE(condition);
  const auto answer = evaluate(*condition, sample(), test::limits);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(answer->holds);
  ASSERT_EQ(answer->parameters.size(), 1U);
  EXPECT_EQ(std::get<Money>(answer->parameters.front().value), Money{50'000'00});
}

TEST(Condition, WhatCannotBeJudgedIsAnErrorEvenWhereAnotherPartWouldSettleIt) {
  for (const char* text : {"unknown = 1", "people = 12 or unknown = 1", "budget = launch",
                           "budget > @no.such.parameter", "type = launch or people = many"}) {
    const auto condition = parseCondition(QString::fromLatin1(text));
    ASSERT_TRUE(condition) << text;
    EXPECT_FALSE(evaluate(*condition, sample(), test::limits)) << text;
  }
}

TEST(Condition, FaultsNameUnknownFactsKindsAndParameters) {
  EXPECT_EQ(faultCount("budget > 1 and type = x and urgent = true"), 0U);
  EXPECT_EQ(faultCount("cost > 1"), 1U);
  EXPECT_EQ(faultCount("type > 5"), 1U);
  EXPECT_EQ(faultCount("urgent = perhaps"), 1U);
  EXPECT_EQ(faultCount("people > @activity.limit.group_leader"), 1U);
  EXPECT_EQ(faultCount("budget > @nothing and cost = 1"), 2U);
  Condition empty;
  empty.kind = Condition::Kind::All;
  EXPECT_EQ(conditionFaults(empty, kFacts).size(), 1U);
}

TEST(Condition, TextReadsBackAsTheSameCondition) {
  for (const char* text :
       {"", "budget > 50000", "a = 1 or b = 2 and not c = 'x y'", "not (a = 1 or b != 2)",
        "(a = 1 or b = 2) and c <= @p.q", "not not a = 1", "a = 1 and (b = 2 and c = 3)", "t = ''", "t = 'and'"}) {
    const auto condition = parseCondition(QString::fromUtf8(text));
    ASSERT_TRUE(condition) << text;
    const auto again = parseCondition(conditionText(*condition));
    ASSERT_TRUE(again) << conditionText(*condition).toStdString();
    EXPECT_EQ(*again, *condition) << text;
  }
}

TEST(Condition, SaysWhereItCannotBeRead) {
  for (const char* text : {"budget", "budget >", "> 5", "budget > 5 and", "(budget > 5", "budget > 5)", "budget ~ 5",
                           "t = 'x", "and = 1", "budget > 5 type = x"}) {
    const auto condition = parseCondition(QString::fromUtf8(text));
    ASSERT_FALSE(condition) << text;
    EXPECT_EQ(condition.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(condition.error().what.arguments.empty());
  }
  EXPECT_FALSE(parseCondition(QString(5000, QLatin1Char('('))));
}

TEST(Condition, FactsSurviveBeingKept) {
  Facts facts = sample();
  facts[QStringLiteral("huge")] = Money{9'007'199'254'740'993};
  const auto read = factsFromJson(factsToJson(facts));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, facts);
  EXPECT_FALSE(factsFromJson("[]"));
  EXPECT_FALSE(factsFromJson(R"({"a":["money","x"]})"));
  EXPECT_NE(contentHash("x", sample()), contentHash("x", facts));
  EXPECT_NE(contentHash("x", facts), contentHash("y", facts));
}

TEST(Condition, MissingFactsAreThoseAbsentOrOfAnotherKind) {
  Facts facts = sample();
  EXPECT_TRUE(missingFacts(kFacts, facts).empty());
  facts.erase(QStringLiteral("urgent"));
  facts[QStringLiteral("people")] = Money{12};
  EXPECT_EQ(missingFacts(kFacts, facts), (std::vector<QString>{QStringLiteral("people"), QStringLiteral("urgent")}));
}

}  // namespace
}  // namespace guiju::approval
