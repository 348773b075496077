// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "application/approval/approval_subject.h"
#include "domain/approval/case_rules.h"
#include "domain/approval/chart_directory.h"
#include "domain/calendar/working_calendar.h"
#include "domain/policy/enforcement.h"

namespace guiju::approval {

// The people, days and figures a case is judged by at this moment; read once for a command or view.
struct Surroundings {
  ChartDirectory directory;
  calendar::WorkingCalendar calendar;
  policy::Enforcement enforcement;
  QTimeZone zone;
  QDateTime now;
  QDate today;
  bool smallCenter = false;

  [[nodiscard]] Context context(const Flow& flow) const;
  [[nodiscard]] ParameterLookup parameters() const;
};
[[nodiscard]] Result<std::shared_ptr<const Surroundings>> surroundings(const Reading& reading);

// The flow that a new request of a kind follows: as put in force by the center, else the one that ships.
struct FlowInForce {
  Flow flow;
  std::optional<FlowVersionRecord> stored;
};
[[nodiscard]] Result<FlowInForce> flowInForce(const Reading& reading, const ApprovalSubject& subject);
[[nodiscard]] Result<Flow> shippedFlow(const char* name);

// A case as a command finds it, and what the rules make of the command.
struct CaseInHand {
  const ApprovalSubject* subject = nullptr;
  std::shared_ptr<const Surroundings> around;
  Flow flow;
  std::optional<FlowVersionRecord> flowVersion;
  CaseRecords stored;  // without ids: a new case
  UnitId unit;
  std::optional<Money> amount;
  Case before;
  Answer answer = tl::unexpected(policy::Decision{});

  [[nodiscard]] Context context() const { return around->context(flow); }
  // The units and people it belongs to: the applicant, all who were ever asked or have a copy, and who is asked now.
  [[nodiscard]] access::Place place() const;
  [[nodiscard]] policy::Decision decision() const { return answer ? policy::Decision{} : answer.error(); }
  // The limit from which a decision on this amount is signed; none: it needs no signature.
  [[nodiscard]] std::optional<policy::ParameterUse> signingLimit() const;
};

// Through the row filter of approvals, or of the subject itself: NotFound otherwise. Who may decide is asked anew.
[[nodiscard]] Result<CaseInHand> caseInHand(const Reading& reading, CaseId id);
// Without asking whether the reader may see it, and among people read before.
[[nodiscard]] Result<CaseInHand> caseInHand(const Reading& reading, CaseRecord head,
                                            std::shared_ptr<const Surroundings> around);

// What would be submitted: a new case, or the open case of the subject anew. The subject's area may hand over the state
// it is about to freeze; its findings and its writing stay its own.
[[nodiscard]] Result<CaseInHand> prepareSubmission(const Reading& reading, const QString& kind, qint64 subject,
                                                   const SubjectState& state);

// Writes what the answer says, tells the subject's area, and answers the case's id. `signature` belongs to the person's
// decision.
[[nodiscard]] Result<CaseId> writeCase(const CaseInHand& hand, Work& work, Id<access::SignedContent> signature = {});

// Asks anew who decides, in every case under review: for commands that change posts, units or people, inside their
// transaction.
[[nodiscard]] Result<int> refreshCases(Work& work);

}  // namespace guiju::approval
