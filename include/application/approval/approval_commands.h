// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "application/approval/case_in_hand.h"
#include "application/base/command.h"
#include "domain/access/password.h"
#include "domain/approval/approval_access.h"
#include "domain/base/attachment.h"

// What people do to approvals. Whether they may is the flow's matter and the rules' (domain/approval/case_rules.h); the
// content a person had before him travels with each decision, so that nobody decides on what he has not seen.
namespace guiju::approval {

// Hands a record in, for the first time or again after a return or withdrawal.
struct SubmitForApproval {
  using Answer = CaseId;
  using Loaded = CaseInHand;
  static constexpr CommandInfo kInfo{"approval.submit", kTakePart.id,
                                     QT_TRANSLATE_NOOP("commands", "Submit for approval")};
  QString subjectKind;
  qint64 subject = 0;

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& hand) const { return hand.place(); }
  policy::Decision decide(const Loaded& hand, const Reading&) const { return hand.decision(); }
  Result<Answer> write(const Loaded& hand, Work& work) const { return writeCase(hand, work); }
};

// What the deciding commands share: the case, the words, the content that was seen.
struct DecisionArguments {
  CaseId approval;
  QString text;
  QByteArray seenHash;
};

// 同意. From the amount of the parameter approval.signature_limit on, with the decider's own key, unlocked by his
// password.
struct ApproveCase {
  using Answer = Done;
  using Loaded = CaseInHand;
  static constexpr CommandInfo kInfo{"approval.approve", kTakePart.id,
                                     QT_TRANSLATE_NOOP("commands", "Approve a request")};
  DecisionArguments decision;
  access::Password password;  // empty: not signed
  PasswordCost cost = {};

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& hand) const { return hand.place(); }
  policy::Decision decide(const Loaded& hand, const Reading& reading) const;
  Result<Answer> write(const Loaded& hand, Work& work) const;
};

// 不同意: ends the request, or counts as one refusal where the step needs more.
struct RejectCase {
  using Answer = Done;
  using Loaded = CaseInHand;
  static constexpr CommandInfo kInfo{"approval.reject", kTakePart.id,
                                     QT_TRANSLATE_NOOP("commands", "Reject a request")};
  DecisionArguments decision;

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& hand) const { return hand.place(); }
  policy::Decision decide(const Loaded& hand, const Reading&) const { return hand.decision(); }
  Result<Answer> write(const Loaded& hand, Work& work) const;
};

// 退回: to the applicant, or to an earlier step by its key.
struct ReturnCase {
  using Answer = Done;
  using Loaded = CaseInHand;
  static constexpr CommandInfo kInfo{"approval.return", kTakePart.id,
                                     QT_TRANSLATE_NOOP("commands", "Return a request for change")};
  DecisionArguments decision;
  QString step;  // empty: the applicant

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& hand) const { return hand.place(); }
  policy::Decision decide(const Loaded& hand, const Reading&) const { return hand.decision(); }
  Result<Answer> write(const Loaded& hand, Work& work) const;
};

// 撤回: the applicant his submission, a decider his decision.
struct WithdrawCase {
  using Answer = Done;
  using Loaded = CaseInHand;
  static constexpr CommandInfo kInfo{"approval.withdraw", kTakePart.id,
                                     QT_TRANSLATE_NOOP("commands", "Withdraw a request or decision")};
  CaseId approval;

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& hand) const { return hand.place(); }
  policy::Decision decide(const Loaded& hand, const Reading&) const { return hand.decision(); }
  Result<Answer> write(const Loaded& hand, Work& work) const;
};

// Ends a request: the applicant his own, whoever may cancel those of others with a reason.
struct CancelCase {
  using Answer = Done;
  using Loaded = CaseInHand;
  static constexpr CommandInfo kInfo{"approval.cancel", kTakePart.id,
                                     QT_TRANSLATE_NOOP("commands", "Cancel a request")};
  CaseId approval;
  QString reason;

  Result<Loaded> load(const Reading& reading) const;
  // Whoever may cancel requests of others takes part by that right; the rules ask for his reason.
  access::Place place(const Loaded& hand) const { return hand.place(); }
  policy::Decision decide(const Loaded& hand, const Reading&) const { return hand.decision(); }
  Result<Answer> write(const Loaded& hand, Work& work) const;
};

