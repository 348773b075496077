// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include <QtGlobal>
#include <algorithm>

namespace guiju::approval {

namespace {

Verb verbOf(const Case& current, const Task& task) {
  const Entry* entry = current.entry(task.decision);
  return entry ? entry->verb : Verb::Comment;
}

bool isApproval(Verb verb) {
  return verb == Verb::Approve || verb == Verb::CarryOver;
}

}  // namespace

Entry& Progress::add(Verb verb, PersonId person) {
  Entry entry;
  entry.number = static_cast<int>(case_.entries.size()) + 1;
  entry.verb = verb;
  entry.person = person;
  entry.at = context_.now;
  entry.step = case_.current;
  entry.revision = case_.revision;
  entry.contentHash = case_.contentHash;
  case_.entries.push_back(std::move(entry));
  return case_.entries.back();
}

void Progress::decide(int number, const Entry& entry) {
  for (Task& task : case_.tasks) {
    if (task.number != number) continue;
    task.state = TaskState::Decided;
    task.decision = entry.number;
    task.closedAt = context_.now;
  }
}

void Progress::tell(Event::Kind kind, PersonId person, int step, int task) {
  events_.push_back({kind, person, step, task});
}

void Progress::close(Task& task, const Message& reason) {
  task.state = TaskState::Closed;
  task.closedAt = context_.now;
  task.closedBecause = reason;
  tell(Event::Kind::TaskClosed, task.person, task.step, task.number);
}

void Progress::closeTasks(const Message& reason) {
  for (Task& task : case_.tasks) {
    if (task.isActive()) close(task, reason);
  }
}

void Progress::moveTo(CaseState state) {
  case_.state = state;
}

void Progress::end(CaseState state) {
  closeTasks(message("approval", QT_TRANSLATE_NOOP("approval", "The request has ended")));
  moveTo(state);
  case_.missing.clear();
  case_.current = -1;
  case_.endedAt = context_.now;
  tell(Event::Kind::Ended, case_.applicant);
}

void Progress::enterAfter(int index) {
  case_.current = index;
  if (enterNext()) advance();
}

// Enters the next step that applies; without one the case is approved. Answers whether a step was entered.
bool Progress::enterNext() {
  const int count = static_cast<int>(case_.steps.size());
  for (int next = case_.current + 1; next < count; ++next) {
    CaseStep& step = case_.steps.at(static_cast<std::size_t>(next));
    if (!step.applies) {
      skipStep(next);
      continue;
    }
    case_.current = next;
    ++step.round;
    step.passed = false;
    ask(true);
    step.askAgain = false;
    return true;
  }
  end(CaseState::Approved);
  return false;
}

void Progress::skipStep(int index) {
  const bool said = std::any_of(case_.entries.begin(), case_.entries.end(), [&](const Entry& entry) {
    return entry.verb == Verb::SkipStep && entry.step == index && entry.revision == case_.revision;
  });
  if (said) return;
  Entry& entry = add(Verb::SkipStep, {});
  entry.step = index;
  entry.because = message("approval", QT_TRANSLATE_NOOP("approval", "Its condition does not hold: %1"),
                          {conditionText(context_.flow.steps.at(static_cast<std::size_t>(index)).condition)});
}

bool Progress::isCurrent(const Task& task) const {
  return task.step == case_.current && task.round == case_.steps.at(static_cast<std::size_t>(case_.current)).round;
}

StepSoFar Progress::soFar() const {
  StepSoFar result;
  for (const Task& task : case_.tasks) {
    if (!isCurrent(task) || task.state != TaskState::Decided) continue;
    result.people.insert(task.person);
    result.places.insert(task.places.begin(), task.places.end());
  }
  return result;
}

void Progress::refresh() {
  if (!case_.isUnderReview()) return;
  ask(false);
  advance();
}

void Progress::ask(bool entering) {
  const StepPlan plan = planStep(step(), case_.applicant, soFar(), context_);
  progress().needed = plan.needed;
  for (Task& task : case_.tasks) {
    const auto seat = std::find_if(plan.seats.begin(), plan.seats.end(),
                                   [&](const Seat& each) { return each.person == task.person; });
    if (!isCurrent(task) || !task.isActive()) continue;
    if (seat == plan.seats.end()) {
      endTurn(task);
    } else {
      task.places = seat->places;
      task.basis = seat->basis;
    }
  }
  for (const Seat& seat : plan.seats) openTaskFor(seat);
  if (entering) {
    for (const Message& reason : plan.skipped) add(Verb::SkipSeat, {}).because = reason;
    carryOver();
  }
  sequence();
  settleMissing(plan.missing);
}

void Progress::endTurn(Task& task) {
  const Message reason =
      message("approval", QT_TRANSLATE_NOOP("approval", "The post that decides is held by someone else now"));
  close(task, reason);
  Entry& entry = add(Verb::EndTurn, {});
  entry.task = task.number;
  entry.because = reason;
}

void Progress::openTaskFor(const Seat& seat) {
  for (Task& task : case_.tasks) {
    if (isCurrent(task) && task.isActive() && task.person == seat.person) {
      task.seat = seat.order;
      return;
    }
  }
  Task task;
  task.number = static_cast<int>(case_.tasks.size()) + 1;
  task.step = case_.current;
  task.round = progress().round;
  task.seat = seat.order;
  task.person = seat.person;
  task.places = seat.places;
  task.basis = seat.basis;
  if (!seat.moved.isEmpty()) {
    Entry& entry = add(Verb::MoveSeat, {});
    entry.task = task.number;
    entry.because = seat.moved;
  }
  case_.tasks.push_back(std::move(task));
}

// In order: one task is open, the others wait for it. Else all are open at once.
void Progress::sequence() {
  std::vector<Task*> waiting;
  bool open = false;
  for (Task& task : case_.tasks) {
    if (!isCurrent(task)) continue;
    open = open || task.state == TaskState::Open;
    if (task.state == TaskState::Waiting) waiting.push_back(&task);
  }
  std::stable_sort(waiting.begin(), waiting.end(), [](const Task* a, const Task* b) { return a->seat < b->seat; });
  for (Task* task : waiting) {
    if (step().inOrder && open) return;
    task->state = TaskState::Open;
    task->openedAt = context_.now;
    if (step().dueWorkingDays > 0 && context_.deadline)
      task->dueAt = context_.deadline(context_.now, step().dueWorkingDays);
    tell(Event::Kind::TaskOpened, task->person, task->step, task->number);
    open = true;
  }
}

void Progress::settleMissing(const std::vector<Message>& missing) {
  case_.missing = missing;
  if (!missing.empty() && case_.state != CaseState::Stalled) {
    moveTo(CaseState::Stalled);
    add(Verb::Stall, {}).because = missing.front();
    tell(Event::Kind::Stalled, case_.applicant, case_.current);
  } else if (missing.empty() && case_.state == CaseState::Stalled) {
    moveTo(CaseState::Running);
    add(Verb::Resume, {}).because =
        message("approval", QT_TRANSLATE_NOOP("approval", "Everyone who decides this step has been found"));
    tell(Event::Kind::Resumed, case_.applicant, case_.current);
  }
}

// Whether the person has refused or returned this content in this step: then he is asked again, whatever he approved
// elsewhere.
bool Progress::hasObjected(PersonId person) const {
  return std::any_of(case_.entries.begin(), case_.entries.end(), [&](const Entry& entry) {
    return entry.person == person && entry.step == case_.current && entry.contentHash == case_.contentHash &&
           (entry.verb == Verb::Reject || entry.verb == Verb::Return) && !case_.isWithdrawn(entry);
  });
}

// The approval on the same content that may stand for this task; none: the person is asked.
const Entry* Progress::standing(const Task& task) const {
  const bool consecutive = context_.flow.sameDecider == SameDecider::CarryOver || context_.smallCenter;
  int before = case_.current - 1;
  while (before >= 0 && !case_.steps.at(static_cast<std::size_t>(before)).applies) --before;
  for (auto entry = case_.entries.rbegin(); entry != case_.entries.rend(); ++entry) {
    if (entry->person != task.person || entry->verb != Verb::Approve) continue;
    if (entry->contentHash != case_.contentHash || case_.isWithdrawn(*entry)) continue;
    if (context_.flow.unchangedDecisionsStand && entry->step == case_.current) return &*entry;
    if (!consecutive || before < 0) continue;
    // It counts as consecutive if it decided the last step in its present round, itself or carried into it.
    const CaseStep& last = case_.steps.at(static_cast<std::size_t>(before));
    for (const Task& decided : case_.tasks) {
      if (decided.step != before || decided.round != last.round || decided.state != TaskState::Decided) continue;
      const Entry* decision = case_.entry(decided.decision);
      if (decision && (decision->number == entry->number ||
                       (decision->verb == Verb::CarryOver && decision->refersTo == entry->number)))
        return &*entry;
    }
  }
  return nullptr;
}

void Progress::carryOver() {
  if (progress().askAgain) return;
  for (std::size_t i = 0; i < case_.tasks.size(); ++i) {
    const Task task = case_.tasks.at(i);
    if (!isCurrent(task) || !task.isActive() || hasObjected(task.person)) continue;
    const Entry* earlier = standing(task);
    if (!earlier) continue;
    const int number = earlier->number;
    const bool sameStep = earlier->step == case_.current;
    Entry& entry = add(Verb::CarryOver, task.person);
    entry.task = task.number;
    entry.refersTo = number;
    entry.because =
        sameStep
            ? message("approval",
                      QT_TRANSLATE_NOOP("approval",
                                        "He approved this content in this step before, and the flow lets that stand"))
            : message("approval", QT_TRANSLATE_NOOP("approval", "He approved the same content in the step before"));
    if (!sameStep && context_.flow.sameDecider != SameDecider::CarryOver)
      entry.because = message(
          "approval", QT_TRANSLATE_NOOP("approval", "He approved the same content in the step before (small center)"));
    decide(task.number, entry);
  }
}

int Progress::count(bool approvals) const {
  return static_cast<int>(std::count_if(case_.tasks.begin(), case_.tasks.end(), [&](const Task& task) {
    return isCurrent(task) && task.state == TaskState::Decided && isApproval(verbOf(case_, task)) == approvals;
  }));
}

int Progress::activeCount() const {
  return static_cast<int>(std::count_if(case_.tasks.begin(), case_.tasks.end(),
                                        [&](const Task& task) { return isCurrent(task) && task.isActive(); }));
}

bool Progress::settle() {
  const int approvals = count(true);
  const int refusals = count(false);
  const bool unreachable = case_.missing.empty() && refusals > 0 && approvals + activeCount() < progress().needed;
  if (refusals >= step().refusalsNeeded || unreachable) {
    end(CaseState::Rejected);
    return true;
  }
  if (!case_.missing.empty() || approvals == 0 || approvals < progress().needed) return false;
  closeTasks(message("approval", QT_TRANSLATE_NOOP("approval", "The step has the approvals it needs")));
  progress().passed = true;
  tell(Event::Kind::StepPassed, case_.applicant, case_.current);
  return true;
}

void Progress::advance() {
  while (case_.isUnderReview()) {
    sequence();
    if (!settle()) return;
    if (!case_.isUnderReview() || !enterNext()) return;
  }
}

}  // namespace guiju::approval
