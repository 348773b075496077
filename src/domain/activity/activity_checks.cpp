// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>
#include <algorithm>
#include <map>

#include "domain/activity/activity_rules.h"
#include "domain/activity/words.h"

namespace guiju::activity {

using policy::Decision;
using policy::finding;

namespace {

bool isBlank(const QString& text) {
  return text.trimmed().isEmpty();
}

// Does following the dependencies from `task` come back to it?
bool waitsForItself(const std::map<int, const ActivityTask*>& byPosition, const ActivityTask& task) {
  const ActivityTask* at = &task;
  for (std::size_t steps = 0; steps <= byPosition.size(); ++steps) {
    if (!at->dependsOn) return false;
    const auto next = byPosition.find(*at->dependsOn);
    if (next == byPosition.end()) return false;
    at = next->second;
    if (at == &task) return true;
  }
  return false;  // a circle ahead that this task is not part of
}

void checkTask(Decision& decision, const ActivityTask& task, const std::map<int, const ActivityTask*>& byPosition) {
  const auto add = [&](bool held, const char* because, const char* remedy) {
    if (!held) decision.add(finding("", false, say(because, {task.title}), say(remedy)));
  };
  add(!isBlank(task.title), QT_TRANSLATE_NOOP("activity", "A task has no title."),
      QT_TRANSLATE_NOOP("activity", "Name the task, or remove the row."));
  add(task.startsOn.isValid() && task.endsOn.isValid() && task.startsOn <= task.endsOn,
      QT_TRANSLATE_NOOP("activity", "The days of the task “%1” are missing or in the wrong order."),
      QT_TRANSLATE_NOOP("activity", "Give a first day and a last day that is not before it."));
  add(task.progress >= 0 && task.progress <= 100,
      QT_TRANSLATE_NOOP("activity", "The progress of the task “%1” is not between 0 and 100 %."),
      QT_TRANSLATE_NOOP("activity", "Give a progress from 0 to 100 %."));
  if (!task.dependsOn) return;
  const auto before = byPosition.find(*task.dependsOn);
  add(before != byPosition.end(), QT_TRANSLATE_NOOP("activity", "The task “%1” waits for a task that is not there."),
      QT_TRANSLATE_NOOP("activity", "Choose another task to wait for, or none."));
  add(!waitsForItself(byPosition, task), QT_TRANSLATE_NOOP("activity", "The task “%1” waits for itself."),
      QT_TRANSLATE_NOOP("activity", "Break the circle of tasks that wait for each other."));
  if (before == byPosition.end() || !before->second->endsOn.isValid() || !task.startsOn.isValid()) return;
  add(before->second == &task || before->second->endsOn < task.startsOn,
      QT_TRANSLATE_NOOP("activity", "The task “%1” begins before the one it waits for has ended."),
      QT_TRANSLATE_NOOP("activity", "Let it begin after the task it waits for."));
}

void checkLine(Decision& decision, const BudgetLine& line) {
  const auto add = [&](bool held, const char* because, const char* remedy) {
    if (!held) decision.add(finding("", false, say(because, {qint64{line.position}}), say(remedy)));
  };
  add(!isBlank(line.category), QT_TRANSLATE_NOOP("activity", "Budget line %1 has no category."),
      QT_TRANSLATE_NOOP("activity", "Say which category the line belongs to."));
  add(line.amount > Money{} && line.amount <= kLargestAmount,
      QT_TRANSLATE_NOOP("activity", "The amount of budget line %1 is not above 0."),
      QT_TRANSLATE_NOOP("activity", "Give the line an amount above 0, or remove it."));
  add(!line.quantity || *line.quantity > 0,
      QT_TRANSLATE_NOOP("activity", "The quantity of budget line %1 is not above 0."),
      QT_TRANSLATE_NOOP("activity", "Give a quantity above 0, or none."));
  if (!line.unitPrice) return;
  const auto product = lineAmount(line.quantity.value_or(1000), *line.unitPrice);
  if (product && *product == line.amount) return;
  decision.add(finding("REG-15", false,
                       say(QT_TRANSLATE_NOOP("activity", "The amount of budget line %1 is not quantity × unit price."),
                           {qint64{line.position}}),
                       say(QT_TRANSLATE_NOOP("activity", "Correct the quantity, the unit price or the amount."))));
}

}  // namespace

Decision checkPurpose(const Activity& activity) {
  Decision decision;
  decision.add(required("EVT-3", activity.companyGoal, QT_TRANSLATE_NOOP("activity", "The company goal is stated."),
                        QT_TRANSLATE_NOOP("activity", "The company goal it serves is not stated."),
                        QT_TRANSLATE_NOOP("activity", "Name the company goal the activity serves.")));
  decision.add(required("EVT-3", activity.marketNeed, QT_TRANSLATE_NOOP("activity", "The market need is stated."),
                        QT_TRANSLATE_NOOP("activity", "The market need it answers is not stated."),
                        QT_TRANSLATE_NOOP("activity", "Name the market need the activity answers.")));
  decision.add(required("EVT-3", activity.awarenessEffect,
                        QT_TRANSLATE_NOOP("activity", "The expected effect on awareness is stated."),
                        QT_TRANSLATE_NOOP("activity", "The expected effect on awareness is not stated."),
                        QT_TRANSLATE_NOOP("activity", "Say how far the company will be better known.")));
  decision.add(required("EVT-3", activity.brandEffect,
                        QT_TRANSLATE_NOOP("activity", "The expected effect on the brand is stated."),
                        QT_TRANSLATE_NOOP("activity", "The expected effect on the brand is not stated."),
                        QT_TRANSLATE_NOOP("activity", "Say what the brand will gain.")));
  return decision;
}

Decision checkTitle(const Activity& activity) {
  Decision decision;
  decision.add(required("", activity.title, QT_TRANSLATE_NOOP("activity", "The activity has a title."),
                        QT_TRANSLATE_NOOP("activity", "The activity has no title."),
                        QT_TRANSLATE_NOOP("activity", "Give it a title.")));
  decision.add(finding("EVT-11", activity.type.isValid(),
                       say(activity.type.isValid() ? QT_TRANSLATE_NOOP("activity", "The type is chosen.")
                                                   : QT_TRANSLATE_NOOP("activity", "The type is not chosen.")),
                       say(QT_TRANSLATE_NOOP("activity", "Choose the type; it brings a template."))));
  decision.add(
      finding("", activity.owner.isValid(),
              say(activity.owner.isValid() ? QT_TRANSLATE_NOOP("activity", "The owner is named.")
                                           : QT_TRANSLATE_NOOP("activity", "Nobody answers for the activity.")),
              say(QT_TRANSLATE_NOOP("activity", "Name the person who leads it."))));
  return decision;
}

Decision checkDates(const Activity& activity) {
  const bool given = activity.startsOn.isValid() && activity.endsOn.isValid();
  const bool ordered = given && activity.startsOn <= activity.endsOn;
  Decision decision;
  decision.add(
      finding("", ordered,
              given ? say(QT_TRANSLATE_NOOP("activity", "It runs from %1 to %2."), {activity.startsOn, activity.endsOn})
                    : say(QT_TRANSLATE_NOOP("activity", "Its first or last day is missing.")),
              say(QT_TRANSLATE_NOOP("activity", "Give a first day and a last day that is not before it."))));
  const auto timeOfDay = [](std::optional<int> minute) { return !minute || (*minute >= 0 && *minute < 24 * 60); };
  const bool sameDay = given && activity.startsOn == activity.endsOn;
  const bool times =
      timeOfDay(activity.startMinute) && timeOfDay(activity.endMinute) &&
      !(sameDay && activity.startMinute && activity.endMinute && *activity.endMinute <= *activity.startMinute);
  decision.add(finding("", times,
                       say(times ? QT_TRANSLATE_NOOP("activity", "Its times are in order.")
                                 : QT_TRANSLATE_NOOP("activity", "It would end before it begins.")),
                       say(QT_TRANSLATE_NOOP("activity", "Give an end that is later than the beginning."))));
  return decision;
}

Decision checkBrief(const MarketBrief& brief) {
  Decision decision;
  decision.add(required("EVT-10", brief.needs, QT_TRANSLATE_NOOP("activity", "The needs of the market are described."),
                        QT_TRANSLATE_NOOP("activity", "The needs of the market are not described."),
                        QT_TRANSLATE_NOOP("activity", "Describe what customers need.")));
  decision.add(required("EVT-10", brief.competitors, QT_TRANSLATE_NOOP("activity", "The competitors are described."),
                        QT_TRANSLATE_NOOP("activity", "The competitors are not described."),
                        QT_TRANSLATE_NOOP("activity", "Describe what competitors do; say so if there are none.")));
  decision.add(required("EVT-13", brief.goals, QT_TRANSLATE_NOOP("activity", "The goals are stated."),
                        QT_TRANSLATE_NOOP("activity", "The goals are not stated."),
                        QT_TRANSLATE_NOOP("activity", "Say what the activity is to achieve.")));
  decision.add(required("WFA-2.1", brief.targetMarket, QT_TRANSLATE_NOOP("activity", "The target market is named."),
                        QT_TRANSLATE_NOOP("activity", "The target market is not named."),
                        QT_TRANSLATE_NOOP("activity", "Name the target market.")));
  decision.add(required("WFA-2.1", brief.segment, QT_TRANSLATE_NOOP("activity", "The customer segment is named."),
                        QT_TRANSLATE_NOOP("activity", "The customer segment is not named."),
                        QT_TRANSLATE_NOOP("activity", "Name the customers it is meant for.")));
  decision.add(required("WFA-2.1", brief.researchBasis, QT_TRANSLATE_NOOP("activity", "The research is named."),
                        QT_TRANSLATE_NOOP("activity", "The research it rests on is not named."),
                        QT_TRANSLATE_NOOP("activity", "Name the research, with its date and source.")));
  decision.add(required("EVT-10", brief.promotionPlan, QT_TRANSLATE_NOOP("activity", "The promotion plan is given."),
                        QT_TRANSLATE_NOOP("activity", "The promotion plan is missing."),
                        QT_TRANSLATE_NOOP("activity", "Say by which channels, when and with what message.")));
  const bool sales = brief.expectedSales && *brief.expectedSales >= Money{};
  decision.add(
      finding("EVT-10", sales,
              say(sales ? QT_TRANSLATE_NOOP("activity", "The expected sales are stated.")
                        : QT_TRANSLATE_NOOP("activity", "The sales it is meant to move are not stated.")),
              say(QT_TRANSLATE_NOOP("activity", "State the expected sales in yuan; 0 if none are aimed at."))));
  decision.add(required("EVT-13", brief.strategy, QT_TRANSLATE_NOOP("activity", "The brief ends in a strategy."),
                        QT_TRANSLATE_NOOP("activity", "The brief does not end in a strategy."),
                        QT_TRANSLATE_NOOP("activity", "Write the strategy that follows from needs and goals.")));
  return decision;
}

Decision checkStrategyAgreed(const std::optional<MarketBrief>& brief) {
  Decision decision;
  if (!brief) {
    decision.add(finding("EVT-13", false, say(QT_TRANSLATE_NOOP("activity", "There is no market brief.")),
                         say(QT_TRANSLATE_NOOP("activity", "Ask the promotion group for a market brief first."))));
    return decision;
  }
  decision.add(required("EVT-13", brief->strategy, QT_TRANSLATE_NOOP("activity", "The brief ends in a strategy."),
                        QT_TRANSLATE_NOOP("activity", "The brief does not end in a strategy."),
                        QT_TRANSLATE_NOOP("activity", "Ask the promotion group to complete the brief.")));
  const bool promotion = brief->acceptedByPromotion.isValid();
  decision.add(
      finding("EVT-13", promotion,
              say(promotion ? QT_TRANSLATE_NOOP("activity", "The promotion group has accepted the brief.")
                            : QT_TRANSLATE_NOOP("activity", "The promotion group has not accepted the brief.")),
              say(QT_TRANSLATE_NOOP("activity", "Ask the promotion group to accept the brief."))));
  const bool planning = brief->acceptedByPlanning.isValid();
  decision.add(finding("EVT-13", planning,
                       say(planning ? QT_TRANSLATE_NOOP("activity", "The planning group has accepted the brief.")
                                    : QT_TRANSLATE_NOOP("activity", "The planning group has not accepted the brief.")),
                       say(QT_TRANSLATE_NOOP("activity", "Ask the planning group to accept the brief."))));
  return decision;
}

Decision checkBudget(const std::vector<BudgetLine>& lines) {
  Decision decision;
  decision.add(finding("EVT-7", !lines.empty(),
                       say(lines.empty() ? QT_TRANSLATE_NOOP("activity", "The plan has no budget.")
                                         : QT_TRANSLATE_NOOP("activity", "The plan has a budget.")),
                       say(QT_TRANSLATE_NOOP("activity", "Enter at least one budget line with an amount above 0."))));
  for (const BudgetLine& line : lines) checkLine(decision, line);
  return decision;
}

Decision checkMilestones(const std::vector<Milestone>& milestones) {
  Decision decision;
  decision.add(finding("EVT-16", !milestones.empty(),
                       say(milestones.empty() ? QT_TRANSLATE_NOOP("activity", "There is no milestone.")
                                              : QT_TRANSLATE_NOOP("activity", "There are milestones.")),
                       say(QT_TRANSLATE_NOOP("activity", "Set at least one milestone with an owner and a due date."))));
  for (const Milestone& milestone : milestones) {
    const auto add = [&](bool held, const char* because, const char* remedy) {
      if (!held) decision.add(finding("EVT-16", false, say(because, {milestone.title}), say(remedy)));
    };
    add(!isBlank(milestone.title), QT_TRANSLATE_NOOP("activity", "A milestone has no title."),
        QT_TRANSLATE_NOOP("activity", "Name the milestone, or remove the row."));
    add(milestone.owner.isValid(), QT_TRANSLATE_NOOP("activity", "Nobody answers for the milestone “%1”."),
        QT_TRANSLATE_NOOP("activity", "Name its owner."));
    add(milestone.due.isValid(), QT_TRANSLATE_NOOP("activity", "The milestone “%1” has no due date."),
        QT_TRANSLATE_NOOP("activity", "Give it a due date."));
  }
  return decision;
}

Decision checkTasks(const std::vector<ActivityTask>& tasks) {
  std::map<int, const ActivityTask*> byPosition;
  for (const ActivityTask& task : tasks) byPosition.emplace(task.position, &task);
  Decision decision;
  for (const ActivityTask& task : tasks) checkTask(decision, task, byPosition);
  if (decision.held()) {
    decision.add(finding("", true, say(QT_TRANSLATE_NOOP("activity", "The tasks follow each other in time."))));
  }
  return decision;
}

Decision checkTargets(const std::vector<TargetFigure>& targets) {
  Decision decision;
  decision.add(finding("WFA-3.2", !targets.empty(),
                       say(targets.empty() ? QT_TRANSLATE_NOOP("activity", "No figure says what it is to reach.")
                                           : QT_TRANSLATE_NOOP("activity", "Figures say what it is to reach.")),
                       say(QT_TRANSLATE_NOOP("activity", "Set at least one target figure, such as leads or orders."))));
  for (const TargetFigure& figure : targets) {
    const auto add = [&](bool held, const char* because, const char* remedy) {
      if (!held) decision.add(finding("", false, say(because, {figure.name}), say(remedy)));
    };
    add(!isBlank(figure.name), QT_TRANSLATE_NOOP("activity", "A target figure has no name."),
        QT_TRANSLATE_NOOP("activity", "Name the figure, or remove the row."));
    add(figure.target > 0, QT_TRANSLATE_NOOP("activity", "The target of “%1” is not above 0."),
        QT_TRANSLATE_NOOP("activity", "Give it a target above 0."));
  }
  return decision;
}

}  // namespace guiju::activity
