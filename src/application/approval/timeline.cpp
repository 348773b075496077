// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline.h"

#include <algorithm>

namespace guiju::approval {

namespace {

// Puts names and titles to the numbers of a case.
class Teller {
 public:
  Teller(const CaseInHand& hand, const Case& now, PersonId reader) : hand_(hand), now_(now), reader_(reader) {}

  [[nodiscard]] TimelineItem done(const Entry& entry) const {
    TimelineItem item;
    item.kind = TimelineItem::Kind::Done;
    item.verb = entry.verb;
    putStep(item, entry.step);
    if (entry.verb == Verb::SkipStep) putCondition(item, entry.step);
    if (entry.person.isValid()) addPerson(item, entry.person);
    item.at = entry.at;
    item.text = entry.text;
    item.because = entry.because;
    item.withdrawn = now_.isWithdrawn(entry);
    if (const Task* task = now_.task(entry.task); task && isDecision(entry.verb) && task->openedAt.isValid())
      item.waited = task->openedAt.secsTo(entry.at);
    if (!entry.person.isValid() && entry.task > 0) {
      if (const Task* task = now_.task(entry.task)) addPerson(item, task->person);
    }
    if (entry.verb == Verb::CopyTo) item.people = copiesOf(entry);
    if (entry.paper) {
      item.registeredBy = hand_.around->directory.nameOf(entry.paper->registeredBy);
      item.decidedOn = entry.paper->decidedOn;
    }
    item.isSigned = std::any_of(
        hand_.stored.entries.begin(), hand_.stored.entries.end(),
        [&](const EntryRecord& record) { return record.number == entry.number && record.signature.isValid(); });
    return item;
  }

  [[nodiscard]] TimelineItem turn(const Task& task) const {
    TimelineItem item;
    const bool open = task.state == TaskState::Open;
    item.kind = open ? TimelineItem::Kind::Now : TimelineItem::Kind::Ahead;
    putStep(item, task.step);
    putCondition(item, task.step);
    addPerson(item, task.person);
    item.because = task.basis;
    item.at = task.openedAt;
    item.dueAt = task.dueAt;
    if (open) item.waited = task.openedAt.secsTo(hand_.around->now);
    return item;
  }

  [[nodiscard]] TimelineItem ahead(const PreviewStep& step) const {
    TimelineItem item;
    item.kind = step.applies ? TimelineItem::Kind::Ahead : TimelineItem::Kind::LeftOut;
    putStep(item, step.step);
    putCondition(item, step.step);
    item.parameters = step.parameters;
    for (const Seat& seat : step.plan.seats) addPerson(item, seat.person);
    if (!step.plan.seats.empty())
      item.because =
          step.plan.seats.front().moved.isEmpty() ? step.plan.seats.front().basis : step.plan.seats.front().moved;
    return item;
  }

 private:
  [[nodiscard]] const Step* step(int index) const {
    return index >= 0 && index < static_cast<int>(hand_.flow.steps.size())
               ? &hand_.flow.steps.at(static_cast<std::size_t>(index))
               : nullptr;
  }
  void putStep(TimelineItem& item, int index) const {
    if (const Step* found = step(index)) {
      item.step = found->title;
      item.clause = found->clause;
    }
  }
  void putCondition(TimelineItem& item, int index) const {
    const Step* found = step(index);
    if (!found) return;
    item.condition = conditionText(found->condition);
    if (index < static_cast<int>(now_.steps.size()))
      item.parameters = now_.steps.at(static_cast<std::size_t>(index)).parameters;
  }
  void addPerson(TimelineItem& item, PersonId person) const {
    item.people << hand_.around->directory.nameOf(person);
    item.you = item.you || person == reader_;
  }
  [[nodiscard]] QStringList copiesOf(const Entry& entry) const {
    QStringList names;
    for (const Copy& copy : now_.copies) {
      if (copy.by == entry.person && copy.at == entry.at) names << hand_.around->directory.nameOf(copy.person);
    }
    return names;
  }

  const CaseInHand& hand_;
  const Case& now_;
  PersonId reader_;
};

std::vector<ReturnTarget> targetsOf(const Case& now, const Flow& flow) {
  std::vector<ReturnTarget> targets;
  for (int i = 0; i < now.current; ++i) {
    const std::size_t index = static_cast<std::size_t>(i);
    if (now.steps.at(index).applies) targets.push_back({flow.steps.at(index).key, flow.steps.at(index).title});
  }
  return targets;
}

void putItems(CaseDetail& detail, const CaseInHand& hand, const Case& now, PersonId reader) {
  const Teller teller(hand, now, reader);
  for (const Entry& entry : now.entries) detail.items.push_back(teller.done(entry));
  std::vector<const Task*> turns;
  for (const Task& task : now.tasks) {
    if (task.isActive()) turns.push_back(&task);
  }
  std::stable_sort(turns.begin(), turns.end(), [](const Task* a, const Task* b) { return a->seat < b->seat; });
  for (const Task* task : turns) detail.items.push_back(teller.turn(*task));
  for (const PreviewStep& step : stepsAhead(now, hand.context())) detail.items.push_back(teller.ahead(step));
}

}  // namespace

std::vector<TimelineItem> previewItems(const std::vector<PreviewStep>& steps, const CaseInHand& hand, PersonId reader) {
  std::vector<TimelineItem> items;
  const Case none;
  const Teller teller(hand, none, reader);
  for (const PreviewStep& step : steps) items.push_back(teller.ahead(step));
  return items;
}

CaseDetail detailOf(const CaseInHand& hand, PersonId reader, bool mayCancelOthers) {
  // What is shown is who decides now, even where posts have changed since the case was last touched.
  const Case now = refresh(hand.before, hand.context()).after;
  const ChartDirectory& directory = hand.around->directory;
  CaseDetail detail;
  detail.id = hand.stored.head.id;
  detail.number = hand.stored.head.number;
  detail.title = now.title;
  detail.subjectKind = now.subjectKind;
  detail.subject = now.subject;
  detail.flow = hand.flow.title;
  detail.applicant = directory.nameOf(now.applicant);
  detail.unit = directory.titleOf(hand.unit);
  detail.amount = hand.amount;
  detail.state = now.state;
  detail.revision = now.revision;
  detail.contentHash = now.contentHash;
  detail.submittedAt = now.submittedAt;
  detail.endedAt = now.endedAt;
  detail.now = hand.around->now;
  detail.zone = hand.around->zone;
  detail.missing = now.missing;
  detail.verbs = verbsFor(now, reader, mayCancelOthers);
  detail.returnTargets = targetsOf(now, hand.flow);
  for (const Copy& copy : now.copies) detail.copies << directory.nameOf(copy.person);
  detail.mustSign = hand.signingLimit().has_value();
  putItems(detail, hand, now, reader);
  return detail;
}

}  // namespace guiju::approval
