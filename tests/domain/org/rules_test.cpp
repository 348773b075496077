// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/rules.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "org_support.h"
#include "support/clause.h"

namespace guiju::org {
namespace {

using testing::Builder;
using testing::clauses;
using testing::kFounded;
using testing::kToday;
using testing::obstacles;
using testing::SmallCenter;

Assignment plan(EmployeeId employee, PositionId position, QDate from, EmployeeId by,
                AssignmentKind kind = AssignmentKind::Primary) {
  Assignment result;
  result.employee = employee;
  result.position = position;
  result.validFrom = from;
  result.appointedBy = by;
  result.kind = kind;
  return result;
}

Unit newUnit(UnitKind kind, UnitId parent, const char* name) {
  Unit result;
  result.kind = kind;
  result.parent = parent;
  result.name = QString::fromUtf8(name);
  result.validFrom = kToday;
  return result;
}

TEST(Rules, OnlyTheHeadOrSomeoneMadeResponsibleSetsUpUnits) {
  CLAUSE("RWD-1");
  SmallCenter small;
  const Unit unit = newUnit(UnitKind::Group, small.sales, "North");
  EXPECT_TRUE(rules::createUnit(small.asks(small.shen), unit).held());
  const auto refused = rules::createUnit(small.asks(small.zhou), unit);
  EXPECT_EQ(obstacles(refused), clauses({"RWD-1"}));
  EXPECT_EQ(std::get<QString>(refused.obstacles().front().remedy.arguments.at(0)), QLatin1StringView("Shen"));
  small.data.mandates.push_back({Id<Mandate>{1}, 1, small.zhou, kToday, kToday.addDays(1), {}});
  EXPECT_TRUE(rules::createUnit(small.asks(small.zhou), unit).held());
  small.data.mandates[0].validTo = kToday;
  small.data.mandates[0].validFrom = kToday.addDays(-9);
  EXPECT_FALSE(rules::createUnit(small.asks(small.zhou), unit).held()) << "the mandate ended yesterday";
}

TEST(Rules, SetupIsFreeUntilAHeadWasAppointed) {
  CLAUSE("RWD-1");
  SmallCenter small;
  small.data.assignments.erase(small.data.assignments.begin());
  const Unit unit = newUnit(UnitKind::Group, small.sales, "North");
  EXPECT_TRUE(rules::createUnit(small.asks({}), unit).held());
  small.assign(small.shen, small.director, kFounded, QDate(2026, 1, 1));
  EXPECT_EQ(obstacles(rules::createUnit(small.asks({}), unit)), clauses({"RWD-1"})) << "vacant is not setup";
}

TEST(Rules, NotAdoptedClausesDoNotBind) {
  const SmallCenter small;
  rules::Question question = small.asks(small.zhou);
  question.enforcement = policy::Enforcement(kToday, {});
  EXPECT_TRUE(rules::createUnit(question, newUnit(UnitKind::Group, small.sales, "North")).held());
}

TEST(Rules, UnitsStandAtTheirPlace) {
  const SmallCenter small;
  const auto asks = small.asks(small.shen);
  EXPECT_EQ(obstacles(rules::createUnit(asks, newUnit(UnitKind::Department, small.sales, "A"))), clauses({""}));
  EXPECT_EQ(obstacles(rules::createUnit(asks, newUnit(UnitKind::Group, small.east, "A"))), clauses({""}));
  EXPECT_EQ(obstacles(rules::createUnit(asks, newUnit(UnitKind::Center, {}, "A"))), clauses({""}));
  EXPECT_EQ(obstacles(rules::createUnit(asks, newUnit(UnitKind::Group, small.sales, "east"))), clauses({""}));
  EXPECT_TRUE(rules::createUnit(asks, newUnit(UnitKind::Group, small.center, "A")).held());
  Unit early = newUnit(UnitKind::Group, small.sales, "A");
  early.validFrom = kFounded.addDays(-1);
  EXPECT_FALSE(rules::createUnit(asks, early).held());
}

TEST(Rules, MovesMakeNoCycleAndKeepKinds) {
  const SmallCenter small;
  const auto asks = small.asks(small.shen);
  const auto move = [&](UnitId unit, UnitId parent, QDate day = kToday) {
    return rules::moveUnit(asks, UnitMove{{}, 0, unit, parent, day, {}});
  };
  EXPECT_TRUE(move(small.east, small.market).held());
  EXPECT_TRUE(move(small.east, small.center).held());
  EXPECT_FALSE(move(small.sales, small.east).held());
  EXPECT_FALSE(move(small.sales, small.sales).held());
  EXPECT_FALSE(move(small.east, small.south).held()) << "a group below a group";
  EXPECT_FALSE(move(small.east, small.market, kFounded).held()) << "on the day it was founded";
}

TEST(Rules, UnitWithPeopleOrUnitsBelowIsNotClosed) {
  SmallCenter small;
  EXPECT_EQ(obstacles(rules::closeUnit(small.asks(small.shen), small.east, kToday)), clauses({""}));
  EXPECT_EQ(obstacles(rules::closeUnit(small.asks(small.shen), small.sales, kToday)), (clauses({"", ""})));
  EXPECT_TRUE(rules::closeUnit(small.asks(small.shen), small.south, kToday).held());
  EXPECT_FALSE(rules::closeUnit(small.asks(small.shen), small.center, kToday).held());
  small.assign(small.wu, small.southLeader, kToday.addDays(5), {}, AssignmentKind::Acting);
  EXPECT_FALSE(rules::closeUnit(small.asks(small.shen), small.south, kToday).held()) << "someone comes later";
}

TEST(Rules, GroupsOfTheTemplateStay) {
  CLAUSE("EVT-5");
  SmallCenter small;
  small.data.templates.push_back({Id<AppliedTemplate>{1}, 1, QStringLiteral("event_center"), kFounded});
  small.data.functions.push_back({Id<UnitFunction>{1}, 1, small.south, QStringLiteral("execution")});
  EXPECT_EQ(obstacles(rules::closeUnit(small.asks(small.shen), small.south, kToday)), clauses({"EVT-5"}));
  EXPECT_EQ(obstacles(rules::setFunctions(small.asks(small.shen), small.south, {})), clauses({"EVT-5"}));
  small.data.functions.push_back({Id<UnitFunction>{2}, 1, small.market, QStringLiteral("execution")});
  EXPECT_TRUE(rules::closeUnit(small.asks(small.shen), small.south, kToday).held());
}

TEST(Rules, DepartmentsOfTheTemplateStay) {
  for (const auto& [key, clause] : {std::pair{"departments", "REG-6"}, std::pair{"four_departments", "MMC-3"}}) {
    SmallCenter small;
    small.data.templates.push_back({Id<AppliedTemplate>{1}, 1, QString::fromLatin1(key), kFounded});
    small.data.functions.push_back({Id<UnitFunction>{1}, 1, small.market, QStringLiteral("market")});
    EXPECT_EQ(obstacles(rules::closeUnit(small.asks(small.shen), small.market, kToday)), clauses({clause}));
  }
}

TEST(Rules, RequiredDepartmentsProveTheirClauses) {
  CLAUSE("REG-6");
  CLAUSE("MMC-3");
  const auto needs = requiredFunctions(QStringLiteral("four_departments"));
  EXPECT_EQ(needs.size(), 4U);
  EXPECT_TRUE(std::all_of(needs.begin(), needs.end(),
                          [](const RequiredFunction& each) { return each.clause == QLatin1StringView("MMC-3"); }));
}

TEST(Rules, CenterHasOneHeadAtATime) {
  CLAUSE("EVT-4");
  SmallCenter small;
  const auto record = small.selected(small.zhou, small.director, QDate(2026, 11, 1));
  Assignment second = plan(small.zhou, small.director, kToday, small.shen, AssignmentKind::Concurrent);
  second.selectionRecord = record;
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.shen), second)), (clauses({"EVT-4", "REG-5", "SYS-3.1"})));
  Assignment acting = plan(small.zhou, small.director, kToday, small.shen, AssignmentKind::Acting);
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.shen), acting)), (clauses({"EVT-4", "REG-5"})));
  small.data.assignments[0].validTo = kToday;
  EXPECT_TRUE(rules::appoint(small.asks(small.shen), second).held()) << "from the day on which the other ended";
  small.data.assignments[0].validTo = kToday.addDays(1);
  EXPECT_FALSE(rules::appoint(small.asks(small.shen), second).held()) << "not a day earlier";
}

