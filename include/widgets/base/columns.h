// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <functional>
#include <optional>
#include <variant>

#include "domain/base/money.h"
#include "domain/base/rate.h"
#include "widgets/base/theme.h"

namespace guiju {

// A bar in a cell: how far (1.0 is the width of the track), where the target stands, in which colour.
struct CellBar {
  double fraction = 0;
  std::optional<double> target;
  Tone tone = Tone::Info;
};

// What one cell shows. A clause is shown as its mark; a pill is the text as status word.
struct TableCell {
  QString text;
  QString subText;  // second line, small: id or context, never the status
  std::optional<Tone> pill;
  std::optional<CellBar> bar;
  QString clause;
  QString icon;  // freedesktop name
  bool bold = false;
  std::optional<Tone> tone;
};

[[nodiscard]] TableCell textCell(const QString& text);
[[nodiscard]] TableCell nameCell(const QString& name, const QString& subText);  // bold name over its context
[[nodiscard]] TableCell pillCell(Tone tone, const QString& word);
[[nodiscard]] TableCell clauseCell(const QString& clause);
[[nodiscard]] TableCell moneyCell(Money amount);
[[nodiscard]] TableCell moneyCell(const std::optional<Money>& amount);  // "—" for none
[[nodiscard]] TableCell dateCell(QDate date);                           // "—" for none
[[nodiscard]] TableCell numberCell(qint64 number);

// What a column sorts and exports by; without one it is the text, in the order of the locale (Chinese: by pinyin).
using CellValue = std::variant<std::monostate, QString, qint64, Money, Rate, QDate, QDateTime>;

// One column of a list of `Row`s, a line of a constant table. Titles are QT_TRANSLATE_NOOP in the context given with
// the table.
template <class Row>
struct Column {
  const char* id;  // stable: remembered widths and order go by it
  const char* title;
  TableCell (*cell)(const Row& row);
  Qt::Alignment alignment = Qt::AlignLeft;
  int width = 0;                  // design pixels; 0 takes what is left
  const char* sortKey = nullptr;  // what the view sorts by; none: not sortable, unless `value` is given
  CellValue (*value)(const Row& row) = nullptr;
  bool shown = true;
};

// The same without its type, as the one model keeps it.
struct ColumnSpec {
  QString id;
  const char* context = "";
  const char* title = "";
  std::function<TableCell(const void*)> cell;
  std::function<CellValue(const void*)> value;
  QString sortKey;
  Qt::Alignment alignment = Qt::AlignLeft;
  int width = 0;
  bool shown = true;
};

}  // namespace guiju

Q_DECLARE_METATYPE(guiju::TableCell)
