// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/activity_sample.h"

#include <algorithm>

#include "application/access/sign_in.h"
#include "application/activity/activity_commands.h"
#include "application/activity/brief_commands.h"
#include "application/activity/plan_approval.h"
#include "application/activity/sample_rows.h"
#include "application/approval/approval_commands.h"
#include "storage/activity/activity_store.h"
#include "storage/base/records.h"
#include "storage/org/org_store.h"

namespace guiju::activity {

namespace {

// The story of one activity, told by those who do it.
class Teller {
 public:
  Teller(SampleStory& story, const org::Chart& chart, QDate day) : story_(story) {
    const auto unitOf = [&](const char* function) {
      const auto units = chart.unitsWithFunction(QLatin1StringView(function), day);
      return units.empty() ? UnitId{} : units.front();
    };
    const auto number = [&](EmployeeId person) {
      const org::Employee* found = chart.employee(person);
      return found ? found->number : QString();
    };
    const auto staff = [&](UnitId unit) {
      QStringList numbers;
      for (const EmployeeId person : chart.members(unit, day)) {
        const org::Employee* found = chart.employee(person);
        const bool fromTheStart = found && found->hiredOn <= day.addYears(-2);
        if (fromTheStart && person != chart.head(unit, day).employee) numbers.append(number(person));
      }
      numbers.sort();
      return numbers;
    };
    unit_ = unitOf(org::function::kPlanning);
    const UnitId promotion = unitOf(org::function::kPromotion);
    const UnitId execution = unitOf(org::function::kExecution);
    promotionHead_ = number(chart.head(promotion, day).employee);
    planningHead_ = number(chart.head(unit_, day).employee);
    executionHead_ = number(chart.head(execution, day).employee);
    promoters_ = staff(promotion);
    planners_ = staff(unit_);
    deciders_ = {promotionHead_, executionHead_, planningHead_,
                 number(chart.head(chart.department(unit_, day), day).employee), number(chart.centerHead(day))};
  }

  [[nodiscard]] bool canTell() const { return !promoters_.isEmpty() && !planners_.isEmpty(); }

  Result<void> tell(const SampleActivity& activity, int index);
  Result<void> markMilestones();

 private:
  template <class C>
  Result<typename C::Answer> done(const QString& who, C command) {
    story_.at(story_.clock().now().addSecs(10 * 60));
    auto outcome = story_.as(who, std::move(command));
    if (!outcome) return tl::unexpected(sampleError(outcome.error()));
    return std::move(*outcome);
  }
  Result<ActivityId> begin(const SampleActivity& activity);
  Result<void> giveBrief(ActivityId id, bool agreed);
  Result<void> plan(ActivityId id, const SampleActivity& activity);
  Result<void> decide(ActivityId id, const SampleActivity& activity);
  Result<void> approve(approval::CaseId id, int people);

