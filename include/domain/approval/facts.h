// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <variant>
#include <vector>

#include "domain/base/money.h"
#include "domain/base/result.h"
#include "domain/policy/decision.h"

namespace guiju::approval {

enum class FactKind { Text, Integer, Money, Boolean };

// What a flow may know about its subject; the alternatives stand in the order of FactKind.
using FactValue = std::variant<QString, qint64, Money, bool>;

[[nodiscard]] inline FactKind kindOf(const FactValue& value) {
  return static_cast<FactKind>(value.index());
}

// A fact that subjects of one kind declare, so that the conditions of their flows can be checked before anyone relies
// on them.
struct FactDeclaration {
  const char* key;
  FactKind kind;
  const char* title;  // English, QT_TRANSLATE_NOOP("facts", …)
};
using FactDeclarations = std::vector<FactDeclaration>;

// The facts of one submission by key. A fact that is absent is unknown, which is neither zero nor "".
using Facts = std::map<QString, FactValue>;

[[nodiscard]] const FactDeclaration* findFact(const FactDeclarations& declarations, const QString& key);

// The declared facts that `facts` leaves out or gives in another kind: with them no condition can be judged.
[[nodiscard]] std::vector<QString> missingFacts(const FactDeclarations& declarations, const Facts& facts);

// Facts as canonical JSON with their kinds, keys in order: kept with the case and part of what is hashed.
[[nodiscard]] QByteArray factsToJson(const Facts& facts);
[[nodiscard]] Result<Facts> factsFromJson(const QByteArray& json);

// The fingerprint of what is decided: the frozen content together with its facts, so that neither changes unseen.
[[nodiscard]] QByteArray contentHash(const QByteArray& content, const Facts& facts);

// The dated parameter of a key as it stands when the case is submitted; none: no such parameter is in force.
using ParameterLookup = std::function<std::optional<policy::ParameterUse>(const QString& key)>;

}  // namespace guiju::approval
