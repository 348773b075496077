// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "application/base/work.h"
#include "domain/approval/records.h"

namespace guiju::approval {

// A subject as its area says it stands now: what is decided on, and what flows may ask of it.
struct SubjectState {
  QString title;
  UnitId unit;         // where it stands: who sees approvals of this unit sees its approval
  Facts facts;         // one value for each declared fact
  QByteArray content;  // the frozen canonical content
};

// What has become of a case, told to the area of its subject.
struct CaseMove {
  CaseId id;
  CaseState state = CaseState::Running;
  QString step;  // key of the step that decides now; empty: none
  Verb verb = Verb::Submit;
  PersonId person;  // who did it; none: the rules themselves
  QString text;     // his opinion or reason
  Case after;
};

// What an area says so that its records can be approved: registered in its descriptor, one for each kind of subject.
// The functions run inside the transaction of the case's command: what they write happens with the decision or not at
// all.
struct ApprovalSubject {
  const char* kind;   // "activity.plan"
  const char* title;  // English, QT_TRANSLATE_NOOP("approval", …)
  FactDeclarations facts;
  const char* amountFact;  // the money fact shown in lists and compared with the limit of signing; "" if none
  const char* viewAction;  // whoever may see the subject by this action sees its approval too
  const char* flow;        // the flow that ships for it: resources/flows/<flow>.json

  // The subject as it stands; NotFound for what the actor may not see.
  Result<SubjectState> (*read)(const Reading& reading, qint64 subject);
  // The effect of an outcome, and of each step on the way. Reads and writes whatever the actor's own reach is.
  Result<void> (*follow)(Work& work, qint64 subject, const CaseMove& move);
};

// The subject of a kind among the areas of the program; Unsupported when no area knows it.
[[nodiscard]] Result<const ApprovalSubject*> subjectOf(const Reading& reading, const QString& kind);

}  // namespace guiju::approval
