// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calendar/calendar_commands.h"

#include <QFile>
#include <set>

#include "storage/calendar/calendar_store.h"

namespace guiju::calendar {

namespace {

// What the actor may see of the calendar; who may not see it finds no day.
access::Reach seen(const Reading& reading) {
  return reading.reach(kViewCalendar.id);
}

}  // namespace

Result<SetCalendarDay::Loaded> SetCalendarDay::load(const Reading& reading) const {
  GUIJU_TRY(wanted, checkedDay(CalendarDay{{}, 0, day, kind, name}));
  GUIJU_TRY(standing, CalendarStore(reading.connection()).entry(seen(reading), day));
  // The entry the person saw has been cleared meanwhile: what he changed is no longer there.
  if (!standing && version != 0) return notFound(recordType<CalendarDay>());
  return Loaded{std::move(standing), std::move(wanted)};
}

Result<SetCalendarDay::Answer> SetCalendarDay::write(const Loaded& loaded, Work& work) const {
  CalendarDay wanted = loaded.wanted;
  if (!loaded.standing) return work.insert(wanted);
  wanted.id = loaded.standing->id;
  wanted.version = loaded.standing->version;
  GUIJU_CHECK(work.update(*loaded.standing, wanted, version));
  return wanted.id;
}

Result<ClearCalendarDay::Loaded> ClearCalendarDay::load(const Reading& reading) const {
  GUIJU_TRY(standing, CalendarStore(reading.connection()).entry(seen(reading), day));
  if (!standing) return notFound(recordType<CalendarDay>());
  return Loaded{std::move(*standing)};
}

Result<ClearCalendarDay::Answer> ClearCalendarDay::write(const Loaded& loaded, Work& work) const {
  CalendarDay seenByPerson = loaded.standing;
  seenByPerson.version = version;
  GUIJU_CHECK(work.remove(seenByPerson));
  return Done{};
}

Result<ImportCalendar::Loaded> ImportCalendar::load(const Reading& reading) const {
  std::vector<CalendarDay> checked;
  std::set<QDate> dates;
  for (const CalendarDay& day : days) {
    GUIJU_TRY(fine, checkedDay(day));
    if (!dates.insert(fine.day).second) {
      return fail(
          ErrorCode::InvalidInput,
          message("calendar", QT_TRANSLATE_NOOP("calendar", "%1 stands in the file more than once."), {fine.day}));
    }
    checked.push_back(std::move(fine));
  }
  GUIJU_TRY(standing, CalendarStore(reading.connection()).days(seen(reading), DateRange{QDate(kFirstYear, 1, 1), {}}));
  return compared(standing, checked);
}

Result<ImportCalendar::Answer> ImportCalendar::write(const Loaded& loaded, Work& work) const {
  for (CalendarDay day : loaded.added) {
    day.id = {};
    GUIJU_CHECK(work.insert(day));
  }
  for (const ChangedDay& day : loaded.changed) GUIJU_CHECK(work.update(day.before, day.after, day.before.version));
  return static_cast<qint64>(loaded.added.size() + loaded.changed.size());
}

Result<std::vector<CalendarDay>> shippedCalendar() {
  QFile file(QStringLiteral(":/calendar/cn.tsv"));
  if (!file.open(QIODevice::ReadOnly)) {
    return fail(
        ErrorCode::Corrupt,
        message("calendar", QT_TRANSLATE_NOOP("calendar", "The calendar that ships with the program can't be read.")),
        message("calendar", QT_TRANSLATE_NOOP("calendar", "Install the program again.")), file.errorString());
  }
  return readCalendar(file.readAll()).days;
}

}  // namespace guiju::calendar
