// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "documents/base/sheet.h"
#include "domain/org/roster_plan.h"
#include "domain/org/roster_row.h"

namespace guiju::org {

// The columns a roster may have, in the order in which it is written.
enum class RosterColumn {
  Number,
  Name,
  Gender,
  Unit,
  Group,
  Position,
  Grade,
  Status,
  HiredOn,
  ProbationUntil,
  ContractUntil,
  AssignedFrom,
  AssignedUntil,
  LeftOn,
  Mobile,
  Email,
  Note
};

// A roster as read: its rows, and how its columns were understood so that the person can check it before anything is
// written.
struct RosterFile {
  struct Column {
    int index = 0;  // from 0
    QString title;  // in the file
    RosterColumn meaning = RosterColumn::Number;
  };
  QString worksheet;
  QString encoding;
  qint64 headerRow = 0;
  std::vector<Column> columns;
  QStringList unknownTitles;  // columns that are not read
  std::vector<RosterRow> rows;
  std::vector<SheetNote> notes;
};

// Understands a sheet as a roster: the title row is found below headings and merged lines, titles may be Chinese or
// English, dates in the spellings offices use. Fails only when there is no title row with at least a name and a unit or
// position.
[[nodiscard]] Result<RosterFile> rosterFrom(const Sheet& sheet);

// Reads CSV or XLSX, chosen by content.
[[nodiscard]] Result<RosterFile> readRoster(const QString& path, const QString& worksheet = {});

// Writes a roster that readRoster understands, with titles in the reader's language.
[[nodiscard]] Result<void> writeRosterCsv(const std::vector<RosterRow>& rows, const QString& path);
[[nodiscard]] Result<void> writeRosterXlsx(const std::vector<RosterRow>& rows, const QString& title,
                                           const QString& path);

// Writes the rows an import refused, as they stood in the file, each with its reasons, so that they can be mended and
// read again.
[[nodiscard]] Result<void> writeRefusedRoster(const std::vector<RosterRow>& rows,
                                              const std::vector<RosterVerdict>& verdicts, const QString& path);

// A date in the spellings offices use: 2024-03-05, 2024/3/5, 2024.3.5, 20240305, 2024年3月5日, full-width digits, a
// spreadsheet's day number (20000…80000), with or without a time. Empty when it is none or no day of the calendar.
[[nodiscard]] std::optional<QDate> rosterDate(const QString& text);

}  // namespace guiju::org
