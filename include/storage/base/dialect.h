// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include "domain/base/record.h"
#include "storage/base/location.h"

namespace guiju::storage {

// What differs between the two engines; everything else is shared.
class Dialect {
 public:
  explicit Dialect(Engine engine) : engine_(engine) {}

  [[nodiscard]] Engine engine() const { return engine_; }
  [[nodiscard]] QVariant bind(const FieldValue& value) const;
  // A column's value as a field of `kind`; monostate for NULL.
  [[nodiscard]] FieldValue read(const QVariant& value, FieldKind kind) const;
  // Opens the transaction of a command so that one writes at a time.
  [[nodiscard]] QString beginWrite() const;
  // Run first inside a command's transaction; empty where beginWrite suffices.
  [[nodiscard]] QString lockWrite() const;
  // Case-insensitive "column contains ?" with \ as escape.
  [[nodiscard]] QString contains(const QString& column) const;

 private:
  Engine engine_;
};

// `text` as a pattern for Dialect::contains: wildcards in it stand for themselves.
[[nodiscard]] QString containsPattern(const QString& text);

}  // namespace guiju::storage
