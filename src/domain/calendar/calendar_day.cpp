// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/calendar_day.h"

#include <QList>
#include <algorithm>
#include <array>
#include <set>

#include "domain/base/text.h"

namespace guiju::calendar {

namespace {

constexpr TextLimit kName{40, false, true};

template <std::size_t Size>
Message say(const char (&text)[Size], std::initializer_list<Argument> arguments = {}) {
  return message("calendar", text, arguments);
}

std::optional<DayKind> kindFrom(const QString& key) {
  const auto kinds = dayKinds();
  const auto found = std::find_if(kinds.begin(), kinds.end(),
                                  [&](const DayKindInfo& info) { return QLatin1StringView(info.key) == key; });
  return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

// YYYY-MM-DD and nothing else: Qt alone would take "2026-1-1" or a sign.
QDate dateFrom(const QString& text) {
  const QDate day = QDate::fromString(text, Qt::ISODate);
  return day.toString(Qt::ISODate) == text ? day : QDate();
}

Result<CalendarDay> dayFrom(const QString& line) {
  if (line.contains(QChar::ReplacementCharacter)) {
    return fail(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("calendar", "The row is not in UTF-8.")));
  }
  const QStringList cells = line.split(u'\t');
  if (cells.size() != 3) {
    return fail(ErrorCode::InvalidInput,
                say(QT_TRANSLATE_NOOP("calendar", "The row has %1 columns instead of 3: date, kind and name."),
                    {qint64{cells.size()}}));
  }
  CalendarDay day;
  day.day = dateFrom(cells[0].trimmed());
  const auto kind = kindFrom(cells[1].trimmed());
  if (!kind) {
    return fail(ErrorCode::InvalidInput,
                say(QT_TRANSLATE_NOOP("calendar", "The kind “%1” is neither “off” nor “work”."), {cells[1]}));
  }
  day.kind = *kind;
  day.name = cells[2];
  if (!day.day.isValid()) {
    return fail(ErrorCode::InvalidInput,
                say(QT_TRANSLATE_NOOP("calendar", "“%1” is not a date in the form 2026-01-31."), {cells[0]}));
  }
  return checkedDay(day);
}

}  // namespace

const RecordType& describe(const CalendarDay*) {
  static constexpr std::array kFields = {
      field<&CalendarDay::id>("id", FieldKind::Id, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&CalendarDay::version>("version", FieldKind::Integer, Sensitivity::Open,
                                   QT_TRANSLATE_NOOP("fields", "Version")),
      field<&CalendarDay::day>("day", FieldKind::Date, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Day")),
      field<&CalendarDay::kind>("kind", FieldKind::Choice, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Kind")),
      field<&CalendarDay::name>("name", FieldKind::Text, Sensitivity::Open, QT_TRANSLATE_NOOP("fields", "Name")),
  };
  static constexpr RecordType kType{"calendar_day", QT_TRANSLATE_NOOP("records", "Day of the calendar"), kFields};
  return kType;
}

std::span<const DayKindInfo> dayKinds() {
  static constexpr DayKindInfo kKinds[] = {
      {DayKind::Off, "off", QT_TRANSLATE_NOOP("calendar", "Day off")},
      {DayKind::Work, "work", QT_TRANSLATE_NOOP("calendar", "Working day")},
  };
  return kKinds;
}

Result<CalendarDay> checkedDay(CalendarDay day) {
  if (!day.day.isValid() || day.day.year() < kFirstYear || day.day.year() > kLastYear) {
    return fail(ErrorCode::InvalidInput,
                say(QT_TRANSLATE_NOOP("calendar", "The calendar holds days of the years %1 to %2."),
                    {QString::number(kFirstYear), QString::number(kLastYear)}));
  }
  GUIJU_TRY(name, checkedText(day.name, kName));
  day.name = name;
  return day;
}

CalendarFile readCalendar(const QByteArray& file) {
  CalendarFile result;
  QString text = QString::fromUtf8(file);
  if (text.startsWith(QChar(0xFEFF))) text.remove(0, 1);
  std::set<QDate> seen;
  bool first = true;
  int number = 0;
  for (QString line : text.split(u'\n')) {
    ++number;
    if (line.endsWith(u'\r')) line.chop(1);
    if (line.trimmed().isEmpty() || line.startsWith(u'#')) continue;
    const bool heading = first && line.startsWith(QStringLiteral("date\t"));
    first = false;
    if (heading) continue;
    auto day = dayFrom(line);
    if (!day) {
      result.problems.push_back({number, day.error().what});
    } else if (!seen.insert(day->day).second) {
      result.problems.push_back(
          {number, say(QT_TRANSLATE_NOOP("calendar", "%1 stands in the file more than once."), {day->day})});
    } else {
      result.days.push_back(std::move(*day));
    }
  }
  return result;
}

}  // namespace guiju::calendar
