// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/records.h"

#include <algorithm>

namespace guiju::storage::rows {

namespace {

bool isId(const FieldInfo& field) {
  return field.kind == FieldKind::Id;
}

bool isVersion(const FieldInfo& field) {
  return qstrcmp(field.name, "version") == 0;
}

tl::unexpected<Error> misread(const RecordType& type, const FieldInfo& field) {
  return fail(ErrorCode::Corrupt,
              message("storage", QT_TRANSLATE_NOOP("storage", "A stored value has the wrong type.")),
              message("storage",
                      QT_TRANSLATE_NOOP("storage", "Restore the last backup, or ask for help with the detail below.")),
              QStringLiteral("%1.%2").arg(QLatin1StringView(type.table), QLatin1StringView(field.name)));
}

}  // namespace

QString columns(const RecordType& type, const QString& alias) {
  QStringList names;
  const QString prefix = alias.isEmpty() ? QString() : alias + u'.';
  for (const FieldInfo& field : type.fields) names << prefix + QLatin1StringView(field.name);
  return names.join(QStringLiteral(", "));
}

Result<void> select(Connection& connection, const RecordType& type, const QString& where, const Values& values,
                    const Make& make) {
  QString sql = QStringLiteral("SELECT %1 FROM %2").arg(columns(type), QLatin1StringView(type.table));
  const bool onlyOrder = where.startsWith(QStringLiteral("ORDER BY")) || where.startsWith(QStringLiteral("LIMIT"));
  if (!where.isEmpty()) sql += (onlyOrder ? QStringLiteral(" ") : QStringLiteral(" WHERE ")) + where;
  const FieldInfo* wrong = nullptr;
  GUIJU_CHECK(connection.forEach(sql, values, [&](const Row& row) {
    void* record = make();
    int column = 0;
    for (const FieldInfo& field : type.fields) {
      if (!field.set(record, row.value(column++, field.kind))) wrong = &field;
    }
    return wrong == nullptr;
  }));
  if (wrong) return misread(type, *wrong);
  return {};
}

Result<qint64> insert(Connection& connection, const RecordType& type, const void* record) {
  QStringList names;
  QStringList marks;
  Values values;
  for (const FieldInfo& field : type.fields) {
    if (isId(field) && std::holds_alternative<std::monostate>(field.get(record))) continue;
    names << QLatin1StringView(field.name);
    marks << QStringLiteral("?");
    values.push_back(isVersion(field) ? FieldValue(qint64(1)) : field.get(record));
  }
  const QString sql =
      QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) RETURNING id")
          .arg(QLatin1StringView(type.table), names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
  GUIJU_TRY(answer, connection.query(sql, values));
  return answer.at(0).integer(0);
}

Result<bool> update(Connection& connection, const RecordType& type, const void* record, qint64 version) {
  QStringList assignments;
  Values values;
  FieldValue id;
  for (const FieldInfo& field : type.fields) {
    if (isId(field)) {
      id = field.get(record);
      continue;
    }
    assignments << QStringLiteral("%1 = ?").arg(QLatin1StringView(field.name));
    values.push_back(isVersion(field) ? FieldValue(version + 1) : field.get(record));
  }
  values.push_back(id);
  values.emplace_back(version);
  const QString sql = QStringLiteral("UPDATE %1 SET %2 WHERE id = ? AND version = ?")
                          .arg(QLatin1StringView(type.table), assignments.join(QStringLiteral(", ")));
  GUIJU_TRY(changed, connection.execute(sql, values));
  return changed == 1;
}

Result<bool> remove(Connection& connection, const RecordType& type, qint64 id, qint64 version) {
  const QString sql = QStringLiteral("DELETE FROM %1 WHERE id = ? AND version = ?").arg(QLatin1StringView(type.table));
  GUIJU_TRY(changed, connection.execute(sql, {id, version}));
  return changed == 1;
}

}  // namespace guiju::storage::rows
