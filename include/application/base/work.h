// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "application/base/reading.h"
#include "domain/base/audit.h"
#include "domain/policy/refusal.h"
#include "storage/base/records.h"

namespace guiju {

// Which records changed in one commit, by table: what views look at to know whether they are stale.
using ChangeSet = std::map<QString, std::vector<qint64>>;

// A reading that writes: inside a command's transaction, and the only way to change records. Each call keeps what the
// audit, the change set and the conflict check need, so that areas can't forget them.
class Work : public Reading {
 public:
  Work(const Reading& reading, RandomSource& random) : Reading(reading), random_(random) {}

  [[nodiscard]] RandomSource& random() { return random_; }

  // Adds a record; its id and version are filled in.
  template <class R>
  Result<Id<R>> insert(R& record) {
    GUIJU_TRY(id, insertRow(recordType<R>(), &record));
    record.id = Id<R>{id};
    record.version = 1;
    return record.id;
  }

  // Replaces `before` (as loaded in this command) by `after`. `expectedVersion` is the version the person began with:
  // when it is not the stored one, nothing is written and the command ends in a Conflict.
  template <class R>
  Result<void> update(const R& before, const R& after, qint64 expectedVersion) {
    return updateRow(recordType<R>(), &before, &after, before.id.value, before.version, expectedVersion);
  }

  // Removes a record that may be removed (drafts; business records never are).
  template <class R>
  Result<void> remove(const R& record) {
    return removeRow(recordType<R>(), &record, record.id.value, record.version);
  }

  // The record the audit entry is about; the first one changed when nobody says.
  void about(const RecordType& type, qint64 id) { about_ = {&type, id}; }

  [[nodiscard]] const std::vector<RecordChange>& changes() const { return changes_; }
  [[nodiscard]] const std::optional<Conflict>& conflict() const { return conflict_; }
  [[nodiscard]] std::pair<const RecordType*, qint64> subject() const;

 private:
  Result<qint64> insertRow(const RecordType& type, const void* record);
  Result<void> updateRow(const RecordType& type, const void* before, const void* after, qint64 id, qint64 version,
                         qint64 expectedVersion);
  Result<void> removeRow(const RecordType& type, const void* record, qint64 id, qint64 version);
  tl::unexpected<Error> conflictOver(const RecordType& type, const void* stored, const void* mine, qint64 id,
                                     qint64 version);

  RandomSource& random_;
  std::vector<RecordChange> changes_;
  std::optional<Conflict> conflict_;
  std::pair<const RecordType*, qint64> about_{nullptr, 0};
};

}  // namespace guiju
