// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "application/base/words.h"
#include "documents/base/table_export.h"
#include "documents/org/roster_file.h"
#include "documents/org/roster_titles.h"

namespace guiju::org {

namespace {

QString dateText(const std::optional<QDate>& day) {
  return day ? day->toString(Qt::ISODate) : QString();
}

QString textOf(const RosterRow& row, RosterColumn column) {
  switch (column) {
    case RosterColumn::Number:
      return row.number;
    case RosterColumn::Name:
      return row.name;
    case RosterColumn::Gender:
      return row.gender;
    case RosterColumn::Unit:
      return row.unit;
    case RosterColumn::Group:
      return row.group;
    case RosterColumn::Position:
      return row.position;
    case RosterColumn::Grade:
      return row.grade;
    case RosterColumn::Status:
      return row.status;
    case RosterColumn::HiredOn:
      return dateText(row.hiredOn);
    case RosterColumn::ProbationUntil:
      return dateText(row.probationUntil);
    case RosterColumn::ContractUntil:
      return dateText(row.contractUntil);
    case RosterColumn::AssignedFrom:
      return dateText(row.assignedFrom);
    case RosterColumn::AssignedUntil:
      return dateText(row.assignedUntil);
    case RosterColumn::LeftOn:
      return dateText(row.leftOn);
    case RosterColumn::Mobile:
      return row.mobile;
    case RosterColumn::Email:
      return row.email;
    case RosterColumn::Note:
      return row.note;
  }
  return {};
}

// What stood in the file where it could not be understood, else the value.
QString writtenText(const RosterRow& row, RosterColumn column) {
  for (const RosterProblem& problem : row.problems) {
    if (!problem.value.isEmpty() && columnOfTitle(problem.column) == column) return problem.value;
  }
  return textOf(row, column);
}

QString reasonsOf(const RosterRow& row, const RosterVerdict& verdict) {
  QStringList reasons;
  for (const RosterProblem& problem : row.problems) {
    const QString reason = inWords(problem.what);
    reasons.append(problem.column.isEmpty() ? reason : problem.column + QStringLiteral(": ") + reason);
  }
  for (const Message& error : verdict.errors) {
    const QString reason = inWords(error);
    const bool said =
        std::any_of(reasons.begin(), reasons.end(), [&](const QString& text) { return text.endsWith(reason); });
    if (!said) reasons.append(reason);
  }
  return reasons.join(QStringLiteral("  "));
}

bool isDate(RosterColumn column) {
  return column >= RosterColumn::HiredOn && column <= RosterColumn::LeftOn;
}

ListTable tableOf(const std::vector<RosterRow>& rows, const QString& title) {
  ListTable table;
  table.title = title;
  for (const RosterColumn column : kRosterColumns) {
    table.columns.push_back({titleOfColumn(column), isDate(column) ? ColumnKind::Date : ColumnKind::Text});
  }
  for (const RosterRow& row : rows) {
    QStringList texts;
    for (const RosterColumn column : kRosterColumns) texts.append(textOf(row, column));
    table.rows.push_back(texts);
  }
  return table;
}

}  // namespace

Result<void> writeRosterCsv(const std::vector<RosterRow>& rows, const QString& path) {
  return exportCsv(tableOf(rows, QString()), path);
}

Result<void> writeRosterXlsx(const std::vector<RosterRow>& rows, const QString& title, const QString& path) {
  return exportXlsx(tableOf(rows, title), path);
}

Result<void> writeRefusedRoster(const std::vector<RosterRow>& rows, const std::vector<RosterVerdict>& verdicts,
                                const QString& path) {
  ListTable table = tableOf({}, QString());
  table.columns.push_back({QCoreApplication::translate("roster", "Refused because")});
  table.columns.push_back({QCoreApplication::translate("roster", "Line"), ColumnKind::Integer});
  for (const RosterVerdict& verdict : verdicts) {
    if (verdict.kind != RosterVerdict::Kind::Refused) continue;
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const RosterRow& candidate) { return candidate.sourceRow == verdict.sourceRow; });
    if (row == rows.end()) continue;
    QStringList texts;
    for (const RosterColumn column : kRosterColumns) texts.append(writtenText(*row, column));
    texts << reasonsOf(*row, verdict) << QString::number(row->sourceRow);
    table.rows.push_back(texts);
  }
  return exportCsv(table, path);
}

}  // namespace guiju::org
