// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/decision_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <optional>

namespace guiju::policy {

namespace {

constexpr QLatin1StringView kInstantFormat("yyyy-MM-ddTHH:mm:ss.zzzZ");

tl::unexpected<Error> unreadable(const QString& detail) {
  return fail(ErrorCode::Corrupt, message("policy", QT_TRANSLATE_NOOP("policy", "The stored findings can't be read.")),
              message("policy", QT_TRANSLATE_NOOP("policy", "Let the center be verified.")), detail);
}

QJsonObject typedValue(const char* type, const QString& value) {
  return {{QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("value"), value}};
}

struct Encode {
  QJsonObject operator()(const QString& text) const { return typedValue("text", text); }
  QJsonObject operator()(qint64 number) const { return typedValue("number", QString::number(number)); }
  QJsonObject operator()(Money money) const { return typedValue("money", QString::number(money.fen)); }
  QJsonObject operator()(Rate rate) const { return typedValue("rate", QString::number(rate.basisPoints)); }
  QJsonObject operator()(QDate date) const { return typedValue("date", date.toString(Qt::ISODate)); }
  QJsonObject operator()(const QDateTime& instant) const {
    return typedValue("instant", instant.isValid() ? instant.toUTC().toString(kInstantFormat) : QString());
  }
};

QJsonObject encode(const Argument& argument) {
  return std::visit(Encode{}, argument);
}

QJsonObject encode(const Message& message) {
  QJsonObject object{{QStringLiteral("context"), message.context}, {QStringLiteral("text"), message.text}};
  QJsonArray arguments;
  for (const Argument& argument : message.arguments) arguments.append(encode(argument));
  if (!arguments.isEmpty()) object.insert(QStringLiteral("arguments"), arguments);
  return object;
}

QJsonObject encode(const ParameterUse& use) {
  return {{QStringLiteral("key"), use.key},
          {QStringLiteral("value"), encode(use.value)},
          {QStringLiteral("valid_from"), use.validFrom.toString(Qt::ISODate)}};
}

QJsonObject encode(const Finding& finding) {
  QJsonObject object{{QStringLiteral("clause"), finding.clause},
                     {QStringLiteral("held"), finding.held},
                     {QStringLiteral("because"), encode(finding.because)}};
  if (finding.remedy != Message{}) object.insert(QStringLiteral("remedy"), encode(finding.remedy));
  if (!finding.waivedBy.isEmpty()) object.insert(QStringLiteral("waived_by"), finding.waivedBy);
  QJsonArray parameters;
  for (const ParameterUse& use : finding.parameters) parameters.append(encode(use));
  if (!parameters.isEmpty()) object.insert(QStringLiteral("parameters"), parameters);
  return object;
}

Result<qint64> integer(const QString& text) {
  bool ok = false;
  const qint64 value = text.toLongLong(&ok);
  if (!ok) return unreadable(QStringLiteral("number '%1'").arg(text));
  return value;
}

Result<QDate> date(const QString& text) {
  if (text.isEmpty()) return QDate();
  const QDate value = QDate::fromString(text, Qt::ISODate);
  if (!value.isValid()) return unreadable(QStringLiteral("date '%1'").arg(text));
  return value;
}

Result<QDateTime> instant(const QString& text) {
  if (text.isEmpty()) return QDateTime();
  const QDateTime value = QDateTime::fromString(text, Qt::ISODateWithMs);
  if (!value.isValid()) return unreadable(QStringLiteral("instant '%1'").arg(text));
  return value.toUTC();
}

Result<Argument> decodeArgument(const QJsonObject& object) {
  const QString type = object.value(QLatin1StringView("type")).toString();
  const QString value = object.value(QLatin1StringView("value")).toString();
  if (type == QLatin1StringView("text")) return Argument(value);
  if (type == QLatin1StringView("date")) {
    GUIJU_TRY(day, date(value));
    return Argument(day);
  }
  if (type == QLatin1StringView("instant")) {
    GUIJU_TRY(moment, instant(value));
    return Argument(moment);
  }
  GUIJU_TRY(number, integer(value));
  if (type == QLatin1StringView("number")) return Argument(number);
  if (type == QLatin1StringView("money")) return Argument(Money{number});
  if (type == QLatin1StringView("rate")) return Argument(Rate{number});
  return unreadable(QStringLiteral("argument of type '%1'").arg(type));
}

Result<Message> decodeMessage(const QJsonObject& object) {
  Message message;
  message.context = object.value(QLatin1StringView("context")).toString();
  message.text = object.value(QLatin1StringView("text")).toString();
  for (const QJsonValue& value : object.value(QLatin1StringView("arguments")).toArray()) {
    GUIJU_TRY(argument, decodeArgument(value.toObject()));
    message.arguments.push_back(std::move(argument));
  }
  return message;
}

Result<ParameterUse> decodeUse(const QJsonObject& object) {
  GUIJU_TRY(value, decodeArgument(object.value(QLatin1StringView("value")).toObject()));
  GUIJU_TRY(validFrom, date(object.value(QLatin1StringView("valid_from")).toString()));
  return ParameterUse{object.value(QLatin1StringView("key")).toString(), std::move(value), validFrom};
}

Result<Finding> decodeFinding(const QJsonObject& object) {
  const QJsonValue held = object.value(QLatin1StringView("held"));
  Finding finding;
  finding.clause = object.value(QLatin1StringView("clause")).toString();
  if (finding.clause.isEmpty() || !held.isBool())
    return unreadable(QStringLiteral("a finding without clause or answer"));
  finding.held = held.toBool();
  finding.waivedBy = object.value(QLatin1StringView("waived_by")).toString();
  GUIJU_TRY(because, decodeMessage(object.value(QLatin1StringView("because")).toObject()));
  GUIJU_TRY(remedy, decodeMessage(object.value(QLatin1StringView("remedy")).toObject()));
  finding.because = std::move(because);
  finding.remedy = std::move(remedy);
  for (const QJsonValue& value : object.value(QLatin1StringView("parameters")).toArray()) {
    GUIJU_TRY(use, decodeUse(value.toObject()));
    finding.parameters.push_back(std::move(use));
  }
  return finding;
}

Result<QJsonObject> objectOf(const QByteArray& json) {
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
  if (!document.isObject()) return unreadable(problem.errorString());
  return document.object();
}

}  // namespace

QByteArray toJson(const Decision& decision) {
  QJsonArray findings;
  for (const Finding& finding : decision.findings) findings.append(encode(finding));
  return QJsonDocument(QJsonObject{{QStringLiteral("findings"), findings}}).toJson(QJsonDocument::Compact);
}

Result<Decision> decisionFromJson(const QByteArray& json) {
  GUIJU_TRY(root, objectOf(json));
  if (!root.value(QLatin1StringView("findings")).isArray()) return unreadable(QStringLiteral("no findings"));
  Decision decision;
  for (const QJsonValue& value : root.value(QLatin1StringView("findings")).toArray()) {
    GUIJU_TRY(finding, decodeFinding(value.toObject()));
    decision.add(std::move(finding));
  }
  return decision;
}

QByteArray toJson(const Message& message) {
  return QJsonDocument(encode(message)).toJson(QJsonDocument::Compact);
}

Result<Message> messageFromJson(const QByteArray& json) {
  GUIJU_TRY(root, objectOf(json));
  return decodeMessage(root);
}

}  // namespace guiju::policy
