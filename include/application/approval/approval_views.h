// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <optional>
#include <vector>

#include "application/base/command.h"
#include "domain/approval/approval_access.h"
#include "domain/approval/case_rules.h"
#include "domain/approval/records.h"

namespace guiju::approval {

// Which list of one's inbox.
enum class Inbox { ToDecide, Decided, Mine, CopiedToMe };

// One request in an inbox, ready to be shown.
struct InboxItem {
  CaseId id;
  qint64 key = 0;  // what the next page begins after
  QString number;
  QString title;
  QString subjectKind;
  qint64 subject = 0;
  QString applicant;
  std::optional<Money> amount;
  CaseState state = CaseState::Running;
  policy::Text step;  // whose turn it is about; empty: none
  QString clause;
  QDateTime since;    // asked, decided, submitted or copied at
  qint64 waited = 0;  // seconds from then until the list was read
  QDateTime dueAt;
  bool late = false;
};

// What I can act on now, what I have decided, what I have handed in, what was copied to me; in pages.
struct ApprovalInbox {
  struct Answer {
    std::vector<InboxItem> items;
    bool more = false;
    qint64 toDecide = 0;  // how many wait for me in all
    QDateTime now;
    QTimeZone zone;
  };
  static constexpr const char* kAction = kViewApprovals.id;
  Inbox list = Inbox::ToDecide;
  qint64 after = 0;
  int limit = 100;

  Result<Answer> read(const Reading& reading) const;
};

// One line of a timeline: what was done, who is asked now, or who will be.
struct TimelineItem {
  enum class Kind { Done, Now, Ahead, LeftOut };
  Kind kind = Kind::Done;
  std::optional<Verb> verb;  // Done
  policy::Text step;         // empty where it is no matter of a step
  QString clause;
  QStringList people;  // who did it, is asked or will be asked
  bool you = false;
  QDateTime at;                  // Done: when; Now: since when
  QDateTime dueAt;               // Now
  std::optional<qint64> waited;  // seconds from being asked to deciding, or until now
  QString text;                  // what he said
  Message because;               // why he, or why the rules did it
  QString condition;             // under which a step applies, as written
  std::vector<policy::ParameterUse> parameters;
  bool withdrawn = false;
  bool isSigned = false;
  QString registeredBy;  // a decision on paper
  QDate decidedOn;
};

// A step a case can be returned to.
struct ReturnTarget {
  QString key;
  policy::Text title;
};

// A case as its page and its approval sheet show it.
struct CaseDetail {
  CaseId id;
  QString number;
  QString title;
  QString subjectKind;
  qint64 subject = 0;
  policy::Text flow;
  QString applicant;
  QString unit;
  std::optional<Money> amount;
  CaseState state = CaseState::New;
  int revision = 1;
  QByteArray contentHash;  // what a decision must name as seen
  QDateTime submittedAt;
  QDateTime endedAt;
  QDateTime now;
  QTimeZone zone;
  std::vector<TimelineItem> items;
  std::vector<Message> missing;  // who must be appointed
  std::vector<Verb> verbs;       // open to the reader now
  std::vector<ReturnTarget> returnTargets;
  QStringList copies;
  bool mustSign = false;  // the reader's approval needs his password
};

// The timeline of one case.
struct CaseTimeline {
  using Answer = CaseDetail;
  static constexpr const char* kAction = kViewApprovals.id;
  CaseId approval;

  Result<Answer> read(const Reading& reading) const;
};

// The same by its subject: the latest case, or, before there is one, who would be asked.
struct SubjectTimeline {
  struct Answer {
    std::optional<CaseDetail> current;
    std::vector<TimelineItem> preview;  // if it were submitted now by the reader
    std::vector<Message> obstacles;     // what would keep it from being submitted
  };
  static constexpr const char* kAction = kViewApprovals.id;
  QString subjectKind;
  qint64 subject = 0;

  Result<Answer> read(const Reading& reading) const;
};

// The phrases the reader keeps at hand; empty: those that ship.
struct OwnPhrases {
  using Answer = std::vector<QString>;
  static constexpr const char* kAction = kViewApprovals.id;
  Result<Answer> read(const Reading& reading) const;
};

// The phrases that ship, English, context "approval"; 同意, 拟同意, 请财务复核 ….
[[nodiscard]] std::span<const char* const> shippedPhrases();

}  // namespace guiju::approval
