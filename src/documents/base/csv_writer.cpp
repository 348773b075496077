// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <algorithm>

#include "documents/base/csv.h"
#include "documents/base/csv_marks.h"
#include "documents/base/whole_file.h"

namespace guiju {

namespace {

bool isDigits(QStringView text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool startsDangerously(QStringView text) {
  static const QString kFirst = QStringLiteral("=+-@\t\r\n＝＋－＠");
  return !text.isEmpty() && kFirst.contains(text.front());
}

// One or more apostrophes before something dangerous.
bool isMarkedFormula(QStringView text) {
  qsizetype i = 0;
  while (i < text.size() && text[i] == u'\'') ++i;
  return i > 0 && startsDangerously(text.mid(i));
}

// Digits followed by tabs only.
bool isMarkedDigits(QStringView text) {
  qsizetype end = text.size();
  while (end > 0 && text[end - 1] == u'\t') --end;
  return end < text.size() && isDigits(text.left(end));
}

// Spreadsheet programs drop leading zeros, write 12 digits and more as 1.2E+11 and keep only 15.
bool losesDigits(QStringView text) {
  return isDigits(text) && (text.size() > 11 || (text.size() > 1 && text.front() == u'0'));
}

QString field(const Cell& cell) {
  if (cell.kind == Cell::Kind::Number) {
    QString number = cell.text;
    number.replace(QChar(0x2212), QLatin1Char('-')).remove(QLatin1Char(','));
    if (isPlainNumber(number)) return number;
  }
  QString text = withMark(cell.text);
  return text.replace(QChar::Null, QChar::ReplacementCharacter);
}

bool needsQuotes(const QString& text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) {
    return c == u',' || c == u';' || c == u'\t' || c == u'"' || c == u'\r' || c == u'\n';
  });
}

}  // namespace

bool isPlainNumber(QStringView text) {
  static const QRegularExpression kNumber(QStringLiteral("^[-\\x{2212}]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?$"));
  return kNumber.match(text.toString()).hasMatch() && !text.endsWith(u'\n');
}

bool isDangerous(QStringView text) {
  return startsDangerously(text) && !isPlainNumber(text);
}

QString withMark(const QString& text) {
  if (isDangerous(text) || isMarkedFormula(text)) return QLatin1Char('\'') + text;
  if (losesDigits(text) || isMarkedDigits(text)) return text + QLatin1Char('\t');
  return text;
}

QString withoutMark(const QString& cell) {
  if (isMarkedFormula(cell)) return cell.mid(1);
  if (isMarkedDigits(cell)) return cell.chopped(1);
  return cell;
}

QByteArray toCsv(const std::vector<std::vector<Cell>>& rows) {
  QByteArray out("\xEF\xBB\xBF");
  for (const std::vector<Cell>& row : rows) {
    bool first = true;
    for (const Cell& cell : row) {
      QString text = field(cell);
      if (!first) out += ',';
      first = false;
      const bool quotes = needsQuotes(text) || (row.size() == 1 && text.isEmpty());
      if (quotes) text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
      out += text.toUtf8();
    }
    out += "\r\n";
  }
  return out;
}

Result<void> writeCsv(const std::vector<std::vector<Cell>>& rows, const QString& path) {
  return writeWholeFile(toCsv(rows), path);
}

}  // namespace guiju
