// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "support/clause.h"
#include "support/org_center.h"

namespace guiju::org {
namespace {

using Clauses = std::vector<std::string>;
using testing::OrgCenter;

class OrgCommands : public ::testing::TestWithParam<storage::Engine> {
 protected:
  OrgCenter center{GetParam()};

  Unit group(const char* name, UnitId parent) {
    Unit unit;
    unit.kind = UnitKind::Group;
    unit.parent = parent;
    unit.name = QString::fromUtf8(name);
    unit.validFrom = center.today();
    return unit;
  }
  Assignment assignment(const char* person, PositionId position, AssignmentKind kind = AssignmentKind::Concurrent) {
    Assignment made;
    made.employee = center.person(person);
    made.position = position;
    made.kind = kind;
    made.validFrom = center.today();
    return made;
  }
};

TEST_P(OrgCommands, FoundingSetsUpTheTemplate) {
  const Chart chart = center.chart();
  EXPECT_EQ(chart.templateKey(center.today()), QStringLiteral("departments"));
  EXPECT_EQ(chart.unit(chart.center(center.today()))->name, QStringLiteral("华东营销中心"));
  EXPECT_EQ(chart.units(center.today()).size(), 10U);
}

TEST_P(OrgCommands, RosterIsOneCommandWithOneEntry) {
  const auto rows =
      center.connection().query(QStringLiteral("SELECT changes FROM audit_entry WHERE command = 'org.roster.import'"));
  ASSERT_TRUE(rows.has_value());
  ASSERT_EQ(rows->size(), 1U);
  EXPECT_TRUE(rows->front().text(0).contains(QStringLiteral("\"root\"")));
  const Chart chart = center.chart();
  EXPECT_EQ(chart.data().employees.size(), 6U);
  EXPECT_EQ(chart.centerHead(center.today()), center.person("M001"));
  EXPECT_EQ(chart.head(center.unit("销售部"), QDate(2024, 3, 1)).employee, center.person("M002"));
  EXPECT_FALSE(chart.centerHead(QDate(2024, 2, 29)).isValid());
}

TEST_P(OrgCommands, RefusedRosterWritesNothing) {
  ImportRoster import;
  import.rows = {OrgCenter::row(2, "M100", "新人", "销售部/销售一组", "销售代表"),
                 OrgCenter::row(3, "M101", "错行", "没有的部", "专员")};
  EXPECT_EQ(OrgCenter::clausesAgainst(center.run(*center.session("M005"), import)), Clauses{""});
  EXPECT_EQ(center.chart().data().employees.size(), 6U);
  import.leaveOutRefused = true;
  EXPECT_EQ(OrgCenter::must(center.run(*center.session("M001"), import)), 1);
  EXPECT_EQ(center.chart().data().employees.size(), 7U);
}

TEST_P(OrgCommands, PreviewNeverWrites) {
  const auto before = center.connection().query(QStringLiteral("SELECT count(*) FROM audit_entry"));
  const auto plan = center.view(center.setup(),
                                RosterPreview{{OrgCenter::row(2, "M100", "新人", "销售部/销售一组", "销售代表")}, {}});
  ASSERT_TRUE(plan.has_value()) << test::why(plan);
  EXPECT_EQ(plan->count(RosterVerdict::Kind::Hire), 1);
  const auto after = center.connection().query(QStringLiteral("SELECT count(*) FROM audit_entry"));
  EXPECT_EQ(before->front().integer(0), after->front().integer(0));
  EXPECT_EQ(center.chart().data().employees.size(), 6U);
}

TEST_P(OrgCommands, UnitsAreSetUpByTheHeadOrWhoIsMadeResponsible) {
  CLAUSE("RWD-1");
  const CreateUnit create{group("华南销售组", center.unit("销售部")), {}};
  EXPECT_EQ(OrgCenter::clausesAgainst(center.run(*center.session("M002"), create)), Clauses{"RWD-1"});
  EXPECT_TRUE(OrgCenter::refusedByAccess(center.run(*center.session("M004"), create)));
  EXPECT_TRUE(center.run(*center.session("M001"), create).has_value());
  EXPECT_TRUE(OrgCenter::refusedByAccess(
      center.run(*center.session("M002"), GiveMandate{center.person("M002"), center.today()})));
  OrgCenter::must(center.run(*center.session("M001"), GiveMandate{center.person("M002"), center.today()}));
  EXPECT_TRUE(
      center.run(*center.session("M002"), CreateUnit{group("北方销售组", center.unit("销售部")), {}}).has_value());
  EXPECT_TRUE(OrgCenter::refusedByAccess(
      center.run(*center.session("M002"), CreateUnit{group("别部小组", center.unit("市场部")), {}})))
      << "a head of department stays in the department";
}

TEST_P(OrgCommands, DepartmentsOfTheTemplateAreNotClosed) {
  CLAUSE("REG-6");
  auto head = center.session("M001");
  const UnitId service = center.unit("客户服务部");
  const UnitId below = center.unit("客服一组");
  OrgCenter::must(center.run(*head, CloseUnit{below, 1, center.today().addDays(1)}));
  EXPECT_EQ(OrgCenter::clausesAgainst(center.run(*head, CloseUnit{service, 1, center.today().addDays(1)})),
            Clauses{"REG-6"});
  const Chart chart = center.chart();
  EXPECT_FALSE(chart.isOpen(below, center.today().addDays(1)));
  EXPECT_TRUE(chart.isOpen(below, center.today()));
  EXPECT_TRUE(chart.positions(below, center.today().addDays(1)).empty());
}

TEST_P(OrgCommands, GroupLeaderIsAppointedByTheHeadOfTheDepartmentOnASelection) {
  CLAUSE("REG-7");
  CLAUSE("REG-8");
  const UnitId group =
      center.run(*center.session("M001"), CreateUnit{this->group("大客户组", center.unit("销售部")), {}}).value();
  Position leader;
  leader.unit = group;
  leader.title = QStringLiteral("组长");
  leader.isHead = leader.leading = true;
  leader.role = access::Role::GroupLeader;
  leader.duties = QStringLiteral("带组");
  leader.validFrom = center.today();
  const PositionId post = OrgCenter::must(center.run(*center.session("M001"), CreatePosition{leader}));
  Assignment wanted = assignment("M004", post);
  EXPECT_EQ(OrgCenter::clausesAgainst(center.run(*center.session("M001"), Appoint{wanted})),
            (Clauses{"REG-7", "REG-8"}));
  EXPECT_EQ(OrgCenter::clausesAgainst(center.run(*center.session("M002"), Appoint{wanted})), Clauses{"REG-8"});
  SelectionRecord record;
  record.position = post;
  record.candidate = wanted.employee;
  record.heldOn = center.today();
  record.method = QStringLiteral("面谈");
  record.panel = QStringLiteral("周启明、王芳");
  record.outcome = SelectionOutcome::Selected;
  wanted.selectionRecord = OrgCenter::must(center.run(*center.session("M002"), RecordSelection{record}));
  wanted.takenOver = true;  // nobody can claim that by hand
  const AssignmentId made = OrgCenter::must(center.run(*center.session("M002"), Appoint{wanted}));
  EXPECT_FALSE(center.chart().assignment(made)->takenOver);
  EXPECT_EQ(center.chart().assignment(made)->appointedBy, center.person("M002"));
  EXPECT_TRUE(OrgCenter::refusedByAccess(center.run(*center.session("M006"), Appoint{wanted})))
      << "another department's head";
}

TEST_P(OrgCommands, MoveEndsAndBeginsInOneStepAndKeepsThePast) {
  const PositionId next = center.position("市场推广组", "推广专员");
  Assignment move = assignment("M004", next, AssignmentKind::Primary);
  OrgCenter::must(center.run(*center.session("M001"), MoveEmployee{move}));
  const Chart chart = center.chart();
  EXPECT_EQ(chart.primaryUnit(move.employee, center.today()), center.unit("市场推广组"));
  EXPECT_EQ(chart.primaryUnit(move.employee, center.today().addDays(-1)), center.unit("销售一组"));
}

TEST_P(OrgCommands, LeavingEndsEverythingHeld) {
  const EmployeeId person = center.person("M003");
  const auto refused = center.run(*center.session("M004"), Leave{person, 1, center.today(), QStringLiteral("离职")});
  EXPECT_TRUE(OrgCenter::refusedByAccess(refused));
  OrgCenter::must(center.run(*center.session("M005"), Leave{person, 1, center.today(), QStringLiteral("离职")}));
  const Chart chart = center.chart();
  EXPECT_EQ(chart.head(center.unit("销售一组"), center.today()).employee, person);
  EXPECT_EQ(chart.head(center.unit("销售一组"), center.today().addDays(1)).state, HeadOfUnit::State::Vacant);
}

TEST_P(OrgCommands, LaterOfTwoEditorsIsToldWhatChanged) {
  const Chart now = center.chart();
  Employee mine = *now.employee(center.person("M004"));
  Employee theirs = mine;
  theirs.grade = QStringLiteral("主管");
  OrgCenter::must(center.run(*center.session("M005"), EditEmployee{theirs}));
  mine.name = QStringLiteral("李铭");
  const auto outcome = center.run(*center.session("M001"), EditEmployee{mine});
  ASSERT_FALSE(outcome.has_value());
  const Conflict* conflict = std::get_if<Conflict>(&outcome.error());
  ASSERT_NE(conflict, nullptr);
  EXPECT_EQ(conflict->changedBy, QStringLiteral("王芳"));
  EXPECT_EQ(center.chart().employee(mine.id)->name, QStringLiteral("李明"));
}

TEST_P(OrgCommands, PersonalFieldsAreSeenByNeed) {
  CLAUSE("WFA-0.2");
  const EmployeeId person = center.person("M004");
  const auto phone = [&](const char* viewer) {
    const auto file = center.view(*center.session(viewer), EmployeeFile{person});
    EXPECT_TRUE(file.has_value()) << test::why(file);
    return file ? file->employee.phone : QString();
  };
  EXPECT_EQ(phone("M004"), QStringLiteral("13800000000"));  // his own
  EXPECT_EQ(phone("M003"), QStringLiteral("13800000000"));  // his group leader
  EXPECT_EQ(phone("M005"), QStringLiteral("13800000000"));  // HR
  EXPECT_EQ(phone("M006"), QString());                      // another department's head
  const auto chart = center.view(*center.session("M006"), OrgChartView{});
  ASSERT_TRUE(chart.has_value());
  EXPECT_EQ(chart->chart.employee(person)->phone, QString());
  const auto list = center.view(*center.session("M006"), EmployeeList{});
  ASSERT_TRUE(list.has_value());
  for (const EmployeeList::Line& line : list->lines) {
    EXPECT_EQ(line.employee.phone.isEmpty(), line.employee.number != QStringLiteral("M006"));
  }
}

TEST_P(OrgCommands, ListsComeInPagesByPinyin) {
  auto session = center.session("M001");
  EmployeeList list;
  list.limit = 4;
  const auto first = center.view(*session, list);
  ASSERT_TRUE(first.has_value()) << test::why(first);
  EXPECT_EQ(first->total, 6);
  ASSERT_TRUE(first->next.has_value());
  list.after = first->next;
  const auto second = center.view(*session, list);
  ASSERT_EQ(second->lines.size(), 2U);
  EXPECT_FALSE(second->next.has_value());
  EXPECT_EQ(first->lines.front().employee.name, QStringLiteral("韩雪"));
  EXPECT_EQ(second->lines.back().employee.name, QStringLiteral("周启明"));
  EmployeeList found;
  found.query.text = QStringLiteral("zqm");
  EXPECT_EQ(center.view(*session, found)->lines.at(0).employee.number, QStringLiteral("M002"));
  found.query.text = QStringLiteral("%");
  EXPECT_EQ(center.view(*session, found)->total, 0) << "a wildcard stands for itself";
  EmployeeList inUnit;
  inUnit.query.units = {center.unit("销售一组")};
  EXPECT_EQ(center.view(*session, inUnit)->total, 2);
}

TEST_P(OrgCommands, DatabaseItselfRefusesTwoPrimariesAndDeletion) {
  auto& db = center.connection();
  const qint64 person = center.person("M004").value;
  const qint64 post = center.position("市场推广组", "推广专员").value;
  const auto twice = db.execute(
      QStringLiteral(
          "INSERT INTO assignment (employee, position, kind, valid_from, gap_reason, overrun_approval, taken_over, "
          "end_reason, note) VALUES (?, ?, 0, ?, '', '', ?, '', '')"),
      {person, post, QDate(2025, 1, 1), false});
  EXPECT_FALSE(twice.has_value());
  EXPECT_FALSE(db.execute(QStringLiteral("DELETE FROM employee WHERE id = ?"), {person}).has_value());
}

TEST_P(OrgCommands, EstablishmentChangesAreDated) {
  CLAUSE("SYS-3.1");
  const PositionId post = center.position("销售一组", "销售代表");
  auto head = center.session("M001");
  EXPECT_EQ(OrgCenter::clausesAgainst(center.run(*head, ChangeEstablishment{post, 12, center.today(), {}})),
            Clauses{"SYS-3.1"});
  OrgCenter::must(center.run(*head, ChangeEstablishment{post, 12, center.today(), QStringLiteral("2027 编制")}));
  EXPECT_EQ(center.chart().establishment(post, center.today()), 12);
  EXPECT_EQ(center.chart().establishment(post, center.today().addDays(-1)), 8);
}

TEST_P(OrgCommands, CardsSayWhoAndSince) {
  CLAUSE("TPL-5.1");
  const auto card = center.view(*center.session("M004"),
                                PositionCard{center.position("销售一组", "销售组组长"), {}, center.person("M004")});
  ASSERT_TRUE(card.has_value()) << test::why(card);
  ASSERT_EQ(card->current.size(), 1U);
  EXPECT_EQ(card->current.front().name, QStringLiteral("韩雪"));
  EXPECT_EQ(card->superior, QStringLiteral("周启明"));
  EXPECT_FALSE(card->duties.empty());
  EXPECT_EQ(card->qualifications.size(), 1U);
  const auto unit = center.view(*center.session("M004"), UnitCard{center.unit("销售部"), {}});
  ASSERT_TRUE(unit.has_value());
  EXPECT_EQ(unit->headName, QStringLiteral("周启明"));
  EXPECT_EQ(unit->staffing.headcount, 3);
}

INSTANTIATE_TEST_SUITE_P(Engines, OrgCommands, ::testing::ValuesIn(test::engines()), test::engineName);

}  // namespace
}  // namespace guiju::org
