// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/flow.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <set>

namespace guiju::approval {

namespace {

using Kind = DeciderRule::Kind;

// Position and role may be held by several; any other rule by one. A function may be carried by several units.
bool isSingle(const DeciderRule& rule) {
  return rule.kind != Kind::Position && rule.kind != Kind::Role && rule.kind != Kind::HeadOfFunction;
}

bool isComplete(const DeciderRule& rule) {
  if (rule.kind == Kind::Person) return rule.person.isValid();
  if (rule.kind == Kind::Position || rule.kind == Kind::HeadOfFunction) return !rule.name.trimmed().isEmpty();
  return true;
}

// Collects what is wrong, each with the step where it stands.
class Faults {
 public:
  std::vector<FlowFault> list;
  QString step;

  void check(bool right, Message what) {
    if (!right) list.push_back({step, std::move(what)});
  }
};

void checkDeciders(const Step& step, Faults& faults) {
  faults.check(!step.deciders.empty(),
               message("approval", QT_TRANSLATE_NOOP("approval", "The step names nobody who decides")));
  faults.check(std::all_of(step.deciders.begin(), step.deciders.end(), isComplete),
               message("approval", QT_TRANSLATE_NOOP("approval", "A decider of the step is named only by half")));
  faults.check(step.approvalsNeeded >= 0,
               message("approval", QT_TRANSLATE_NOOP("approval", "The number of approvals can't be negative")));
  const bool countable = std::all_of(step.deciders.begin(), step.deciders.end(), isSingle);
  faults.check(
      !countable || step.approvalsNeeded <= static_cast<int>(step.deciders.size()),
      message("approval", QT_TRANSLATE_NOOP("approval", "The step needs %1 approvals but names only %2 deciders"),
              {qint64{step.approvalsNeeded}, static_cast<qint64>(step.deciders.size())}));
  faults.check(
      step.refusalsNeeded >= 1,
      message("approval", QT_TRANSLATE_NOOP("approval", "At least one refusal must be able to end the request")));
  faults.check(
      step.approvalsNeeded != 0 || step.refusalsNeeded <= 1,
      message("approval", QT_TRANSLATE_NOOP(
                              "approval", "Where all must approve, one refusal ends the request: it can't need more")));
}

void checkStep(const Step& step, const FactDeclarations& declarations, const ParameterLookup& parameters,
               Faults& faults) {
  faults.check(!step.key.trimmed().isEmpty(),
               message("approval", QT_TRANSLATE_NOOP("approval", "The step has no key")));
  faults.check(step.title.isComplete(),
               message("approval", QT_TRANSLATE_NOOP("approval", "The title is needed in English and in Chinese")));
  faults.check(step.dueWorkingDays >= 0,
               message("approval", QT_TRANSLATE_NOOP("approval", "The working days to decide in can't be negative")));
  checkDeciders(step, faults);
  for (Message& fault : conditionFaults(step.condition, declarations, parameters))
    faults.check(false, std::move(fault));
}

// In the order of access::Role.
constexpr std::array<const char*, access::kRoleCount> kRoleWords{
    QT_TRANSLATE_NOOP("approval", "Someone with the role head of center"),
    QT_TRANSLATE_NOOP("approval", "Someone with the role manager"),
    QT_TRANSLATE_NOOP("approval", "Someone with the role department head"),
    QT_TRANSLATE_NOOP("approval", "Someone with the role group leader"),
    QT_TRANSLATE_NOOP("approval", "Someone with the role secretary"),
    QT_TRANSLATE_NOOP("approval", "Someone with the role staff"),
    QT_TRANSLATE_NOOP("approval", "Someone with the role human resources"),
    QT_TRANSLATE_NOOP("approval", "Someone with the role finance"),
    QT_TRANSLATE_NOOP("approval", "Someone with the role auditor"),
    QT_TRANSLATE_NOOP("approval", "Someone with the role administrator")};

Message functionInWords(const QString& function) {
  if (function == QLatin1StringView("promotion"))
    return message("approval", QT_TRANSLATE_NOOP("approval", "Head of the unit for market promotion"));
  if (function == QLatin1StringView("planning"))
    return message("approval", QT_TRANSLATE_NOOP("approval", "Head of the unit for activity planning"));
  if (function == QLatin1StringView("execution"))
    return message("approval", QT_TRANSLATE_NOOP("approval", "Head of the unit for execution"));
  return message("approval", QT_TRANSLATE_NOOP("approval", "Head of the unit with the function %1"), {function});
}

}  // namespace

int Flow::indexOf(const QString& stepKey) const {
  const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step& step) { return step.key == stepKey; });
  return found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
}

std::vector<FlowFault> flowFaults(const Flow& flow, const FactDeclarations& declarations,
                                  const ParameterLookup& parameters) {
  Faults faults;
  faults.check(!flow.id.trimmed().isEmpty(), message("approval", QT_TRANSLATE_NOOP("approval", "The flow has no id")));
  faults.check(!flow.subject.trimmed().isEmpty(),
               message("approval", QT_TRANSLATE_NOOP("approval", "The flow does not say what it approves")));
  faults.check(flow.version >= 1, message("approval", QT_TRANSLATE_NOOP("approval", "Versions of a flow begin at 1")));
  faults.check(flow.title.isComplete(),
               message("approval", QT_TRANSLATE_NOOP("approval", "The title is needed in English and in Chinese")));
  faults.check(!flow.steps.empty(),
               message("approval", QT_TRANSLATE_NOOP("approval", "The flow has no steps: nobody would decide")));
  const Kind last = flow.finalSubstitute.kind;
  faults.check(
      (last == Kind::Person || last == Kind::Position || last == Kind::Role) && isComplete(flow.finalSubstitute),
      message(
          "approval",
          QT_TRANSLATE_NOOP(
              "approval",
              "The flow needs a final substitute: a person, a position or a role that decides where the line ends")));
  std::set<QString> keys;
  for (const Step& step : flow.steps) {
    faults.step = step.key;
    faults.check(keys.insert(step.key).second,
                 message("approval", QT_TRANSLATE_NOOP("approval", "Two steps have the same key: %1"), {step.key}));
    checkStep(step, declarations, parameters, faults);
  }
  return faults.list;
}

Message ruleInWords(const DeciderRule& rule) {
  switch (rule.kind) {
    case Kind::Person:
      return message("approval", QT_TRANSLATE_NOOP("approval", "A person named by the flow"));
    case Kind::Position:
      return message("approval", QT_TRANSLATE_NOOP("approval", "Holder of the position %1"), {rule.name});
    case Kind::HeadOfUnit:
      return message("approval", QT_TRANSLATE_NOOP("approval", "Head of the applicant's unit"));
    case Kind::HeadOfDepartment:
      return message("approval", QT_TRANSLATE_NOOP("approval", "Head of the applicant's department"));
    case Kind::HeadOfCenter:
      return message("approval", QT_TRANSLATE_NOOP("approval", "Head of the center"));
    case Kind::Role:
      return message("approval", kRoleWords.at(static_cast<std::size_t>(rule.role)));
    case Kind::HeadOfFunction:
      return functionInWords(rule.name);
  }
  Q_UNREACHABLE();
}

}  // namespace guiju::approval
