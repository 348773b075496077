// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <compare>
#include <optional>
#include <vector>

namespace guiju {

// An amount of money in whole fen (0.01 yuan), exact (REG-15). Sums that leave the range of 64 bits are a mistake of
// ours.
struct Money {
  qint64 fen = 0;

  friend constexpr auto operator<=>(const Money&, const Money&) = default;
  friend Money operator+(Money a, Money b);
  friend Money operator-(Money a, Money b);
  Money operator-() const;
  Money& operator+=(Money other) { return *this = *this + other; }
  Money& operator-=(Money other) { return *this = *this - other; }
};

// The largest amount a person may enter, up or down: 999,999,999,999.99 yuan; ninety thousand of them still have a sum.
inline constexpr Money kLargestAmount{99'999'999'999'999};

// Reads "1,234.5", "￥1234.50", "-3", "1234.5元" and full-width digits as yuan; empty when it is not an amount, has
// more than two decimals, has separators not in threes, or is beyond kLargestAmount.
[[nodiscard]] std::optional<Money> parseMoney(const QString& text);

// "1,234.50"; negative with U+2212. No currency sign: the column says the unit.
[[nodiscard]] QString moneyText(Money amount);

// The amount in formal Chinese capitals as printed on approval sheets: 壹仟贰佰叁拾肆元伍角整.
[[nodiscard]] QString moneyInCapitals(Money amount);

// Splits `total` in proportion to `weights` (not negative, not all zero) by largest remainder, ties to the earlier
// part: the parts always sum to the total, and those of −total are exactly the negative ones.
[[nodiscard]] std::vector<Money> splitMoney(Money total, const std::vector<qint64>& weights);

}  // namespace guiju
