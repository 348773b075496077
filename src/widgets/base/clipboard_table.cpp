// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/clipboard_table.h"

namespace guiju {
namespace {

QString quoted(const QString& text) {
  const bool plain = !text.contains(QLatin1Char('\t')) && !text.contains(QLatin1Char('\n')) &&
                     !text.contains(QLatin1Char('\r')) && !text.startsWith(QLatin1Char('"'));
  if (plain) return text;
  QString inner = text;
  return QLatin1Char('"') + inner.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

}  // namespace

QString toTabSeparated(const std::vector<QStringList>& rows) {
  QString text;
  for (const QStringList& row : rows) {
    for (qsizetype i = 0; i < row.size(); ++i) {
      if (i > 0) text += QLatin1Char('\t');
      text += quoted(row.at(i));
    }
    text += QLatin1Char('\n');
  }
  return text;
}

std::vector<QStringList> fromTabSeparated(const QString& text) {
  std::vector<QStringList> rows;
  if (text.isEmpty()) return rows;
  rows.emplace_back();
  QString cell;
  bool inQuotes = false;
  bool cellBegins = true;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text.at(i);
    if (inQuotes) {
      if (c != QLatin1Char('"')) {
        cell += c;
      } else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"')) {
        cell += c;
        ++i;
      } else {
        inQuotes = false;
      }
      continue;
    }
    if (c == QLatin1Char('"') && cellBegins) {
      inQuotes = true;
      cellBegins = false;
    } else if (c == QLatin1Char('\t')) {
      rows.back() << cell;
      cell.clear();
      cellBegins = true;
    } else if (c == QLatin1Char('\n')) {
      rows.back() << cell;
      cell.clear();
      cellBegins = true;
      if (i + 1 < text.size()) rows.emplace_back();
    } else if (c != QLatin1Char('\r')) {
      cell += c;
      cellBegins = false;
    }
  }
  if (!text.endsWith(QLatin1Char('\n')) || inQuotes) rows.back() << cell;
  return rows;
}

std::unique_ptr<QMimeData> clipboardTable(const std::vector<QStringList>& rows) {
  QString html = QStringLiteral("<table border=\"1\">");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const QLatin1String tag(i == 0 ? "th" : "td");
    html += QLatin1String("<tr>");
    for (const QString& cell : rows[i]) {
      html += QLatin1Char('<') + tag + QLatin1Char('>') + cell.toHtmlEscaped() + QLatin1String("</") + tag +
              QLatin1Char('>');
    }
    html += QLatin1String("</tr>");
  }
  auto data = std::make_unique<QMimeData>();
  data->setText(toTabSeparated(rows));
  data->setHtml(html + QLatin1String("</table>"));
  return data;
}

}  // namespace guiju
