// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/center/verify.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "application/access/signing.h"
#include "domain/base/audit.h"
#include "storage/access/account_store.h"
#include "storage/base/center_store.h"
#include "storage/base/records.h"

namespace guiju {

namespace {

// A damaged center has thousands of faults with one cause: the first ones are told.
constexpr std::size_t kMostFaults = 100;

class Check {
 public:
  Check(storage::Connection& connection, const Areas& areas) : connection_(connection), areas_(areas) {}

  Result<VerifyReport> run(const std::optional<QByteArray>& anchor) {
    GUIJU_CHECK(chain(anchor));
    GUIJU_CHECK(signatures());
    for (const AreaDescriptor& area : areas_.all()) {
      for (const RecordType* type : area.records) {
        if (type->audited) GUIJU_CHECK(records(*type));
      }
    }
    return std::move(report_);
  }

 private:
  void fault(Message what) {
    if (report_.faults.size() < kMostFaults) report_.faults.push_back(std::move(what));
  }

  Result<void> chain(const std::optional<QByteArray>& anchor) {
    AuditHead last;
    std::optional<Error> failed;
    storage::CenterStore store(connection_);
    std::vector<AuditEntry> entries;
    GUIJU_CHECK(store.forEachEntry([&](const AuditEntry& entry) {
      link(entry, last);
      if (anchor && entry.hash == *anchor) report_.anchored = true;
      roots_.insert(entry.sequence,
                    QJsonDocument::fromJson(entry.changes.toUtf8()).object().value(QStringLiteral("batch")).toObject());
      last = {entry.sequence, entry.hash};
      return true;
    }));
    report_.entries = last.sequence;
    report_.head = last.hash;
    if (anchor && !report_.anchored) {
      fault(message("verify",
                    QT_TRANSLATE_NOOP("verify", "The noted hash %1 is not in the audit trail: it was cut or rebuilt."),
                    {QString::fromLatin1(anchor->toHex())}));
    }
    return rows();
  }

  void link(const AuditEntry& entry, const AuditHead& last) {
    if (entry.sequence != last.sequence + 1) {
      fault(message("verify", QT_TRANSLATE_NOOP("verify", "Audit entries are missing between %1 and %2."),
                    {last.sequence, entry.sequence}));
    }
    if (entry.previousHash != last.hash || auditHash(entry) != entry.hash) {
      fault(message("verify", QT_TRANSLATE_NOOP("verify", "Audit entry %1 (%2) was altered, or one before it was."),
                    {entry.sequence, entry.command}));
    }
  }

  Result<void> rows() {
    qint64 current = 0;
    std::vector<AuditRow> batch;
    GUIJU_CHECK(storage::CenterStore(connection_).forEachRow([&](const AuditRow& row) {
      if (row.entry != current) root(current, batch);
      current = row.entry;
      if (auditRowHash(row) != row.hash) {
        fault(message("verify", QT_TRANSLATE_NOOP("verify", "What audit entry %1 says of %2 was altered."),
                      {row.entry, row.record}));
      }
      remember(row);
      batch.push_back(row);
      ++report_.rows;
      return true;
    }));
    root(current, batch);
    for (auto left = roots_.cbegin(); left != roots_.cend(); ++left) {
      if (left->value(QStringLiteral("rows")).toInt() > 0) {
        fault(message("verify", QT_TRANSLATE_NOOP("verify", "What audit entry %1 changed is missing."), {left.key()}));
      }
    }
    return {};
  }

  void root(qint64 sequence, std::vector<AuditRow>& batch) {
    if (sequence == 0) return;
    const QJsonObject kept = roots_.take(sequence);
    const bool sound = kept.value(QStringLiteral("rows")).toInt() == static_cast<int>(batch.size()) &&
                       kept.value(QStringLiteral("root")).toString() == QString::fromLatin1(auditRoot(batch).toHex());
    if (!sound) {
      fault(message("verify",
                    QT_TRANSLATE_NOOP("verify", "The records named by audit entry %1 were altered, added or removed."),
                    {sequence}));
    }
    batch.clear();
  }

