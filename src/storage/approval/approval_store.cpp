// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/approval/approval_store.h"

#include <QStringList>

#include "storage/base/records.h"

namespace guiju::storage {

using namespace approval;

namespace {

template <class R>
Result<std::optional<R>> first(Result<std::vector<R>> found) {
  if (!found) return tl::unexpected(std::move(found).error());
  if (found->empty()) return std::optional<R>();
  return std::optional<R>(std::move(found->front()));
}

// What a reach lets see, as a condition on approval_case, with its values appended to `values`.
QString visible(const access::Reach& reach, Values& values) {
  if (reach.everything) return QStringLiteral("1 = 1");
  QStringList ways{QStringLiteral("1 = 0")};
  if (!reach.units.empty()) {
    QStringList marks;
    for (const UnitId unit : reach.units) {
      marks << QStringLiteral("?");
      values.push_back(unit.value);
    }
    ways << QStringLiteral("unit IN (%1)").arg(marks.join(QStringLiteral(", ")));
  }
  if (reach.own && reach.self.isValid()) {
    ways << QStringLiteral("applicant = ?")
         << QStringLiteral("id IN (SELECT approval_case FROM approval_task WHERE person = ?)")
         << QStringLiteral("id IN (SELECT approval_case FROM approval_copy WHERE person = ?)");
    for (int i = 0; i < 3; ++i) values.push_back(reach.self.value);
  }
  return QLatin1Char('(') + ways.join(QStringLiteral(" OR ")) + QLatin1Char(')');
}

// The columns of an inbox line; `key`, `step`, `since` and `due` say what the list is about.
QString lineSql(const char* key, const char* step, const char* since, const char* due, const char* from) {
  return QStringLiteral(
             "SELECT c.id, %1, c.number, c.title, c.subject_kind, c.subject, c.applicant, e.name, c.amount, c.state, "
             "%2, "
             "c.flow_version, %3, %4 FROM %5 JOIN employee e ON e.id = c.applicant ")
      .arg(QLatin1StringView(key), QLatin1StringView(step), QLatin1StringView(since), QLatin1StringView(due),
           QLatin1StringView(from));
}

InboxLine lineOf(const Row& row) {
  InboxLine line;
  line.id = CaseId{row.integer(0)};
  line.key = row.integer(1);
  line.number = row.text(2);
  line.title = row.text(3);
  line.subjectKind = row.text(4);
  line.subject = row.integer(5);
  line.applicant = PersonId{row.integer(6)};
  line.applicantName = row.text(7);
  if (!row.isNull(8)) line.amount = Money{row.integer(8)};
  line.state = static_cast<CaseState>(row.integer(9));
  line.step = static_cast<int>(row.integer(10));
  line.flowVersion = Id<FlowVersionRecord>{row.integer(11)};
  line.since = row.instant(12);
  line.dueAt = row.instant(13);
  return line;
}

Result<std::vector<InboxLine>> lines(Connection& connection, const QString& sql, const Values& values) {
  std::vector<InboxLine> result;
  GUIJU_CHECK(connection.forEach(sql, values, [&](const Row& row) {
    result.push_back(lineOf(row));
    return true;
  }));
  return result;
}

// A page of a list that runs from the latest backwards.
Result<std::vector<InboxLine>> backwards(Connection& connection, QString sql, const char* condition, const char* key,
                                         const access::Reach& reach, InboxPage page) {
  Values values{reach.self.value};
  sql += QStringLiteral("WHERE %1 = ? ").arg(QLatin1StringView(condition));
  if (page.after > 0) {
    sql += QStringLiteral("AND %1 < ? ").arg(QLatin1StringView(key));
    values.push_back(page.after);
  }
  sql += QStringLiteral("ORDER BY %1 DESC LIMIT ?").arg(QLatin1StringView(key));
  values.push_back(qint64{page.limit});
  return lines(connection, sql, values);
}

}  // namespace

Result<std::optional<FlowRecord>> ApprovalStore::flowFor(const QString& subjectKind) {
  return first(select<FlowRecord>(connection_, QStringLiteral("subject_kind = ?"), {subjectKind}));
}

Result<std::optional<FlowVersionRecord>> ApprovalStore::flowVersion(Id<FlowRecord> flow, int number) {
  return first(
      select<FlowVersionRecord>(connection_, QStringLiteral("flow = ? AND number = ?"), {flow.value, qint64{number}}));
}

Result<std::optional<FlowVersionRecord>> ApprovalStore::flowVersion(Id<FlowVersionRecord> id) {
  return storage::find(connection_, id);
}

Result<std::optional<CaseRecord>> ApprovalStore::find(const access::Reach& reach, CaseId id) {
  Values values{id.value};
  const QString condition = visible(reach, values);
  return first(select<CaseRecord>(connection_, QStringLiteral("id = ? AND ") + condition, values));
}

Result<std::optional<CaseRecord>> ApprovalStore::latest(const QString& subjectKind, qint64 subject) {
  return first(select<CaseRecord>(connection_,
                                  QStringLiteral("subject_kind = ? AND subject = ? ORDER BY id DESC LIMIT 1"),
                                  {subjectKind, subject}));
}

Result<CaseRecords> ApprovalStore::load(const CaseRecord& head) {
  const QString where = QStringLiteral("approval_case = ? ORDER BY ");
  GUIJU_TRY(tasks, select<TaskRecord>(connection_, where + QStringLiteral("number"), {head.id.value}));
  GUIJU_TRY(entries, select<EntryRecord>(connection_, where + QStringLiteral("number"), {head.id.value}));
  GUIJU_TRY(copies, select<CopyRecord>(connection_, where + QStringLiteral("id"), {head.id.value}));
  return CaseRecords{head, std::move(tasks), std::move(entries), std::move(copies)};
}

Result<std::vector<CaseRecord>> ApprovalStore::underReview() {
  return select<CaseRecord>(connection_, QStringLiteral("ended_at IS NULL AND state IN (?, ?) ORDER BY id"),
                            {static_cast<qint64>(CaseState::Running), static_cast<qint64>(CaseState::Stalled)});
}

Result<QString> ApprovalStore::lastNumber(int year) {
  const QString pattern = QStringLiteral("APR-%1-%").arg(year);
  GUIJU_TRY(rows, connection_.query(
                      QStringLiteral("SELECT number FROM approval_case WHERE number LIKE ? ORDER BY id DESC LIMIT 1"),
                      {pattern}));
  return rows.empty() ? QString() : rows.front().text(0);
}

Result<std::vector<InboxLine>> ApprovalStore::toDecide(const access::Reach& reach, InboxPage page) {
  const QString sql = lineSql("t.id", "t.step", "t.opened_at", "t.due_at",
                              "approval_task t JOIN approval_case c ON c.id = t.approval_case") +
                      QStringLiteral("WHERE t.person = ? AND t.state = ? AND t.id > ? ORDER BY t.id LIMIT ?");
  return lines(connection_, sql,
               {reach.self.value, static_cast<qint64>(TaskState::Open), page.after, qint64{page.limit}});
}

Result<std::vector<InboxLine>> ApprovalStore::decided(const access::Reach& reach, InboxPage page) {
  const char* from =
      "(SELECT approval_case, person, max(id) AS id, max(step) AS step, max(at) AS at FROM approval_entry WHERE verb "
      "IN (2, 3, 4) "
      "GROUP BY approval_case, person) d JOIN approval_case c ON c.id = d.approval_case";
  return backwards(connection_, lineSql("d.id", "d.step", "d.at", "NULL", from), "d.person", "d.id", reach, page);
}

Result<std::vector<InboxLine>> ApprovalStore::mine(const access::Reach& reach, InboxPage page) {
  return backwards(connection_, lineSql("c.id", "c.current_step", "c.submitted_at", "NULL", "approval_case c"),
                   "c.applicant", "c.id", reach, page);
}

Result<std::vector<InboxLine>> ApprovalStore::copied(const access::Reach& reach, InboxPage page) {
  return backwards(connection_,
                   lineSql("p.id", "c.current_step", "p.at", "NULL",
                           "approval_copy p JOIN approval_case c ON c.id = p.approval_case"),
                   "p.person", "p.id", reach, page);
}

Result<qint64> ApprovalStore::countToDecide(const access::Reach& reach) {
  GUIJU_TRY(rows, connection_.query(QStringLiteral("SELECT count(*) FROM approval_task WHERE person = ? AND state = ?"),
                                    {reach.self.value, static_cast<qint64>(TaskState::Open)}));
  return rows.front().integer(0);
}

Result<std::vector<PhraseRecord>> ApprovalStore::phrases(PersonId person) {
  return select<PhraseRecord>(connection_, QStringLiteral("person = ? ORDER BY position, id"), {person.value});
}

}  // namespace guiju::storage
