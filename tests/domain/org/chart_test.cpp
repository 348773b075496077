// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/chart.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "org_support.h"
#include "support/clause.h"

namespace guiju::org {
namespace {

using testing::Builder;
using testing::kFounded;
using testing::kToday;
using testing::SmallCenter;

TEST(Chart, EmptyOneAnswersWithNothing) {
  const Chart chart;
  EXPECT_FALSE(chart.center(kToday).isValid());
  EXPECT_TRUE(chart.units(kToday).empty());
  EXPECT_TRUE(chart.vacancies(kToday).empty());
  EXPECT_FALSE(chart.superior(EmployeeId{1}, kToday).isValid());
  EXPECT_EQ(chart.unit(UnitId{7}), nullptr);
}

TEST(Chart, GivesPathChildrenAndSubtree) {
  const SmallCenter small;
  const Chart chart = small.chart();
  EXPECT_EQ(chart.path(small.east, kToday), (std::vector{small.center, small.sales, small.east}));
  EXPECT_EQ(chart.children(small.sales, kToday), (std::vector{small.east, small.south}));
  EXPECT_EQ(chart.subtree(small.sales, kToday), (std::vector{small.sales, small.east, small.south}));
  EXPECT_EQ(chart.units(kToday).size(), 5U);
  EXPECT_EQ(chart.department(small.east, kToday), small.sales);
  EXPECT_EQ(chart.department(small.center, kToday), small.center);
}

TEST(Chart, KeepsTheShapeOfDaysBeforeAMove) {
  SmallCenter small;
  const QDate moved(2026, 7, 1);
  small.data.moves.push_back({Id<UnitMove>{1}, 1, small.south, small.market, moved, {}});
  const Chart chart = small.chart();
  EXPECT_EQ(chart.parent(small.south, moved.addDays(-1)), small.sales);
  EXPECT_EQ(chart.parent(small.south, moved), small.market);
  EXPECT_EQ(chart.subtree(small.sales, moved).size(), 2U);
}

TEST(Chart, HeadIsHeldActingOrVacant) {
  CLAUSE("EVT-4");
  SmallCenter small;
  small.data.assignments[2].validTo = QDate(2026, 11, 4);  // Han leaves the lead of East
  small.assign(small.zhou, small.eastLeader, QDate(2026, 11, 10), {}, AssignmentKind::Acting);
  const Chart chart = small.chart();
  EXPECT_EQ(chart.head(small.east, QDate(2026, 11, 3)).state, HeadOfUnit::State::Held);
  const HeadOfUnit vacant = chart.head(small.east, QDate(2026, 11, 4));
  EXPECT_EQ(vacant.state, HeadOfUnit::State::Vacant);
  EXPECT_EQ(vacant.since, QDate(2026, 11, 4));
  const HeadOfUnit acting = chart.head(small.east, QDate(2026, 11, 23));
  EXPECT_EQ(acting.state, HeadOfUnit::State::Acting);
  EXPECT_EQ(acting.employee, small.zhou);
  EXPECT_EQ(acting.since, QDate(2026, 11, 10));
}

TEST(Chart, SuperiorIsTheNearestHeadAboveWhoIsNotHimself) {
  SmallCenter small;
  const Chart chart = small.chart();
  EXPECT_EQ(chart.superior(small.li, kToday), small.han);
  EXPECT_EQ(chart.superior(small.han, kToday), small.zhou);
  EXPECT_EQ(chart.superior(small.zhou, kToday), small.shen);
  EXPECT_FALSE(chart.superior(small.shen, kToday).isValid());
  small.data.assignments[2].validTo = kToday;  // no leader from today: the department's head is next
  EXPECT_EQ(small.chart().superior(small.li, kToday), small.zhou);
}

TEST(Chart, CountsPeopleOnceAndVacanciesByPost) {
  CLAUSE("SYS-3.1");
  SmallCenter small;
  small.assign(small.han, small.southLeader, kFounded, {}, AssignmentKind::Concurrent);
  const Chart chart = small.chart();
  const Staffing all = chart.staffing(small.center, kToday);
  EXPECT_EQ(all.headcount, 5);
  EXPECT_EQ(all.establishment, 8);
  EXPECT_EQ(all.vacant, 2);  // head of market and one representative; South is led concurrently
  EXPECT_EQ(chart.staffing(small.eastRep, kToday), (Staffing{2, 3, 1, 0}));
}

TEST(Chart, VacancyIsDatedFromTheDayThePostWasNoLongerFull) {
  CLAUSE("EVT-4");
  SmallCenter small;
  small.data.establishmentChanges.push_back({Id<EstablishmentChange>{1}, 1, small.eastRep, 2, QDate(2025, 6, 1), {}});
  small.data.assignments[4].validTo = QDate(2026, 11, 4);  // Wu
  const Chart chart = small.chart();
  EXPECT_FALSE(chart.vacancy(small.eastRep, QDate(2026, 11, 3)).has_value());
  const auto vacancy = chart.vacancy(small.eastRep, kToday);
  ASSERT_TRUE(vacancy.has_value());
  EXPECT_EQ(vacancy->since, QDate(2026, 11, 4));
  EXPECT_EQ(vacancy->days, 19);
  EXPECT_EQ(chart.vacancy(small.eastRep, QDate(2025, 5, 31))->since, kFounded);
  EXPECT_EQ(chart.vacancies(kToday).front().since, kFounded) << "the longest comes first";
}

TEST(Chart, LastDayOfServiceStillCounts) {
  SmallCenter small;
  small.data.employees[4].leftOn = QDate(2026, 3, 31);
  const Chart chart = small.chart();
  EXPECT_TRUE(chart.inService(small.wu, QDate(2026, 3, 31)));
  EXPECT_FALSE(chart.inService(small.wu, QDate(2026, 4, 1)));
  EXPECT_EQ(chart.left(QDate(2026, 3, 1), QDate(2026, 4, 1)), std::vector{small.wu});
  EXPECT_TRUE(chart.left(QDate(2026, 3, 1), QDate(2026, 3, 31)).empty());
}

TEST(Chart, FunctionsReachTheUnitsBelow) {
  CLAUSE("EVT-5");
  SmallCenter small;
  small.data.functions.push_back({Id<UnitFunction>{1}, 1, small.sales, QStringLiteral("sales")});
  const Chart chart = small.chart();
  EXPECT_EQ(chart.unitsWithFunction(QStringLiteral("sales"), kToday), std::vector{small.sales});
  EXPECT_TRUE(chart.worksIn(small.li, QStringLiteral("sales"), kToday));
  EXPECT_FALSE(chart.worksIn(small.shen, QStringLiteral("sales"), kToday));
}

TEST(Chart, RightsAreHeldAtTheUnitsOfTheDay) {
  CLAUSE("WFA-0.2");
  SmallCenter small;
  const Chart chart = small.chart();
  const auto head = chart.holdings(small.zhou, kToday);
  ASSERT_EQ(head.size(), 1U);
  EXPECT_EQ(head[0].department, (std::vector{small.sales, small.east, small.south}));
  const auto leader = chart.holdings(small.han, kToday);
  EXPECT_EQ(leader[0].group, std::vector{small.east});
  EXPECT_EQ(leader[0].department, (std::vector{small.sales, small.east, small.south}));
  EXPECT_TRUE(chart.holdings(small.zhou, kFounded.addDays(-1)).empty());
}

TEST(Chart, StaffOfTheCentersOwnOfficeDoNotHoldTheWholeCenter) {
  SmallCenter small;
  const PositionId clerk = small.position(small.center, "Clerk");
  const EmployeeId su = small.employee("Su");
  small.assign(su, clerk);
  const auto holding = small.chart().holdings(su, kToday);
  ASSERT_EQ(holding.size(), 1U);
  EXPECT_EQ(holding[0].group, std::vector{small.center});
  EXPECT_EQ(holding[0].department, std::vector{small.center});
}

TEST(Chart, YearsOfLeadingAreCountedOnce) {
  CLAUSE("SYS-1.2");
  SmallCenter small;
  small.data.employees[2].managementYears = 2;
  small.assign(small.han, small.southLeader, kFounded, {}, AssignmentKind::Concurrent);
  EXPECT_EQ(small.chart().managementYears(small.han, QDate(2025, 12, 31)), 2);
  EXPECT_EQ(small.chart().managementYears(small.han, QDate(2026, 1, 2)), 3);
  EXPECT_EQ(small.chart().managementYears(small.han, QDate(2026, 12, 30)), 3);
  EXPECT_EQ(small.chart().industryYears(small.han, QDate(2025, 12, 31)), 0);
  EXPECT_EQ(small.chart().industryYears(small.han, QDate(2026, 1, 1)), 1);
}

TEST(Chart, EventsComeByDate) {
  SmallCenter small;
  small.data.units[4].validTo = QDate(2026, 5, 1);
  const auto events = small.chart().events();
  EXPECT_TRUE(std::is_sorted(events.begin(), events.end(),
                             [](const ChartEvent& a, const ChartEvent& b) { return a.day < b.day; }));
  EXPECT_EQ(events.back().kind, ChartEvent::Kind::UnitClosed);
  EXPECT_EQ(events.back().unit, small.south);
}

TEST(Chart, CycleInADamagedFileDoesNotHang) {
  Builder builder;
  const UnitId a = builder.unit(UnitKind::Department, {}, "A");
  const UnitId b = builder.unit(UnitKind::Department, a, "B");
  builder.data.units[0].parent = b;
  const Chart chart = builder.chart();
  EXPECT_EQ(chart.path(a, kToday).size(), 2U);
  EXPECT_EQ(chart.subtree(a, kToday).size(), 2U);
}

// The same questions answered by walking the records, without any index.
struct Oracle {
  const ChartData& data;