  // The chain read forward gives what each record must hold today.
  void remember(const AuditRow& row) {
    const QJsonObject change = QJsonDocument::fromJson(row.changes.toUtf8()).object();
    auto& known = expected_[row.record];
    if (change.value(QStringLiteral("op")).toString() == QStringLiteral("remove")) {
      known.remove(row.recordId);
      return;
    }
    QHash<QString, QJsonValue>& fields = known[row.recordId];
    const QJsonObject changed = change.value(QStringLiteral("fields")).toObject();
    for (auto field = changed.begin(); field != changed.end(); ++field)
      fields.insert(field.key(), field->toArray().at(1));
  }

  Result<void> signatures() {
    return storage::AccountStore(connection_)
        .forEachSignature([&](const access::SignedContent& content, const QByteArray& publicKey) {
          ++report_.signatures;
          if (!access::isGenuine(content, publicKey)) {
            fault(message("verify",
                          QT_TRANSLATE_NOOP("verify", "The signature of %1 on %2 %3 does not fit what was signed."),
                          {content.signer, content.record, content.recordId}));
          }
          return true;
        });
  }

  Result<void> records(const RecordType& type) {
    auto known = expected_.take(QLatin1StringView(type.table));
    GUIJU_TRY(digests, storage::CenterStore(connection_).personalOf(QLatin1StringView(type.table)));
    GUIJU_CHECK(storage::CenterStore(connection_).forEachRecord(type, [&](const storage::Row& row) {
      const qint64 id = row.integer(0);
      ++report_.compared;
      if (!known.contains(id)) {
        fault(message("verify", QT_TRANSLATE_NOOP("verify", "%1 %2 was added past the program."),
                      {QString::fromLatin1(type.table), id}));
        return true;
      }
      compare(type, row, known.take(id), digests);
      return true;
    }));
    for (auto gone = known.cbegin(); gone != known.cend(); ++gone) {
      fault(message("verify", QT_TRANSLATE_NOOP("verify", "%1 %2 was removed past the program."),
                    {QString::fromLatin1(type.table), gone.key()}));
    }
    return {};
  }

  void compare(const RecordType& type, const storage::Row& row, const QHash<QString, QJsonValue>& fields,
               const QHash<QString, PersonalValue>& digests) {
    int column = 0;
    for (const FieldInfo& field : type.fields) {
      const QJsonValue stored = auditValue(row.value(column++, field.kind));
      const bool counted = field.kind == FieldKind::Id || qstrcmp(field.name, "version") == 0;
      if (counted || field.sensitivity == Sensitivity::Secret) continue;
      const QJsonValue told = fields.value(QLatin1StringView(field.name), QJsonValue::Null);
      if (stored == told || isDigestOf(told, stored, digests)) continue;
      fault(message("verify", QT_TRANSLATE_NOOP("verify", "%1 %2: the value of “%3” was altered past the program."),
                    {QString::fromLatin1(type.table), row.integer(0), QString::fromLatin1(field.name)}));
    }
  }

  // An erased personal value leaves its digest; then the stored value must be gone too.
  static bool isDigestOf(const QJsonValue& told, const QJsonValue& stored,
                         const QHash<QString, PersonalValue>& digests) {
    const QString digest = told.toString();
    if (!digest.startsWith(QStringLiteral("digest:"))) return false;
    const auto kept = digests.constFind(digest);
    if (kept == digests.cend()) return stored.isNull() || stored.toString().isEmpty();
    return kept->value == stored.toVariant().toString() && personalDigest(kept->salt, kept->value) == digest;
  }

  storage::Connection& connection_;
  const Areas& areas_;
  VerifyReport report_;
  QHash<qint64, QJsonObject> roots_;
  QHash<QString, QHash<qint64, QHash<QString, QJsonValue>>> expected_;
};

}  // namespace

Result<VerifyReport> verifyCenter(storage::Connection& connection, const Areas& areas,
                                  const std::optional<QByteArray>& anchor) {
  return Check(connection, areas).run(anchor);
}

}  // namespace guiju
