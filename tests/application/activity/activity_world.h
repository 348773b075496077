// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/activity_area.h"
#include "application/activity/activity_commands.h"
#include "application/activity/activity_views.h"
#include "application/activity/brief_commands.h"
#include "application/activity/plan_approval.h"
#include "application/activity/plan_commands.h"
#include "application/approval/approval_area.h"
#include "application/base/pipeline.h"
#include "domain/base/center.h"
#include "domain/base/sort_key.h"
#include "domain/org/chart.h"
#include "domain/policy/adoption.h"
#include "storage/base/database.h"
#include "storage/base/records.h"
#include "support/place.h"
#include "support/world.h"

namespace guiju::test {

// An event center with a director and three groups, each with a leader and a member, in a real database.
class ActivityWorld {
 public:
  static constexpr qint64 kDirector = 1;
  static constexpr qint64 kPromotionLeader = 2;
  static constexpr qint64 kPromoter = 3;
  static constexpr qint64 kPlanningLeader = 4;
  static constexpr qint64 kPlanner = 5;
  static constexpr qint64 kExecutionLeader = 6;
  static constexpr qint64 kExecutor = 7;
  static constexpr qint64 kCenter = 1;
  static constexpr qint64 kPromotion = 2;
  static constexpr qint64 kPlanning = 3;
  static constexpr qint64 kExecution = 4;

  explicit ActivityWorld(storage::Engine engine)
      : place_(engine),
        areas_({activity::activityArea(), approval::approvalArea()}),
        pipeline_({areas_, clock_, random_, actors(), origin()}) {
    auto database = storage::Database::open(place_.location(), storage::OpenMode::Create, clock_);
    EXPECT_TRUE(database.has_value()) << why(database);
    database_ = std::move(*database);
    auto connection = database_->connect(storage::ConnectionRole::Writer);
    EXPECT_TRUE(connection.has_value()) << why(connection);
    connection_ = std::move(*connection);
    addCenter();
    addPeople();
  }

  [[nodiscard]] storage::Connection& db() { return *connection_; }
  [[nodiscard]] FixedClock& clock() { return clock_; }
  static QDate today() { return {2026, 11, 23}; }

  template <Command C>
  Outcome<typename C::Answer> run(qint64 who, C command) {
    CommandRun<C> body(std::move(command));
    ChangeSet changed;
    auto outcome = pipeline_.run(db(), body, identity(who), QStringLiteral("r%1").arg(++requests_), changed);
    if (!outcome) return tl::unexpected(std::move(outcome).error());
    typename C::Answer answer{};
    readAnswer(*outcome, answer);
    return answer;
  }

  template <View V>
  Result<typename V::Answer> see(qint64 who, const V& view) {
    GUIJU_TRY(reading, pipeline_.reading(db(), identity(who), V::kAction));
    return view.read(reading);
  }

  // Only these clauses bind from now on.
  void adopt(const QStringList& clauses) {
    for (const QString& clause : clauses) {
      policy::ClauseAdoption adoption;
      adoption.clause = clause;
      adoption.validFrom = QDate(2020, 1, 1);
      insert(adoption);
    }
  }

  template <class R>
  Id<R> insert(R record) {
    const auto id = storage::rows::insert(db(), recordType<R>(), &record);
    EXPECT_TRUE(id.has_value()) << why(id);
    return Id<R>{id.value_or(0)};
  }

  static activity::ActivityWords words() {
    activity::ActivityWords words;
    words.title = QStringLiteral("华东新品发布会");
    words.type = activity::ActivityTypeId{1};
    words.unit = access::UnitId{kPlanning};
    words.owner = access::EmployeeId{kPlanner};
    words.startsOn = words.endsOn = QDate(2027, 3, 10);
    words.startMinute = 9 * 60;
    words.endMinute = 17 * 60;
    words.venue = QStringLiteral("上海国际会议中心");
    words.companyGoal = words.marketNeed = words.awarenessEffect = words.brandEffect = QStringLiteral("x");
    return words;
  }

  static activity::MarketBrief brief() {
    activity::MarketBrief brief;
    brief.needs = brief.competitors = brief.goals = brief.targetMarket = brief.segment = QStringLiteral("x");
    brief.researchBasis = brief.promotionPlan = brief.strategy = QStringLiteral("x");
    brief.expectedSales = Money{360'000'000};
    return brief;
  }

  static activity::BudgetLine line(const char* category, qint64 fen) {
    activity::BudgetLine line;
    line.category = QString::fromUtf8(category);
    line.amount = Money{fen};
    return line;
  }

  activity::ActivityId create(qint64 who = kPlanner) {
    const auto id = run(who, activity::CreateActivity{words(), {}});
    EXPECT_TRUE(id.has_value()) << reason(id);
    return id.value_or(activity::ActivityId{});
  }

  // Up to the state in which the plan is written.
  activity::ActivityId withStrategy() {
    const auto id = create();
    expectDone(run(kPromoter, activity::WriteBrief{id, 0, brief()}));
    expectDone(run(kPromoter, activity::SubmitBrief{id, 1}));
    expectDone(run(kPromotionLeader, activity::AcceptBrief{id, 2, activity::BriefSide::Promotion}));
    expectDone(run(kPlanningLeader, activity::AcceptBrief{id, 3, activity::BriefSide::Planning}));
    return id;
  }

  activity::ActivityDetail::Answer detail(activity::ActivityId id, qint64 who = kDirector) {
    const auto seen = see(who, activity::ActivityDetail{id});
    EXPECT_TRUE(seen.has_value()) << why(seen);
    return seen.value_or(activity::ActivityDetail::Answer{});
  }

