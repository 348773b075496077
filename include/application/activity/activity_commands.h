// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/activity_context.h"
#include "application/base/command.h"
#include "domain/activity/activity_access.h"
#include "domain/activity/activity_template.h"

namespace guiju::activity {

// What a person says about an activity in its form; the rest follows from its course.
struct ActivityWords {
  QString title;
  ActivityTypeId type;
  UnitId unit;
  EmployeeId owner;
  QDate startsOn;
  std::optional<int> startMinute;
  QDate endsOn;
  std::optional<int> endMinute;
  QString venue;
  QString companyGoal;
  QString marketNeed;
  QString awarenessEffect;
  QString brandEffect;

  [[nodiscard]] static ActivityWords of(const Activity& activity);
  // `activity` with these words in it.
  [[nodiscard]] Activity in(Activity activity) const;
};

// Begins an activity as an idea, with the template of its type, or as a copy of an earlier one moved to its days.
struct CreateActivity {
  using Answer = ActivityId;
  static constexpr CommandInfo kInfo{"activity.create", kEditActivities.id,
                                     QT_TRANSLATE_NOOP("commands", "Begin an activity")};
  ActivityWords words;
  ActivityId copyOf;

  struct Loaded {
    Activity activity;
    bool unitOpen = false;
    bool ownerInService = false;
    policy::Enforcement enforcement;
    std::vector<BudgetLine> budget;
    std::vector<Milestone> milestones;
    std::vector<ActivityTask> tasks;
    std::vector<TargetFigure> targets;
    QString summary;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Changes what an activity is; when its first day moves, its milestones and tasks move along if wanted.
struct EditActivity {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"activity.edit", kEditActivities.id,
                                     QT_TRANSLATE_NOOP("commands", "Change an activity")};
  ActivityId activity;
  qint64 version = 0;
  ActivityWords words;
  bool moveSchedule = true;

  struct Loaded {
    ActivityContext context;
    Activity after;
    bool unitOpen = false;
    bool ownerInService = false;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const { return loaded.context.place(); }
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Ends an activity for a reason, stating what has been spent; a running approval ends with it.
struct CancelActivity {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"activity.cancel", kCancelActivities.id,
                                     QT_TRANSLATE_NOOP("commands", "Cancel an activity")};
  ActivityId activity;
  qint64 version = 0;
  QString reason;
  std::optional<Money> spent;

  using Loaded = ActivityContext;
  Result<Loaded> load(const Reading& reading) const { return loadActivity(reading, activity); }
  access::Place place(const Loaded& loaded) const { return loaded.place(); }
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Says on which day a milestone was reached, or takes that back (no day).
struct MarkMilestone {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"activity.milestone.mark", kMarkMilestones.id,
                                     QT_TRANSLATE_NOOP("commands", "Mark a milestone")};
  MilestoneId milestone;
  qint64 version = 0;
  QDate doneOn;

  struct Loaded {
    ActivityContext context;
    Milestone milestone;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

}  // namespace guiju::activity
