// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "domain/approval/records.h"
#include "sample_center.h"

namespace guiju::approval {
namespace {

using namespace test;

// A case with everything a row can hold: parameters, reasons, copies, a paper decision, a withdrawn one.
std::pair<Trial, Case> richCase() {
  Trial trial{flowOf({stepOf("one", {headOfFunction("promotion"), ruleOf(DeciderRule::Kind::HeadOfUnit)}),
                      stepOf("two", {ruleOf(DeciderRule::Kind::HeadOfCenter)})})};
  trial.flow.steps.back().condition = *parseCondition(QStringLiteral("budget > @activity.limit.group_leader"));
  trial.flow.steps.front().dueWorkingDays = 2;
  trial.people.heads.erase(kPromotion);
  Case now = trial.submit()->after;
  now = copyTo(now, kPlanner, {kManager}, trial.context())->after;
  now = trial.approve(now, kPlanningHead)->after;
  now = trial.withdraw(now, kPlanningHead)->after;
  Opinion opinion = trial.opinion(now);
  opinion.paper = PaperDecision{kManager, trial.now.date(), QByteArray(32, 'x')};
  return {trial, registerPaperDecision(now, kDepartmentHead, Verb::Approve, opinion, trial.context())->after};
}

TEST(CaseRecords, RowsAndCaseSayTheSame) {
  const auto [trial, now] = richCase();
  ASSERT_FALSE(now.steps.back().parameters.empty());
  const CaseRecords rows = withCase({}, now);
  EXPECT_EQ(rows.tasks.size(), now.tasks.size());
  const auto read = assemble(rows, trial.flow);
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(*read, now);
}

TEST(CaseRecords, StoredRowsKeepTheirIds) {
  const auto [trial, now] = richCase();
  CaseRecords rows = withCase({}, now);
  rows.head.id = CaseId{4};
  for (std::size_t i = 0; i < rows.tasks.size(); ++i) rows.tasks.at(i).id.value = 10 + static_cast<qint64>(i);
  for (EntryRecord& entry : rows.entries) entry.id.value = 100 + entry.number;
  const Case next = trial.approve(now, kPlanningHead)->after;
  const CaseRecords after = withCase(rows, next);
  EXPECT_EQ(after.head.id, CaseId{4});
  EXPECT_EQ(after.tasks.front().id, rows.tasks.front().id);
  ASSERT_GT(after.entries.size(), rows.entries.size());
  EXPECT_EQ(after.entries.front().id, rows.entries.front().id);
  EXPECT_FALSE(after.entries.back().id.isValid());
  EXPECT_EQ(after.entries.back().caseId, CaseId{4});
}

TEST(CaseRecords, RowsThatContradictEachOtherAreCorrupt) {
  const auto [trial, now] = richCase();
  CaseRecords rows = withCase({}, now);
  rows.entries.erase(rows.entries.begin() + 1);
  EXPECT_EQ(assemble(rows, trial.flow).error().code, ErrorCode::Corrupt);
  rows = withCase({}, now);
  rows.head.steps = QStringLiteral("[]");
  EXPECT_EQ(assemble(rows, trial.flow).error().code, ErrorCode::Corrupt);
  rows = withCase({}, now);
  rows.tasks.front().basis = QStringLiteral("{");
  EXPECT_FALSE(assemble(rows, trial.flow).has_value());
}

TEST(CaseRecords, NumbersCountWithinTheYear) {
  EXPECT_EQ(caseNumber(2026, 7), QStringLiteral("APR-2026-007"));
  EXPECT_EQ(caseSerial(caseNumber(2026, 1234)), 1234);
  EXPECT_EQ(caseSerial({}), 0);
}

}  // namespace
}  // namespace guiju::approval
