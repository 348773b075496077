// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <span>
#include <vector>

#include "domain/base/message.h"
#include "domain/base/record.h"
#include "domain/base/result.h"

namespace guiju::calendar {

enum class DayKind { Off, Work };

// A day that is not as the weekday says: a holiday, or a weekend worked in exchange for one (调休).
struct CalendarDay {
  Id<CalendarDay> id;
  qint64 version = 0;
  QDate day;
  DayKind kind = DayKind::Off;
  QString name;  // "春节"; of a working weekend the holiday it is worked for

  friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

const RecordType& describe(const CalendarDay*);

// The one table of the kinds, for forms and the database's reference table.
struct DayKindInfo {
  DayKind kind;
  const char* key;    // "off": in files and in the reference table
  const char* title;  // English, QT_TRANSLATE_NOOP("calendar", …)
};
[[nodiscard]] std::span<const DayKindInfo> dayKinds();

// The years a calendar can hold.
inline constexpr int kFirstYear = 1990;
inline constexpr int kLastYear = 2100;

// `day` as it may be kept: a date of a possible year and a name of one line, at most 40 characters, trimmed.
[[nodiscard]] Result<CalendarDay> checkedDay(CalendarDay day);

// A row of a calendar file that can't be used, and why.
struct RowProblem {
  int line = 0;  // from 1
  Message what;
  friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

struct CalendarFile {
  std::vector<CalendarDay> days;  // in the order of the file
  std::vector<RowProblem> problems;
};

// Reads a table of the columns date (YYYY-MM-DD), kind ("off" or "work") and name, parted by tabs, in UTF-8. Lines that
// begin with # and empty lines say nothing; a first line "date kind name" is a heading. A date stands once.
[[nodiscard]] CalendarFile readCalendar(const QByteArray& file);

}  // namespace guiju::calendar
