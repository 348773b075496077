// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/base/words.h"

#include <QCoreApplication>

namespace guiju {
namespace {

bool isChinese(const QLocale& locale) {
  return locale.language() == QLocale::Chinese;
}

QString withMinus(QString text) {
  return text.replace(QLatin1Char('-'), QChar(0x2212));
}

// Replaces %1 … %9 in one pass, so that a percent sign inside an argument stays what it is.
QString filled(const QString& pattern, const std::vector<QString>& arguments) {
  QString text;
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    const QChar c = pattern.at(i);
    const int number = c == QLatin1Char('%') && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
    if (number >= 1 && number <= static_cast<int>(arguments.size())) {
      text += arguments[static_cast<std::size_t>(number - 1)];
      ++i;
    } else {
      text += c;
    }
  }
  return text;
}

}  // namespace

QString dateInWords(QDate date, const QLocale& locale) {
  if (!date.isValid()) return QStringLiteral("—");
  return isChinese(locale) ? date.toString(Qt::ISODate) : locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString instantInWords(const QDateTime& instant, const QLocale& locale, const QTimeZone& zone) {
  if (!instant.isValid()) return QStringLiteral("—");
  const QDateTime local = instant.toTimeZone(zone);
  return dateInWords(local.date(), locale) + QLatin1Char(' ') + local.time().toString(QStringLiteral("HH:mm"));
}

QString rateInWords(Rate rate, const QLocale& locale) {
  const bool negative = rate.basisPoints < 0;
  const qint64 points = negative ? -rate.basisPoints : rate.basisPoints;
  QString text = locale.toString(points / 100);
  if (const int rest = static_cast<int>(points % 100); rest != 0) {
    QString decimals = QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
    if (decimals.endsWith(QLatin1Char('0'))) decimals.chop(1);
    text += locale.decimalPoint() + decimals;
  }
  return (negative ? QString(QChar(0x2212)) : QString()) + text + QLatin1Char('%');
}

QString numberInWords(qint64 number, const QLocale& locale) {
  return withMinus(locale.toString(number));
}

QString inWords(const Argument& argument, const QLocale& locale, const QTimeZone& zone) {
  struct {
    const QLocale& locale;
    const QTimeZone& zone;
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return numberInWords(number, locale); }
    QString operator()(Money amount) const { return moneyText(amount); }
    QString operator()(Rate rate) const { return rateInWords(rate, locale); }
    QString operator()(QDate date) const { return dateInWords(date, locale); }
    QString operator()(const QDateTime& instant) const { return instantInWords(instant, locale, zone); }
  } words{locale, zone};
  return std::visit(words, argument);
}

QString inWords(const Message& message, const QLocale& locale, const QTimeZone& zone) {
  if (message.isEmpty()) return {};
  const QString pattern =
      QCoreApplication::translate(message.context.toUtf8().constData(), message.text.toUtf8().constData());
  std::vector<QString> arguments;
  for (const Argument& argument : message.arguments) arguments.push_back(inWords(argument, locale, zone));
  return filled(pattern, arguments);
}

QString inWords(const Error& error, const QLocale& locale, const QTimeZone& zone) {
  return sentences({inWords(error.what, locale, zone), inWords(error.next, locale, zone)}, locale);
}

QString sentences(const QStringList& parts, const QLocale& locale) {
  QStringList said = parts;
  said.removeAll(QString());
  return said.join(isChinese(locale) ? QString() : QStringLiteral(" "));
}

QString inWords(const FieldInfo& field, const FieldValue& value, const QLocale& locale, const QTimeZone& zone) {
  if (field.sensitivity == Sensitivity::Secret) return QStringLiteral("•••");
  if (const auto* given = std::get_if<bool>(&value)) {
    return *given ? QCoreApplication::translate("fields", "yes") : QCoreApplication::translate("fields", "no");
  }
  if (const auto* text = std::get_if<QString>(&value)) return text->isEmpty() ? QStringLiteral("—") : *text;
  if (const auto* date = std::get_if<QDate>(&value)) return dateInWords(*date, locale);
  if (const auto* instant = std::get_if<QDateTime>(&value)) return instantInWords(*instant, locale, zone);
  if (const auto* bytes = std::get_if<QByteArray>(&value)) return locale.formattedDataSize(bytes->size());
  const auto* number = std::get_if<qint64>(&value);
  if (!number) return QStringLiteral("—");
  if (field.kind == FieldKind::Money) return moneyText(Money{*number});
  if (field.kind == FieldKind::Rate) return rateInWords(Rate{*number}, locale);
  return numberInWords(*number, locale);
}

}  // namespace guiju
