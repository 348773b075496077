// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/list_values.h"

#include <QCoreApplication>
#include <QDate>

#include "documents/base/csv_marks.h"

namespace guiju {

namespace {

QString plain(QString text) {
  text.replace(QChar(0x2212), QLatin1Char('-'));
  return text.remove(QLatin1Char(','));
}

// Digits beyond these are lost by a spreadsheet: such a number stays text.
constexpr qsizetype kExactDigits = 15;

}  // namespace

std::optional<double> storedNumber(const QString& text, ColumnKind kind) {
  if (kind == ColumnKind::Text) return std::nullopt;
  if (kind == ColumnKind::Date) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDate first(1900, 3, 1);
    if (text.size() != 10 || !day.isValid() || day < first) return std::nullopt;
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day));
  }
  const bool percent = kind == ColumnKind::Percent && text.endsWith(u'%');
  const QString number = percent ? text.chopped(1).trimmed() : text;
  if (!isPlainNumber(number) || plain(number).size() > kExactDigits + 2) {
    return std::nullopt;
  }
  const double value = plain(number).toDouble();
  return percent ? value / 100.0 : value;
}

Cell storedCell(const QString& text, ColumnKind kind) {
  const bool numeric = kind == ColumnKind::Integer || kind == ColumnKind::Number || kind == ColumnKind::Money;
  return numeric && isPlainNumber(text) ? Cell::ofNumber(plain(text)) : Cell::ofText(text);
}

double displayWidth(const QString& text) {
  double widest = 0;
  double width = 0;
  for (const QChar c : text) {
    if (c == u'\n') {
      width = 0;
      continue;
    }
    if (c.isLowSurrogate()) continue;
    width += c.unicode() < 0x1100 ? 1.0 : 2.0;
    widest = qMax(widest, width);
  }
  return widest;
}

double widthOfColumn(const ListTable& table, std::size_t column) {
  constexpr std::size_t kRowsLookedAt = 2000;
  double width = displayWidth(table.columns[column].title);
  const auto index = static_cast<qsizetype>(column);
  for (std::size_t r = 0; r < table.rows.size() && r < kRowsLookedAt; ++r) {
    if (index < table.rows[r].size()) width = qMax(width, displayWidth(table.rows[r][index]));
  }
  if (table.totals && index < table.totals->size()) width = qMax(width, displayWidth((*table.totals)[index]) * 1.1);
  return width;
}

QString preparedLine(const ListTable& table) {
  const QString space = QStringLiteral("________________");
  const auto orSpace = [&](const QString& name) { return name.isEmpty() ? space : name; };
  QString line = QCoreApplication::translate("documents", "Prepared by: %1        Reviewed by: %2")
                     .arg(orSpace(table.preparedBy), orSpace(table.reviewedBy));
  if (!table.preparedAt.isEmpty()) line += QStringLiteral("        ") + table.preparedAt;
  return line;
}

QString demonstrationText() {
  return QCoreApplication::translate("documents", "Demonstration center: invented data, not valid as a document");
}

}  // namespace guiju
