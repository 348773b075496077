// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtGlobal>
#include <algorithm>
#include <array>

#include "domain/base/crypto.h"

namespace guiju::approval {

namespace {

constexpr std::array<const char*, 4> kKindNames{"text", "integer", "money", "boolean"};

QString written(const FactValue& value) {
  switch (kindOf(value)) {
    case FactKind::Text:
      return std::get<QString>(value);
    case FactKind::Integer:
      return QString::number(std::get<qint64>(value));
    case FactKind::Money:
      return QString::number(std::get<Money>(value).fen);
    case FactKind::Boolean:
      return std::get<bool>(value) ? QStringLiteral("true") : QStringLiteral("false");
  }
  Q_UNREACHABLE();
}

std::optional<FactValue> readValue(const QString& kind, const QString& text) {
  bool isNumber = false;
  const qint64 number = text.toLongLong(&isNumber);
  if (kind == QLatin1StringView("text")) return text;
  if (kind == QLatin1StringView("integer") && isNumber) return number;
  if (kind == QLatin1StringView("money") && isNumber) return Money{number};
  if (kind == QLatin1StringView("boolean") && text == QLatin1StringView("true")) return true;
  if (kind == QLatin1StringView("boolean") && text == QLatin1StringView("false")) return false;
  return std::nullopt;
}

tl::unexpected<Error> unreadable(const QString& key) {
  return fail(ErrorCode::Corrupt,
              message("approval", QT_TRANSLATE_NOOP("approval", "The facts of an approval can't be read: %1"), {key}));
}

}  // namespace

const FactDeclaration* findFact(const FactDeclarations& declarations, const QString& key) {
  const auto found = std::find_if(declarations.begin(), declarations.end(),
                                  [&](const FactDeclaration& fact) { return key == QLatin1StringView(fact.key); });
  return found == declarations.end() ? nullptr : &*found;
}

std::vector<QString> missingFacts(const FactDeclarations& declarations, const Facts& facts) {
  std::vector<QString> missing;
  for (const FactDeclaration& declaration : declarations) {
    const auto found = facts.find(QString::fromUtf8(declaration.key));
    if (found == facts.end() || kindOf(found->second) != declaration.kind)
      missing.push_back(QString::fromUtf8(declaration.key));
  }
  return missing;
}

// Every value is written as text beside its kind: JSON numbers are doubles and would round large amounts.
QByteArray factsToJson(const Facts& facts) {
  QJsonObject object;
  for (const auto& [key, value] : facts) {
    object.insert(key, QJsonArray{QString::fromLatin1(kKindNames.at(value.index())), written(value)});
  }
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Facts> factsFromJson(const QByteArray& json) {
  const QJsonDocument document = QJsonDocument::fromJson(json);
  if (!document.isObject()) return unreadable(QString());
  Facts facts;
  const QJsonObject object = document.object();
  for (auto it = object.begin(); it != object.end(); ++it) {
    const QJsonArray pair = it.value().toArray();
    const auto value = pair.size() == 2 ? readValue(pair.at(0).toString(), pair.at(1).toString()) : std::nullopt;
    if (!value) return unreadable(it.key());
    facts.emplace(it.key(), *value);
  }
  return facts;
}

QByteArray contentHash(const QByteArray& content, const Facts& facts) {
  return sha256(sha256(content) + sha256(factsToJson(facts)));
}

}  // namespace guiju::approval
