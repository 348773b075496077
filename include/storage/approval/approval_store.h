// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/approval/records.h"
#include "storage/base/connection.h"

namespace guiju::storage {

// One line of an inbox: the request, and the turn it stands there for.
struct InboxLine {
  approval::CaseId id;
  qint64 key = 0;  // what the next page begins after
  QString number;
  QString title;
  QString subjectKind;
  qint64 subject = 0;
  approval::PersonId applicant;
  QString applicantName;
  std::optional<Money> amount;
  approval::CaseState state = approval::CaseState::Running;
  int step = -1;  // of the turn; of the case where there is no turn
  Id<approval::FlowVersionRecord> flowVersion;
  QDateTime since;  // asked, decided, submitted or copied at
  QDateTime dueAt;
};

// A page of a list: what comes after a key, so many lines.
struct InboxPage {
  qint64 after = 0;  // 0: from the beginning
  int limit = 100;
};

// The rows of approvals. Lists and searches see what the reach lets see: in units within reach, and what one takes part
// in.
class ApprovalStore {
 public:
  explicit ApprovalStore(Connection& connection) : connection_(connection) {}

  // Flows are the center's own order: everyone is bound by them, so no reach narrows them.
  [[nodiscard]] Result<std::optional<approval::FlowRecord>> flowFor(const QString& subjectKind);
  [[nodiscard]] Result<std::optional<approval::FlowVersionRecord>> flowVersion(Id<approval::FlowRecord> flow,
                                                                               int number);
  [[nodiscard]] Result<std::optional<approval::FlowVersionRecord>> flowVersion(Id<approval::FlowVersionRecord> id);

  [[nodiscard]] Result<std::optional<approval::CaseRecord>> find(const access::Reach& reach, approval::CaseId id);
  // The latest case of a subject, ended or not.
  [[nodiscard]] Result<std::optional<approval::CaseRecord>> latest(const QString& subjectKind, qint64 subject);
  // The case with everything that belongs to it.
  [[nodiscard]] Result<approval::CaseRecords> load(const approval::CaseRecord& head);
  // Cases that are being decided now, for asking anew who decides them.
  [[nodiscard]] Result<std::vector<approval::CaseRecord>> underReview();
  // The highest number given out in a year; "" if none.
  [[nodiscard]] Result<QString> lastNumber(int year);

  // What the person of the reach can act on now, the longest waiting first.
  [[nodiscard]] Result<std::vector<InboxLine>> toDecide(const access::Reach& reach, InboxPage page);
  // The latest first.
  [[nodiscard]] Result<std::vector<InboxLine>> decided(const access::Reach& reach, InboxPage page);
  [[nodiscard]] Result<std::vector<InboxLine>> mine(const access::Reach& reach, InboxPage page);
  [[nodiscard]] Result<std::vector<InboxLine>> copied(const access::Reach& reach, InboxPage page);
  [[nodiscard]] Result<qint64> countToDecide(const access::Reach& reach);

  [[nodiscard]] Result<std::vector<approval::PhraseRecord>> phrases(approval::PersonId person);

 private:
  Connection& connection_;
};

}  // namespace guiju::storage
