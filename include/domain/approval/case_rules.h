// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/approval/case.h"
#include "domain/approval/deciders.h"

namespace guiju::approval {

// Who may take a step between two states. Rights are those at the time of the step.
enum class Who { Applicant, Decider, LastDecider, ApplicantOrAdministrator, Viewer, Rules };

// One row of the table of states: from here, by this verb of these people, to there.
struct Transition {
  CaseState from;
  Verb verb;
  CaseState to;
  Who who;
  const char* clause;
};

// Every step a case may take; code, tests, documentation and buttons read this table.
[[nodiscard]] std::span<const Transition> transitions();

// What is submitted: the subject as it stands, frozen by its hash.
struct Submission {
  QString subjectKind;
  qint64 subject = 0;
  QString title;
  PersonId applicant;
  Facts facts;
  QByteArray contentHash;
};

// What a person says when he decides, and the content he had before him.
struct Opinion {
  QString text;
  QByteArray seenHash;
  std::optional<PaperDecision> paper = {};
};

// Something that became true of a case, for whoever must be told.
struct Event {
  enum class Kind { TaskOpened, TaskClosed, StepPassed, Stalled, Resumed, BackToApplicant, Ended };
  Kind kind;
  PersonId person;  // whom it concerns: the decider of the task, else the applicant
  int step = -1;
  int task = 0;
  friend bool operator==(const Event&, const Event&) = default;
};

struct Change {
  Case after;
  std::vector<Event> events;
};

// The case as it is afterwards, or the findings that stand in the way.
using Answer = tl::expected<Change, policy::Decision>;

// A step as it would go now: before submission, and for the steps still ahead of a running case.
struct PreviewStep {
  int step = 0;
  bool applies = true;
  std::vector<policy::ParameterUse> parameters;
  StepPlan plan;
};

// Who would be asked, step by step; refused with what keeps the subject from being submitted at all.
[[nodiscard]] tl::expected<std::vector<PreviewStep>, policy::Decision> preview(const Submission& submission,
                                                                               const Context& context,
                                                                               const ParameterLookup& parameters);
// The steps after the current one.
[[nodiscard]] std::vector<PreviewStep> stepsAhead(const Case& current, const Context& context);

[[nodiscard]] Answer submit(const Submission& submission, const Context& context, const ParameterLookup& parameters);
// After a return or withdrawal; under review only with changed content, which starts the review again.
[[nodiscard]] Answer resubmit(const Case& before, const Submission& submission, const Context& context,
                              const ParameterLookup& parameters);

[[nodiscard]] Answer approve(const Case& before, PersonId person, const Opinion& opinion, const Context& context);
[[nodiscard]] Answer reject(const Case& before, PersonId person, const Opinion& opinion, const Context& context);
// To an earlier step by its key, or to the applicant (empty key).
[[nodiscard]] Answer returnForChange(const Case& before, PersonId person, const QString& step, const Opinion& opinion,
                                     const Context& context);
// A decision given on paper: `verb` is Approve, Reject or Return (to the applicant); opinion.paper says who registers
// it.
[[nodiscard]] Answer registerPaperDecision(const Case& before, PersonId decider, Verb verb, const Opinion& opinion,
                                           const Context& context);
// The applicant takes the submission back while nobody has decided; a decider his decision while nobody after him has.
[[nodiscard]] Answer withdraw(const Case& before, PersonId person, const Context& context);
// `administrator`: the person may cancel requests of others, with a reason.
[[nodiscard]] Answer cancel(const Case& before, PersonId person, bool administrator, const QString& reason,
                            const Context& context);
[[nodiscard]] Answer comment(const Case& before, PersonId person, const QString& text, const Context& context);
[[nodiscard]] Answer copyTo(const Case& before, PersonId person, const std::vector<PersonId>& people,
                            const Context& context);

// Asks anew who may decide, after people or units have changed; every other function does so first.
[[nodiscard]] Change refresh(const Case& before, const Context& context);

// The verbs open to a person now, as the buttons show them. `administrator` as in cancel.
[[nodiscard]] std::vector<Verb> verbsFor(const Case& current, PersonId person, bool administrator);

}  // namespace guiju::approval
