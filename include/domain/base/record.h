// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <optional>
#include <span>
#include <type_traits>
#include <variant>

#include "domain/base/id.h"
#include "domain/base/money.h"
#include "domain/base/rate.h"

namespace guiju {

// What a field of a record holds, without its type; monostate is "no value", which is not zero and not "".
using FieldValue = std::variant<std::monostate, bool, qint64, QString, QDate, QDateTime, QByteArray>;

enum class FieldKind { Id, Reference, Text, LongText, Integer, Money, Rate, Date, Instant, Boolean, Choice, Bytes };

// Who may see a value beyond the record itself, and how the audit keeps it.
enum class Sensitivity {
  Open,
  Personal,  // erasable: audit keeps a salted digest
  Pay,       // the person, HR and the director
  Secret,    // never shown, never in the audit
};

// One field of a record kind: read by row mapping, audit, conflicts, history, import, export, masking and forms.
struct FieldInfo {
  const char* name;  // column and audit key
  FieldKind kind;
  Sensitivity sensitivity;
  const char* label;  // English, QT_TRANSLATE_NOOP("fields", …)
  FieldValue (*get)(const void* record);
  bool (*set)(void* record, const FieldValue& value);  // false: the value is of another type
};

// A record kind: its table and its one list of fields. The first field is `id`; a field `version` guards edits.
struct RecordType {
  const char* table;
  const char* title;  // English, QT_TRANSLATE_NOOP("records", …)
  std::span<const FieldInfo> fields;
  bool audited = true;

  [[nodiscard]] const FieldInfo* find(const QString& name) const;
};

namespace detail {

template <class T>
FieldValue toField(const T& value) {
  if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QString> || std::is_same_v<T, QByteArray>) {
    return value;
  } else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime>) {
    return value.isValid() ? FieldValue(value) : FieldValue();
  } else if constexpr (std::is_same_v<T, Money>) {
    return value.fen;
  } else if constexpr (std::is_same_v<T, Rate>) {
    return value.basisPoints;
  } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
    return static_cast<qint64>(value);
  } else if constexpr (requires { value.has_value(); }) {
    return value ? toField(*value) : FieldValue();
  } else {
    return value.isValid() ? FieldValue(value.value) : FieldValue();  // Id<…>
  }
}

template <class T>
bool fromField(T& target, const FieldValue& value) {
  const bool none = std::holds_alternative<std::monostate>(value);
  if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QString> || std::is_same_v<T, QByteArray>) {
    if (const T* given = std::get_if<T>(&value)) return target = *given, true;
    return false;
  } else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime>) {
    if (none) return target = T(), true;
    if (const T* given = std::get_if<T>(&value)) return target = *given, true;
    return false;
  } else if constexpr (requires { target.has_value(); }) {
    if (none) return target.reset(), true;
    typename T::value_type inner{};
    if (!fromField(inner, value)) return false;
    return target = inner, true;
  } else {
    if constexpr (!std::is_enum_v<T> && !std::is_integral_v<T>) {
      if (none) return target = T{}, true;
    }
    const qint64* given = std::get_if<qint64>(&value);
    if (!given) return false;
    if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
      target = static_cast<T>(*given);
    } else {
      target = T{*given};  // Money, Rate, Id<…>
    }
    return true;
  }
}

template <class Member>
struct MemberOf;
template <class R, class T>
struct MemberOf<T R::*> {
  using Record = R;
};

}  // namespace detail

// A row of a record's field table: field<&Unit::name>("name", FieldKind::Text, Sensitivity::Open,
// QT_TRANSLATE_NOOP("fields", "Name")).
template <auto Member>
constexpr FieldInfo field(const char* name, FieldKind kind, Sensitivity sensitivity, const char* label) {
  using Record = typename detail::MemberOf<decltype(Member)>::Record;
  return FieldInfo{name,
                   kind,
                   sensitivity,
                   label,
                   [](const void* record) { return detail::toField(static_cast<const Record*>(record)->*Member); },
                   [](void* record, const FieldValue& value) {
                     return detail::fromField(static_cast<Record*>(record)->*Member, value);
                   }};
}

// Each record kind R names its description by overloading `const RecordType& describe(const R*)` in its namespace.
template <class R>
const RecordType& recordType() {
  return describe(static_cast<const R*>(nullptr));
}

}  // namespace guiju
