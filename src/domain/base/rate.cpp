// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/rate.h"

#include "domain/base/exact.h"

namespace guiju {

namespace {
constexpr qint64 kWhole = 10'000;  // basis points in 100 %
}

qint64 divideRounded(qint64 numerator, qint64 denominator) {
  return exact::narrow(exact::divideRounded(numerator, denominator));
}

Money share(Money amount, Rate rate) {
  return Money{exact::narrow(exact::divideRounded(exact::Wide{amount.fen} * rate.basisPoints, kWhole))};
}

Rate ratio(Money part, Money whole) {
  return Rate{exact::narrow(exact::divideRounded(exact::Wide{part.fen} * kWhole, whole.fen))};
}

QString rateText(Rate rate) {
  const Money hundredths{rate.basisPoints};
  return moneyText(hundredths) + u'%';
}

}  // namespace guiju
