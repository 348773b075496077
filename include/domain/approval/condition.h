// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "domain/approval/facts.h"

namespace guiju::approval {

enum class Comparison { Equal, NotEqual, Less, AtMost, Greater, AtLeast };

// When a step applies: a tree of comparisons over declared facts, written `budget > @activity.limit.group_leader and
// not type = launch`. `@key` names a policy parameter; amounts are in yuan; 'text with blanks' stands in quotes.
struct Condition {
  enum class Kind { Always, Compare, All, Any, Not };

  Kind kind = Kind::Always;
  QString fact;
  Comparison comparison = Comparison::Equal;
  QString literal;               // as written; read in the kind of the fact
  QString parameter;             // key of a policy parameter, instead of a literal
  std::vector<Condition> parts;  // All, Any: one or more; Not: one

  friend bool operator==(const Condition&, const Condition&) = default;
};

// Whether a condition holds, and the dated parameters that decided it.
struct ConditionAnswer {
  bool holds = true;
  std::vector<policy::ParameterUse> parameters;
};

// Reads the written form; empty text is Always. Fails with InvalidInput naming what was expected and where.
[[nodiscard]] Result<Condition> parseCondition(const QString& text);

// The written form, which parses to an equal condition.
[[nodiscard]] QString conditionText(const Condition& condition);

// What is wrong with it for subjects that declare these facts: unknown facts, kinds that don't compare, empty groups,
// and, where `parameters` is given, parameters that are not in force or of another kind. Empty: nothing.
[[nodiscard]] std::vector<Message> conditionFaults(const Condition& condition, const FactDeclarations& declarations,
                                                   const ParameterLookup& parameters = {});

// Judges it. Fails when a fact or parameter is unknown or of another kind: what can't be judged is never taken as "does
// not apply".
[[nodiscard]] Result<ConditionAnswer> evaluate(const Condition& condition, const Facts& facts,
                                               const ParameterLookup& parameters);

}  // namespace guiju::approval
