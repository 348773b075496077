// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/condition.h"

#include <QtGlobal>
#include <algorithm>

namespace guiju::approval {

namespace {

struct Typed {
  FactValue value;
  std::optional<policy::ParameterUse> parameter;
};

std::optional<FactValue> readLiteral(const QString& text, FactKind kind) {
  bool isNumber = false;
  switch (kind) {
    case FactKind::Text:
      return text;
    case FactKind::Integer: {
      const qint64 number = text.toLongLong(&isNumber);
      return isNumber ? std::optional<FactValue>(number) : std::nullopt;
    }
    case FactKind::Money: {
      const std::optional<Money> amount = parseMoney(text);
      return amount ? std::optional<FactValue>(*amount) : std::nullopt;
    }
    case FactKind::Boolean:
      if (text == QLatin1StringView("true")) return true;
      if (text == QLatin1StringView("false")) return false;
      return std::nullopt;
  }
  Q_UNREACHABLE();
}

std::optional<FactValue> readParameter(const Argument& argument, FactKind kind) {
  if (const auto* text = std::get_if<QString>(&argument); text && kind == FactKind::Text) return *text;
  if (const auto* number = std::get_if<qint64>(&argument); number && kind == FactKind::Integer) return *number;
  if (const auto* amount = std::get_if<Money>(&argument); amount && kind == FactKind::Money) return *amount;
  if (const auto* number = std::get_if<qint64>(&argument); number && kind == FactKind::Boolean) return *number != 0;
  return std::nullopt;
}

Message unknownFact(const QString& fact) {
  return message(
      "approval",
      QT_TRANSLATE_NOOP("approval", "The condition asks for a fact this kind of request does not declare: %1"), {fact});
}

Message wrongKind(const QString& fact, const QString& operand) {
  return message("approval",
                 QT_TRANSLATE_NOOP("approval", "The condition compares %1 with %2, which is of another kind"),
                 {fact, operand});
}

Message unknownParameter(const QString& key) {
  return message("approval",
                 QT_TRANSLATE_NOOP("approval", "The condition asks for a policy parameter that is not in force: %1"),
                 {key});
}

bool isOrdered(Comparison comparison) {
  return comparison != Comparison::Equal && comparison != Comparison::NotEqual;
}

bool compare(const FactValue& a, Comparison comparison, const FactValue& b) {
  switch (comparison) {
    case Comparison::Equal:
      return a == b;
    case Comparison::NotEqual:
      return a != b;
    case Comparison::Less:
      return a < b;
    case Comparison::AtMost:
      return a <= b;
    case Comparison::Greater:
      return a > b;
    case Comparison::AtLeast:
      return a >= b;
  }
  Q_UNREACHABLE();
}

Result<bool> evaluateCompare(const Condition& condition, const Facts& facts, const ParameterLookup& parameters,
                             std::vector<policy::ParameterUse>& used) {
  const auto fact = facts.find(condition.fact);
  if (fact == facts.end()) return fail(ErrorCode::InvalidInput, unknownFact(condition.fact));
  const FactKind kind = kindOf(fact->second);
  std::optional<FactValue> operand;
  if (condition.parameter.isEmpty()) {
    operand = readLiteral(condition.literal, kind);
  } else {
    const auto parameter = parameters ? parameters(condition.parameter) : std::nullopt;
    if (!parameter) return fail(ErrorCode::InvalidInput, unknownParameter(condition.parameter));
    operand = readParameter(parameter->value, kind);
    if (std::find(used.begin(), used.end(), *parameter) == used.end()) used.push_back(*parameter);
  }
  const QString written = condition.parameter.isEmpty() ? condition.literal : QLatin1Char('@') + condition.parameter;
  if (!operand) return fail(ErrorCode::InvalidInput, wrongKind(condition.fact, written));
  return compare(fact->second, condition.comparison, *operand);
}

// Every part is judged even where the first would settle it: an unknown fact must not hide behind the order of the
// parts.
Result<bool> evaluateTree(const Condition& condition, const Facts& facts, const ParameterLookup& parameters,
                          std::vector<policy::ParameterUse>& used) {
  if (condition.kind == Condition::Kind::Always) return true;
  if (condition.kind == Condition::Kind::Compare) return evaluateCompare(condition, facts, parameters, used);
  bool all = true;
  bool any = false;
  for (const Condition& part : condition.parts) {
    GUIJU_TRY(holds, evaluateTree(part, facts, parameters, used));
    all = all && holds;
    any = any || holds;
  }
  if (condition.kind == Condition::Kind::Not) return !any;
  return condition.kind == Condition::Kind::All ? all : any;
}

void addCompareFaults(const Condition& condition, const FactDeclarations& declarations,
                      const ParameterLookup& parameters, std::vector<Message>& faults) {
  const FactDeclaration* fact = findFact(declarations, condition.fact);
  if (!fact) {
    faults.push_back(unknownFact(condition.fact));
    return;
  }
  if (isOrdered(condition.comparison) && (fact->kind == FactKind::Text || fact->kind == FactKind::Boolean)) {
    faults.push_back(message("approval",
                             QT_TRANSLATE_NOOP("approval", "%1 has no order: only = and != can be asked of it"),
                             {condition.fact}));
  }
  if (condition.parameter.isEmpty()) {
    if (!readLiteral(condition.literal, fact->kind)) faults.push_back(wrongKind(condition.fact, condition.literal));
    return;
  }
  if (!parameters) return;
  const auto parameter = parameters(condition.parameter);
  if (!parameter) {
    faults.push_back(unknownParameter(condition.parameter));
  } else if (!readParameter(parameter->value, fact->kind)) {
    faults.push_back(wrongKind(condition.fact, QLatin1Char('@') + condition.parameter));
  }
}

void addFaults(const Condition& condition, const FactDeclarations& declarations, const ParameterLookup& parameters,
               std::vector<Message>& faults) {
  if (condition.kind == Condition::Kind::Always) return;
  if (condition.kind == Condition::Kind::Compare) return addCompareFaults(condition, declarations, parameters, faults);
  if (condition.parts.empty() || (condition.kind == Condition::Kind::Not && condition.parts.size() != 1)) {
    faults.push_back(message("approval", QT_TRANSLATE_NOOP("approval", "A group of the condition is empty")));
  }
  for (const Condition& part : condition.parts) addFaults(part, declarations, parameters, faults);
}

}  // namespace

std::vector<Message> conditionFaults(const Condition& condition, const FactDeclarations& declarations,
                                     const ParameterLookup& parameters) {
  std::vector<Message> faults;
  addFaults(condition, declarations, parameters, faults);
  return faults;
}

Result<ConditionAnswer> evaluate(const Condition& condition, const Facts& facts, const ParameterLookup& parameters) {
  ConditionAnswer answer;
  GUIJU_TRY(holds, evaluateTree(condition, facts, parameters, answer.parameters));
  answer.holds = holds;
  return answer;
}

}  // namespace guiju::approval
