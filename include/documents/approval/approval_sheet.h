// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "documents/base/document.h"
#include "domain/base/money.h"

namespace guiju::approval {

// One decision as the sheet shows it, in the order in which they were given.
struct SheetOpinion {
  QString step;
  QString name;
  QString onBehalfOf;  // whose decision it is, when `name` decided in another's name
  QString decision;    // "Approved", "Returned" … in the reader's language
  QString words;
  QDateTime at;          // in the center's zone
  bool onPaper = false;  // signed on paper and registered here: no key signature
  QString registeredBy;  // who registered it
};

// Everything the approval sheet (审批单) of one case says.
struct ApprovalSheet {
  struct Fact {
    QString label;
    QString value;
  };

  QString center;
  QString title;   // kind of subject: "Activity plan"
  QString number;  // of the case
  QString subject;
  QString applicant;
  QString unit;
  QDateTime submitted;  // in the center's zone
  QString outcome;      // "Approved", "Under review" …
  std::optional<Money> amount;
  std::vector<Fact> facts;
  std::vector<SheetOpinion> opinions;
  QStringList attachments;
  PrintedPage page;  // who prints and when, hash, demonstration; the rest is filled in from the sheet
};

// The sheet on one A4 page: subject, amount in figures and in capitals, facts, opinions in order, attachments, place
// for the seal.
[[nodiscard]] Document approvalSheetDocument(const ApprovalSheet& sheet);

}  // namespace guiju::approval
