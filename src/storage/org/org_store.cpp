// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/org/org_store.h"

#include <QStringList>

#include "storage/base/dialect.h"
#include "storage/base/records.h"

namespace guiju::storage {

namespace {

// The words after FROM, with their values; the one row filter of every list of people.
struct Filter {
  QStringList words;
  Values values;

  void add(const QString& word, const Values& given = {}) {
    words << word;
    values.insert(values.end(), given.begin(), given.end());
  }
  [[nodiscard]] QString sql() const {
    return words.isEmpty() ? QString() : QStringLiteral(" WHERE ") + words.join(u" AND ");
  }
};

QString from() {
  return QStringLiteral(
      " FROM employee AS e LEFT JOIN assignment AS a ON a.employee = e.id AND a.kind = 0 AND a.valid_from <= ? AND "
      "(a.valid_to IS NULL OR a.valid_to > ?) LEFT JOIN position AS p ON p.id = a.position");
}

QString oneOf(const QString& column, const std::vector<access::UnitId>& units, Values& values) {
  QStringList marks;
  for (const access::UnitId unit : units) {
    marks << QStringLiteral("?");
    values.push_back(unit.value);
  }
  return column + QStringLiteral(" IN (") + marks.join(u", ") + u')';
}

void addReach(Filter& filter, const access::Reach& reach) {
  if (reach.everything) return;
  QStringList either{QStringLiteral("1 = 0")};
  Values values;
  if (!reach.units.empty()) either << oneOf(QStringLiteral("p.unit"), reach.units, values);
  if (reach.own && reach.self.isValid()) {
    either << QStringLiteral("e.id = ?");
    values.push_back(reach.self.value);
  }
  filter.add(u'(' + either.join(u" OR ") + u')', values);
}

void addState(Filter& filter, const EmployeeQuery& query) {
  using State = EmployeeQuery::State;
  const QString inService = QStringLiteral("e.hired_on <= ? AND (e.left_on IS NULL OR e.left_on >= ?)");
  switch (query.state) {
    case State::All:
      return;
    case State::InService:
      return filter.add(inService, {query.day, query.day});
    case State::OnProbation:
      return filter.add(
          inService + QStringLiteral(" AND e.probation_until >= ? AND (e.confirmed_on IS NULL OR e.confirmed_on > ?)"),
          {query.day, query.day, query.day, query.day});
    case State::Left:
      return filter.add(QStringLiteral("e.left_on < ?"), {query.day});
  }
}

Filter filterOf(const Connection& connection, const access::Reach& reach, const EmployeeQuery& query) {
  Filter filter;
  addReach(filter, reach);
  addState(filter, query);
  if (!query.units.empty()) {
    Values values;
    const QString word = oneOf(QStringLiteral("p.unit"), query.units, values);
    filter.add(word, values);
  }
  const QString text = query.text.trimmed();
  if (!text.isEmpty()) {
    const Dialect& dialect = connection.dialect();
    const QString pattern = containsPattern(text);
    filter.add(u'(' + dialect.contains(QStringLiteral("e.name")) + QStringLiteral(" OR ") +
                   dialect.contains(QStringLiteral("e.number")) + QStringLiteral(" OR ") +
                   dialect.contains(QStringLiteral("e.name_key")) + u')',
               {pattern, pattern, pattern});
  }
  return filter;
}

Values withDay(const EmployeeQuery& query, const Values& rest) {
  Values values{query.day, query.day};
  values.insert(values.end(), rest.begin(), rest.end());
  return values;
}

}  // namespace

Result<org::Chart> OrgStore::chart() {
  return chartWhere({}, {});
}

Result<org::Chart> OrgStore::chartOf(const std::vector<access::EmployeeId>& people) {
  QStringList marks;
  Values values;
  for (const access::EmployeeId person : people) {
    marks << QStringLiteral("?");
    values.push_back(person.value);
  }
  return chartWhere(people.empty() ? QStringLiteral("IN (0)") : QStringLiteral("IN (") + marks.join(u", ") + u')',
                    values);
}

// All of the organization, with the people (and what is kept of each) that meet `which`; empty for everyone.
Result<org::Chart> OrgStore::chartWhere(const QString& which, const Values& values) {
  const auto where = [&](const char* column) {
    return which.isEmpty() ? QStringLiteral("ORDER BY id")
                           : QLatin1StringView(column) + u' ' + which + QStringLiteral(" ORDER BY id");
  };
  GUIJU_TRY(units, select<org::Unit>(connection_, QStringLiteral("ORDER BY id")));
  GUIJU_TRY(moves, select<org::UnitMove>(connection_, QStringLiteral("ORDER BY id")));
  GUIJU_TRY(functions, select<org::UnitFunction>(connection_, QStringLiteral("ORDER BY id")));
  GUIJU_TRY(positions, select<org::Position>(connection_, QStringLiteral("ORDER BY id")));
  GUIJU_TRY(changes, select<org::EstablishmentChange>(connection_, QStringLiteral("ORDER BY id")));
  GUIJU_TRY(employees, select<org::Employee>(connection_, where("id"), values));
  GUIJU_TRY(assignments, select<org::Assignment>(connection_, where("employee"), values));
  GUIJU_TRY(selections, select<org::SelectionRecord>(connection_, where("candidate"), values));
  GUIJU_TRY(mandates, select<org::Mandate>(connection_, QStringLiteral("ORDER BY id")));
  GUIJU_TRY(templates, select<org::AppliedTemplate>(connection_, QStringLiteral("ORDER BY id")));
  return org::Chart({std::move(units), std::move(moves), std::move(functions), std::move(positions), std::move(changes),
                     std::move(employees), std::move(assignments), std::move(selections), std::move(mandates),
                     std::move(templates)});
}

Result<std::vector<EmployeeLine>> OrgStore::employees(const access::Reach& reach, const EmployeeQuery& query,
                                                      const std::optional<EmployeeKey>& after, int limit) {
  Filter filter = filterOf(connection_, reach, query);
  if (after) {
    filter.add(QStringLiteral("(e.name_key > ? OR (e.name_key = ? AND e.id > ?))"),
               {after->nameKey, after->nameKey, after->id.value});
  }
  const RecordType& type = recordType<org::Employee>();
  Values values = withDay(query, filter.values);
  values.push_back(static_cast<qint64>(limit));
  const QString sql = QStringLiteral("SELECT ") + rows::columns(type, QStringLiteral("e")) +
                      QStringLiteral(", a.position, p.unit, a.valid_from") + from() + filter.sql() +
                      QStringLiteral(" ORDER BY e.name_key, e.id LIMIT ?");
  std::vector<EmployeeLine> lines;
  GUIJU_CHECK(connection_.forEach(sql, values, [&](const Row& row) {
    EmployeeLine& line = lines.emplace_back();
    int column = 0;
    for (const FieldInfo& field : type.fields) {
      field.set(&line.employee, row.value(column, field.kind));
      ++column;
    }
    line.position = {row.integer(column)};
    line.unit = {row.integer(column + 1)};
    line.since = row.isNull(column + 2) ? QDate() : row.date(column + 2);
    return true;
  }));
  return lines;
}

Result<qint64> OrgStore::countEmployees(const access::Reach& reach, const EmployeeQuery& query) {
  const Filter filter = filterOf(connection_, reach, query);
  Values values = withDay(query, filter.values);
  values.push_back(kMostCounted);
  GUIJU_TRY(rows, connection_.query(QStringLiteral("SELECT count(*) FROM (SELECT 1 AS one") + from() + filter.sql() +
                                        QStringLiteral(" LIMIT ?) AS counted"),
                                    values));
  return rows.at(0).integer(0);
}

Result<std::vector<org::FunctionKind>> OrgStore::functionKinds() {
  return select<org::FunctionKind>(connection_, QStringLiteral("ORDER BY function_key"));
}

Result<std::optional<org::Employee>> OrgStore::employeeNumbered(const QString& number) {
  GUIJU_TRY(found, select<org::Employee>(connection_, QStringLiteral("number = ?"), {number}));
  if (found.empty()) return std::optional<org::Employee>();
  return std::optional<org::Employee>(std::move(found.front()));
}

Result<std::vector<org::Employee>> OrgStore::inService() {
  return select<org::Employee>(connection_, QStringLiteral("left_on IS NULL ORDER BY number"));
}

}  // namespace guiju::storage
