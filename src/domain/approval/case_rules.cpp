// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/case_rules.h"

#include <QtGlobal>
#include <algorithm>

#include "progress.h"

namespace guiju::approval {

namespace {

// The program's own order of deciding: it binds whatever a center has adopted, hence names no clause.
constexpr auto kHouse = "";

// The steps a verb may take from a state, by the table; none: it may not be done now.
const Transition* findTransition(CaseState from, Verb verb) {
  const auto table = transitions();
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const Transition& row) { return row.from == from && row.verb == verb; });
  return found == table.end() ? nullptr : &*found;
}

policy::Decision refusal(const char* clause, Message because, Message remedy = {}) {
  policy::Decision decision;
  decision.add(policy::finding(clause, false, std::move(because), std::move(remedy)));
  return decision;
}

tl::unexpected<policy::Decision> refuse(const char* clause, Message because, Message remedy = {}) {
  return tl::unexpected(refusal(clause, std::move(because), std::move(remedy)));
}

// Why a verb is not in the table for the state the case is in.
tl::unexpected<policy::Decision> notNow(const Case& current) {
  if (current.hasEnded()) {
    return refuse(kHouse, message("approval", QT_TRANSLATE_NOOP("approval", "The request has ended already")),
                  message("approval", QT_TRANSLATE_NOOP("approval", "Begin a new request; it can refer to this one")));
  }
  if (current.isUnderReview()) {
    return refuse(kHouse, message("approval", QT_TRANSLATE_NOOP("approval", "The request is under approval")),
                  message("approval", QT_TRANSLATE_NOOP("approval", "Wait for the decision, or withdraw the request")));
  }
  return refuse(kHouse, message("approval", QT_TRANSLATE_NOOP("approval", "The request lies with the applicant")),
                message("approval",
                        QT_TRANSLATE_NOOP("approval", "It can be decided when the applicant has submitted it again")));
}

// The last decision of a person that still counts and that a new submission has not overtaken; null: nobody has
// decided.
const Entry* lastDecision(const Case& current) {
  for (auto entry = current.entries.rbegin(); entry != current.entries.rend(); ++entry) {
    if (entry->verb == Verb::Submit || entry->verb == Verb::Resubmit) return nullptr;
    if (isDecision(entry->verb) && !current.isWithdrawn(*entry)) return &*entry;
  }
  return nullptr;
}

policy::Decision paperFaults(const Case& current, const PaperDecision& paper, const Context& context) {
  policy::Decision decision;
  decision.add(policy::finding(
      kHouse, paper.registeredBy.isValid() && paper.registeredBy != current.applicant,
      message("approval", QT_TRANSLATE_NOOP("approval", "The applicant can't register decisions on his own request")),
      message("approval", QT_TRANSLATE_NOOP("approval", "Let someone else register the paper"))));
  decision.add(policy::finding(
      kHouse, !paper.scan.isEmpty(),
      message("approval", QT_TRANSLATE_NOOP("approval", "A decision on paper is registered with its scan")),
      message("approval", QT_TRANSLATE_NOOP("approval", "Attach the scan of the signed sheet"))));
  decision.add(policy::finding(
      kHouse, paper.decidedOn.isValid() && paper.decidedOn <= context.today,
      message("approval", QT_TRANSLATE_NOOP("approval", "The day of a decision on paper can't lie ahead")),
      message("approval", QT_TRANSLATE_NOOP("approval", "Enter the day on which the paper was signed"))));
  return decision;
}

// Whether the person may decide now what he has before him; the open task, or what stands in the way.
tl::expected<int, policy::Decision> turnOf(const Case& current, Verb verb, PersonId person, const Opinion& opinion,
                                           const Context& context) {
  if (!findTransition(current.state, verb)) return notNow(current);
  if (person == current.applicant) {
    return refuse(kHouse, message("approval", QT_TRANSLATE_NOOP("approval", "Nobody decides his own request")));
  }
  const Task* task = current.openTask(person);
  if (!task) {
    const bool waits = std::any_of(current.tasks.begin(), current.tasks.end(), [&](const Task& each) {
      return each.person == person && each.state == TaskState::Waiting;
    });
    if (waits)
      return refuse(kHouse, message("approval", QT_TRANSLATE_NOOP(
                                                    "approval", "Others decide before you: it is not your turn yet")));
    return refuse(kHouse,
                  message("approval",
                          QT_TRANSLATE_NOOP("approval", "This decision is not yours: the flow asks someone else now")));
  }
  if (opinion.seenHash != current.contentHash) {
    return refuse(kHouse,
                  message("approval", QT_TRANSLATE_NOOP("approval", "The content has changed since you opened it")),
                  message("approval", QT_TRANSLATE_NOOP("approval", "Read the present content, then decide")));
  }
  if (verb != Verb::Approve && opinion.text.trimmed().isEmpty()) {
    return refuse(kHouse, message("approval", QT_TRANSLATE_NOOP("approval", "A refusal or return needs a reason")),
                  message("approval", QT_TRANSLATE_NOOP("approval", "Say what should be different")));
  }
  if (opinion.paper) {
    if (const policy::Decision faults = paperFaults(current, *opinion.paper, context); !faults.held())
      return tl::unexpected(faults);
  }
  return task->number;
}