TEST(Rules, TwoHeadsAreRefusedEvenWhereNoClauseIsAdopted) {
  const SmallCenter small;
  rules::Question question = small.asks(small.shen);
  question.enforcement = policy::Enforcement(kToday, {});
  EXPECT_FALSE(
      rules::appoint(question, plan(small.zhou, small.director, kToday, small.shen, AssignmentKind::Acting)).held());
}

TEST(Rules, GroupLeaderIsAppointedByTheHeadOfTheDepartment) {
  CLAUSE("REG-7");
  SmallCenter small;
  const auto record = small.selected(small.li, small.southLeader, QDate(2026, 11, 1));
  const auto appointedBy = [&](EmployeeId by) {
    Assignment leader = plan(small.li, small.southLeader, kToday, by, AssignmentKind::Concurrent);
    leader.selectionRecord = record;
    return obstacles(rules::appoint(small.asks(by), leader));
  };
  EXPECT_EQ(appointedBy(small.zhou), clauses({}));
  EXPECT_EQ(appointedBy(small.shen), clauses({"REG-7"})) << "not even by the head of the center";
  small.data.assignments[1].validTo = kToday;  // the department has no head: the one above appoints
  EXPECT_EQ(appointedBy(small.shen), clauses({}));
  EXPECT_EQ(appointedBy(small.zhou), clauses({"REG-7"}));
}

