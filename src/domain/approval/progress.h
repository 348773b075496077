// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/approval/case_rules.h"

namespace guiju::approval {

// Carries a case forward after something was done to it: opens and closes tasks, passes steps, ends it. The verbs
// decide whether something may be done; what follows from it stands here alone.
class Progress {
 public:
  Progress(Case start, const Context& context) : case_(std::move(start)), context_(context) {}

  [[nodiscard]] const Case& now() const { return case_; }
  [[nodiscard]] Case& edit() { return case_; }
  [[nodiscard]] Change take() { return {std::move(case_), std::move(events_)}; }

  Entry& add(Verb verb, PersonId person);
  // The person's open task is decided by the entry.
  void decide(int task, const Entry& entry);
  // Starts at the step after `index`; earlier steps count as done.
  void enterAfter(int index);
  // Asks anew who decides the current step and goes on as far as the decisions given carry.
  void refresh();
  // Goes on as far as the decisions given carry.
  void advance();
  void closeTasks(const Message& reason);
  void close(Task& task, const Message& reason);
  void end(CaseState state);
  void moveTo(CaseState state);
  void tell(Event::Kind kind, PersonId person, int step = -1, int task = 0);

 private:
  [[nodiscard]] const Step& step() const { return context_.flow.steps.at(static_cast<std::size_t>(case_.current)); }
  [[nodiscard]] CaseStep& progress() { return case_.steps.at(static_cast<std::size_t>(case_.current)); }
  [[nodiscard]] bool isCurrent(const Task& task) const;
  [[nodiscard]] StepSoFar soFar() const;
  [[nodiscard]] int count(bool approvals) const;
  [[nodiscard]] int activeCount() const;
  [[nodiscard]] const Entry* standing(const Task& task) const;
  [[nodiscard]] bool hasObjected(PersonId person) const;

  bool enterNext();
  void skipStep(int index);
  void ask(bool entering);
  void endTurn(Task& task);
  void openTaskFor(const Seat& seat);
  void sequence();
  void carryOver();
  void settleMissing(const std::vector<Message>& missing);
  // Whether the step is decided for good: passed or refused.
  bool settle();

  Case case_;
  const Context& context_;
  std::vector<Event> events_;
};

}  // namespace guiju::approval
