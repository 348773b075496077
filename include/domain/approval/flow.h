// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

#include "domain/approval/condition.h"
#include "domain/approval/directory.h"
#include "domain/approval/facts.h"
#include "domain/policy/clause.h"

namespace guiju::approval {

// Who decides, said by post rather than by name wherever possible, so that a change of people is no change of the flow.
struct DeciderRule {
  enum class Kind { Person, Position, HeadOfUnit, HeadOfDepartment, HeadOfCenter, Role, HeadOfFunction };

  Kind kind = Kind::HeadOfCenter;
  PersonId person;                          // Person
  QString name;                             // Position: its code; HeadOfFunction: the function, e.g. "promotion"
  access::Role role = access::Role::Staff;  // Role
  friend bool operator==(const DeciderRule&, const DeciderRule&) = default;
};

// What happens when a place has nobody in it.
enum class VacantDecider { GoUp, FinalSubstitute };
// What happens when the place is held by the applicant himself, who never decides.
enum class SelfDecider { SkipIfOthersDecide, GoUp, FinalSubstitute };
// What happens when he who decided one step is asked in the next, on unchanged content.
enum class SameDecider { AskAgain, CarryOver };
// What happens when the person has left.
enum class DepartedDecider { SuccessorOrUp, GoUp };

struct Step {
  QString key;
  policy::Text title;
  QString clause;  // the clause this step fulfils, e.g. "EVT-14"; may be empty
  std::vector<DeciderRule> deciders;
  bool inOrder = false;
  int approvalsNeeded = 0;  // 0: all of them; 1: any one; else a quorum
  int refusalsNeeded = 1;
  Condition condition;
  int dueWorkingDays = 0;  // 0: no deadline
  friend bool operator==(const Step&, const Step&) = default;
};

// The definition of an approval as versioned data: a case keeps the version it began with. No default approves
// silently.
struct Flow {
  QString id;
  QString subject;  // kind of subject, e.g. "activity.plan"
  int version = 1;
  policy::Text title;
  std::vector<Step> steps;
  DeciderRule finalSubstitute;  // decides where the line ends; Person, Position or Role
  VacantDecider vacantDecider = VacantDecider::GoUp;
  SelfDecider selfDecider = SelfDecider::SkipIfOthersDecide;
  SameDecider sameDecider = SameDecider::AskAgain;
  DepartedDecider departedDecider = DepartedDecider::SuccessorOrUp;
  bool unchangedDecisionsStand = false;  // approvals given on the same content stand when a case comes back

  [[nodiscard]] int indexOf(const QString& stepKey) const;  // -1: no such step
  friend bool operator==(const Flow&, const Flow&) = default;
};

// One thing wrong with a flow; `step` is the key of the step, empty for the flow itself.
struct FlowFault {
  QString step;
  Message what;
};

// The definition as JSON: the form in which it ships and is stored. Unknown members are refused, so that a slip of the
// pen in a setting is never taken as its default.
[[nodiscard]] QByteArray flowToJson(const Flow& flow);
[[nodiscard]] Result<Flow> flowFromJson(const QByteArray& json);

// Everything that would keep the flow from working for subjects that declare these facts; empty: it may be put in
// force.
[[nodiscard]] std::vector<FlowFault> flowFaults(const Flow& flow, const FactDeclarations& declarations,
                                                const ParameterLookup& parameters = {});

// A rule in words, where no unit or person stands for it: "Head of the applicant's department".
[[nodiscard]] Message ruleInWords(const DeciderRule& rule);

}  // namespace guiju::approval