TEST(Rules, LeadingPositionNeedsASelectionRecord) {
  CLAUSE("REG-8");
  SmallCenter small;
  Assignment leader = plan(small.li, small.southLeader, kToday, small.zhou, AssignmentKind::Concurrent);
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.zhou), leader)), clauses({"REG-8"}));
  leader.selectionRecord = small.selected(small.wu, small.southLeader, QDate(2026, 11, 1));
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.zhou), leader)), clauses({"REG-8"})) << "of someone else";
  leader.selectionRecord = small.selected(small.li, small.eastLeader, QDate(2026, 11, 1));
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.zhou), leader)), clauses({"REG-8"})) << "for another position";
  leader.selectionRecord = small.selected(small.li, small.southLeader, kToday.addDays(1));
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.zhou), leader)), clauses({"REG-8"})) << "held afterwards";
  leader.selectionRecord = small.selected(small.li, small.southLeader, kToday);
  EXPECT_TRUE(rules::appoint(small.asks(small.zhou), leader).held());
  small.data.selections.back().outcome = SelectionOutcome::NotSelected;
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.zhou), leader)), clauses({"REG-8"})) << "not selected";
  leader.selectionRecord = {};
  leader.kind = AssignmentKind::Acting;
  EXPECT_TRUE(rules::appoint(small.asks(small.zhou), leader).held()) << "acting needs none";
}

TEST(Rules, GapInQualificationNeedsAReason) {
  CLAUSE("SYS-1.2");
  SmallCenter small;
  small.data.positions[4].minIndustryYears = 3;
  small.data.positions[4].certificates = QStringLiteral("Sales licence");
  const EmployeeId newcomer = small.employee("Tang", QDate(2026, 11, 1));
  Assignment post = plan(newcomer, small.eastRep, kToday, small.zhou);
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.zhou), post)), (clauses({"SYS-1.2", "SYS-1.2"})));
  small.data.employees.back().industryYears = 3;
  small.data.employees.back().certificates = QStringLiteral("driving\nsales licence");
  EXPECT_TRUE(rules::appoint(small.asks(small.zhou), post).held());
  small.data.employees.back().industryYears = 2;
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.zhou), post)), clauses({"SYS-1.2"}));
  post.gapReason = QStringLiteral("led a comparable team abroad");
  EXPECT_TRUE(rules::appoint(small.asks(small.zhou), post).held());
}

TEST(Rules, EstablishmentIsNotOverrunWithoutApproval) {
  CLAUSE("SYS-3.1");
  SmallCenter small;
  small.assign(small.employee("Tang"), small.eastRep);
  const EmployeeId fourth = small.employee("Deng");
  Assignment post = plan(fourth, small.eastRep, kToday, small.zhou);
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.zhou), post)), clauses({"SYS-3.1"}));
  post.overrunApproval = QStringLiteral("AP-2026-031");
  EXPECT_TRUE(rules::appoint(small.asks(small.zhou), post).held());
  post.overrunApproval.clear();
  small.data.establishmentChanges.push_back({Id<EstablishmentChange>{1}, 1, small.eastRep, 4, kToday, {}});
  EXPECT_TRUE(rules::appoint(small.asks(small.zhou), post).held());
  post.validFrom = kToday.addDays(-1);
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.zhou), post)), clauses({"SYS-3.1"})) << "a day too early";
}

