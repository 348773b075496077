// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace guiju {

// What the texts of a column are, which decides how a spreadsheet stores them and how they stand on paper.
enum class ColumnKind { Text, Integer, Number, Money, Percent, Date };

// A list as it is taken out of the program: the texts a person sees, with what they mean. Numbers are as on the screen
// ("1,234.50", "−3", "12.5%", "2026-11-23"); a text that is not of its column's kind is kept as text.
struct ListTable {
  struct Column {
    QString title;  // with its unit: "Budget (CNY)"
    ColumnKind kind = ColumnKind::Text;
  };

  QString title;
  QString subtitle;  // below the title: period, unit of the figures, filter; may be empty
  std::vector<Column> columns;
  std::vector<QStringList> rows;
  std::optional<QStringList> totals;
  QString preparedBy;  // 制表
  QString reviewedBy;  // 审核; empty leaves room for a signature
  QString preparedAt;  // day, and time where it matters, in the center's zone
  bool demonstration = false;
};

}  // namespace guiju
