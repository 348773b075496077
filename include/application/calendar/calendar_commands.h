// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "application/base/command.h"
#include "domain/calendar/calendar_access.h"
#include "domain/calendar/calendar_import.h"

namespace guiju::calendar {

// Makes a day a day off or a working day, whatever its weekday; an entry that stands is changed.
struct SetCalendarDay {
  using Answer = Id<CalendarDay>;
  static constexpr CommandInfo kInfo{"calendar.day.set", kEditCalendar.id,
                                     QT_TRANSLATE_NOOP("commands", "Set a day of the calendar")};
  QDate day;
  DayKind kind = DayKind::Off;
  QString name;
  qint64 version = 0;  // of the entry the person saw; 0: the day had none

  struct Loaded {
    std::optional<CalendarDay> standing;
    CalendarDay wanted;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded&) const { return {}; }
  policy::Decision decide(const Loaded&, const Reading&) const { return {}; }
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Lets a day follow its weekday again.
struct ClearCalendarDay {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"calendar.day.clear", kEditCalendar.id,
                                     QT_TRANSLATE_NOOP("commands", "Clear a day of the calendar")};
  QDate day;
  qint64 version = 0;  // of the entry the person saw

  struct Loaded {
    CalendarDay standing;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded&) const { return {}; }
  policy::Decision decide(const Loaded&, const Reading&) const { return {}; }
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Takes over the days of an announcement, of one year or several: missing ones are added, those that differ changed,
// all others stay. Also fills the calendar of a new center. Answers how many days it added or changed.
struct ImportCalendar {
  using Answer = qint64;
  static constexpr CommandInfo kInfo{"calendar.import", kEditCalendar.id,
                                     QT_TRANSLATE_NOOP("commands", "Import days into the calendar")};
  std::vector<CalendarDay> days;  // each date once

  using Loaded = CalendarImport;
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded&) const { return {}; }
  policy::Decision decide(const Loaded&, const Reading&) const { return {}; }
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// The days announced for mainland China that ship with the program, for ImportCalendar.
[[nodiscard]] Result<std::vector<CalendarDay>> shippedCalendar();

}  // namespace guiju::calendar
