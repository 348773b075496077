// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <compare>

#include "domain/base/money.h"

namespace guiju {

// A rate in basis points (1/100 of a per cent), exact.
struct Rate {
  qint64 basisPoints = 0;
  friend constexpr auto operator<=>(const Rate&, const Rate&) = default;
};

// numerator / denominator rounded half away from zero; the one rounding of the program. denominator ≠ 0.
[[nodiscard]] qint64 divideRounded(qint64 numerator, qint64 denominator);

// `rate` of `amount`, rounded to the fen half away from zero.
[[nodiscard]] Money share(Money amount, Rate rate);

// part / whole as a rate, rounded; 0 when whole is 0 is the caller's question, whole ≠ 0.
[[nodiscard]] Rate ratio(Money part, Money whole);

// "12.50%"; negative with U+2212.
[[nodiscard]] QString rateText(Rate rate);

}  // namespace guiju
