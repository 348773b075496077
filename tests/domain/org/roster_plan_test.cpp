// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/roster_plan.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "domain/org/roster_titles.h"
#include "org_support.h"
#include "support/clause.h"

namespace guiju::org {
namespace {

using testing::everything;
using testing::kFounded;
using testing::kToday;
using testing::SmallCenter;
using Kind = RosterVerdict::Kind;

// The organization of a template on its first day, nobody in it yet.
Chart fresh(const char* key = "departments") {
  return Chart(chartOf(*findTemplate(QString::fromLatin1(key)), kToday, policy::Language::Chinese));
}

RosterRow row(int line, const char* number, const char* name, const char* unit, const char* position,
              std::optional<QDate> hired = QDate(2024, 3, 1)) {
  RosterRow result;
  result.sourceRow = line;
  result.number = QString::fromUtf8(number);
  result.name = QString::fromUtf8(name);
  result.unit = QString::fromUtf8(unit);
  result.position = QString::fromUtf8(position);
  result.hiredOn = hired;
  return result;
}

RosterPlan planned(const std::vector<RosterRow>& rows, const Chart& chart = fresh(), RosterOptions options = {}) {
  return planRoster(rows, chart, everything(), options, kToday);
}

TEST(RosterPlan, HiresAndAssignsSinceTheDayOfHire) {
  const RosterPlan plan =
      planned({row(2, "A001", "周启明", "销售部", "部长"), row(3, "A002", "韩雪", "销售部/销售一组", "销售代表")});
  ASSERT_FALSE(plan.hasErrors());
  EXPECT_EQ(plan.count(Kind::Hire), 2);
  ASSERT_EQ(plan.assignments.size(), 2U);
  EXPECT_TRUE(plan.units.empty());
  EXPECT_TRUE(plan.positions.empty()) << "部长 is the template's 销售部部长";
  EXPECT_EQ(plan.assignments[0].validFrom, QDate(2024, 3, 1));
  EXPECT_TRUE(plan.assignments[0].takenOver);
  EXPECT_FALSE(plan.unitsDatedBack.empty()) << "the department existed in 2024";
}

TEST(RosterPlan, KeysPeopleAsNamesNotAsWords) {
  const RosterPlan plan = planned({row(2, "A001", "单曾", "销售部", "部长")});
  ASSERT_EQ(plan.hired.size(), 1U);
  EXPECT_EQ(plan.hired[0].nameKey, QStringLiteral("shanceng sc"));
}

TEST(RosterPlan, RefusesUnknownUnitsOrFoundsThem) {
  const std::vector<RosterRow> rows{row(2, "A1", "李明", "海外部", "经理"),
                                    row(3, "A2", "王芳", "海外部/欧洲组", "专员")};
  EXPECT_EQ(planned(rows).count(Kind::Refused), 2);
  RosterOptions options;
  options.createUnits = true;
  const RosterPlan plan = planned(rows, fresh(), options);
  ASSERT_FALSE(plan.hasErrors());
  ASSERT_EQ(plan.units.size(), 2U);
  EXPECT_EQ(plan.units[0].kind, UnitKind::Department);
  EXPECT_EQ(plan.units[1].kind, UnitKind::Group);
  EXPECT_EQ(plan.units[1].parent, plan.units[0].id);
  ASSERT_EQ(plan.positions.size(), 2U);
  EXPECT_TRUE(plan.positions[0].isHead);
  EXPECT_EQ(plan.positions[0].role, access::Role::DepartmentHead);
  EXPECT_FALSE(plan.positions[1].isHead);
}

TEST(RosterPlan, SameNumberTwiceWithoutDatesIsRefused) {
  const RosterPlan plan =
      planned({row(2, "A1", "李明", "销售部/销售一组", "销售代表"), row(3, "a1", "李明", "市场部/执行组", "执行专员"),
               row(4, "A2", "王芳", "销售部/销售一组", "销售代表")});
  EXPECT_EQ(plan.rows[1].kind, Kind::Refused);
  EXPECT_EQ(plan.rows[0].kind, Kind::Skipped) << "the person is left out as a whole";
  EXPECT_EQ(plan.hired.size(), 1U);
}

TEST(RosterPlan, NumberOfSomeoneElseIsRefusedAndSameNameWarned) {
  const RosterPlan plan =
      planned({row(2, "A1", "李明", "销售部/销售一组", "销售代表"), row(3, "A1", "王芳", "销售部/销售一组", "销售代表"),
               row(4, "A3", "张伟", "销售部/销售一组", "销售代表"), row(5, "A4", "张伟", "市场部/执行组", "执行专员")});
  EXPECT_EQ(plan.rows[1].kind, Kind::Refused);
  EXPECT_EQ(plan.rows[3].kind, Kind::Hire);
  EXPECT_FALSE(plan.rows[3].warnings.empty());
}

TEST(RosterPlan, SeveralDatedRowsAreMoves) {
  RosterRow first = row(2, "A1", "李明", "销售部/销售一组", "销售代表");
  RosterRow second = row(3, "A1", "李明", "市场部/执行组", "执行专员");
  second.assignedFrom = QDate(2025, 7, 1);
  const RosterPlan plan = planned({second, first});
  ASSERT_FALSE(plan.hasErrors());
  ASSERT_EQ(plan.assignments.size(), 2U);
  EXPECT_EQ(plan.assignments[0].validTo, QDate(2025, 7, 1));
  EXPECT_EQ(plan.assignments[1].validFrom, QDate(2025, 7, 1));
  EXPECT_FALSE(plan.assignments[1].validTo.has_value());
  EXPECT_EQ(plan.hired.size(), 1U);
}

TEST(RosterPlan, WhoLeftKeepsHisPostUntilTheLastDay) {
  RosterRow gone = row(2, "A1", "唐立文", "销售部/销售一组", "组长");
  gone.leftOn = QDate(2026, 3, 31);
  RosterRow next = row(3, "A2", "梁志远", "销售部/销售一组", "组长", QDate(2026, 4, 1));
  const RosterPlan plan = planned({gone, next});
  ASSERT_FALSE(plan.hasErrors());
  EXPECT_EQ(plan.assignments[0].validTo, QDate(2026, 4, 1));
  gone.leftOn = QDate(2024, 2, 1);
  EXPECT_EQ(planned({gone}).rows[0].kind, Kind::Refused) << "left before the hire";
  gone.leftOn.reset();
  gone.status = QStringLiteral("离职");
  EXPECT_EQ(planned({gone}).rows[0].kind, Kind::Refused) << "left, but nobody knows when";
}

TEST(RosterPlan, SecondHeadAtTheSameTimeIsRefused) {
  CLAUSE("REG-6");
  const RosterPlan plan =
      planned({row(2, "A1", "周启明", "销售部", "部长"), row(3, "A2", "林若溪", "销售部", "销售部部长")});
  EXPECT_EQ(plan.rows[0].kind, Kind::Hire);
  EXPECT_EQ(plan.rows[1].kind, Kind::Refused) << "the later row";
  EXPECT_EQ(plan.assignments.size(), 1U);
}

TEST(RosterPlan, VacantPostsRaiseTheEstablishmentOfNewPositions) {
  CLAUSE("SYS-3.1");
  RosterRow empty = row(3, "", "", "市场部", "新媒体专员", std::nullopt);
  const RosterPlan plan = planned({row(2, "A1", "李明", "市场部", "新媒体专员"), empty, empty});
  ASSERT_FALSE(plan.hasErrors());
  ASSERT_EQ(plan.positions.size(), 1U);
  EXPECT_EQ(plan.positions[0].establishment, 3);
  EXPECT_EQ(plan.count(Kind::VacantPost), 2);
}

TEST(RosterPlan, EstablishmentOfOldPositionsIsRaisedOnlyOnRequest) {
  std::vector<RosterRow> rows;
  for (int i = 0; i < 10; ++i) {
    rows.push_back(row(i + 2, qPrintable(QStringLiteral("A%1").arg(i)), qPrintable(QStringLiteral("N%1").arg(i)),
                       "销售部/销售一组", "销售代表"));
  }
  const RosterPlan raised = planned(rows);
  EXPECT_FALSE(raised.hasErrors());
  ASSERT_EQ(raised.establishmentChanges.size(), 1U);
  EXPECT_EQ(raised.establishmentChanges[0].establishment, 10);
  RosterOptions options;
  options.raiseEstablishment = false;
  const RosterPlan kept = planned(rows, fresh(), options);
  EXPECT_EQ(kept.count(Kind::Refused), 2);
  EXPECT_EQ(kept.rows[9].kind, Kind::Refused);
  EXPECT_EQ(kept.rows[7].kind, Kind::Hire);
}

TEST(RosterPlan, UpdatesMovesAndLeavesWhatIsTheSame) {
  SmallCenter small;
  RosterRow same = row(2, "E004", "Li", "Sales/East", "Representative", std::nullopt);
  RosterRow changed = row(3, "e005", "Wu", "Sales/East", "Representative", std::nullopt);
  changed.mobile = QStringLiteral("13800000000");
  RosterRow moved = row(4, "E003", "Han", "Market", "Analyst", std::nullopt);
  moved.assignedFrom = QDate(2026, 11, 1);
  const RosterPlan plan = planned({same, changed, moved}, small.chart());
  ASSERT_FALSE(plan.hasErrors());
  EXPECT_EQ(plan.rows[0].kind, Kind::Unchanged);
  EXPECT_EQ(plan.rows[1].kind, Kind::Update);
  EXPECT_EQ(plan.rows[2].kind, Kind::Move);
  ASSERT_EQ(plan.ended.size(), 1U);
  EXPECT_EQ(plan.ended[0].after.validTo, QDate(2026, 11, 1));
  EXPECT_EQ(plan.updated.size(), 1U);
}

TEST(RosterPlan, ModeAndKeyAreObeyed) {
  const SmallCenter small;
  const std::vector<RosterRow> rows{row(2, "E004", "Li", "Sales/East", "Representative", std::nullopt),
                                    row(3, "E900", "New", "Sales/East", "Representative")};
  RosterOptions options;
  options.mode = RosterMode::Create;
  EXPECT_EQ(planned(rows, small.chart(), options).rows[0].kind, Kind::Skipped);
  options.mode = RosterMode::Update;
  EXPECT_EQ(planned(rows, small.chart(), options).rows[1].kind, Kind::Skipped);
  options.mode = RosterMode::CreateAndUpdate;
  options.key = RosterKey::Name;
  const RosterPlan byName =
      planned({row(2, "X1", "Li", "Sales/East", "Representative", std::nullopt)}, small.chart(), options);
  EXPECT_TRUE(byName.hired.empty());
}

TEST(RosterPlan, ImportIsNoWayAroundTheSelectionOfLeaders) {
  CLAUSE("REG-8");
  SmallCenter small;
  small.data.assignments[2].validTo = kToday.addDays(-5);  // East has lost its leader, and records are kept here
  RosterRow leader = row(2, "E004", "Li", "Sales/East", "East leader", std::nullopt);
  const RosterPlan plan = planned({leader}, small.chart());
  EXPECT_EQ(plan.rows[0].kind, Kind::Refused);
  EXPECT_TRUE(plan.changesNothing());
}

TEST(RosterPlan, CellsThatCannotBeReadRefuseTheRow) {
  RosterRow broken = row(2, "A1", "李明", "销售部/销售一组", "销售代表");
  broken.problems.push_back({QStringLiteral("入职日期"), QStringLiteral("2024-13-45"), {}});
  const RosterPlan plan = planned({broken});
  ASSERT_EQ(plan.rows[0].errors.size(), 1U);
  EXPECT_TRUE(plan.changesNothing());
}

TEST(RosterPlan, RosterWithoutNumbersGetsThem) {
  const RosterPlan plan =
      planned({row(2, "", "李明", "销售部/销售一组", "销售代表"), row(3, "", "王芳", "销售部/销售一组", "销售代表")});
  ASSERT_EQ(plan.hired.size(), 2U);
  EXPECT_EQ(plan.hired[0].number, QStringLiteral("E0001"));
  EXPECT_EQ(plan.hired[1].number, QStringLiteral("E0002"));
}

TEST(RosterPlan, ExportComesBackUnchanged) {
  const SmallCenter small;
  const Chart chart = small.chart();
  const auto rows = rosterOf(chart, kToday);
  EXPECT_EQ(rows.size(), 8U);  // five people and three vacant posts
  const RosterPlan plan = planned(rows, chart);
  EXPECT_FALSE(plan.hasErrors());
  EXPECT_TRUE(plan.changesNothing());
}

TEST(RosterPlan, KnowsTheTitlesOfHeads) {
  Unit unit;
  unit.kind = UnitKind::Department;
  unit.name = QStringLiteral("销售部");
  for (const char16_t* title : {u"部长", u"销售部部长", u"销售经理", u"经理", u"Head of sales"}) {
    EXPECT_TRUE(isHeadTitle(QString(QStringView(title).toString()), unit));
  }
  for (const char16_t* title : {u"副部长", u"客户经理", u"销售代表", u"经理助理", u"Account manager"}) {
    EXPECT_FALSE(isHeadTitle(QString(QStringView(title).toString()), unit));
  }
}

TEST(RosterPlan, WhateverTheRowsThePlanBreaksNoRule) {
  ASSERT_TRUE(rc::check("no two heads, no two primaries, nobody before the hire", [] {
    const char* units[] = {"销售部", "销售部/销售一组", "市场部", "市场部/执行组", "没有的部"};
    const char* posts[] = {"部长", "组长", "销售代表", "专员", ""};
    std::vector<RosterRow> rows;
    const int count = *rc::gen::inRange(1, 25);
    for (int i = 0; i < count; ++i) {
      const QString number = QStringLiteral("A%1").arg(*rc::gen::inRange(0, 8));
      RosterRow made = row(i + 2, qPrintable(number), qPrintable(number), units[*rc::gen::inRange(0, 5)],
                           posts[*rc::gen::inRange(0, 5)], QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 90)));
      if (*rc::gen::arbitrary<bool>()) made.assignedFrom = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 500));
      if (*rc::gen::inRange(0, 5) == 0) made.leftOn = QDate(2024, 6, 1).addDays(*rc::gen::inRange(0, 500));
      rows.push_back(made);
    }
    const RosterPlan plan = planned(rows);
    RC_ASSERT(plan.rows.size() == rows.size());
    for (const Assignment& each : plan.assignments) {
      const auto person = std::find_if(plan.hired.begin(), plan.hired.end(),
                                       [&](const Employee& one) { return one.id == each.employee; });
      RC_ASSERT(person != plan.hired.end());
      RC_ASSERT(person->hiredOn <= each.validFrom);
      for (const Assignment& other : plan.assignments) {
        if (&other == &each) continue;
        RC_ASSERT(other.employee != each.employee || !other.range().overlaps(each.range()));
      }
    }
  }));
}

}  // namespace
}  // namespace guiju::org
