// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/roster_people.h"

#include <algorithm>

#include "domain/org/roster_titles.h"
#include "domain/org/rule_words.h"

namespace guiju::org {

using rules::say;

RosterPeople::RosterPeople(const std::vector<RosterRow>& rows, const Chart& chart, const RosterOptions& options,
                           std::vector<RosterVerdict>& verdicts)
    : rows_(rows), chart_(chart), options_(options), verdicts_(verdicts) {
  collect();
  checkNames();
  for (RosterPerson& person : people_) {
    order(person);
    match(person);
  }
}

void RosterPeople::collect() {
  const bool anyNumber =
      std::any_of(rows_.begin(), rows_.end(), [](const RosterRow& row) { return !row.number.trimmed().isEmpty(); });
  std::map<QString, std::size_t> byKey;
  for (std::size_t index = 0; index < rows_.size(); ++index) {
    const RosterRow& row = rows_[index];
    if (row.isVacant()) {
      vacant_.push_back(index);
      continue;
    }
    const QString number = row.number.trimmed();
    if (number.isEmpty() && anyNumber && options_.key == RosterKey::Number) {
      verdicts_[index].errors.push_back(say(QT_TRANSLATE_NOOP("org", "The number is missing.")));
      continue;
    }
    const QString key = number.isEmpty() ? QStringLiteral("name ") + row.name.simplified().toCaseFolded()
                                         : QStringLiteral("number ") + number.toCaseFolded();
    const auto [place, fresh] = byKey.emplace(key, people_.size());
    if (fresh) people_.push_back({{}, number, {}});
    people_[place->second].rows.push_back(index);
  }
}

// One number is one person; one name may be two, which is worth a look.
void RosterPeople::checkNames() {
  std::map<QString, std::size_t> firstOfName;
  for (const RosterPerson& person : people_) {
    const RosterRow& first = rows_[person.rows.front()];
    for (const std::size_t index : person.rows) {
      if (sameName(rows_[index].name, first.name)) continue;
      verdicts_[index].errors.push_back(say(QT_TRANSLATE_NOOP("org", "Number %1 stands for %2 in row %3."),
                                            {person.number, first.name, first.sourceRow}));
    }
    const auto [other, fresh] = firstOfName.emplace(first.name.simplified().toCaseFolded(), person.rows.front());
    if (!fresh) {
      verdicts_[person.rows.front()].warnings.push_back(
          say(QT_TRANSLATE_NOOP("org", "The name %1 also stands in row %2 under another number."),
              {first.name, rows_[other->second].sourceRow}));
    }
  }
}

// Several rows of one person are dated moves: each needs its day.
void RosterPeople::order(RosterPerson& person) {
  const auto day = [&](std::size_t index) {
    const RosterRow& row = rows_[index];
    return row.assignedFrom ? *row.assignedFrom : row.hiredOn.value_or(QDate());
  };
  std::stable_sort(person.rows.begin(), person.rows.end(),
                   [&](std::size_t a, std::size_t b) { return day(a) < day(b); });
  for (std::size_t i = 1; i < person.rows.size(); ++i) {
    const RosterRow& before = rows_[person.rows[i - 1]];
    const std::size_t index = person.rows[i];
    if (day(person.rows[i - 1]) < day(index)) continue;
    verdicts_[std::max(index, person.rows[i - 1])].errors.push_back(say(
        QT_TRANSLATE_NOOP("org", "%1 stands in row %2 too: give each row the day from which the position was held."),
        {person.number.isEmpty() ? before.name : person.number, rows_[std::min(index, person.rows[i - 1])].sourceRow}));
  }
}

void RosterPeople::match(RosterPerson& person) {
  const RosterRow& row = rows_[person.rows.front()];
  std::vector<const Employee*> found;
  const bool byName = options_.key == RosterKey::Name || person.number.isEmpty();
  for (const Employee& each : chart_.data().employees) {
    const bool same =
        byName ? sameName(each.name, row.name) : each.number.compare(person.number, Qt::CaseInsensitive) == 0;
    if (same) found.push_back(&each);
  }
  if (byName && found.size() > 1) {
    const auto exact = std::find_if(found.begin(), found.end(), [&](const Employee* each) {
      return each->number.compare(person.number, Qt::CaseInsensitive) == 0;
    });
    if (exact == found.end()) {
      verdicts_[person.rows.front()].errors.push_back(
          say(QT_TRANSLATE_NOOP("org", "%1 people are called %2: match by number."),
              {static_cast<qint64>(found.size()), row.name}));
      return;
    }
    found = {*exact};
  }
  if (!found.empty()) person.existing = found.front()->id;
  if (found.empty() && person.number.isEmpty()) person.number = nextNumber();
  if (!found.empty() && !sameName(found.front()->name, row.name)) {
    verdicts_[person.rows.front()].warnings.push_back(
        say(QT_TRANSLATE_NOOP("org", "%1 is called %2 so far."), {person.number, found.front()->name}));
  }
}

QString RosterPeople::nextNumber() {
  const auto taken = [&](const QString& number) {
    const auto& all = chart_.data().employees;
    return std::any_of(all.begin(), all.end(), [&](const Employee& each) { return each.number == number; });
  };
  QString number;
  do {
    number = QStringLiteral("E%1").arg(++lastNumber_, 4, 10, QLatin1Char('0'));
  } while (taken(number));
  return number;
}

}  // namespace guiju::org
