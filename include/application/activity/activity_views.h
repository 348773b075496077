// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "application/base/command.h"
#include "domain/activity/activity_access.h"
#include "domain/activity/activity_list.h"
#include "domain/activity/activity_rules.h"

namespace guiju::activity {

// A page of the list with how many there are in all.
struct ActivityList {
  struct Answer {
    ActivityPage page;
    qint64 count = 0;  // up to kCap
  };
  static constexpr const char* kAction = kViewActivities.id;
  static constexpr qint64 kCap = 10'001;  // shown as "10,000+"
  ActivityFilter filter;
  std::optional<ActivityKey> after;
  int limit = 200;

  Result<Answer> read(const Reading& reading) const;
};

// Something the reader may do to the activity; where the decision does not hold it is shown, disabled, with the reason.
struct OpenAction {
  ActivityAction action = ActivityAction::Edit;
  BriefSide side = BriefSide::Promotion;  // of AcceptBrief
  policy::Decision decision;
};

// One activity with everything its page shows.
struct ActivityDetail {
  struct Answer {
    ActivityRow row;
    std::optional<MarketBrief> brief;
    std::vector<ActivityPlan> plans;  // oldest first, without their frozen content
    std::vector<BudgetLine> budget;   // of the latest plan
    std::vector<BudgetLine> earlierBudget;
    int earlierVersion = 0;  // of the plan before; 0: there was none
    std::vector<Milestone> milestones;
    std::vector<ActivityTask> tasks;
    std::vector<TargetFigure> targets;
    std::map<EmployeeId, QString> names;
    std::vector<OpenAction> actions;  // in the order of the table of states
    Center center;                    // for what is printed: whose it is, who prints and when
    QString reader;
    QDateTime now;

    [[nodiscard]] const ActivityPlan* plan() const { return plans.empty() ? nullptr : &plans.back(); }
    [[nodiscard]] QString name(EmployeeId person) const;
  };
  static constexpr const char* kAction = kViewActivities.id;
  ActivityId activity;

  Result<Answer> read(const Reading& reading) const;
};

// The figures above the list.
struct ActivityFigures {
  struct Answer {
    ActivitySums sums;
    QDate from;    // first day of the quarter
    QDate before;  // first day after it
    qint64 inProgress = 0;
    qint64 planning = 0;  // ideas, briefs, plans being written
    qint64 deciding = 0;  // countersigned or approved just now
    qint64 approved = 0;
    qint64 lateDays = 0;  // of the milestone that is late longest
  };
  static constexpr const char* kAction = kViewActivities.id;

  Result<Answer> read(const Reading& reading) const;
};

// What the forms of activities offer to choose from.
struct ActivityChoices {
  struct Answer {
    std::vector<ActivityType> types;
    std::vector<Choice> units;
    std::vector<Choice> employees;
    EmployeeId self;
    UnitId ownUnit;
    bool mayCreate = false;
    QDate today;
    QString language;
  };
  static constexpr const char* kAction = kViewActivities.id;

  Result<Answer> read(const Reading& reading) const;
};

// The actions of the reader on a loaded activity; used by the detail and by the workbench.
struct ActivityContext;
[[nodiscard]] std::vector<OpenAction> openActions(const Reading& reading, const ActivityContext& context,
                                                  const Submission& submission);

}  // namespace guiju::activity