  template <class Outcome>
  static std::string reason(const Outcome& outcome) {
    if (outcome.has_value()) return "it was done";
    if (const auto* error = std::get_if<Error>(&outcome.error())) {
      return (error->what.text + QStringLiteral(" / ") + error->detail).toStdString();
    }
    if (const auto* refusal = std::get_if<Refusal>(&outcome.error())) {
      QString text = refusal->kind == Refusal::Kind::Permission ? QStringLiteral("not permitted") : QString();
      for (const auto& finding : refusal->decision.obstacles()) {
        text += finding.clause + QStringLiteral(": ") + finding.because.text + QLatin1Char('\n');
      }
      return text.toStdString();
    }
    return "a conflict";
  }
  template <class Outcome>
  static void expectDone(const Outcome& outcome) {
    EXPECT_TRUE(outcome.has_value()) << reason(outcome);
  }
  // The clauses a refusal names, or "permission", "conflict", "error", "".
  template <class Outcome>
  static QString refusedFor(const Outcome& outcome) {
    if (outcome.has_value()) return QStringLiteral("nothing");
    if (std::holds_alternative<Conflict>(outcome.error())) return QStringLiteral("conflict");
    const auto* refusal = std::get_if<Refusal>(&outcome.error());
    if (!refusal) return QStringLiteral("error");
    if (refusal->kind == Refusal::Kind::Permission) return QStringLiteral("permission");
    QStringList clauses;
    for (const auto& finding : refusal->decision.obstacles()) clauses.append(finding.clause);
    return clauses.join(QLatin1Char(' '));
  }

 private:
  static QString origin() { return QStringLiteral("test"); }
  static Identity identity(qint64 who) {
    Identity identity;
    identity.account = access::AccountId{who};
    return identity;
  }

  // Accounts have the ids of their people here; their rights are those of the posts they hold.
  ActorSource actors() {
    return [](storage::Connection& db, access::AccountId account, QDate day) -> Result<access::Actor> {
      org::ChartData data;
      GUIJU_TRY(units, storage::select<org::Unit>(db));
      GUIJU_TRY(employees, storage::select<org::Employee>(db));
      GUIJU_TRY(positions, storage::select<org::Position>(db));
      GUIJU_TRY(assignments, storage::select<org::Assignment>(db));
      data.units = std::move(units);
      data.employees = std::move(employees);
      data.positions = std::move(positions);
      data.assignments = std::move(assignments);
      const org::Chart chart(std::move(data));
      access::Actor actor;
      actor.account = account;
      actor.employee = access::EmployeeId{account.value};
      actor.name = QStringLiteral("person %1").arg(account.value);
      actor.holdings = chart.holdings(actor.employee, day);
      return actor;
    };
  }

  void addCenter() {
    Center center;
    center.key = QString(32, QLatin1Char('a'));
    center.name = QStringLiteral("营销中心");
    center.templateId = QStringLiteral("event_center");
    center.language = QStringLiteral("zh_CN");
    center.timeZone = QStringLiteral("Asia/Shanghai");
    center.createdAt = clock_.now();
    insert(center);
  }

  void addUnit(qint64 id, const char* name, const char* function) {
    org::Unit unit;
    unit.parent = access::UnitId{id == kCenter ? 0 : kCenter};
    unit.kind = id == kCenter ? org::UnitKind::Center : org::UnitKind::Group;
    unit.name = QString::fromUtf8(name);
    unit.nameKey = sortKey(unit.name);
    unit.validFrom = QDate(2020, 1, 1);
    EXPECT_EQ(insert(unit).value, id);
    if (*function == '\0') return;
    org::UnitFunction row;
    row.unit = access::UnitId{id};
    row.function = QLatin1StringView(function);
    insert(row);
  }

  void addPerson(qint64 id, const char* name, qint64 unit, access::Role role, bool head) {
    org::Employee employee;
    employee.number = QStringLiteral("E%1").arg(id);
    employee.name = QString::fromUtf8(name);
    employee.nameKey = sortKey(employee.name);
    employee.hiredOn = QDate(2020, 1, 1);
    EXPECT_EQ(insert(employee).value, id);
    org::Position position;
    position.unit = access::UnitId{unit};
    position.title = employee.name + QStringLiteral("的岗位");
    position.isHead = head;
    position.role = role;
    position.validFrom = QDate(2020, 1, 1);
    const auto post = insert(position);
    org::Assignment assignment;
    assignment.employee = access::EmployeeId{id};
    assignment.position = post;
    assignment.validFrom = QDate(2020, 1, 1);
    insert(assignment);
  }

  void addPeople() {
    using access::Role;
    addUnit(kCenter, "营销中心", "");
    addUnit(kPromotion, "市场推广组", "promotion");
    addUnit(kPlanning, "活动策划组", "planning");
    addUnit(kExecution, "执行组", "execution");
    addPerson(kDirector, "沈砚秋", kCenter, Role::CenterHead, true);
    addPerson(kPromotionLeader, "陈思远", kPromotion, Role::GroupLeader, true);
    addPerson(kPromoter, "罗琪", kPromotion, Role::Staff, false);
    addPerson(kPlanningLeader, "林若溪", kPlanning, Role::GroupLeader, true);
    addPerson(kPlanner, "许嘉宁", kPlanning, Role::Staff, false);
    addPerson(kExecutionLeader, "马骏", kExecution, Role::GroupLeader, true);
    addPerson(kExecutor, "周岩", kExecution, Role::Staff, false);
  }

  Place place_;
  FixedClock clock_;
  SeededRandom random_;
  Areas areas_;
  Pipeline pipeline_;
  std::unique_ptr<storage::Database> database_;
  std::unique_ptr<storage::Connection> connection_;
  int requests_ = 0;
};

}  // namespace guiju::test
