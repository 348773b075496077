// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/approval/approval_views.h"

#include <array>
#include <map>

#include "application/approval/case_in_hand.h"
#include "storage/approval/approval_store.h"
#include "timeline.h"

namespace guiju::approval {

namespace {

// Titles of steps by the version of the flow, each version read once.
class StepTitles {
 public:
  explicit StepTitles(storage::ApprovalStore& store) : store_(store) {}

  Result<void> put(InboxItem& item, const storage::InboxLine& line) {
    auto known = flows_.find(line.flowVersion);
    if (known == flows_.end()) {
      GUIJU_TRY(version, store_.flowVersion(line.flowVersion));
      Flow flow;
      if (version) {
        GUIJU_TRY(read, flowFromJson(version->definition.toUtf8()));
        flow = std::move(read);
      }
      known = flows_.emplace(line.flowVersion, std::move(flow)).first;
    }
    if (line.step < 0 || line.step >= static_cast<int>(known->second.steps.size())) return {};
    const Step& step = known->second.steps.at(static_cast<std::size_t>(line.step));
    item.step = step.title;
    item.clause = step.clause;
    return {};
  }

 private:
  storage::ApprovalStore& store_;
  std::map<Id<FlowVersionRecord>, Flow> flows_;
};

Result<std::vector<storage::InboxLine>> linesOf(storage::ApprovalStore& store, Inbox list, const access::Reach& reach,
                                                storage::InboxPage page) {
  switch (list) {
    case Inbox::ToDecide:
      return store.toDecide(reach, page);
    case Inbox::Decided:
      return store.decided(reach, page);
    case Inbox::Mine:
      return store.mine(reach, page);
    case Inbox::CopiedToMe:
      return store.copied(reach, page);
  }
  Q_UNREACHABLE();
}

InboxItem itemOf(const storage::InboxLine& line, const QDateTime& now) {
  InboxItem item;
  item.id = line.id;
  item.key = line.key;
  item.number = line.number;
  item.title = line.title;
  item.subjectKind = line.subjectKind;
  item.subject = line.subject;
  item.applicant = line.applicantName;
  item.amount = line.amount;
  item.state = line.state;
  item.since = line.since;
  item.waited = line.since.isValid() ? line.since.secsTo(now) : 0;
  item.dueAt = line.dueAt;
  item.late = line.dueAt.isValid() && line.dueAt < now;
  return item;
}

bool mayCancelOthers(const Reading& reading, const CaseInHand& hand) {
  return reading.permits(kCancelApprovals.id, hand.place());
}

}  // namespace

Result<ApprovalInbox::Answer> ApprovalInbox::read(const Reading& reading) const {
  storage::ApprovalStore store(reading.connection());
  const access::Reach reach = reading.reach(kAction);
  GUIJU_TRY(lines, linesOf(store, list, reach, {after, limit + 1}));
  GUIJU_TRY(waiting, store.countToDecide(reach));
  Answer answer;
  answer.more = static_cast<int>(lines.size()) > limit;
  if (answer.more) lines.pop_back();
  answer.toDecide = waiting;
  answer.now = reading.now();
  answer.zone = reading.zone();
  StepTitles titles(store);
  for (const storage::InboxLine& line : lines) {
    InboxItem item = itemOf(line, reading.now());
    GUIJU_CHECK(titles.put(item, line));
    answer.items.push_back(std::move(item));
  }
  return answer;
}

Result<CaseDetail> CaseTimeline::read(const Reading& reading) const {
  GUIJU_TRY(hand, caseInHand(reading, approval));
  return detailOf(hand, reading.actor().employee, mayCancelOthers(reading, hand));
}

Result<SubjectTimeline::Answer> SubjectTimeline::read(const Reading& reading) const {
  GUIJU_TRY(known, subjectOf(reading, subjectKind));
  GUIJU_TRY(state, known->read(reading, subject));
  GUIJU_TRY(latest, storage::ApprovalStore(reading.connection()).latest(subjectKind, subject));
  Answer answer;
  GUIJU_TRY(around, surroundings(reading));
  if (latest) {
    // Whoever reads the subject reads its approval.
    GUIJU_TRY(hand, caseInHand(reading, *latest, around));
    answer.current = detailOf(hand, reading.actor().employee, mayCancelOthers(reading, hand));
    if (hand.before.isUnderReview() || hand.before.state == CaseState::Approved) return answer;
  }
  GUIJU_TRY(hand, prepareSubmission(reading, subjectKind, subject, state));
  const PersonId reader = reading.actor().employee;
  const Submission wanted{subjectKind, subject,     state.title,
                          reader,      state.facts, contentHash(state.content, state.facts)};
  const auto steps = preview(wanted, hand.context(), hand.around->parameters());
  if (steps) answer.preview = previewItems(*steps, hand, reader);
  const policy::Decision decision = hand.decision();
  for (const policy::Finding& finding : decision.obstacles()) answer.obstacles.push_back(finding.because);
  return answer;
}

Result<std::vector<QString>> OwnPhrases::read(const Reading& reading) const {
  GUIJU_TRY(stored, storage::ApprovalStore(reading.connection()).phrases(reading.actor().employee));
  std::vector<QString> phrases;
  for (const PhraseRecord& phrase : stored) phrases.push_back(phrase.text);
  return phrases;
}

std::span<const char* const> shippedPhrases() {
  static constexpr std::array kPhrases{
      QT_TRANSLATE_NOOP("approval", "Agreed."),
      QT_TRANSLATE_NOOP("approval", "I propose to agree."),
      QT_TRANSLATE_NOOP("approval", "Agreed, mind the budget."),
      QT_TRANSLATE_NOOP("approval", "Finance to check once more, please."),
      QT_TRANSLATE_NOOP("approval", "Please add to it and submit again."),
      QT_TRANSLATE_NOOP("approval", "Not agreed."),
  };
  return kPhrases;
}

}  // namespace guiju::approval