Entry& addDecision(Progress& progress, Verb verb, PersonId person, int task, const Opinion& opinion) {
  Entry& entry = progress.add(verb, person);
  entry.task = task;
  entry.text = opinion.text.trimmed();
  entry.paper = opinion.paper;
  return entry;
}

Answer decide(const Case& before, Verb verb, PersonId person, const Opinion& opinion, const Context& context) {
  Progress progress(before, context);
  progress.refresh();
  const auto task = turnOf(progress.now(), verb, person, opinion, context);
  if (!task) return tl::unexpected(task.error());
  const Entry entry = addDecision(progress, verb, person, *task, opinion);
  progress.decide(*task, entry);
  progress.advance();
  return progress.take();
}

void backToApplicant(Progress& progress, CaseState state, const Message& reason) {
  progress.closeTasks(reason);
  progress.moveTo(state);
  progress.edit().current = -1;
  progress.edit().missing.clear();
  progress.tell(Event::Kind::BackToApplicant, progress.now().applicant);
}

Answer withdrawSubmission(Progress progress) {
  const Case& current = progress.now();
  if (!findTransition(current.state, Verb::WithdrawSubmission)) return notNow(current);
  if (lastDecision(current)) {
    return refuse(
        kHouse,
        message("approval",
                QT_TRANSLATE_NOOP("approval", "Someone has decided already: the request can't be withdrawn any more")),
        message("approval", QT_TRANSLATE_NOOP("approval", "Ask a decider to return it, or cancel it")));
  }
  progress.add(Verb::WithdrawSubmission, current.applicant);
  backToApplicant(progress, CaseState::Withdrawn,
                  message("approval", QT_TRANSLATE_NOOP("approval", "The applicant withdrew the request")));
  return progress.take();
}

bool isLastDecider(const Case& current, PersonId person) {
  const Entry* last = lastDecision(current);
  return last && last->person == person && last->verb != Verb::Return && !last->paper;
}

// The decision is taken back by a further line; its step decides again, with the other decisions of the step as they
// are.
Answer withdrawDecision(Progress progress, PersonId person) {
  const Case& current = progress.now();
  if (!findTransition(current.state, Verb::WithdrawDecision)) return notNow(current);
  if (!isLastDecider(current, person)) {
    return refuse(kHouse,
                  message("approval", QT_TRANSLATE_NOOP("approval",
                                                        "Only the last decision can be taken back, by the one who gave "
                                                        "it, while nobody after him has decided")));
  }
  const Entry last = *lastDecision(current);
  Entry& entry = progress.add(Verb::WithdrawDecision, person);
  entry.refersTo = last.number;
  entry.task = last.task;
  entry.step = last.step;
  Case& edited = progress.edit();
  for (Task& task : edited.tasks) {
    if (task.number == last.task)
      progress.close(task, message("approval", QT_TRANSLATE_NOOP("approval", "He took his decision back")));
    if (task.isActive() && task.step != last.step)
      progress.close(task, message("approval", QT_TRANSLATE_NOOP("approval", "A decision before it was taken back")));
  }
  for (std::size_t i = static_cast<std::size_t>(last.step); i < edited.steps.size(); ++i)
    edited.steps.at(i).passed = false;
  edited.current = last.step;
  progress.refresh();
  return progress.take();
}

}  // namespace

Answer approve(const Case& before, PersonId person, const Opinion& opinion, const Context& context) {
  return decide(before, Verb::Approve, person, opinion, context);
}

Answer reject(const Case& before, PersonId person, const Opinion& opinion, const Context& context) {
  return decide(before, Verb::Reject, person, opinion, context);
}