TEST(Rules, EstablishmentDoesNotFallBelowPeople) {
  CLAUSE("SYS-3.1");
  const SmallCenter small;
  EstablishmentChange change{{}, 0, small.eastRep, 1, kToday, QStringLiteral("plan 2027")};
  EXPECT_EQ(obstacles(rules::changeEstablishment(small.asks(small.shen), change)), clauses({"SYS-3.1"}));
  change.establishment = 2;
  EXPECT_TRUE(rules::changeEstablishment(small.asks(small.shen), change).held());
  change.reason.clear();
  EXPECT_EQ(obstacles(rules::changeEstablishment(small.asks(small.shen), change)), clauses({"SYS-3.1"}));
}

TEST(Rules, NobodyHasTwoPrimaryPositionsNorAnyOutsideOfService) {
  SmallCenter small;
  EXPECT_EQ(obstacles(rules::appoint(small.asks(small.zhou), plan(small.li, small.eastRep, kToday, small.zhou))),
            clauses({""}));
  const EmployeeId tang = small.employee("Tang", QDate(2026, 12, 1));
  EXPECT_EQ(
      obstacles(rules::appoint(small.asks(small.zhou), plan(tang, small.eastRep, QDate(2026, 11, 30), small.zhou))),
      clauses({""}));
  EXPECT_TRUE(rules::appoint(small.asks(small.zhou), plan(tang, small.eastRep, QDate(2026, 12, 1), small.zhou)).held());
  small.data.employees.back().leftOn = QDate(2026, 12, 31);
  Assignment post = plan(tang, small.eastRep, QDate(2026, 12, 1), small.zhou);
  EXPECT_FALSE(rules::appoint(small.asks(small.zhou), post).held()) << "open beyond the last day";
  post.validTo = QDate(2027, 1, 1);
  EXPECT_TRUE(rules::appoint(small.asks(small.zhou), post).held()) << "the last day is a day of service";
  post.validTo = QDate(2027, 1, 2);
  EXPECT_FALSE(rules::appoint(small.asks(small.zhou), post).held());
}

TEST(Rules, MoveEndsOnePositionAndBeginsTheOther) {
  SmallCenter small;
  const PositionId clerk = small.position(small.market, "Clerk");
  EXPECT_TRUE(rules::moveEmployee(small.asks(small.shen), plan(small.li, clerk, kToday, small.shen)).held());
  EXPECT_FALSE(rules::moveEmployee(small.asks(small.shen), plan(small.li, clerk, kFounded, small.shen)).held());
  const EmployeeId tang = small.employee("Tang");
  EXPECT_FALSE(rules::moveEmployee(small.asks(small.shen), plan(tang, clerk, kToday, small.shen)).held());
}

TEST(Rules, DepartureOfTheHeadIsDatedWithItsReason) {
  CLAUSE("EVT-4");
  const SmallCenter small;
  EXPECT_EQ(obstacles(rules::endAssignment(small.asks(small.shen), small.shenDirects, kToday, {})),
            (clauses({"EVT-4", "REG-5"})));
  EXPECT_TRUE(
      rules::endAssignment(small.asks(small.shen), small.shenDirects, kToday, QStringLiteral("retires")).held());
  EXPECT_FALSE(rules::endAssignment(small.asks(small.shen), small.liSells, kFounded, {}).held());
  EXPECT_TRUE(rules::endAssignment(small.asks(small.shen), small.liSells, kFounded.addDays(1), {}).held());
  EXPECT_FALSE(rules::leave(small.asks(small.shen), small.shen, kToday, {}).held());
  EXPECT_TRUE(rules::leave(small.asks(small.shen), small.li, kToday, {}).held());
}

