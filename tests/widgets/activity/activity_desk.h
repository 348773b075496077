// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/activity_commands.h"
#include "application/activity/brief_commands.h"
#include "application/activity/plan_approval.h"
#include "domain/base/sort_key.h"
#include "storage/base/records.h"
#include "storage/org/org_store.h"
#include "support/center.h"

namespace guiju::test {

// A founded event center whose posts are held, with a few activities on the way.
class ActivityDesk {
 public:
  ActivityDesk() {
    person("shen", "沈砚秋", "");
    promoter_ = person("chen", "陈思远", org::function::kPromotion);
    planner_ = person("xu", "许嘉宁", org::function::kPlanning);
    executor_ = person("ma", "马骏", org::function::kExecution);
    promoterSession_ = center.as(accountOf(promoter_, "chen"));
    plannerSession_ = center.as(accountOf(planner_, "xu"));
  }

  Session& planner() { return *plannerSession_; }
  Session& promoter() { return *promoterSession_; }

  activity::ActivityId begin(const char* title, QDate day, qint64 type = 1) {
    activity::CreateActivity create;
    create.words.title = QString::fromUtf8(title);
    create.words.type = activity::ActivityTypeId{type};
    create.words.unit = planningUnit_;
    create.words.owner = planner_;
    create.words.startsOn = create.words.endsOn = day;
    create.words.startMinute = 9 * 60;
    create.words.endMinute = 17 * 60;
    create.words.venue = QStringLiteral("上海国际会议中心 三楼大厅");
    create.words.companyGoal = QStringLiteral("华东市场占有率提升两个百分点");
    create.words.marketNeed = QStringLiteral("客户希望看到第三代产品的实际表现");
    create.words.awarenessEffect = QStringLiteral("目标客户知晓率由 35% 升至 50%");
    create.words.brandEffect = QStringLiteral("树立可靠耐用的形象");
    return TestCenter::must(TestCenter::run(planner(), create));
  }

  void giveBrief(activity::ActivityId id) {
    activity::MarketBrief brief;
    brief.needs = QStringLiteral("华东中型制造企业更换设备的周期已到。");
    brief.competitors = QStringLiteral("主要竞品在九月发布了低价型号。");
    brief.goals = QStringLiteral("获得 120 家意向客户。");
    brief.targetMarket = QStringLiteral("华东三省一市");
    brief.segment = QStringLiteral("年产值五千万至三亿元的制造企业");
    brief.researchBasis = QStringLiteral("2026 年第三季度客户调研，样本 214 家。");
    brief.promotionPlan = QStringLiteral("行业媒体、老客户转介、线下邀请三条渠道。");
    brief.strategy = QStringLiteral("以试用效果说话，不打价格战。");
    brief.expectedSales = Money{360'000'000};
    TestCenter::must(TestCenter::run(promoter(), activity::WriteBrief{id, 0, brief}));
    TestCenter::must(TestCenter::run(promoter(), activity::SubmitBrief{id, 1}));
  }

  void agree(activity::ActivityId id) {
    giveBrief(id);
    TestCenter::must(TestCenter::run(promoter(), activity::AcceptBrief{id, 2, activity::BriefSide::Promotion}));
    TestCenter::must(TestCenter::run(planner(), activity::AcceptBrief{id, 3, activity::BriefSide::Planning}));
  }

  void plan(activity::ActivityId id, qint64 version, std::initializer_list<std::pair<const char*, qint64>> budget) {
    const auto detail = TestCenter::view(planner(), activity::ActivityDetail{id});
    ASSERT_TRUE(detail.has_value());
    activity::SavePlan save;
    save.words = {id,
                  version,
                  QStringLiteral("上午发布，下午分组体验；现场签约有专人跟进。"),
                  QStringLiteral("能耗降低 18%，维护周期加倍。"),
                  {},
                  {}};
    for (const auto& [category, fen] : budget) {
      activity::BudgetLine line;
      line.category = QString::fromUtf8(category);
      line.amount = Money{fen};
      save.lines.push_back(line);
    }
    save.milestones = detail->milestones;
    save.tasks = detail->tasks;
    save.targets = detail->targets;
    for (auto& figure : save.targets) figure.target = 12'000;
    TestCenter::must(TestCenter::run(planner(), save));
  }

  TestCenter center;

 private:
  access::EmployeeId person(const char* login, const char* name, const char* function) {
    const QDate since(2026, 1, 1);
    auto chart = storage::OrgStore(center.connection()).chart();
    EXPECT_TRUE(chart.has_value()) << why(chart);
    // Without a function: the head of the center.
    const auto units = *function == '\0' ? std::vector{chart->center(center.today())}
                                         : chart->unitsWithFunction(QLatin1StringView(function), center.today());
    EXPECT_FALSE(units.empty()) << function;
    if (units.empty()) return {};
    if (qstrcmp(function, org::function::kPlanning) == 0) planningUnit_ = units.front();
    org::Employee employee;
    employee.number = QLatin1StringView(login);
    employee.name = QString::fromUtf8(name);
    employee.nameKey = sortKey(employee.name);
    employee.hiredOn = since;
    const access::EmployeeId id{add(employee)};
    org::Assignment assignment;
    assignment.employee = id;
    assignment.position = chart->headPosition(units.front(), center.today());
    assignment.validFrom = center.today();
    add(assignment);
    return id;
  }
  access::AccountId accountOf(access::EmployeeId person, const char* login) {
    return center.account(QLatin1StringView(login), person);
  }
  template <class R>
  qint64 add(R record) {
    const auto id = storage::rows::insert(center.connection(), recordType<R>(), &record);
    EXPECT_TRUE(id.has_value()) << why(id);
    return id.value_or(0);
  }

  access::UnitId planningUnit_;
  access::EmployeeId promoter_;
  access::EmployeeId planner_;
  access::EmployeeId executor_;
  std::unique_ptr<Session> promoterSession_;
  std::unique_ptr<Session> plannerSession_;
};

}  // namespace guiju::test
