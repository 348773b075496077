// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "documents/org/roster_file.h"
#include "documents/org/roster_text.h"

namespace guiju::org {

namespace {

std::optional<QDate> dayOf(const QString& year, const QString& month, const QString& day) {
  const QDate date(year.toInt(), month.toInt(), day.toInt());
  if (!date.isValid() || date.year() < 1900 || date.year() > 2200) return std::nullopt;
  return date;
}

}  // namespace

std::optional<QDate> rosterDate(const QString& text) {
  static const QRegularExpression kParts(
      QStringLiteral("\\A([0-9]{4}) ?[-/.年\\x{2013}] ?([0-9]{1,2}) ?[-/.月\\x{2013}] ?([0-9]{1,2}) ?[日号]?"
                     "(?:[ T]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?Z?)?\\z"));
  static const QRegularExpression kCompact(QStringLiteral("\\A([0-9]{4})([0-9]{2})([0-9]{2})\\z"));
  static const QRegularExpression kSerial(QStringLiteral("\\A([0-9]{5})(?:\\.[0-9]+)?\\z"));
  const QString clean = cleanText(foldWidth(text));
  for (const QRegularExpression& pattern : {kParts, kCompact}) {
    const auto match = pattern.match(clean);
    if (match.hasMatch()) return dayOf(match.captured(1), match.captured(2), match.captured(3));
  }
  const auto serial = kSerial.match(clean);
  const int days = serial.hasMatch() ? serial.captured(1).toInt() : 0;
  if (days < 20'000 || days > 80'000) return std::nullopt;
  return QDate(1899, 12, 30).addDays(days);
}

}  // namespace guiju::org
