// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTime>
#include <cmath>

#include "documents/base/xlsx_parts.h"

namespace guiju::xlsx {

namespace {

constexpr double kLastSerial = 2'958'466.0;  // the day after 9999-12-31
constexpr qint64 kSecondsPerDay = 86'400;

QDate dayOfSerial(qint64 serial, bool from1904) {
  if (from1904) return QDate(1904, 1, 1).addDays(serial);
  // The program believes that 1900 was a leap year: day 60 is none.
  if (serial == 60) return {};
  return serial < 60 ? QDate(1899, 12, 31).addDays(serial) : QDate(1899, 12, 30).addDays(serial);
}

// The letters of a format's first section, without literals, colours, conditions and escapes.
QString lettersOf(const QString& code) {
  QString letters;
  for (qsizetype i = 0; i < code.size(); ++i) {
    const QChar c = code[i];
    if (c == u';') break;
    if (c == u'"' || c == u'[') {
      const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
      if (end < 0) break;
      i = end;
    } else if (c == u'\\' || c == u'_' || c == u'*') {
      ++i;
    } else {
      letters += c.toLower();
    }
  }
  return letters;
}

}  // namespace

NumberMeaning meaningOfFormat(const QString& code) {
  if (code.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0) return NumberMeaning::Number;
  const QString letters = lettersOf(code);
  const bool day = letters.contains(u'y') || letters.contains(u'd');
  const bool hour = letters.contains(u'h') || letters.contains(u's');
  if (day || (letters.contains(u'm') && !hour)) return NumberMeaning::Date;
  return hour ? NumberMeaning::Time : NumberMeaning::Number;
}

NumberMeaning meaningOfBuiltIn(int id) {
  const auto in = [id](int from, int to) { return from <= id && id <= to; };
  if (in(14, 17) || id == 22 || in(27, 31) || id == 36 || in(50, 54) || in(57, 58)) return NumberMeaning::Date;
  if (in(18, 21) || in(32, 35) || in(45, 47) || in(55, 56)) return NumberMeaning::Time;
  return NumberMeaning::Number;
}

QString plainDecimal(const QString& raw) {
  static const QRegularExpression kInteger(QStringLiteral("\\A-?\\d{1,400}\\z"));
  if (kInteger.match(raw).hasMatch()) return raw;
  bool ok = false;
  const double value = raw.toDouble(&ok);
  if (!ok || !std::isfinite(value)) return raw;
  const QString scientific = QString::number(value, 'e', 14);
  const qsizetype e = scientific.indexOf(u'e');
  const int exponent = scientific.mid(e + 1).toInt();
  if (exponent > 30 || exponent < -30) return raw;
  const bool negative = scientific.startsWith(u'-');
  QString digits = scientific.left(e).remove(u'-').remove(u'.');
  const qsizetype point = exponent + 1;
  if (point <= 0) digits.prepend(QString(1 - point, QLatin1Char('0')));
  if (point >= digits.size()) digits.append(QString(point - digits.size() + 1, QLatin1Char('0')));
  const qsizetype integral = qMax<qsizetype>(point, 1);
  QString fraction = digits.mid(integral);
  while (fraction.endsWith(u'0')) fraction.chop(1);
  QString text = digits.left(integral);
  if (!fraction.isEmpty()) text += QLatin1Char('.') + fraction;
  return negative && text != QLatin1String("0") ? QLatin1Char('-') + text : text;
}

Cell cellOfSerial(const QString& raw, NumberMeaning meaning, bool from1904) {
  bool ok = false;
  const double serial = raw.toDouble(&ok);
  const Cell number = Cell::ofNumber(plainDecimal(raw));
  if (meaning == NumberMeaning::Number || !ok || !(serial >= 0.0) || serial >= kLastSerial) return number;
  const auto seconds = static_cast<qint64>(std::llround(serial * static_cast<double>(kSecondsPerDay)));
  const qint64 days = seconds / kSecondsPerDay;
  const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % kSecondsPerDay) * 1000);
  if (days == 0 && (meaning == NumberMeaning::Time || (seconds > 0 && !from1904))) {
    return Cell::ofText(time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss")));
  }
  const QDate day = dayOfSerial(days, from1904);
  if (!day.isValid() || (days == 0 && !from1904)) return number;
  Cell cell = Cell::ofDate(day);
  if (seconds % kSecondsPerDay != 0) cell.text += QLatin1Char('T') + time.toString(Qt::ISODate);
  return cell;
}

}  // namespace guiju::xlsx
