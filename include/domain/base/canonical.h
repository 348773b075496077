// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "domain/base/record.h"
#include "domain/base/result.h"

namespace guiju {

// A value under its name, as it is hashed and signed.
struct NamedValue {
  QString name;
  FieldValue value;
  friend bool operator==(const NamedValue&, const NamedValue&) = default;
};
using NamedValues = std::vector<NamedValue>;

// The one form in which content is hashed and signed: two lists have the same bytes only if they are equal, names,
// types, values and order. Version 1, numbers big-endian:
//   "GJC" 0x01, count u32, then for each value: name (u32 size, UTF-8), type u8, content:
//   0 none · 1 no · 2 yes · 3 whole number i64 · 4 text (u32 size, UTF-8) · 5 day (i64 Julian day)
//   6 instant (i64 ms since 1970 UTC) · 7 bytes (u32 size, bytes) · 8 text that is not valid Unicode (u32 size, UTF-16)
// An instant is its point in time: the zone it was given in is not part of it.
[[nodiscard]] QByteArray canonical(const NamedValues& values);

// The list that `bytes` stand for. Fails (Corrupt, or NewerVersion) for anything that `canonical` does not write.
[[nodiscard]] Result<NamedValues> readCanonical(const QByteArray& bytes);

// The fields of a record in the order of its description, secret ones left out; first its kind under the name "record".
[[nodiscard]] NamedValues contentOf(const RecordType& type, const void* record);

template <class R>
NamedValues contentOf(const R& record) {
  return contentOf(recordType<R>(), &record);
}

}  // namespace guiju
