// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>
#include <vector>

#include "widgets/base/table_model.h"

namespace guiju::testing {

// A small record with a list of its own, for the tests of tables.
struct Person {
  qint64 id = 0;
  QString name;
  Money sold;
  QDate since;
};

inline qint64 idOf(const Person& person) {
  return person.id;
}

inline constexpr Column<Person> kPersonColumns[] = {
    {.id = "name",
     .title = "Name",
     .cell = [](const Person& p) { return nameCell(p.name, QStringLiteral("no. %1").arg(p.id)); },
     .sortKey = "name",
     .value = [](const Person& p) { return CellValue(p.name); }},
    {.id = "sold",
     .title = "Sold (yuan)",
     .cell = [](const Person& p) { return moneyCell(p.sold); },
     .alignment = Qt::AlignRight,
     .width = 120,
     .sortKey = "sold",
     .value = [](const Person& p) { return CellValue(p.sold); }},
    {.id = "since",
     .title = "Since",
     .cell = [](const Person& p) { return dateCell(p.since); },
     .alignment = Qt::AlignRight,
     .width = 100,
     .value = [](const Person& p) { return CellValue(p.since); }},
};

using PersonModel = RowsModel<Person>;

inline std::unique_ptr<PersonModel> makeModel() {
  return std::make_unique<PersonModel>("people", std::span<const Column<Person>>(kPersonColumns), &idOf);
}

inline std::vector<Person> people(int count, int first = 1) {
  std::vector<Person> rows;
  for (int i = first; i < first + count; ++i) {
    rows.push_back({i, QStringLiteral("Person %1").arg(i), Money{i * 100}, QDate(2026, 1, 1).addDays(i)});
  }
  return rows;
}

}  // namespace guiju::testing