  [[nodiscard]] std::set<EmployeeId> membersOf(UnitId unit, QDate day) const {
    std::set<EmployeeId> found;
    for (const Assignment& each : data.assignments) {
      const Position& post = data.positions[static_cast<std::size_t>(each.position.value) - 1];
      const bool now = each.validFrom <= day && (!each.validTo || day < *each.validTo);
      if (now && each.kind == AssignmentKind::Primary && post.unit == unit) found.insert(each.employee);
    }
    return found;
  }
  [[nodiscard]] UnitId parentOf(UnitId unit, QDate day) const {
    for (const UnitMove& move : data.moves) {
      if (move.unit == unit && move.validFrom <= day) return move.parent;
    }
    return data.units[static_cast<std::size_t>(unit.value) - 1].parent;
  }
};

ChartData randomHistory() {
  SmallCenter small;
  const int moves = *rc::gen::inRange(0, 12);
  for (int i = 0; i < moves; ++i) {
    const EmployeeId person{*rc::gen::inRange<qint64>(1, 6)};
    const QDate day = kFounded.addDays(*rc::gen::inRange(1, 600));
    auto& all = small.data.assignments;
    const auto current = std::find_if(all.begin(), all.end(),
                                      [&](const Assignment& each) { return each.employee == person && !each.validTo; });
    if (current->validFrom >= day) continue;
    current->validTo = day;
    small.assign(person, PositionId{*rc::gen::inRange<qint64>(1, 7)}, day);
  }
  if (*rc::gen::arbitrary<bool>()) {
    small.data.moves.push_back({Id<UnitMove>{1}, 1, small.south, small.market, kFounded.addDays(300), {}});
  }
  return small.data;
}

TEST(Chart, AgreesWithABruteForceOracleOnAnyDay) {
  ASSERT_TRUE(rc::check("members, primary unit, parents and head-count", [] {
    const ChartData data = randomHistory();
    const Chart chart(data);
    const Oracle oracle{data};
    const QDate day = kFounded.addDays(*rc::gen::inRange(-2, 620));
    qint64 people = 0;
    for (const Unit& unit : data.units) {
      const auto members = chart.members(unit.id, day);
      const auto expected = oracle.membersOf(unit.id, day);
      RC_ASSERT(std::set(members.begin(), members.end()) == expected);
      RC_ASSERT(members.size() == expected.size());
      for (const EmployeeId each : members) RC_ASSERT(chart.primaryUnit(each, day) == unit.id);
      RC_ASSERT(chart.parent(unit.id, day) == oracle.parentOf(unit.id, day));
      people += static_cast<qint64>(members.size());
    }
    RC_ASSERT(chart.staffing(UnitId{1}, day).headcount == people);
  }));
}

}  // namespace
}  // namespace guiju::org
