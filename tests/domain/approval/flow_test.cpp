// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/flow.h"

#include <gtest/gtest.h>

#include <QFile>
#include <functional>

#include "sample_center.h"
#include "support/clause.h"

namespace guiju::approval {
namespace {

using test::flowOf;
using test::ruleOf;
using test::stepOf;

const FactDeclarations kFacts{{"budget", FactKind::Money, "Budget"}, {"type", FactKind::Text, "Type"}};

QByteArray shipped(const char* name) {
  QFile file(qEnvironmentVariable("GUIJU_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/resources/flows/") +
             QString::fromLatin1(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Flow good() {
  return flowOf({stepOf("one", {test::headOfFunction("promotion"), test::headOfFunction("execution")}),
                 stepOf("two", {ruleOf(DeciderRule::Kind::HeadOfCenter)}, 1)});
}

TEST(Flow, TheShippedFlowForActivityPlansWorks) {
  CLAUSE("EVT-14");
  const auto flow = flowFromJson(shipped("activity_plan.json"));
  ASSERT_TRUE(flow);
  EXPECT_EQ(flow->subject, QStringLiteral("activity.plan"));
  EXPECT_TRUE(flowFaults(*flow, kFacts, test::limits).empty());
  ASSERT_EQ(flow->steps.size(), 4U);
  const Step& countersign = flow->steps.front();
  EXPECT_EQ(countersign.clause, QStringLiteral("EVT-14"));
  EXPECT_EQ(countersign.approvalsNeeded, 0);
  EXPECT_FALSE(countersign.inOrder);
  EXPECT_EQ(countersign.deciders, (std::vector{test::headOfFunction("promotion"), test::headOfFunction("execution")}));
}

TEST(Flow, JsonKeepsEverything) {
  Flow flow = good();
  flow.version = 3;
  flow.vacantDecider = VacantDecider::FinalSubstitute;
  flow.selfDecider = SelfDecider::GoUp;
  flow.sameDecider = SameDecider::CarryOver;
  flow.departedDecider = DepartedDecider::GoUp;
  flow.unchangedDecisionsStand = true;
  Step& step = flow.steps.back();
  DeciderRule position = ruleOf(DeciderRule::Kind::Position);
  position.name = QStringLiteral("accountant");
  step.deciders = {test::personRule(PersonId{42}), position, test::roleRule(access::Role::Finance),
                   ruleOf(DeciderRule::Kind::HeadOfUnit), ruleOf(DeciderRule::Kind::HeadOfDepartment)};
  step.inOrder = true;
  step.approvalsNeeded = 2;
  step.refusalsNeeded = 2;
  step.dueWorkingDays = 5;
  step.clause = QStringLiteral("EVT-15");
  step.condition = *parseCondition(QStringLiteral("budget > 5 and not type = launch"));
  const auto read = flowFromJson(flowToJson(flow));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, flow);
}

TEST(Flow, NoDefaultApprovesSilently) {
  const auto flow =
      flowFromJson(R"({"id":"x","subject":"y","steps":[{"key":"a","deciders":[{"who":"head_of_center"}]}]})");
  ASSERT_TRUE(flow);
  EXPECT_EQ(flow->vacantDecider, VacantDecider::GoUp);
  EXPECT_EQ(flow->selfDecider, SelfDecider::SkipIfOthersDecide);
  EXPECT_EQ(flow->sameDecider, SameDecider::AskAgain);
  EXPECT_EQ(flow->departedDecider, DepartedDecider::SuccessorOrUp);
  EXPECT_FALSE(flow->unchangedDecisionsStand);
  EXPECT_EQ(flow->steps.front().approvalsNeeded, 0);
  EXPECT_EQ(flow->steps.front().refusalsNeeded, 1);
}

TEST(Flow, ASlipOfThePenIsAnErrorThatNamesItsPlace) {
  const QString text = QString::fromUtf8(flowToJson(good()));
  const std::vector<std::pair<QString, QString>> slips{
      {QStringLiteral("\"inOrder\""), QStringLiteral("\"inorder\"")},
      {QStringLiteral("head_of_center"), QStringLiteral("head_of_centre")},
      {QStringLiteral("\"ask_again\""), QStringLiteral("\"always\"")},
      {QStringLiteral("\"condition\":\"\""), QStringLiteral("\"condition\":\"budget >\"")},
      {QStringLiteral("\"refusalsNeeded\":1"), QStringLiteral("\"refusalsNeeded\":\"1\"")},
      {QStringLiteral("\"unchangedDecisionsStand\":false"), QStringLiteral("\"unchangedDecisionsStand\":0")}};
  for (const auto& [from, to] : slips) {
    ASSERT_TRUE(text.contains(from)) << from.toStdString();
    QString spoiled = text;
    spoiled.replace(from, to);
    const auto flow = flowFromJson(spoiled.toUtf8());
    ASSERT_FALSE(flow) << to.toStdString();
    EXPECT_EQ(flow.error().code, ErrorCode::InvalidInput);
  }
  EXPECT_FALSE(flowFromJson("not json"));
}

TEST(Flow, EachFaultIsNamed) {
  ASSERT_TRUE(flowFaults(good(), kFacts).empty());
  const std::vector<std::function<void(Flow&)>> faults{
      [](Flow& flow) { flow.id.clear(); },
      [](Flow& flow) { flow.subject.clear(); },
      [](Flow& flow) { flow.version = 0; },
      [](Flow& flow) { flow.title.zh.clear(); },
      [](Flow& flow) { flow.steps.clear(); },
      [](Flow& flow) { flow.finalSubstitute = ruleOf(DeciderRule::Kind::HeadOfCenter); },
      [](Flow& flow) { flow.finalSubstitute = test::personRule({}); },
      [](Flow& flow) { flow.steps.back().key = flow.steps.front().key; },
      [](Flow& flow) { flow.steps.back().key.clear(); },
      [](Flow& flow) { flow.steps.back().title.en.clear(); },
      [](Flow& flow) { flow.steps.front().deciders.clear(); },
      [](Flow& flow) { flow.steps.front().deciders.front().name.clear(); },
      [](Flow& flow) { flow.steps.back().approvalsNeeded = 2; },
      [](Flow& flow) { flow.steps.back().approvalsNeeded = -1; },
      [](Flow& flow) { flow.steps.back().refusalsNeeded = 0; },
      [](Flow& flow) { flow.steps.front().refusalsNeeded = 2; },
      [](Flow& flow) { flow.steps.back().dueWorkingDays = -1; },
      [](Flow& flow) { flow.steps.back().condition = *parseCondition(QStringLiteral("cost > 5")); },
      [](Flow& flow) { flow.steps.back().condition = *parseCondition(QStringLiteral("type > 5")); }};
  for (std::size_t i = 0; i < faults.size(); ++i) {
    Flow flow = good();
    faults.at(i)(flow);
    EXPECT_EQ(flowFaults(flow, kFacts).size(), 1U) << "fault " << i;
  }
}

}  // namespace
}  // namespace guiju::approval
