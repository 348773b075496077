// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/policy_commands.h"

#include <gtest/gtest.h>

#include "application/base/session.h"
#include "application/policy/policy_area.h"
#include "application/policy/policy_views.h"
#include "storage/base/database.h"
#include "storage/policy/policy_store.h"
#include "support/clause.h"
#include "support/place.h"
#include "support/world.h"

namespace guiju {
namespace {

using test::why;

const QString kGroupLimit = QStringLiteral("activity.limit.group_leader");

// A center of one head and one staff member, without any other area.
class PolicyCommands : public testing::TestWithParam<storage::Engine> {
 protected:
  void SetUp() override {
    auto database = storage::Database::open(place_.location(), storage::OpenMode::Create, clock_);
    ASSERT_TRUE(database.has_value()) << why(database);
    database_ = std::move(*database);
    auto executor = ImmediateExecutor::start(*database_);
    ASSERT_TRUE(executor.has_value()) << why(executor);
    executor_ = std::move(*executor);
    Center center;
    center.key = QString(32, u'a');
    center.name = QStringLiteral("华东营销中心");
    center.templateId = QStringLiteral("event_center");
    center.language = QStringLiteral("zh_CN");
    center.timeZone = QStringLiteral("Asia/Shanghai");
    center.createdAt = clock_.now();
    ASSERT_TRUE(storage::rows::insert(executor_->writer(), recordType<Center>(), &center).has_value());
    today_ = businessDay(clock_.now(), QTimeZone("Asia/Shanghai"));
  }

  static Identity with(access::Role role) {
    access::Actor actor;
    actor.name = QStringLiteral("周启明");
    actor.holdings = {{role, {}, {}}};
    Identity who;
    who.account = {1};
    who.setup = actor;
    return who;
  }

  template <class C>
  Outcome<typename C::Answer> run(C command, access::Role role = access::Role::CenterHead) {
    Session session(*executor_, pipeline_, with(role));
    std::optional<Outcome<typename C::Answer>> result;
    session.run(std::move(command), [&](Outcome<typename C::Answer> outcome) { result = std::move(outcome); });
    return std::move(*result);
  }

  template <class V>
  Result<typename V::Answer> view(V value, access::Role role = access::Role::Staff) {
    Session session(*executor_, pipeline_, with(role));
    std::optional<Result<typename V::Answer>> result;
    session.view(std::move(value), [&](Result<typename V::Answer> answer) { result = std::move(answer); });
    return std::move(*result);
  }

  AdoptClauses adopt(const char* clause, QDate from, qint64 version = 0) const {
    return {{{QString::fromLatin1(clause), true, {}, version}}, from};
  }
  AdoptClauses leaveOut(const char* clause, QDate from, qint64 version = 0) const {
    return {{{QString::fromLatin1(clause), false, QStringLiteral("本中心无此业务"), version}}, from};
  }

  template <class T>
  static QString refusedBy(const Outcome<T>& outcome) {
    const auto* refusal = outcome ? nullptr : std::get_if<Refusal>(&outcome.error());
    if (!refusal) return QStringLiteral("no refusal");
    const auto obstacles = refusal->decision.obstacles();
    return obstacles.empty() ? QLatin1StringView("permission ") + refusal->action : obstacles.front().clause;
  }

