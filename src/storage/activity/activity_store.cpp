// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/activity/activity_store.h"

#include <algorithm>

#include "domain/base/sort_key.h"
#include "storage/base/records.h"

namespace guiju::storage {

using namespace activity;

namespace {

// In the statements below states stand by their numbers: activity 6 approved, 9 rejected, 10 cancelled; plan 3
// approved.

// A condition and the values of its placeholders, in their order.
struct Where {
  QString sql = QStringLiteral("1 = 1");
  Values values;

  void add(const QString& condition, std::initializer_list<FieldValue> given = {}) {
    sql += QStringLiteral(" AND ") + condition;
    values.insert(values.end(), given.begin(), given.end());
  }
};

QString placeholders(std::size_t count) {
  QStringList marks;
  for (std::size_t i = 0; i < count; ++i) marks.append(QStringLiteral("?"));
  return marks.join(QStringLiteral(", "));
}

void addReach(Where& where, const access::Reach& reach) {
  if (reach.everything) return;
  QStringList ways;
  Values values;
  if (!reach.units.empty()) {
    ways.append(QStringLiteral("a.unit_id IN (%1)").arg(placeholders(reach.units.size())));
    for (const auto unit : reach.units) values.emplace_back(unit.value);
  }
  if (reach.own && reach.self.isValid()) {
    ways.append(
        QStringLiteral("a.owner_id = ?"
                       " OR EXISTS (SELECT 1 FROM milestone o WHERE o.activity_id = a.id AND o.owner_id = ?)"
                       " OR EXISTS (SELECT 1 FROM activity_task o WHERE o.activity_id = a.id AND o.owner_id = ?)"));
    values.insert(values.end(), 3, FieldValue(reach.self.value));
  }
  if (ways.isEmpty()) return where.add(QStringLiteral("1 = 0"));
  where.add(QStringLiteral("(") + ways.join(QStringLiteral(" OR ")) + QStringLiteral(")"));
  where.values.insert(where.values.end(), values.begin(), values.end());
}

void addText(Where& where, const QString& text, const Dialect& dialect) {
  const QString words = text.simplified();
  if (words.isEmpty()) return;
  const QString pattern = containsPattern(words);
  const QString key = containsPattern(QString(words).remove(QLatin1Char(' ')).toLower());
  where.add(QStringLiteral("(%1 OR %2 OR %3)")
                .arg(dialect.contains(QStringLiteral("a.title")), dialect.contains(QStringLiteral("a.number")),
                     dialect.contains(QStringLiteral("a.title_key"))),
            {pattern, pattern, key});
}

FieldValue dayValue(QDate day) {
  return day.isValid() ? FieldValue(day) : FieldValue();
}

Where whereFor(const access::Reach& reach, const ActivityFilter& filter, QDate today, const Dialect& dialect) {
  Where where;
  addReach(where, reach);
  if (!filter.states.empty()) {
    where.add(QStringLiteral("a.state IN (%1)").arg(placeholders(filter.states.size())));
    for (const ActivityState state : filter.states) where.values.emplace_back(static_cast<qint64>(state));
  }
  if (filter.type.isValid()) where.add(QStringLiteral("a.type_id = ?"), {filter.type.value});
  if (filter.owner.isValid()) where.add(QStringLiteral("a.owner_id = ?"), {filter.owner.value});
  if (filter.unit.isValid()) where.add(QStringLiteral("a.unit_id = ?"), {filter.unit.value});
  if (filter.startsFrom.isValid()) where.add(QStringLiteral("a.starts_on >= ?"), {filter.startsFrom});
  if (filter.startsBefore.isValid()) where.add(QStringLiteral("a.starts_on < ?"), {filter.startsBefore});
  if (filter.lateMilestones) {
    where.add(QStringLiteral("a.state = 6 AND EXISTS (SELECT 1 FROM milestone l WHERE l.activity_id = a.id"
                             " AND l.done_on IS NULL AND l.due < ?)"),
              {today});
  }
  addText(where, filter.text, dialect);
  return where;
}

QString columnOf(ActivityOrder order) {
  switch (order) {
    case ActivityOrder::StartsOn:
      return QStringLiteral("a.starts_on");
    case ActivityOrder::Number:
      return QStringLiteral("a.number");
    case ActivityOrder::Title:
      return QStringLiteral("a.title_key");
    case ActivityOrder::State:
      return QStringLiteral("a.state");
  }
  return {};
}

// What a row shows beside the activity's own fields; milestones are late only once the plan is approved.
const QString& rowSelect() {
  static const QString kSql =
      QStringLiteral("SELECT ") + rows::columns(recordType<Activity>(), QStringLiteral("a")) +
      QStringLiteral(
          ", t.key, t.title_zh, t.title_en, e.name, u.name, coalesce(p.plan_version, 0),"
          " (SELECT CAST(coalesce(sum(b.amount), 0) AS BIGINT) FROM budget_line b WHERE b.plan_id = p.id),"
          " (SELECT count(*) FROM milestone m WHERE m.activity_id = a.id),"
          " (SELECT count(*) FROM milestone m WHERE m.activity_id = a.id AND m.done_on IS NOT NULL),"
          " (SELECT min(m.due) FROM milestone m WHERE m.activity_id = a.id AND m.done_on IS NULL AND m.due < ?"
          " AND a.state = 6)"
          " FROM activity a JOIN activity_type t ON t.id = a.type_id JOIN employee e ON e.id = a.owner_id"
          " JOIN unit u ON u.id = a.unit_id LEFT JOIN activity_plan p ON p.activity_id = a.id AND p.plan_version ="
          " (SELECT max(q.plan_version) FROM activity_plan q WHERE q.activity_id = a.id) WHERE ");
  return kSql;
}

ActivityRow readRow(const Row& row, QDate today) {
  ActivityRow result;
  const auto fields = recordType<Activity>().fields;
  int column = 0;
  for (const FieldInfo& info : fields) {
    info.set(&result.activity, row.value(column, info.kind));
    ++column;
  }
  result.typeKey = row.text(column++);
  result.typeZh = row.text(column++);
  result.typeEn = row.text(column++);
  result.owner = row.text(column++);
  result.unit = row.text(column++);
  result.planVersion = static_cast<int>(row.integer(column++));
  result.budget = Money{row.integer(column++)};
  result.milestones = static_cast<int>(row.integer(column++));
  result.reached = static_cast<int>(row.integer(column++));
  result.lateSince = row.date(column);
  if (result.lateSince.isValid()) result.lateDays = static_cast<int>(result.lateSince.daysTo(today));
  return result;
}

}  // namespace

Result<std::vector<ActivityType>> ActivityStore::types() {
  return select<ActivityType>(db_, QStringLiteral("1 = 1 ORDER BY id"));
}

Result<std::optional<ActivityRow>> ActivityStore::row(const access::Reach& reach, ActivityId id, QDate today) {
  Where where;
  addReach(where, reach);
  where.add(QStringLiteral("a.id = ?"), {id.value});
  where.values.insert(where.values.begin(), dayValue(today));
  GUIJU_TRY(found, db_.query(rowSelect() + where.sql, where.values));
  if (found.empty()) return std::optional<ActivityRow>();
  return std::optional(readRow(found.front(), today));
}

Result<std::optional<Activity>> ActivityStore::find(const access::Reach& reach, ActivityId id) {
  GUIJU_TRY(found, row(reach, id, QDate()));
  if (!found) return std::optional<Activity>();
  return std::optional(std::move(found->activity));
}

Result<ActivityPage> ActivityStore::page(const access::Reach& reach, const ActivityFilter& filter, QDate today,
                                         std::optional<ActivityKey> after, int limit) {
  Where where = whereFor(reach, filter, today, db_.dialect());
  const QString column = columnOf(filter.order);
  const QLatin1StringView beyond(filter.descending ? "<" : ">");
  const QLatin1StringView direction(filter.descending ? "DESC" : "ASC");
  if (after) {
    where.add(QStringLiteral("(%1 %2 ? OR (%1 = ? AND a.id %2 ?))").arg(column, beyond),
              {after->value, after->value, after->id.value});
  }
  where.values.insert(where.values.begin(), dayValue(today));
  where.values.emplace_back(qint64{limit} + 1);
  GUIJU_TRY(found, db_.query(rowSelect() + where.sql +
                                 QStringLiteral(" ORDER BY %1 %2, a.id %2 LIMIT ?").arg(column, direction),
                             where.values));
  ActivityPage page;
  page.more = static_cast<int>(found.size()) > limit;
  if (page.more) found.pop_back();
  for (const Row& row : found) page.rows.push_back(readRow(row, today));
  return page;
}

Result<qint64> ActivityStore::count(const access::Reach& reach, const ActivityFilter& filter, QDate today, qint64 cap) {
  Where where = whereFor(reach, filter, today, db_.dialect());
  where.values.emplace_back(cap);
  GUIJU_TRY(
      found,
      db_.query(
          QStringLiteral("SELECT count(*) FROM (SELECT a.id FROM activity a WHERE %1 LIMIT ?) AS seen").arg(where.sql),
          where.values));
  return found.at(0).integer(0);
}

Result<ActivitySums> ActivityStore::sums(const access::Reach& reach, QDate from, QDate before, QDate today) {
  Where where;
  addReach(where, reach);
  ActivitySums sums;
  GUIJU_TRY(
      states,
      db_.query(QStringLiteral("SELECT a.state, count(*) FROM activity a WHERE %1 GROUP BY a.state").arg(where.sql),
                where.values));
  for (const Row& row : states) sums.byState[static_cast<ActivityState>(row.integer(0))] = row.integer(1);

  Where period = where;
  period.add(QStringLiteral("a.starts_on >= ? AND a.starts_on < ? AND a.state NOT IN (9, 10)"), {from, before});
  GUIJU_TRY(budget, db_.query(QStringLiteral(
                                  "SELECT CAST(coalesce(sum(b.amount), 0) AS BIGINT),"
                                  " CAST(coalesce(sum(CASE WHEN p.state = 3 THEN b.amount ELSE 0 END), 0) AS BIGINT)"
                                  " FROM activity a JOIN activity_plan p ON p.activity_id = a.id AND p.plan_version ="
                                  " (SELECT max(q.plan_version) FROM activity_plan q WHERE q.activity_id = a.id)"
                                  " JOIN budget_line b ON b.plan_id = p.id WHERE %1")
                                  .arg(period.sql),
                              period.values));
  sums.budget = Money{budget.at(0).integer(0)};
  sums.approvedBudget = Money{budget.at(0).integer(1)};

  where.add(QStringLiteral("a.state = 6 AND m.done_on IS NULL AND m.due < ?"), {today});
  GUIJU_TRY(late, db_.query(QStringLiteral("SELECT count(*), min(m.due) FROM activity a JOIN milestone m ON"
                                           " m.activity_id = a.id WHERE %1")
                                .arg(where.sql),
                            where.values));
  sums.lateMilestones = late.at(0).integer(0);
  sums.lateSince = late.at(0).date(1);
  return sums;
}

Result<std::optional<MarketBrief>> ActivityStore::brief(ActivityId id) {
  GUIJU_TRY(found, select<MarketBrief>(db_, QStringLiteral("activity_id = ?"), {id.value}));
  if (found.empty()) return std::optional<MarketBrief>();
  return std::optional(std::move(found.front()));
}

Result<std::vector<ActivityPlan>> ActivityStore::plans(ActivityId id) {
  return select<ActivityPlan>(db_, QStringLiteral("activity_id = ? ORDER BY plan_version"), {id.value});
}

Result<std::vector<BudgetLine>> ActivityStore::budget(ActivityPlanId id) {
  return select<BudgetLine>(db_, QStringLiteral("plan_id = ? ORDER BY position, id"), {id.value});
}

Result<std::vector<Milestone>> ActivityStore::milestones(ActivityId id) {
  return select<Milestone>(db_, QStringLiteral("activity_id = ? ORDER BY position, id"), {id.value});
}

Result<std::vector<activity::Milestone>> ActivityStore::overdueMilestones(QDate day) {
  return select<activity::Milestone>(
      db_,
      QStringLiteral(
          "due < ? AND done_on IS NULL AND activity_id IN (SELECT id FROM activity WHERE state = 6) ORDER BY due, id"),
      {day});
}

Result<std::vector<ActivityTask>> ActivityStore::tasks(ActivityId id) {
  return select<ActivityTask>(db_, QStringLiteral("activity_id = ? ORDER BY position, id"), {id.value});
}

Result<std::vector<TargetFigure>> ActivityStore::targets(ActivityId id) {
  return select<TargetFigure>(db_, QStringLiteral("activity_id = ? ORDER BY position, id"), {id.value});
}

Result<std::vector<access::EmployeeId>> ActivityStore::people(const Activity& activity) {
  GUIJU_TRY(found,
            db_.query(QStringLiteral("SELECT owner_id FROM milestone WHERE activity_id = ? AND owner_id IS NOT NULL"
                                     " UNION SELECT owner_id FROM activity_task WHERE activity_id = ?"
                                     " AND owner_id IS NOT NULL"),
                      {activity.id.value, activity.id.value}));
  std::vector<access::EmployeeId> people{activity.owner};
  for (const Row& row : found) people.push_back(access::EmployeeId{row.integer(0)});
  return people;
}

Result<std::map<access::EmployeeId, QString>> ActivityStore::names(const std::set<access::EmployeeId>& people) {
  std::map<access::EmployeeId, QString> names;
  Values values;
  for (const auto person : people) values.emplace_back(person.value);
  if (values.empty()) return names;
  GUIJU_TRY(found,
            db_.query(QStringLiteral("SELECT id, name FROM employee WHERE id IN (%1)").arg(placeholders(values.size())),
                      values));
  for (const Row& row : found) names.emplace(access::EmployeeId{row.integer(0)}, row.text(1));
  return names;
}

namespace {
std::vector<Choice> choices(const std::vector<Row>& rows) {
  std::vector<Choice> result;
  for (const Row& row : rows) result.push_back({row.integer(0), row.text(1), row.text(2), row.text(3)});
  return result;
}
}  // namespace

Result<std::vector<Choice>> ActivityStore::employeesOn(QDate day) {
  GUIJU_TRY(found, db_.query(QStringLiteral("SELECT id, name, name_key, number FROM employee WHERE hired_on <= ?"
                                            " AND (left_on IS NULL OR left_on >= ?) ORDER BY name_key, id"),
                             {day, day}));
  return choices(found);
}

Result<std::vector<Choice>> ActivityStore::unitsOn(QDate day) {
  GUIJU_TRY(found, db_.query(QStringLiteral("SELECT id, name, name_key, '' FROM unit WHERE valid_from <= ?"
                                            " AND (valid_to IS NULL OR valid_to > ?) ORDER BY kind, sort_order, id"),
                             {day, day}));
  return choices(found);
}

Result<int> ActivityStore::nextActivitySerial(int year) {
  return nextSerial(QStringLiteral("activity"), activityNumber(year, 0).chopped(3));
}

Result<int> ActivityStore::nextBriefSerial(int year) {
  return nextSerial(QStringLiteral("market_brief"), briefNumber(year, 0).chopped(3));
}

Result<int> ActivityStore::nextSerial(const QString& table, const QString& prefix) {
  GUIJU_TRY(found, db_.query(QStringLiteral("SELECT number FROM %1 WHERE number LIKE ? ORDER BY length(number) DESC,"
                                            " number DESC LIMIT 1")
                                 .arg(table),
                             {prefix + QLatin1Char('%')}));
  return found.empty() ? 1 : serialOf(found.front().text(0)) + 1;
}

}  // namespace guiju::storage
