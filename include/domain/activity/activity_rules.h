// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "domain/activity/activity.h"
#include "domain/activity/activity_states.h"
#include "domain/policy/decision.h"
#include "domain/policy/enforcement.h"

// The rules of activities as pure functions: what is given is judged, nothing is looked up. All findings are returned,
// held or not; findings without a clause are what any record needs to make sense.
namespace guiju::activity {

// What remains of a decision in a center that has adopted only some clauses: findings of others drop out.
[[nodiscard]] policy::Decision binding(policy::Decision decision, const policy::Enforcement& enforcement);

// The functions of the units someone works in on the day; one person may have several hats.
struct Standing {
  bool promotion = false;
  bool planning = false;
  bool execution = false;
};

// Is the step in the table of states? Binds in every center, whatever it has adopted.
[[nodiscard]] policy::Decision checkState(ActivityState state, ActivityAction action);
[[nodiscard]] policy::Decision checkState(BriefState state, ActivityAction action);

[[nodiscard]] policy::Decision mayGiveBrief(const Standing& actor);        // EVT-6
[[nodiscard]] policy::Decision mayWritePlan(const Standing& actor);        // EVT-7
[[nodiscard]] policy::Decision mayReportExecution(const Standing& actor);  // EVT-8

// The two groups that accept a brief.
enum class BriefSide { Promotion, Planning };
[[nodiscard]] policy::Decision mayAcceptBrief(const Standing& actor, BriefSide side);         // EVT-13
[[nodiscard]] policy::Decision mayReturnBrief(const Standing& actor, const QString& reason);  // EVT-13

[[nodiscard]] policy::Decision checkPurpose(const Activity& activity);  // EVT-3
[[nodiscard]] policy::Decision checkTitle(const Activity& activity);
// The days in order, and the times of one day.
[[nodiscard]] policy::Decision checkDates(const Activity& activity);
// A brief that is handed over says what the planners need, and ends in a strategy (EVT-10, EVT-13, WFA-2.1).
[[nodiscard]] policy::Decision checkBrief(const MarketBrief& brief);
[[nodiscard]] policy::Decision checkStrategyAgreed(const std::optional<MarketBrief>& brief);  // EVT-13
[[nodiscard]] policy::Decision checkBudget(const std::vector<BudgetLine>& lines);             // EVT-7
[[nodiscard]] policy::Decision checkMilestones(const std::vector<Milestone>& milestones);     // EVT-16
[[nodiscard]] policy::Decision checkTasks(const std::vector<ActivityTask>& tasks);            // EVT-7
[[nodiscard]] policy::Decision checkTargets(const std::vector<TargetFigure>& targets);        // WFA-3.2

// Everything a plan rests on when it is handed in.
struct Submission {
  Activity activity;
  std::optional<MarketBrief> brief;
  ActivityPlan plan;
  std::vector<BudgetLine> budget;
  std::vector<Milestone> milestones;
  std::vector<ActivityTask> tasks;
  std::vector<TargetFigure> targets;
};
// All that must hold before a plan goes to countersigning and approval.
[[nodiscard]] policy::Decision maySubmitPlan(const Submission& submission, const Standing& actor,
                                             const policy::Enforcement& enforcement);

// Both groups were asked and have agreed before the plan is approved (EVT-14).
[[nodiscard]] policy::Decision checkCountersigned(bool byPromotion, bool byExecution);

[[nodiscard]] policy::Decision mayCancel(const Activity& activity, const QString& reason, std::optional<Money> spent);
[[nodiscard]] policy::Decision mayMarkMilestone(const Activity& activity, const Milestone& milestone, QDate doneOn,
                                                QDate today);

}  // namespace guiju::activity
