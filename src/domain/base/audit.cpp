// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/audit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "domain/base/canonical.h"

namespace guiju {

namespace {

QJsonValue digested(const QJsonValue& value, const RecordChange& change, RandomSource& random,
                    std::vector<PersonalValue>& personal) {
  if (value.isNull() || (value.isString() && value.toString().isEmpty())) return value;
  PersonalValue kept;
  kept.salt = random.bytes(16);
  kept.value = value.toVariant().toString();
  kept.digest = personalDigest(kept.salt, kept.value);
  kept.record = QLatin1StringView(change.type->table);
  kept.recordId = change.id;
  personal.push_back(kept);
  return kept.digest;
}

FieldValue at(const std::vector<FieldValue>& values, std::size_t index) {
  return index < values.size() ? values[index] : FieldValue();
}

}  // namespace

QJsonValue auditValue(const FieldValue& value) {
  struct Writer {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(bool given) const { return given; }
    QJsonValue operator()(qint64 given) const { return QString::number(given); }
    QJsonValue operator()(const QString& given) const { return given; }
    QJsonValue operator()(QDate given) const { return given.toString(Qt::ISODate); }
    QJsonValue operator()(const QDateTime& given) const { return given.toUTC().toString(Qt::ISODateWithMs); }
    QJsonValue operator()(const QByteArray& given) const { return QString::fromLatin1(given.toHex()); }
  };
  return std::visit(Writer{}, value);
}

QString personalDigest(const QByteArray& salt, const QString& value) {
  return QStringLiteral("digest:") + QString::fromLatin1(sha256(salt + value.toUtf8()).toHex());
}

QByteArray auditHash(const AuditEntry& entry) {
  return sha256(canonical({{QStringLiteral("sequence"), entry.sequence},
                           {QStringLiteral("at"), entry.at.toUTC()},
                           {QStringLiteral("utc_offset"), qint64(entry.utcOffsetMinutes)},
                           {QStringLiteral("account"), entry.account.value},
                           {QStringLiteral("actor"), entry.actor},
                           {QStringLiteral("origin"), entry.origin},
                           {QStringLiteral("request"), entry.request},
                           {QStringLiteral("command"), entry.command},
                           {QStringLiteral("record"), entry.record},
                           {QStringLiteral("record_id"), entry.recordId},
                           {QStringLiteral("changes"), entry.changes},
                           {QStringLiteral("previous_hash"), entry.previousHash}}));
}

QByteArray auditRowHash(const AuditRow& row) {
  return sha256(canonical({{QStringLiteral("position"), qint64(row.position)},
                           {QStringLiteral("record"), row.record},
                           {QStringLiteral("record_id"), row.recordId},
                           {QStringLiteral("changes"), row.changes}}));
}

QByteArray auditRoot(const std::vector<AuditRow>& rows) {
  QByteArray hashes;
  for (const AuditRow& row : rows) hashes += row.hash;
  return sha256(hashes);
}

QString changesText(const RecordChange& change, RandomSource& random, std::vector<PersonalValue>& personal) {
  QJsonObject fields;
  for (std::size_t index = 0; index < change.type->fields.size(); ++index) {
    const FieldInfo& field = change.type->fields[index];
    const FieldValue before = at(change.before, index);
    const FieldValue after = at(change.after, index);
    const bool counted = field.kind == FieldKind::Id || qstrcmp(field.name, "version") == 0;
    if (before == after || counted) continue;
    if (field.sensitivity == Sensitivity::Secret) {
      fields.insert(QLatin1StringView(field.name), QJsonArray{QStringLiteral("secret"), QStringLiteral("secret")});
    } else if (field.sensitivity == Sensitivity::Personal) {
      fields.insert(QLatin1StringView(field.name), QJsonArray{digested(auditValue(before), change, random, personal),
                                                              digested(auditValue(after), change, random, personal)});
    } else {
      fields.insert(QLatin1StringView(field.name), QJsonArray{auditValue(before), auditValue(after)});
    }
  }
  const char* op = change.before.empty() ? "insert" : change.after.empty() ? "remove" : "update";
  const QJsonObject text{{QStringLiteral("op"), QLatin1StringView(op)}, {QStringLiteral("fields"), fields}};
  return QString::fromUtf8(QJsonDocument(text).toJson(QJsonDocument::Compact));
}

}  // namespace guiju