Answer returnForChange(const Case& before, PersonId person, const QString& step, const Opinion& opinion,
                       const Context& context) {
  Progress progress(before, context);
  progress.refresh();
  const auto task = turnOf(progress.now(), Verb::Return, person, opinion, context);
  if (!task) return tl::unexpected(task.error());
  const int current = progress.now().current;
  const int target = step.isEmpty() ? -1 : context.flow.indexOf(step);
  const bool earlier =
      target >= 0 && target < current && progress.now().steps.at(static_cast<std::size_t>(target)).applies;
  if (!step.isEmpty() && !earlier) {
    return refuse(
        kHouse,
        message("approval", QT_TRANSLATE_NOOP("approval", "A request is returned to a step that has decided before")),
        message("approval", QT_TRANSLATE_NOOP("approval", "Choose an earlier step, or the applicant")));
  }
  Entry& entry = addDecision(progress, Verb::Return, person, *task, opinion);
  entry.target = target;
  const Entry decision = entry;
  progress.decide(*task, decision);
  if (!earlier) {
    backToApplicant(progress, CaseState::Returned,
                    message("approval", QT_TRANSLATE_NOOP("approval", "The request was returned to the applicant")));
    return progress.take();
  }
  progress.closeTasks(
      message("approval", QT_TRANSLATE_NOOP("approval", "The request was returned to an earlier step")));
  for (int i = target; i <= current; ++i) progress.edit().steps.at(static_cast<std::size_t>(i)).passed = false;
  progress.edit().steps.at(static_cast<std::size_t>(target)).askAgain = true;
  progress.enterAfter(target - 1);
  return progress.take();
}

Answer registerPaperDecision(const Case& before, PersonId decider, Verb verb, const Opinion& opinion,
                             const Context& context) {
  if (!opinion.paper || !isDecision(verb)) {
    return refuse(
        kHouse, message("approval", QT_TRANSLATE_NOOP("approval", "A decision on paper is registered with its scan")));
  }
  if (verb == Verb::Return) return returnForChange(before, decider, QString(), opinion, context);
  return decide(before, verb, decider, opinion, context);
}

Answer withdraw(const Case& before, PersonId person, const Context& context) {
  Progress progress(before, context);
  if (person == before.applicant) return withdrawSubmission(std::move(progress));
  return withdrawDecision(std::move(progress), person);
}

Answer cancel(const Case& before, PersonId person, bool administrator, const QString& reason, const Context& context) {
  Progress progress(before, context);
  if (!findTransition(before.state, Verb::Cancel)) return notNow(before);
  const bool own = person == before.applicant;
  if (!own && !administrator) {
    return refuse(
        kHouse,
        message("approval",
                QT_TRANSLATE_NOOP("approval",
                                  "A request is cancelled by the applicant, or by an administrator with a reason")));
  }
  if (!own && reason.trimmed().isEmpty()) {
    return refuse(
        kHouse,
        message("approval", QT_TRANSLATE_NOOP("approval", "Cancelling the request of someone else needs a reason")),
        message("approval", QT_TRANSLATE_NOOP("approval", "Say why it is cancelled")));
  }
  progress.add(Verb::Cancel, person).text = reason.trimmed();
  progress.end(CaseState::Cancelled);
  return progress.take();
}

Answer comment(const Case& before, PersonId person, const QString& text, const Context& context) {
  Progress progress(before, context);
  if (!findTransition(before.state, Verb::Comment)) return notNow(before);
  if (text.trimmed().isEmpty())
    return refuse(kHouse, message("approval", QT_TRANSLATE_NOOP("approval", "The comment is empty")));
  progress.add(Verb::Comment, person).text = text.trimmed();
  return progress.take();
}

Answer copyTo(const Case& before, PersonId person, const std::vector<PersonId>& people, const Context& context) {
  Progress progress(before, context);
  if (!findTransition(before.state, Verb::CopyTo)) return notNow(before);
  std::vector<Copy>& copies = progress.edit().copies;
  const std::size_t had = copies.size();
  for (const PersonId each : people) {
    const bool there = std::any_of(copies.begin(), copies.end(), [&](const Copy& copy) { return copy.person == each; });
    if (!there && context.directory.isActive(each)) copies.push_back({each, person, context.now});
  }
  if (copies.size() == had) {
    return refuse(kHouse, message("approval", QT_TRANSLATE_NOOP("approval", "Nobody was named who has no copy yet")),
                  message("approval", QT_TRANSLATE_NOOP("approval", "Choose people in service who have no copy yet")));
  }
  progress.add(Verb::CopyTo, person);
  return progress.take();
}

Change refresh(const Case& before, const Context& context) {
  Progress progress(before, context);
  progress.refresh();
  return progress.take();
}

std::vector<Verb> verbsFor(const Case& current, PersonId person, bool administrator) {
  std::vector<Verb> verbs;
  for (const Transition& row : transitions()) {
    if (row.from != current.state || std::find(verbs.begin(), verbs.end(), row.verb) != verbs.end()) continue;
    const bool applicant = person == current.applicant;
    bool may = false;
    if (row.who == Who::Viewer) may = true;
    if (row.who == Who::Applicant) may = applicant;
    if (row.who == Who::ApplicantOrAdministrator) may = applicant || administrator;
    if (row.who == Who::Decider) may = current.openTask(person) != nullptr;
    if (row.who == Who::LastDecider) may = isLastDecider(current, person);
    if (row.verb == Verb::WithdrawSubmission) may = may && !lastDecision(current);
    if (may) verbs.push_back(row.verb);
  }
  return verbs;
}

}  // namespace guiju::approval
