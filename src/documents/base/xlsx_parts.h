// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>
#include <vector>

#include "documents/base/sheet.h"
#include "documents/base/zip_archive.h"

namespace guiju::xlsx {

// Whether a number in a cell is a day, an hour or only a number: Excel says so nowhere but in the number format.
enum class NumberMeaning { Number, Date, Time };

struct WorksheetInfo {
  QString name;
  QString part;  // path in the archive
  bool hidden = false;
};

// What the worksheets of a workbook share.
struct Workbook {
  std::vector<WorksheetInfo> worksheets;
  bool from1904 = false;
  QStringList strings;
  std::vector<NumberMeaning> styles;  // by the index of a cell's style
};

[[nodiscard]] Result<Workbook> readWorkbook(const ZipArchive& archive);
[[nodiscard]] Result<Sheet> readWorksheet(const ZipArchive& archive, const Workbook& workbook,
                                          const WorksheetInfo& info, const SheetLimits& limits);

[[nodiscard]] NumberMeaning meaningOfFormat(const QString& code);
[[nodiscard]] NumberMeaning meaningOfBuiltIn(int formatId);

// A day number as date, date with time, or time; a number where the calendar has no such day.
[[nodiscard]] Cell cellOfSerial(const QString& raw, NumberMeaning meaning, bool from1904);

// "1.38E10" as 13800000000; at most the 15 digits a spreadsheet shows.
[[nodiscard]] QString plainDecimal(const QString& raw);

// Text inside <si> or <is>, without phonetic hints; _x000D_ and the like decoded.
[[nodiscard]] QString readRichText(QXmlStreamReader& xml);

[[nodiscard]] Error damagedPart(const QString& part, const QXmlStreamReader& xml);
[[nodiscard]] Error tooLarge();

}  // namespace guiju::xlsx