TEST(Rules, UnitHasOnePositionOfAHeadForOnePerson) {
  CLAUSE("REG-5");
  const SmallCenter small;
  Position second;
  second.unit = small.center;
  second.title = QStringLiteral("Co-director");
  second.isHead = true;
  second.duties = QStringLiteral("leads");
  second.validFrom = kToday;
  EXPECT_EQ(obstacles(rules::createPosition(small.asks(small.shen), second)), (clauses({"EVT-4", "REG-5"})));
  second.isHead = false;
  second.establishment = 2;
  EXPECT_TRUE(rules::createPosition(small.asks(small.shen), second).held());
  second.leading = true;
  second.duties.clear();
  EXPECT_EQ(obstacles(rules::createPosition(small.asks(small.shen), second)), clauses({"SYS-1.1"}));
}

TEST(Rules, NumbersOfEmployeesAreUnique) {
  const SmallCenter small;
  Employee employee = small.data.employees[0];
  employee.id = {};
  EXPECT_FALSE(rules::hire(small.asks(small.shen), employee).held());
  employee.number = QStringLiteral("E900");
  EXPECT_TRUE(rules::hire(small.asks(small.shen), employee).held());
  employee.leftOn = employee.hiredOn.addDays(-1);
  EXPECT_FALSE(rules::hire(small.asks(small.shen), employee).held());
}

TEST(Rules, EveryObstacleSaysWhatWouldMakeItRight) {
  const SmallCenter small;
  const auto decision = rules::appoint(small.asks(small.zhou), plan(small.zhou, small.director, kFounded, {}));
  ASSERT_FALSE(decision.held());
  for (const policy::Finding& each : decision.obstacles()) {
    EXPECT_FALSE(each.because.isEmpty());
    EXPECT_FALSE(each.remedy.isEmpty());
  }
}

// Applies whatever the rules allow, and nothing else.
void tryRandomAppointment(SmallCenter& small) {
  const QDate day = kFounded.addDays(*rc::gen::inRange(0, 700));
  const EmployeeId who{*rc::gen::inRange<qint64>(1, 6)};
  if (*rc::gen::inRange(0, 3) == 0) {
    const AssignmentId which{*rc::gen::inRange<qint64>(1, static_cast<qint64>(small.data.assignments.size()) + 1)};
    if (!rules::endAssignment(small.asks(small.shen), which, day, QStringLiteral("reason")).held()) return;
    small.data.assignments[static_cast<std::size_t>(which.value) - 1].validTo = day;
    return;
  }
  Assignment next =
      plan(who, PositionId{*rc::gen::inRange<qint64>(1, 7)}, day, small.shen,
           *rc::gen::element(AssignmentKind::Primary, AssignmentKind::Acting, AssignmentKind::Concurrent));
  next.takenOver = true;
  if (*rc::gen::arbitrary<bool>()) next.validTo = day.addDays(*rc::gen::inRange(1, 200));
  next.id = Builder::nextId(small.data.assignments);
  if (rules::appoint(small.asks(small.shen), next).held()) small.data.assignments.push_back(next);
}

TEST(Rules, RandomHistoriesNeverHaveTwoHeadsTwoPrimariesOrTooManyPeople) {
  CLAUSE("EVT-4");
  CLAUSE("REG-5");
  ASSERT_TRUE(rc::check("invariants of any history the rules allow", [] {
    SmallCenter small;
    const int steps = *rc::gen::inRange(1, 40);
    for (int i = 0; i < steps; ++i) tryRandomAppointment(small);
    for (int offset = 0; offset < 900; offset += 3) {
      const QDate day = kFounded.addDays(offset);
      for (const Position& post : small.data.positions) {
        qint64 all = 0;
        qint64 counted = 0;
        for (const Assignment& each : small.data.assignments) {
          if (each.position != post.id || !each.range().contains(day)) continue;
          ++all;
          counted += each.kind != AssignmentKind::Acting ? 1 : 0;
        }
        if (post.isHead) RC_ASSERT(all <= 1);
        RC_ASSERT(counted <= post.establishment);
      }
      for (const Employee& person : small.data.employees) {
        const auto& all = small.data.assignments;
        RC_ASSERT(std::count_if(all.begin(), all.end(), [&](const Assignment& each) {
                    return each.employee == person.id && each.kind == AssignmentKind::Primary &&
                           each.range().contains(day);
                  }) <= 1);
      }
    }
  }));
}

}  // namespace
}  // namespace guiju::org
