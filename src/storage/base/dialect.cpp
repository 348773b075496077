// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/dialect.h"

#include <QTimeZone>

namespace guiju::storage {

namespace {

QDateTime utc(QDateTime instant) {
  return instant.toUTC();
}

struct SqliteBinder {
  QVariant operator()(std::monostate) const { return {}; }
  QVariant operator()(bool value) const { return value ? 1 : 0; }
  QVariant operator()(qint64 value) const { return value; }
  QVariant operator()(const QString& value) const {
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
  }
  QVariant operator()(QDate value) const { return value.toString(Qt::ISODate); }
  QVariant operator()(const QDateTime& value) const { return utc(value).toString(Qt::ISODateWithMs); }
  QVariant operator()(const QByteArray& value) const {
    return value.isNull() ? QVariant(QByteArray("")) : QVariant(value);
  }
};

struct PostgresqlBinder : SqliteBinder {
  using SqliteBinder::operator();
  QVariant operator()(bool value) const { return value; }
  QVariant operator()(QDate value) const { return value; }
  QVariant operator()(const QDateTime& value) const { return utc(value); }
};

FieldValue readInstant(const QVariant& value) {
  QDateTime instant = value.typeId() == QMetaType::QDateTime
                          ? value.toDateTime()
                          : QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
  return instant.toUTC();
}

FieldValue readDate(const QVariant& value) {
  return value.typeId() == QMetaType::QDate ? value.toDate() : QDate::fromString(value.toString(), Qt::ISODate);
}

}  // namespace

QVariant Dialect::bind(const FieldValue& value) const {
  return engine_ == Engine::Sqlite ? std::visit(SqliteBinder{}, value) : std::visit(PostgresqlBinder{}, value);
}

FieldValue Dialect::read(const QVariant& value, FieldKind kind) const {
  if (value.isNull()) return {};
  switch (kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
      return value.toString();
    case FieldKind::Date:
      return readDate(value);
    case FieldKind::Instant:
      return readInstant(value);
    case FieldKind::Boolean:
      return value.toBool();
    case FieldKind::Bytes:
      return value.toByteArray();
    case FieldKind::Id:
    case FieldKind::Reference:
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Rate:
    case FieldKind::Choice:
      break;
  }
  return value.toLongLong();
}

QString Dialect::beginWrite() const {
  return engine_ == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
}

QString Dialect::lockWrite() const {
  // The audit chain needs one writer at a time; the lock ends with the transaction.
  return engine_ == Engine::Sqlite ? QString()
                                   : QStringLiteral("SELECT pg_advisory_xact_lock(hashtext('guiju.command'))");
}

QString Dialect::contains(const QString& column) const {
  return engine_ == Engine::Sqlite ? column + QStringLiteral(" LIKE ? ESCAPE '\\'")
                                   : column + QStringLiteral(" ILIKE ? ESCAPE '\\'");
}

QString containsPattern(const QString& text) {
  QString escaped;
  for (const QChar c : text) {
    if (c == u'%' || c == u'_' || c == u'\\') escaped += u'\\';
    escaped += c;
  }
  return u'%' + escaped + u'%';
}

}  // namespace guiju::storage
