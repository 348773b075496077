// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <limits>

// Whole-number arithmetic that never wraps: a wrong amount is worse than a stopped program, so these hold in every
// build.
namespace guiju::exact {

__extension__ typedef __int128 Wide;

inline void demand(bool holds, const char* what) {
  if (!holds) qFatal("%s", what);
}

inline qint64 narrow(Wide value) {
  demand(value >= std::numeric_limits<qint64>::min() && value <= std::numeric_limits<qint64>::max(),
         "a figure has left the range of 64 bits");
  return static_cast<qint64>(value);
}

// Half away from zero; denominator ≠ 0.
inline Wide divideRounded(Wide numerator, Wide denominator) {
  demand(denominator != 0, "division by zero");
  const bool negative = (numerator < 0) != (denominator < 0);
  const Wide n = numerator < 0 ? -numerator : numerator;
  const Wide d = denominator < 0 ? -denominator : denominator;
  // The remainder decides, since 2n + d may be out of range where n / d is not.
  const Wide rounded = n / d + (n % d >= d - n % d ? 1 : 0);
  return negative ? -rounded : rounded;
}

}  // namespace guiju::exact
