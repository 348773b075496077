// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/plan_commands.h"
#include "application/approval/case_in_hand.h"

namespace guiju::activity {

inline constexpr auto kPlanSubject = "activity.plan";

// Plans as a subject of approval: facts for the flow, frozen content, and what each outcome does to plan and activity.
[[nodiscard]] const approval::ApprovalSubject& planSubject();

// Freezes the plan as it stands and hands it to countersigning and approval (EVT-13, EVT-14).
struct SubmitPlan {
  using Answer = approval::CaseId;
  static constexpr CommandInfo kInfo{"activity.plan.submit", kWritePlans.id,
                                     QT_TRANSLATE_NOOP("commands", "Submit a plan")};
  ActivityId activity;
  qint64 version = 0;  // of the latest plan

  struct Loaded {
    PlanContext plan;
    Submission submission;
    QByteArray content;
    approval::CaseInHand hand;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const { return loaded.plan.context.placeOfPlan(); }
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Ends the approval of an activity's plan that is under way, if there is one.
[[nodiscard]] Result<void> endApproval(Work& work, ActivityId activity, const QString& reason);

}  // namespace guiju::activity
