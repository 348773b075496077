// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/money.h"

#include <QList>
#include <algorithm>
#include <numeric>

#include "domain/base/exact.h"

namespace guiju {

namespace {

constexpr QChar kMinus(0x2212);

// Full-width forms as typed with a Chinese input method, in ASCII; nothing else is folded, "²" is no digit.
QString halfWidth(const QString& text) {
  QString result = text.trimmed();
  for (QChar& c : result) {
    if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) c = QChar(c.unicode() - 0xFEE0);
    if (c == kMinus) c = u'-';
    if (c == QChar(0xFFE5)) c = QChar(0xA5);
  }
  return result;
}

bool takeFirst(QStringView& rest, QChar c) {
  if (!rest.startsWith(c)) return false;
  rest = rest.mid(1).trimmed();
  return true;
}

bool isDigits(QStringView text) {
  return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// "1,234" → "1234"; empty where the separators don't stand in threes.
QString withoutSeparators(QStringView whole) {
  const auto groups = whole.split(u',');
  QString digits;
  for (qsizetype i = 0; i < groups.size(); ++i) {
    const bool sizeFits =
        groups.size() == 1 || (i == 0 ? !groups[i].isEmpty() && groups[i].size() <= 3 : groups[i].size() == 3);
    if (!sizeFits || !isDigits(groups[i])) return {};
    digits += groups[i];
  }
  return digits;
}

std::optional<qint64> fenFrom(QStringView amount) {
  const qsizetype point = amount.indexOf(u'.');
  const QStringView whole = point < 0 ? amount : amount.left(point);
  const QStringView decimals = point < 0 ? QStringView() : amount.mid(point + 1);
  if (decimals.size() > 2 || !isDigits(decimals) || (whole.isEmpty() && decimals.isEmpty())) return {};
  QString digits = whole.isEmpty() ? QStringLiteral("0") : withoutSeparators(whole);
  if (digits.isEmpty()) return {};
  digits += decimals.toString().leftJustified(2, u'0');
  bool fits = false;
  const qint64 fen = digits.toLongLong(&fits);
  return fits && fen <= kLargestAmount.fen ? std::optional(fen) : std::nullopt;
}

const QString& digitNames() {
  static const QString names = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
  return names;
}

// 1…9999: 壹仟零伍拾.
QString thousandsInCapitals(int value) {
  static const QString units = QStringLiteral("仟佰拾");
  QString result;
  bool gap = false;
  for (int place = 0, divisor = 1000; place < 4; ++place, divisor /= 10) {
    const int digit = value / divisor % 10;
    if (digit == 0) {
      gap = !result.isEmpty();
      continue;
    }
    if (gap) result += digitNames()[0];
    gap = false;
    result += digitNames()[digit];
    if (place < 3) result += units[place];
  }
  return result;
}

// A 零 stands for the missing places before `low` when it does not fill its highest place.
QString joined(const QString& high, QChar unit, quint64 low, quint64 highestPlace, const QString& lowText) {
  if (low == 0) return high + unit;
  return high + unit + (low < highestPlace ? QString(digitNames()[0]) : QString()) + lowText;
}

QString wholeInCapitals(quint64 value) {
  constexpr quint64 kWan = 10'000;
  constexpr quint64 kYi = 100'000'000;
  if (value >= kYi) {
    return joined(wholeInCapitals(value / kYi), u'亿', value % kYi, kYi / 10, wholeInCapitals(value % kYi));
  }
  if (value >= kWan) {
    return joined(wholeInCapitals(value / kWan), u'万', value % kWan, kWan / 10, wholeInCapitals(value % kWan));
  }
  return thousandsInCapitals(static_cast<int>(value));
}

quint64 magnitude(Money amount) {
  return amount.fen < 0 ? 0 - static_cast<quint64>(amount.fen) : static_cast<quint64>(amount.fen);
}

}  // namespace

Money operator+(Money a, Money b) {
  Money sum;
  exact::demand(!__builtin_add_overflow(a.fen, b.fen, &sum.fen), "a sum of money has left the range of 64 bits");
  return sum;
}

Money operator-(Money a, Money b) {
  Money difference;
  exact::demand(!__builtin_sub_overflow(a.fen, b.fen, &difference.fen),
                "a difference of money has left the range of 64 bits");
  return difference;
}

Money Money::operator-() const {
  return Money{} - *this;
}

std::optional<Money> parseMoney(const QString& text) {
  const QString plain = halfWidth(text);
  QStringView rest(plain);
  bool negative = takeFirst(rest, u'-');
  const bool positive = !negative && takeFirst(rest, u'+');
  if (takeFirst(rest, QChar(0xA5)) && !negative && !positive) negative = takeFirst(rest, u'-');
  if (rest.endsWith(u'元')) rest = rest.chopped(1).trimmed();
  const auto fen = fenFrom(rest);
  if (!fen) return {};
  return Money{negative ? -*fen : *fen};
}

QString moneyText(Money amount) {
  const quint64 fen = magnitude(amount);
  QString whole = QString::number(fen / 100);
  for (qsizetype at = whole.size() - 3; at > 0; at -= 3) whole.insert(at, u',');
  const QString decimals = QString::number(fen % 100).rightJustified(2, u'0');
  return (amount.fen < 0 ? QString(kMinus) : QString()) + whole + u'.' + decimals;
}

// After the rules for filling in bills (支付结算办法, annex 1). Where they leave a choice: 整 stands after 角, a 零
// after 元 where the yuan's last place is empty, and none between 万 and 仟.
QString moneyInCapitals(Money amount) {
  const quint64 fen = magnitude(amount);
  const quint64 yuan = fen / 100;
  const int jiao = static_cast<int>(fen / 10 % 10);
  const int cent = static_cast<int>(fen % 10);
  QString result = amount.fen < 0 ? QStringLiteral("负") : QString();
  if (yuan > 0) result += wholeInCapitals(yuan) + u'元';
  if (fen == 0) result += QStringLiteral("零元");
  const bool gap = yuan > 0 && (jiao == 0 || yuan % 10 == 0);
  if (gap && (jiao > 0 || cent > 0)) result += digitNames()[0];
  if (jiao > 0) result += QString(digitNames()[jiao]) + u'角';
  if (cent > 0) return result + digitNames()[cent] + u'分';
  return result + u'整';
}

std::vector<Money> splitMoney(Money total, const std::vector<qint64>& weights) {
  exact::Wide whole = 0;
  for (const qint64 weight : weights) {
    exact::demand(weight >= 0, "a part can't have a negative weight");
    whole += weight;
  }
  exact::demand(whole > 0, "nobody is there to share an amount");
  const exact::Wide amount = magnitude(total);
  std::vector<exact::Wide> parts(weights.size());
  std::vector<exact::Wide> remainders(weights.size());
  exact::Wide left = amount;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    parts[i] = amount * weights[i] / whole;
    remainders[i] = amount * weights[i] % whole;
    left -= parts[i];
  }
  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  for (std::size_t i = 0; left > 0; ++i, --left) ++parts[order[i]];
  std::vector<Money> result(weights.size());
  std::transform(parts.begin(), parts.end(), result.begin(),
                 [&](exact::Wide part) { return Money{exact::narrow(total.fen < 0 ? -part : part)}; });
  return result;
}

}  // namespace guiju