  test::Place place_{GetParam()};
  test::FixedClock clock_;
  test::SeededRandom random_;
  Areas areas_{{policyArea()}};
  Pipeline pipeline_{{areas_, clock_, random_, {}, QStringLiteral("test")}};
  std::unique_ptr<storage::Database> database_;
  std::unique_ptr<ImmediateExecutor> executor_;
  QDate today_;
};

TEST_P(PolicyCommands, AnAdoptedClauseStandsFromItsDay) {
  ASSERT_EQ(view(ClauseView{QStringLiteral("EVT-14")})->line.standing, policy::Standing::NotAdopted);
  const auto adopted = run(adopt("EVT-14", today_.addDays(3)));
  ASSERT_TRUE(adopted.has_value()) << why(adopted);
  EXPECT_EQ(*adopted, 1);
  EXPECT_EQ(view(ClauseView{QStringLiteral("EVT-14"), today_.addDays(2)})->line.standing, policy::Standing::NotAdopted);
  EXPECT_NE(view(ClauseView{QStringLiteral("EVT-14"), today_.addDays(3)})->line.standing, policy::Standing::NotAdopted);
}

TEST_P(PolicyCommands, LeavingAClauseOutTakesAReasonThatIsKept) {
  AdoptClauses silent = leaveOut("EVT-14", today_);
  silent.entries.front().reason = QStringLiteral(" ");
  EXPECT_EQ(refusedBy(run(silent)), QStringLiteral("EVT-14"));
  ASSERT_TRUE(run(leaveOut("EVT-14", today_)).has_value());
  const auto detail = view(ClauseView{QStringLiteral("EVT-14")});
  ASSERT_TRUE(detail.has_value()) << why(detail);
  EXPECT_EQ(detail->line.standing, policy::Standing::NotApplicable);
  EXPECT_EQ(detail->line.decision->reason, QStringLiteral("本中心无此业务"));
}

TEST_P(PolicyCommands, APastDayAnUnknownClauseAndAnotherOrganizationAreRefused) {
  EXPECT_EQ(refusedBy(run(adopt("EVT-14", today_.addDays(-1)))), QStringLiteral("EVT-14"));
  EXPECT_EQ(refusedBy(run(adopt("EVT-99", today_))), QStringLiteral("EVT-99"));
  EXPECT_EQ(refusedBy(run(adopt("REG-6", today_))), QStringLiteral("REG-6"));
  EXPECT_TRUE(storage::PolicyStore(executor_->writer()).adoptions()->empty());
}

TEST_P(PolicyCommands, OneRefusedClauseLeavesTheOthersUndecided) {
  AdoptClauses both = adopt("EVT-13", today_);
  both.entries.push_back({QStringLiteral("REG-6"), true, {}, 0});
  EXPECT_FALSE(run(both).has_value());
  EXPECT_TRUE(storage::PolicyStore(executor_->writer()).adoptions()->empty());
}

TEST_P(PolicyCommands, TheWholeProposalOfFirstRunIsAccepted) {
  AdoptClauses all{{}, today_};
  for (const auto& each : policy::proposedAdoption(builtInLibrary(), QStringLiteral("event_center"), today_))
    all.entries.push_back({each.clause, true, {}, 0});
  const auto adopted = run(all);
  ASSERT_TRUE(adopted.has_value()) << why(adopted);
  EXPECT_EQ(*adopted, 190);
  EXPECT_EQ(run(all).value(), 0);  // nothing changes, nothing is written
}

TEST_P(PolicyCommands, TwoDecisionsOfOneDayAreAConflictUnlessSeen) {
  ASSERT_TRUE(run(adopt("EVT-14", today_)).has_value());
  const auto blind = run(leaveOut("EVT-14", today_));
  ASSERT_FALSE(blind.has_value());
  EXPECT_TRUE(std::holds_alternative<Conflict>(blind.error()));
  const qint64 seen = view(ClauseView{QStringLiteral("EVT-14")})->line.sameDayVersion;
  EXPECT_EQ(seen, 1);
  EXPECT_TRUE(run(leaveOut("EVT-14", today_, seen)).has_value());
}

TEST_P(PolicyCommands, OnlyTheHeadAndTheAdministratorAdopt) {
  EXPECT_EQ(refusedBy(run(adopt("EVT-14", today_), access::Role::Staff)), QStringLiteral("permission policy.adopt"));
  EXPECT_EQ(refusedBy(run(adopt("EVT-14", today_), access::Role::Auditor)), QStringLiteral("permission policy.adopt"));
  EXPECT_TRUE(run(adopt("EVT-14", today_), access::Role::Administrator).has_value());
}

TEST_P(PolicyCommands, AFigureChangesFromItsDayAndKeepsItsPast) {
  CLAUSE("SYS-1.1");
  const auto set = run(SetPolicyParameter{kGroupLimit, 800000, today_.addDays(7), QStringLiteral("年度授权调整"), 0});
  ASSERT_TRUE(set.has_value()) << why(set);
  const auto library = view(PolicyLibraryView{today_.addDays(7)});
  ASSERT_TRUE(library.has_value()) << why(library);
  for (const ParameterLine& line : library->parameters) {
    if (line.history.definition().key != kGroupLimit) continue;
    EXPECT_EQ(line.inForce.value, Argument(Money{800000}));
    EXPECT_EQ(line.history.on(today_.addDays(6)).value, Argument(Money{500000}));
    EXPECT_EQ(line.history.versions().front().reason, QStringLiteral("年度授权调整"));
  }
}

TEST_P(PolicyCommands, AFigureOutOfBoundsPastOrWithoutReasonIsRefused) {
  CLAUSE("SYS-1.1");
  const QString reason = QStringLiteral("reason");
  EXPECT_EQ(refusedBy(run(SetPolicyParameter{kGroupLimit, -1, today_, reason, 0})), QStringLiteral("SYS-1.1"));
  EXPECT_EQ(refusedBy(run(SetPolicyParameter{kGroupLimit, 1, today_.addDays(-1), reason, 0})),
            QStringLiteral("SYS-1.1"));
  EXPECT_EQ(refusedBy(run(SetPolicyParameter{kGroupLimit, 1, QDate(), reason, 0})), QStringLiteral("SYS-1.1"));
  EXPECT_EQ(refusedBy(run(SetPolicyParameter{kGroupLimit, 1, today_, QStringLiteral(" "), 0})),
            QStringLiteral("SYS-1.1"));
  EXPECT_FALSE(run(SetPolicyParameter{QStringLiteral("no.such"), 1, today_, reason, 0}).has_value());
  EXPECT_TRUE(storage::PolicyStore(executor_->writer()).parameterVersions()->empty());
}

TEST_P(PolicyCommands, OnlyTheHeadSetsFigures) {
  const SetPolicyParameter set{kGroupLimit, 1, today_, QStringLiteral("reason"), 0};
  for (const access::Role role : {access::Role::Staff, access::Role::Administrator, access::Role::Finance}) {
    EXPECT_EQ(refusedBy(run(set, role)), QStringLiteral("permission policy.parameter.set"));
  }
  EXPECT_TRUE(run(set).has_value());
}

TEST_P(PolicyCommands, TwoFiguresOfOneDayAreAConflictUnlessSeen) {
  const QString reason = QStringLiteral("reason");
  ASSERT_TRUE(run(SetPolicyParameter{kGroupLimit, 1, today_, reason, 0}).has_value());
  const auto blind = run(SetPolicyParameter{kGroupLimit, 2, today_, reason, 0});
  ASSERT_FALSE(blind.has_value());
  EXPECT_TRUE(std::holds_alternative<Conflict>(blind.error()));
  EXPECT_TRUE(run(SetPolicyParameter{kGroupLimit, 2, today_, reason, 1}).has_value());
  EXPECT_EQ(storage::PolicyStore(executor_->writer()).parameterVersions()->size(), 1U);
}

TEST_P(PolicyCommands, ACenterAddsPoliciesOfItsOwn) {
  const AddOwnPolicy house{QStringLiteral("HOUSE"), QStringLiteral("本中心奖惩细则"), QString(), today_};
  ASSERT_TRUE(run(house).has_value());
  EXPECT_FALSE(run(house).has_value());
  EXPECT_FALSE(run(AddOwnPolicy{QStringLiteral("EVT"), QStringLiteral("名"), QString(), today_}).has_value());
  EXPECT_FALSE(run(AddOwnPolicy{QStringLiteral("h1"), QStringLiteral("名"), QString(), today_}).has_value());
  const AddOwnClause clause{QStringLiteral("HOUSE"), QStringLiteral("1.2"), QStringLiteral("kpi"),
                            QStringLiteral("迟到扣分"), QStringLiteral("迟到一次扣一分。")};
  ASSERT_TRUE(run(clause).has_value());
  EXPECT_FALSE(run(clause).has_value());
  ASSERT_TRUE(run(adopt("HOUSE-1.2", today_)).has_value());
  const auto detail = view(ClauseView{QStringLiteral("HOUSE-1.2")});
  ASSERT_TRUE(detail.has_value()) << why(detail);
  EXPECT_EQ(detail->line.clause.basis, policy::Basis::House);
  EXPECT_EQ(detail->line.standing, policy::Standing::Binding);
  EXPECT_EQ(detail->policy.name.en, QStringLiteral("本中心奖惩细则"));
  EXPECT_TRUE(view(PolicyLibraryView{})->sections.back().own);
}

TEST_P(PolicyCommands, TheDatabaseItselfKeepsDecisions) {
  ASSERT_TRUE(run(adopt("EVT-14", today_)).has_value());
  storage::Connection& db = executor_->writer();
  EXPECT_FALSE(db.execute(QStringLiteral("DELETE FROM clause_adoption")).has_value());
  EXPECT_FALSE(
      db.execute(QStringLiteral("UPDATE clause_adoption SET valid_from = ?"), {today_.addDays(-9)}).has_value());
  EXPECT_FALSE(db.execute(QStringLiteral("UPDATE clause_adoption SET adopted = ?, reason = ''"), {false}).has_value());
}

TEST_P(PolicyCommands, RulesAreGivenWhatBindsOnTheDayOfTheFact) {
  ASSERT_TRUE(run(SetPolicyParameter{kGroupLimit, 800000, today_, QStringLiteral("reason"), 0}).has_value());
  const auto reading = pipeline_.reading(executor_->writer(), with(access::Role::Staff), policy::kViewPolicies.id);
  ASSERT_TRUE(reading.has_value()) << why(reading);
  EXPECT_EQ(enforcementOn(*reading, today_)->money("activity.limit.group_leader").value, Money{800000});
  EXPECT_EQ(enforcementOn(*reading, today_.addDays(-1))->money("activity.limit.group_leader").value, Money{500000});
  EXPECT_EQ(enforcementOn(*reading, today_)->clauses(), policyState(*reading)->on(today_).clauses());
}

INSTANTIATE_TEST_SUITE_P(Engines, PolicyCommands, testing::ValuesIn(test::engines()), test::engineName);

}  // namespace
}  // namespace guiju
