// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/base/work.h"

#include "storage/base/center_store.h"

namespace guiju {

namespace {

std::vector<FieldValue> valuesOf(const RecordType& type, const void* record) {
  std::vector<FieldValue> values;
  values.reserve(type.fields.size());
  for (const FieldInfo& field : type.fields) values.push_back(field.get(record));
  return values;
}

}  // namespace

Result<qint64> Work::insertRow(const RecordType& type, const void* record) {
  GUIJU_TRY(id, storage::rows::insert(connection(), type, record));
  changes_.push_back({&type, id, {}, valuesOf(type, record)});
  return id;
}

Result<void> Work::updateRow(const RecordType& type, const void* before, const void* after, qint64 id, qint64 version,
                             qint64 expectedVersion) {
  if (version != expectedVersion) return conflictOver(type, before, after, id, version);
  GUIJU_TRY(updated, storage::rows::update(connection(), type, after, version));
  if (!updated) return conflictOver(type, before, after, id, version);
  changes_.push_back({&type, id, valuesOf(type, before), valuesOf(type, after)});
  return {};
}

Result<void> Work::removeRow(const RecordType& type, const void* record, qint64 id, qint64 version) {
  GUIJU_TRY(removed, storage::rows::remove(connection(), type, id, version));
  if (!removed) return conflictOver(type, record, record, id, version);
  changes_.push_back({&type, id, valuesOf(type, record), {}});
  return {};
}

tl::unexpected<Error> Work::conflictOver(const RecordType& type, const void* stored, const void* mine, qint64 id,
                                         qint64 version) {
  Conflict conflict;
  conflict.record = QLatin1StringView(type.table);
  conflict.id = id;
  conflict.currentVersion = version;
  auto last = storage::CenterStore(connection()).history(conflict.record, id, 1);
  if (last && !last->empty()) {
    conflict.changedBy = last->front().actor;
    conflict.changedAt = last->front().at;
  }
  for (const FieldInfo& field : type.fields) {
    const FieldValue theirs = field.get(stored);
    const FieldValue wanted = field.get(mine);
    if (qstrcmp(field.name, "version") != 0 && theirs != wanted)
      conflict.fields.push_back({&field, {}, theirs, wanted});
  }
  conflict_ = std::move(conflict);
  return fail(ErrorCode::Conflict,
              message("application", QT_TRANSLATE_NOOP("application", "Someone changed this record meanwhile.")));
}

std::pair<const RecordType*, qint64> Work::subject() const {
  if (about_.first) return about_;
  if (changes_.empty()) return {nullptr, 0};
  return {changes_.front().type, changes_.front().id};
}

}  // namespace guiju
