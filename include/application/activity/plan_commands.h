// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/activity_context.h"
#include "application/base/command.h"
#include "domain/activity/activity_access.h"

namespace guiju::activity {

// A plan under work, as each of the commands below finds it. What was submitted stays as it is: a change after a return
// or withdrawal goes into the next version, which begins as a copy.
struct PlanContext {
  ActivityContext context;
  std::vector<BudgetLine> budget;  // of the latest plan
};
[[nodiscard]] Result<PlanContext> loadPlan(const Reading& reading, ActivityId id);
[[nodiscard]] policy::Decision mayChangePlan(const PlanContext& loaded);

// Writes the words of the plan (EVT-7).
struct WritePlan {
  using Answer = ActivityPlanId;
  static constexpr CommandInfo kInfo{"activity.plan.write", kWritePlans.id,
                                     QT_TRANSLATE_NOOP("commands", "Write a plan")};
  ActivityId activity;
  qint64 version = 0;  // of the latest plan; 0: there was none
  QString summary;
  QString productFeatures;
  QString promotionPlan;
  QString changeNote;

  using Loaded = PlanContext;
  Result<Loaded> load(const Reading& reading) const { return loadPlan(reading, activity); }
  access::Place place(const Loaded& loaded) const { return loaded.context.placeOfPlan(); }
  policy::Decision decide(const Loaded& loaded, const Reading&) const { return mayChangePlan(loaded); }
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Replaces the budget of the plan; lines may lack their amount until it is submitted.
struct SetBudgetLines {
  using Answer = ActivityPlanId;
  static constexpr CommandInfo kInfo{"activity.plan.budget", kWritePlans.id,
                                     QT_TRANSLATE_NOOP("commands", "Set the budget of a plan")};
  ActivityId activity;
  qint64 version = 0;  // of the latest plan
  std::vector<BudgetLine> lines;

  using Loaded = PlanContext;
  Result<Loaded> load(const Reading& reading) const { return loadPlan(reading, activity); }
  access::Place place(const Loaded& loaded) const { return loaded.context.placeOfPlan(); }
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Replaces the milestones of the activity.
struct SetMilestones {
  using Answer = ActivityPlanId;
  static constexpr CommandInfo kInfo{"activity.plan.milestones", kWritePlans.id,
                                     QT_TRANSLATE_NOOP("commands", "Set the milestones of an activity")};
  ActivityId activity;
  qint64 version = 0;  // of the latest plan
  std::vector<Milestone> milestones;

  using Loaded = PlanContext;
  Result<Loaded> load(const Reading& reading) const { return loadPlan(reading, activity); }
  access::Place place(const Loaded& loaded) const { return loaded.context.placeOfPlan(); }
  policy::Decision decide(const Loaded& loaded, const Reading&) const { return mayChangePlan(loaded); }
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Replaces the tasks of the activity; their dependencies name positions in this list.
struct SetTasks {
  using Answer = ActivityPlanId;
  static constexpr CommandInfo kInfo{"activity.plan.tasks", kWritePlans.id,
                                     QT_TRANSLATE_NOOP("commands", "Set the tasks of an activity")};
  ActivityId activity;
  qint64 version = 0;  // of the latest plan
  std::vector<ActivityTask> tasks;

  using Loaded = PlanContext;
  Result<Loaded> load(const Reading& reading) const { return loadPlan(reading, activity); }
  access::Place place(const Loaded& loaded) const { return loaded.context.placeOfPlan(); }
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Replaces the figures the activity is to reach (WFA-3.2).
struct SetTargets {
  using Answer = ActivityPlanId;
  static constexpr CommandInfo kInfo{"activity.plan.targets", kWritePlans.id,
                                     QT_TRANSLATE_NOOP("commands", "Set the target figures of an activity")};
  ActivityId activity;
  qint64 version = 0;  // of the latest plan
  std::vector<TargetFigure> targets;

  using Loaded = PlanContext;
  Result<Loaded> load(const Reading& reading) const { return loadPlan(reading, activity); }
  access::Place place(const Loaded& loaded) const { return loaded.context.placeOfPlan(); }
  policy::Decision decide(const Loaded& loaded, const Reading&) const { return mayChangePlan(loaded); }
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Everything the plan editor holds, written at once or not at all.
struct SavePlan {
  using Answer = ActivityPlanId;
  static constexpr CommandInfo kInfo{"activity.plan.save", kWritePlans.id,
                                     QT_TRANSLATE_NOOP("commands", "Save a plan")};
  WritePlan words;
  std::vector<BudgetLine> lines;
  std::vector<Milestone> milestones;
  std::vector<ActivityTask> tasks;
  std::vector<TargetFigure> targets;

  using Loaded = PlanContext;
  Result<Loaded> load(const Reading& reading) const { return loadPlan(reading, words.activity); }
  access::Place place(const Loaded& loaded) const { return loaded.context.placeOfPlan(); }
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

}  // namespace guiju::activity