struct CommentCase {
  using Answer = Done;
  using Loaded = CaseInHand;
  static constexpr CommandInfo kInfo{"approval.comment", kTakePart.id,
                                     QT_TRANSLATE_NOOP("commands", "Comment on a request")};
  CaseId approval;
  QString text;

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& hand) const { return hand.place(); }
  policy::Decision decide(const Loaded& hand, const Reading&) const { return hand.decision(); }
  Result<Answer> write(const Loaded& hand, Work& work) const;
};

// 抄送.
struct CopyCaseTo {
  using Answer = Done;
  using Loaded = CaseInHand;
  static constexpr CommandInfo kInfo{"approval.copy", kTakePart.id,
                                     QT_TRANSLATE_NOOP("commands", "Give others a copy of a request")};
  CaseId approval;
  std::vector<PersonId> people;

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& hand) const { return hand.place(); }
  policy::Decision decide(const Loaded& hand, const Reading&) const { return hand.decision(); }
  Result<Answer> write(const Loaded& hand, Work& work) const;
};

// 线下签批登记: a decision given on paper, with the scan of the sheet; it is not the decider's key signature and says
// so.
struct RegisterPaperDecision {
  using Answer = Done;
  struct Loaded {
    CaseInHand hand;
    Attachment scan;
  };
  static constexpr CommandInfo kInfo{"approval.paper", kRegisterPaper.id,
                                     QT_TRANSLATE_NOOP("commands", "Register a decision given on paper")};
  DecisionArguments decision;
  PersonId decider;
  Verb verb = Verb::Approve;
  QDate decidedOn;
  QString fileName;
  QByteArray file;

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const { return loaded.hand.place(); }
  policy::Decision decide(const Loaded& loaded, const Reading&) const { return loaded.hand.decision(); }
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Asks anew who decides in all cases under review; changes of posts do it by themselves, the turn of a day and a start
// need it.
struct RefreshApprovals {
  using Answer = qint64;  // how many cases changed
  struct Loaded {
    PersonId person;
  };
  static constexpr CommandInfo kInfo{"approval.refresh", kTakePart.id,
                                     QT_TRANSLATE_NOOP("commands", "Ask anew who decides")};

  Result<Loaded> load(const Reading& reading) const { return Loaded{reading.actor().employee}; }
  access::Place place(const Loaded& loaded) const { return {{}, {loaded.person}}; }
  policy::Decision decide(const Loaded&, const Reading&) const { return {}; }
  Result<Answer> write(const Loaded&, Work& work) const;
};

// The canonical bytes a decider signs: which request, which decision, on which content, in his words.
[[nodiscard]] QByteArray signedDecision(const QString& caseNumber, const Entry& decision, const QString& decider);

// Puts the next version of a flow in force; running cases keep theirs.
struct PutFlowInForce {
  using Answer = Id<FlowVersionRecord>;
  struct Loaded {
    Flow flow;
    std::optional<FlowRecord> record;
    std::vector<FlowFault> faults;
  };
  static constexpr CommandInfo kInfo{"approval.flow.put", kKeepFlows.id,
                                     QT_TRANSLATE_NOOP("commands", "Put an approval flow in force")};
  QByteArray definition;  // JSON, see domain/approval/flow.h; its version is given by the center

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded&) const { return {}; }
  policy::Decision decide(const Loaded& loaded, const Reading&) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Replaces the phrases a person keeps at hand for his opinions.
struct KeepPhrases {
  using Answer = Done;
  struct Loaded {
    PersonId person;
    std::vector<PhraseRecord> stored;
  };
  static constexpr CommandInfo kInfo{"approval.phrases", kTakePart.id,
                                     QT_TRANSLATE_NOOP("commands", "Keep phrases for opinions")};
  std::vector<QString> phrases;

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const { return {{}, {loaded.person}}; }
  policy::Decision decide(const Loaded&, const Reading&) const { return {}; }
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

}  // namespace guiju::approval
