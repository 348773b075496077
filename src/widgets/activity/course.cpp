// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/course.h"

#include <QCoreApplication>

#include "application/base/words.h"
#include "widgets/activity/activity_words.h"

namespace guiju::activity {

namespace {

using S = ActivityState;
using Step = TimelineStep;

QString word(const char* source) {
  return QCoreApplication::translate("activity", source);
}

Step briefStep(const ActivityDetail::Answer& detail) {
  Step step;
  step.title = word(QT_TRANSLATE_NOOP("activity", "Market brief and strategy"));
  step.clause = QStringLiteral("EVT-13");
  if (!detail.brief) {
    step.lines = QStringList{word(QT_TRANSLATE_NOOP("activity", "by the promotion group"))};
    return step;
  }
  const MarketBrief& brief = *detail.brief;
  const auto accepted = [&](EmployeeId person, const char* by, const char* open) {
    return person.isValid() ? word(by).arg(detail.name(person)) : word(open);
  };
  step.lines =
      QStringList{word(QT_TRANSLATE_NOOP("activity", "%1 by %2")).arg(brief.number, detail.name(brief.author)),
                  accepted(brief.acceptedByPromotion, QT_TRANSLATE_NOOP("activity", "accepted for promotion by %1"),
                           QT_TRANSLATE_NOOP("activity", "not yet accepted for promotion")) +
                      QStringLiteral(" · ") +
                      accepted(brief.acceptedByPlanning, QT_TRANSLATE_NOOP("activity", "accepted for planning by %1"),
                               QT_TRANSLATE_NOOP("activity", "not yet accepted for planning"))};
  step.quote = brief.returnReason;
  step.state = brief.state == BriefState::Accepted   ? Step::State::Done
               : brief.state == BriefState::Returned ? Step::State::Refused
                                                     : Step::State::Now;
  return step;
}

Step planStep(const ActivityDetail::Answer& detail) {
  Step step;
  step.clause = QStringLiteral("EVT-7");
  const ActivityPlan* plan = detail.plan();
  step.title = word(QT_TRANSLATE_NOOP("activity", "Plan and budget v%1")).arg(plan ? plan->planVersion : 1);
  const S state = detail.row.activity.state;
  if (planIsOpen(state)) step.state = Step::State::Now;
  if (plan && plan->state != PlanState::Draft) {
    step.state = planIsOpen(state) ? Step::State::Now : Step::State::Done;
    step.when = dateInWords(plan->submittedOn);
  }
  if (plan && plan->author.isValid()) {
    step.lines = QStringList{word(QT_TRANSLATE_NOOP("activity", "by %1")).arg(detail.name(plan->author))};
  }
  if (planIsOpen(state) && state != S::Planning) step.pill = inWords(state);
  step.pillTone = Tone::Warn;
  return step;
}

Step decisionStep(const ActivityDetail::Answer& detail, S stage, const char* title, const char* who) {
  Step step;
  step.title = word(title);
  step.clause = stage == S::Countersign ? QStringLiteral("EVT-14") : QString();
  step.lines = QStringList{word(who)};
  const S state = detail.row.activity.state;
  const bool passed = state == S::Approved || (stage == S::Countersign && state == S::Approval);
  if (passed) step.state = Step::State::Done;
  if (state == stage) step.state = Step::State::Now;
  if (state == S::Rejected && stage == S::Approval) {
    step.state = Step::State::Refused;
    step.pill = inWords(state);
    step.pillTone = Tone::Bad;
  }
  return step;
}

}  // namespace

std::vector<TimelineStep> courseOf(const ActivityDetail::Answer& detail) {
  const Activity& activity = detail.row.activity;
  Step idea;
  idea.title = word(QT_TRANSLATE_NOOP("activity", "Idea"));
  idea.state = activity.state == S::Idea ? Step::State::Now : Step::State::Done;
  idea.lines = QStringList{QStringLiteral("%1 · %2").arg(detail.row.owner, detail.row.unit)};
  std::vector<Step> steps{idea, briefStep(detail), planStep(detail),
                          decisionStep(detail, S::Countersign, QT_TRANSLATE_NOOP("activity", "Countersigning"),
                                       QT_TRANSLATE_NOOP("activity", "by the promotion and execution groups")),
                          decisionStep(detail, S::Approval, QT_TRANSLATE_NOOP("activity", "Approval"),
                                       QT_TRANSLATE_NOOP("activity", "by those whom the limits name"))};
  if (activity.state == S::Cancelled) {
    Step end;
    end.title = inWords(activity.state);
    end.state = Step::State::Refused;
    end.quote = activity.cancelledReason;
    steps.push_back(end);
  }
  return steps;
}

}  // namespace guiju::activity
