// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>
#include <functional>

namespace guiju {

// The identity of a record of kind `Record`; 0 means none. Ids of two kinds can't be mixed up.
template <class Record>
struct Id {
  qint64 value = 0;

  [[nodiscard]] constexpr bool isValid() const { return value > 0; }
  friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

}  // namespace guiju

template <class Record>
struct std::hash<guiju::Id<Record>> {
  std::size_t operator()(const guiju::Id<Record>& id) const noexcept { return std::hash<qint64>{}(id.value); }
};
