// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/plan_figures.h"

#include "domain/policy/rule_table.h"

namespace guiju::activity {

namespace {

using policy::Enforcement;
using policy::Requirement;
using policy::Verdict;

Message say(const char* text, std::initializer_list<Argument> arguments = {}) {
  return message("activity", text, arguments);
}

bool asksForLead(const Submission& submission, const Enforcement& enforcement) {
  return submission.activity.startsOn.isValid() && enforcement.number("activity.planning_lead_time").value > 0;
}

Verdict comesEarly(const Submission& submission, const Enforcement& enforcement) {
  const auto lead = enforcement.number("activity.planning_lead_time");
  const QDate latest = submission.activity.startsOn.addDays(-lead.value);
  return {enforcement.day() <= latest,
          say(QT_TRANSLATE_NOOP("activity", "A plan is handed in %1 days before the first day, here by %2."),
              {lead.value, latest}),
          say(QT_TRANSLATE_NOOP("activity", "Give the activity a later first day.")),
          {lead.use}};
}

Verdict hasMilestones(const Submission& submission, const Enforcement& enforcement) {
  const auto least = enforcement.number("activity.milestone.least");
  const auto given = static_cast<qint64>(submission.milestones.size());
  return {given >= least.value,
          say(QT_TRANSLATE_NOOP("activity", "The plan has %1 milestones; %2 are asked for."), {given, least.value}),
          say(QT_TRANSLATE_NOOP("activity", "Add the milestones that are missing.")),
          {least.use}};
}

Verdict hasTargets(const Submission& submission, const Enforcement& enforcement) {
  const auto least = enforcement.number("activity.target.least");
  const auto given = static_cast<qint64>(submission.targets.size());
  return {given >= least.value,
          say(QT_TRANSLATE_NOOP("activity", "The plan has %1 target figures; %2 are asked for."), {given, least.value}),
          say(QT_TRANSLATE_NOOP("activity", "Add the target figures that are missing.")),
          {least.use}};
}

// None at all is said by the checks of the plan itself.
bool hasAnyMilestone(const Submission& submission, const Enforcement&) {
  return !submission.milestones.empty();
}
bool hasAnyTarget(const Submission& submission, const Enforcement&) {
  return !submission.targets.empty();
}

const policy::RequirementTable<Submission>& figures() {
  static const policy::RequirementTable<Submission> table(
      "plan figures",
      {Requirement<Submission>{"EVT-13", QT_TRANSLATE_NOOP("rules", "a lead time is set"), asksForLead, comesEarly},
       {"EVT-16", QT_TRANSLATE_NOOP("rules", "there are milestones"), hasAnyMilestone, hasMilestones},
       {"WFA-3.2", QT_TRANSLATE_NOOP("rules", "there are target figures"), hasAnyTarget, hasTargets}});
  return table;
}

}  // namespace

policy::Decision checkFigures(const Submission& submission, const policy::Enforcement& enforcement) {
  return figures().judge(submission, enforcement).decision;
}

}  // namespace guiju::activity
