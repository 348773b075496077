// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <vector>

#include "domain/access/access.h"
#include "domain/base/crypto.h"
#include "domain/base/record.h"

namespace guiju {

// What a command did to one record. `before` and `after` are read by the record's field table; null is "was not there".
struct RecordChange {
  const RecordType* type = nullptr;
  qint64 id = 0;
  std::vector<FieldValue> before;  // empty: inserted
  std::vector<FieldValue> after;   // empty: removed
};

// One link of the append-only chain: who did what to which record, with the hash of the link before it.
struct AuditEntry {
  qint64 sequence = 0;
  QDateTime at;  // UTC
  int utcOffsetMinutes = 0;
  access::AccountId account;
  QString actor;
  QString origin;   // from where: program, host
  QString request;  // unique id of the command
  QString command;
  QString record;  // what it was about
  qint64 recordId = 0;
  QString changes;  // JSON, see changesText
  QByteArray previousHash;
  QByteArray hash;
};

// One record of a command that touched many; the entry holds the root of these hashes.
struct AuditRow {
  qint64 entry = 0;
  int position = 0;
  QString record;
  qint64 recordId = 0;
  QString changes;
  QByteArray hash;
};

// A personal value beside the chain: erasing it leaves the digest, so the chain still verifies.
struct PersonalValue {
  QString digest;
  QByteArray salt;
  QString value;
  QString record;
  qint64 recordId = 0;
};

struct AuditHead {
  qint64 sequence = 0;
  QByteArray hash = QByteArray(32, '\0');
};

// Sign-ins, lock-outs and failed signatures: not business, but kept.
struct SecurityEvent {
  QDateTime at;
  QString kind;
  access::AccountId account;
  QString name;
  QString origin;
  QString detail;
};

// The hash that links `entry` to the one before it: over every column but the hash itself.
[[nodiscard]] QByteArray auditHash(const AuditEntry& entry);
[[nodiscard]] QByteArray auditRowHash(const AuditRow& row);
// The root of a batch: over the hashes of its rows in order.
[[nodiscard]] QByteArray auditRoot(const std::vector<AuditRow>& rows);

// A value as the audit writes it: numbers as text, since 64 bits don't fit a JSON number.
[[nodiscard]] QJsonValue auditValue(const FieldValue& value);
// "digest:…" of a personal value.
[[nodiscard]] QString personalDigest(const QByteArray& salt, const QString& value);

// {"op":"insert|update|remove","fields":{"name":[before,after]}}; secrets are left out, personal values become salted
// digests that are added to `personal`.
[[nodiscard]] QString changesText(const RecordChange& change, RandomSource& random,
                                  std::vector<PersonalValue>& personal);

}  // namespace guiju
