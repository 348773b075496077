// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/center_store.h"

#include "storage/base/records.h"

namespace guiju::storage {

namespace {

constexpr auto kEntryColumns =
    "sequence, at, utc_offset, account, actor, origin, request, command, record, record_id, changes, previous_hash, "
    "hash";

AuditEntry entryOf(const Row& row) {
  AuditEntry entry;
  entry.sequence = row.integer(0);
  entry.at = row.instant(1);
  entry.utcOffsetMinutes = static_cast<int>(row.integer(2));
  entry.account = {row.integer(3)};
  entry.actor = row.text(4);
  entry.origin = row.text(5);
  entry.request = row.text(6);
  entry.command = row.text(7);
  entry.record = row.text(8);
  entry.recordId = row.integer(9);
  entry.changes = row.text(10);
  entry.previousHash = row.bytes(11);
  entry.hash = row.bytes(12);
  return entry;
}

constexpr auto kRowColumns = "entry, position, record, record_id, changes, hash";

AuditRow rowOf(const Row& row) {
  return {row.integer(0), static_cast<int>(row.integer(1)), row.text(2), row.integer(3), row.text(4), row.bytes(5)};
}

Result<void> done(const Result<qint64>& changed) {
  if (!changed) return tl::unexpected(changed.error());
  return {};
}

}  // namespace

Result<Center> CenterStore::center() {
  GUIJU_TRY(found, find<Center>(connection_, Id<Center>{1}));
  if (found) return *found;
  return fail(ErrorCode::NotFound,
              message("storage", QT_TRANSLATE_NOOP("storage", "The creation of this center was not finished.")),
              message("storage", QT_TRANSLATE_NOOP("storage", "Delete the file and create the center again.")));
}

Result<AuditHead> CenterStore::head() {
  GUIJU_TRY(rows,
            connection_.query(QStringLiteral("SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1")));
  if (rows.empty()) return AuditHead{};
  return AuditHead{rows.front().integer(0), rows.front().bytes(1)};
}

Result<void> CenterStore::append(const AuditEntry& entry) {
  return done(connection_.execute(
      QStringLiteral("INSERT INTO audit_entry (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .arg(QLatin1StringView(kEntryColumns)),
      {entry.sequence, entry.at, qint64(entry.utcOffsetMinutes), entry.account.value, entry.actor, entry.origin,
       entry.request, entry.command, entry.record, entry.recordId, entry.changes, entry.previousHash, entry.hash}));
}

Result<void> CenterStore::appendRow(const AuditRow& row) {
  return done(connection_.execute(
      QStringLiteral(
          "INSERT INTO audit_row (entry, position, record, record_id, changes, hash) VALUES (?, ?, ?, ?, ?, ?)"),
      {row.entry, qint64(row.position), row.record, row.recordId, row.changes, row.hash}));
}

Result<void> CenterStore::keepPersonal(const PersonalValue& value) {
  return done(connection_.execute(
      QStringLiteral("INSERT INTO audit_personal (digest, salt, value, record, record_id) VALUES (?, ?, ?, ?, ?)"),
      {value.digest, value.salt, value.value, value.record, value.recordId}));
}

Result<void> CenterStore::forEachEntry(const std::function<bool(const AuditEntry&)>& visit) {
  return connection_.forEach(
      QStringLiteral("SELECT %1 FROM audit_entry ORDER BY sequence").arg(QLatin1StringView(kEntryColumns)), {},
      [&](const Row& row) { return visit(entryOf(row)); });
}

Result<std::vector<AuditRow>> CenterStore::rowsOf(qint64 sequence) {
  std::vector<AuditRow> rows;
  const QString sql =
      QStringLiteral("SELECT %1 FROM audit_row WHERE entry = ? ORDER BY position").arg(QLatin1StringView(kRowColumns));
  GUIJU_CHECK(connection_.forEach(sql, {sequence}, [&](const Row& row) {
    rows.push_back(rowOf(row));
    return true;
  }));
  return rows;
}

Result<void> CenterStore::forEachRow(const std::function<bool(const AuditRow&)>& visit) {
  const QString sql =
      QStringLiteral("SELECT %1 FROM audit_row ORDER BY entry, position").arg(QLatin1StringView(kRowColumns));
  return connection_.forEach(sql, {}, [&](const Row& row) { return visit(rowOf(row)); });
}

Result<QHash<QString, PersonalValue>> CenterStore::personalOf(const QString& record) {
  QHash<QString, PersonalValue> values;
  GUIJU_CHECK(connection_.forEach(
      QStringLiteral("SELECT digest, salt, value, record, record_id FROM audit_personal WHERE record = ?"), {record},
      [&](const Row& row) {
        values.insert(row.text(0), {row.text(0), row.bytes(1), row.text(2), row.text(3), row.integer(4)});
        return true;
      }));
  return values;
}

Result<void> CenterStore::forEachRecord(const RecordType& type, const std::function<bool(const Row&)>& visit) {
  const QString sql = QStringLiteral("SELECT %1 FROM %2").arg(rows::columns(type), QLatin1StringView(type.table));
  return connection_.forEach(sql, {}, visit);
}

Result<std::vector<AuditEntry>> CenterStore::history(const QString& record, qint64 id, int limit) {
  const QString sql =
      QStringLiteral(
          "SELECT %1 FROM audit_entry WHERE (record = ? AND record_id = ?) OR sequence IN "
          "(SELECT entry FROM audit_row WHERE record = ? AND record_id = ?) ORDER BY sequence DESC LIMIT %2")
          .arg(QLatin1StringView(kEntryColumns))
          .arg(limit);
  GUIJU_TRY(found, connection_.query(sql, {record, id, record, id}));
  std::vector<AuditEntry> entries;
  for (const Row& row : found) entries.push_back(entryOf(row));
  return entries;
}

Result<std::optional<QString>> CenterStore::answerOf(const QString& request, access::AccountId account) {
  GUIJU_TRY(rows,
            connection_.query(QStringLiteral("SELECT answer FROM answered_request WHERE request = ? AND account = ?"),
                              {request, account.value}));
  if (rows.empty()) return std::optional<QString>();
  return std::optional<QString>(rows.front().text(0));
}

Result<void> CenterStore::keepAnswer(const QString& request, access::AccountId account, const QString& command,
                                     const QString& answer, const QDateTime& at) {
  return done(connection_.execute(
      QStringLiteral("INSERT INTO answered_request (request, account, command, answer, at) VALUES (?, ?, ?, ?, ?)"),
      {request, account.value, command, answer, at}));
}

Result<void> CenterStore::logSecurity(const SecurityEvent& event) {
  return done(connection_.execute(
      QStringLiteral("INSERT INTO security_event (at, kind, account, name, origin, detail) VALUES (?, ?, ?, ?, ?, ?)"),
      {event.at, event.kind, event.account.isValid() ? FieldValue(event.account.value) : FieldValue(), event.name,
       event.origin, event.detail}));
}

}  // namespace guiju::storage
