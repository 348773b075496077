// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/catalog_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1StringView>
#include <array>
#include <utility>

namespace guiju::policy {

namespace {

template <class Value>
using Word = std::pair<QLatin1StringView, Value>;

constexpr std::array<Word<Kind>, 5> kKinds{{{QLatin1StringView("E"), Kind::Enforced},
                                            {QLatin1StringView("M"), Kind::Measured},
                                            {QLatin1StringView("R"), Kind::Recorded},
                                            {QLatin1StringView("G"), Kind::Guiding},
                                            {QLatin1StringView("D"), Kind::Due}}};
constexpr std::array<Word<Basis>, 3> kBases{{{QLatin1StringView("stated"), Basis::Stated},
                                             {QLatin1StringView("derived"), Basis::Derived},
                                             {QLatin1StringView("house"), Basis::House}}};
constexpr std::array<Word<Status>, 2> kStatuses{
    {{QLatin1StringView("planned"), Status::Planned}, {QLatin1StringView("active"), Status::Active}}};
constexpr std::array<Word<ParameterUnit>, 6> kUnits{{{QLatin1StringView("money"), ParameterUnit::Money},
                                                     {QLatin1StringView("percent"), ParameterUnit::Percent},
                                                     {QLatin1StringView("days"), ParameterUnit::Days},
                                                     {QLatin1StringView("working_days"), ParameterUnit::WorkingDays},
                                                     {QLatin1StringView("count"), ParameterUnit::Count},
                                                     {QLatin1StringView("minutes"), ParameterUnit::Minutes}}};

tl::unexpected<Error> unreadable(const QString& detail) {
  return fail(ErrorCode::Corrupt,
              message("policy", QT_TRANSLATE_NOOP("policy", "The policy library can't be read: %1."), {detail}),
              message("policy", QT_TRANSLATE_NOOP("policy", "Install the program again.")), detail);
}

template <class Value, std::size_t N>
Result<Value> word(const std::array<Word<Value>, N>& words, const QString& text, const QString& of) {
  for (const auto& [name, value] : words) {
    if (text == name) return value;
  }
  return unreadable(QStringLiteral("'%1' in %2").arg(text, of));
}

QString string(const QJsonObject& object, const char* key) {
  return object.value(QLatin1StringView(key)).toString();
}

Text text(const QJsonObject& object, const char* key) {
  const QJsonObject both = object.value(QLatin1StringView(key)).toObject();
  return {string(both, "zh"), string(both, "en")};
}

std::optional<QString> optional(const QJsonObject& object, const char* key) {
  const QString value = string(object, key);
  return value.isEmpty() ? std::nullopt : std::optional(value);
}

Result<Clause> parseClause(const QJsonObject& object) {
  Clause clause;
  clause.id = string(object, "id");
  for (const QJsonValue& letter : object.value(QLatin1StringView("kinds")).toArray()) {
    GUIJU_TRY(kind, word(kKinds, letter.toString(), clause.id));
    clause.kinds.push_back(kind);
  }
  for (const QJsonValue& area : object.value(QLatin1StringView("areas")).toArray())
    clause.areas.push_back(area.toString());
  for (const QJsonValue& action : object.value(QLatin1StringView("actions")).toArray())
    clause.actions.push_back(action.toString());
  GUIJU_TRY(basis, word(kBases, string(object, "basis"), clause.id));
  GUIJU_TRY(status, word(kStatuses, string(object, "status"), clause.id));
  clause.basis = basis;
  clause.status = status;
  clause.title = text(object, "title");
  clause.text = text(object, "text");
  clause.bindsTemplate = optional(object, "binds_template");
  return clause;
}

Result<ParameterDefinition> parseParameter(const QJsonObject& object) {
  ParameterDefinition parameter;
  parameter.key = string(object, "key");
  parameter.clause = string(object, "clause");
  GUIJU_TRY(unit, word(kUnits, string(object, "unit"), parameter.key));
  parameter.unit = unit;
  for (const auto& [name, target] : {std::pair("least", &parameter.least), std::pair("most", &parameter.most),
                                     std::pair("standard", &parameter.standard)}) {
    const QJsonValue value = object.value(QLatin1StringView(name));
    if (!value.isDouble())
      return unreadable(QStringLiteral("parameter %1 without '%2'").arg(parameter.key, QLatin1StringView(name)));
    *target = value.toInteger();
  }
  parameter.title = text(object, "title");
  parameter.text = text(object, "text");
  return parameter;
}

}  // namespace

Result<LibraryDocument> parseDocument(const QByteArray& json) {
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
  if (!document.isObject()) return unreadable(problem.errorString());
  const QJsonObject root = document.object();
  LibraryDocument result;
  if (root.contains(QLatin1StringView("id"))) {
    result.policy = Policy{string(root, "id"), text(root, "name"), text(root, "about"),
                           optional(root, "organization_template"), root.value(QLatin1StringView("order")).toInt()};
  }
  for (const QJsonValue& value : root.value(QLatin1StringView("clauses")).toArray()) {
    GUIJU_TRY(clause, parseClause(value.toObject()));
    result.clauses.push_back(std::move(clause));
  }
  for (const QJsonValue& value : root.value(QLatin1StringView("parameters")).toArray()) {
    GUIJU_TRY(parameter, parseParameter(value.toObject()));
    result.parameters.push_back(std::move(parameter));
  }
  return result;
}

}  // namespace guiju::policy