  SampleStory& story_;
  UnitId unit_;
  QString promotionHead_, planningHead_, executionHead_, planner_, promoter_;
  QStringList promoters_, planners_, deciders_;
};

Result<ActivityId> Teller::begin(const SampleActivity& activity) {
  CreateActivity create;
  create.words.title = story_.in(activity.zh, activity.en);
  create.words.type = ActivityTypeId{activity.type};
  create.words.unit = unit_;
  create.words.owner = story_.employee(planner_);
  create.words.startsOn = story_.now().date().addDays(activity.days);
  create.words.endsOn = create.words.startsOn.addDays(activity.type == 2 ? 2 : 0);
  create.words.startMinute = 9 * 60;
  create.words.endMinute = 17 * 60;
  create.words.venue = story_.in("上海国际会议中心 三楼大厅", "Shanghai Convention Center, hall 3");
  create.words.companyGoal = story_.in("华东市场占有率提升两个百分点", "Two points more of the market in the east");
  create.words.marketNeed = story_.in("客户希望看到产品的实际表现", "Customers want to see the products at work");
  create.words.awarenessEffect =
      story_.in("目标客户知晓率由 35% 升至 50%", "Known to 50 % of the target customers instead of 35 %");
  create.words.brandEffect = story_.in("树立可靠耐用的形象", "Seen as reliable and lasting");
  return done(planner_, create);
}

Result<void> Teller::giveBrief(ActivityId id, bool agreed) {
  MarketBrief brief;
  brief.needs =
      story_.in("区域内中型制造企业更换设备的周期已到。", "Mid-sized manufacturers are due to replace equipment.");
  brief.competitors = story_.in("主要竞品发布了低价型号，服务网点较少。",
                                "The main competitor has a cheaper model but fewer service points.");
  brief.goals = story_.in("获得意向客户，带动当季签约。", "Win interested customers and orders in the quarter.");
  brief.targetMarket = story_.in("华东三省一市", "Three provinces and one city in the east");
  brief.segment = story_.in("年产值五千万至三亿元的制造企业", "Manufacturers with an output of 50 to 300 million yuan");
  brief.researchBasis = story_.in("上季度客户调研，样本 214 家。", "Customer survey of last quarter, 214 answers.");
  brief.promotionPlan =
      story_.in("行业媒体、老客户转介、线下邀请三条渠道。", "Trade media, referrals and personal invitation.");
  brief.strategy = story_.in("以试用效果说话，不打价格战。", "Let the trial speak; no price war.");
  brief.expectedSales = Money{180'000'000};
  GUIJU_CHECK(done(promoter_, WriteBrief{id, 0, brief}));
  if (!agreed) return {};
  GUIJU_CHECK(done(promoter_, SubmitBrief{id, 1}));
  GUIJU_CHECK(done(promotionHead_, AcceptBrief{id, 2, BriefSide::Promotion}));
  GUIJU_CHECK(done(planningHead_, AcceptBrief{id, 3, BriefSide::Planning}));
  return {};
}

Result<void> Teller::plan(ActivityId id, const SampleActivity& activity) {
  storage::ActivityStore store(story_.connection());
  GUIJU_TRY(plans, store.plans(id));
  SavePlan save;
  save.words = {id,
                plans.back().version,
                story_.in("上午发布，下午分组体验；现场签约有专人跟进。",
                          "Presentation in the morning, trials in the afternoon; orders are followed up on site."),
                story_.in("能耗降低 18%，维护周期加倍。", "18 % less energy, twice the service interval."),
                story_.in("开始前三周起在行业媒体预告。", "Announced in trade media from three weeks before."),
                {}};
  GUIJU_TRY(lines, store.budget(plans.back().id));
  GUIJU_TRY(milestones, store.milestones(id));
  GUIJU_TRY(tasks, store.tasks(id));
  GUIJU_TRY(targets, store.targets(id));
  for (BudgetLine& line : lines) {
    const auto hundreds = static_cast<qint64>(story_.chance()() % 16U) + 4;
    line.amount = Money{hundreds * activity.scale * 10'000};
  }
  for (TargetFigure& figure : targets) figure.target = (static_cast<qint64>(story_.chance()() % 12U) + 4) * 1'000;
  save.lines = std::move(lines);
  save.milestones = std::move(milestones);
  save.tasks = std::move(tasks);
  save.targets = std::move(targets);
  GUIJU_CHECK(done(planner_, save));
  return {};
}

// The first so many of those who decide give their consent, in the order in which they are asked.
Result<void> Teller::approve(approval::CaseId id, int people) {
  for (const QString& who : deciders_.mid(0, people)) {
    GUIJU_TRY(head, storage::find(story_.connection(), id));
    if (!head || head->endedAt.isValid()) return {};
    approval::ApproveCase command;
    command.decision = {id, story_.in("同意", "Approved"), head->contentHash};
    if (head->amount && *head->amount >= Money{5'000'000}) {
      command.password = access::demonstrationPassword();
    }
    GUIJU_CHECK(done(who, std::move(command)));
  }
  return {};
}

Result<void> Teller::decide(ActivityId id, const SampleActivity& activity) {
  GUIJU_TRY(plans, storage::ActivityStore(story_.connection()).plans(id));
  GUIJU_TRY(request, done(planner_, SubmitPlan{id, plans.back().version}));
  switch (activity.fate) {
    case Fate::Approved:
    case Fate::CancelledLate:
      return approve(request, static_cast<int>(deciders_.size()));
    case Fate::Countersign:
      return approve(request, 1);
    case Fate::Approval:
      return approve(request, 2);
    case Fate::Withdrawn:
      return done(planner_, approval::WithdrawCase{request}).map([](Done) {});
    case Fate::Returned:
    case Fate::Rejected: {
      GUIJU_TRY(head, storage::find(story_.connection(), request));
      approval::DecisionArguments opinion{
          request,
          story_.in("展台方案与场馆限高不符，请修改。", "The booth is higher than the venue allows; please revise."),
          head->contentHash};
      if (activity.fate == Fate::Returned) {
        return done(executionHead_, approval::ReturnCase{opinion, {}}).map([](Done) {});
      }
      opinion.text = story_.in("与年度重点不符。", "Not among the priorities of the year.");
      return done(promotionHead_, approval::RejectCase{opinion}).map([](Done) {});
    }
    default:
      return {};
  }
}

Result<void> Teller::tell(const SampleActivity& activity, int index) {
  planner_ = planners_.at(index % planners_.size());
  promoter_ = promoters_.at(index % promoters_.size());
  const QDate starts = story_.now().date().addDays(activity.days);
  const QDate latest = story_.now().date().addDays(-2);
  story_.at(QDateTime(std::min(starts.addDays(-70), latest), QTime(1, 0), Qt::UTC));
  GUIJU_TRY(id, begin(activity));
  if (activity.fate == Fate::Idea) return {};
  GUIJU_CHECK(giveBrief(id, activity.fate != Fate::Brief));
  if (activity.fate == Fate::Brief) return {};
  GUIJU_CHECK(plan(id, activity));
  if (activity.fate == Fate::Planning) return {};
  GUIJU_CHECK(decide(id, activity));
  if (activity.fate != Fate::CancelledLate) return {};
  GUIJU_TRY(stored, storage::find(story_.connection(), id));
  const CancelActivity cancel{id, stored->version, story_.in("场馆临时检修", "The venue was closed for repairs"),
                              Money{120'000}};
  GUIJU_CHECK(done(planner_, cancel));
  return {};
}

// What is past is done, but for the newest: two of its milestones are late.
Result<void> Teller::markMilestones() {
  const QDate today = story_.clock().now().date();
  GUIJU_TRY(open, storage::ActivityStore(story_.connection()).overdueMilestones(today));
  const auto late = static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, open.size()));
  for (auto milestone = open.begin(); milestone != open.end() - late; ++milestone) {
    GUIJU_TRY(activity, storage::find(story_.connection(), milestone->activity));
    GUIJU_TRY(owner, storage::find(story_.connection(), activity->owner));
    GUIJU_CHECK(done(owner->number, MarkMilestone{milestone->id, milestone->version, milestone->due}));
  }
  return {};
}

}  // namespace

Result<void> sampleActivities(SampleStory& story) {
  GUIJU_TRY(chart, storage::OrgStore(story.connection()).chart());
  Teller teller(story, chart, story.now().date());
  if (!teller.canTell()) return {};
  int index = 0;
  for (const SampleActivity& activity : kSampleActivities) GUIJU_CHECK(teller.tell(activity, index++));
  return teller.markMilestones();
}

}  // namespace guiju::activity
