// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/base/pipeline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "storage/base/center_store.h"

namespace guiju {

namespace {

QString jsonText(const QJsonValue& value) {
  const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
  return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

std::vector<AuditRow> auditRows(Work& work, qint64 sequence, std::vector<PersonalValue>& personal) {
  std::vector<AuditRow> rows;
  for (const RecordChange& change : work.changes()) {
    if (!change.type->audited) continue;
    AuditRow row;
    row.entry = sequence;
    row.position = static_cast<int>(rows.size());
    row.record = QLatin1StringView(change.type->table);
    row.recordId = change.id;
    row.changes = changesText(change, work.random(), personal);
    row.hash = auditRowHash(row);
    rows.push_back(std::move(row));
  }
  return rows;
}

QString rootText(const std::vector<AuditRow>& rows) {
  const QJsonObject batch{{QStringLiteral("rows"), static_cast<int>(rows.size())},
                          {QStringLiteral("root"), QString::fromLatin1(auditRoot(rows).toHex())}};
  return jsonText(QJsonObject{{QStringLiteral("batch"), batch}});
}

ChangeSet changeSet(const std::vector<RecordChange>& changes) {
  ChangeSet set;
  for (const RecordChange& change : changes) set[QLatin1StringView(change.type->table)].push_back(change.id);
  return set;
}

}  // namespace

access::Actor setupActor() {
  access::Actor actor;
  actor.name = QStringLiteral("setup");
  for (int role = 0; role < access::kRoleCount; ++role)
    actor.holdings.push_back({static_cast<access::Role>(role), {}, {}});
  return actor;
}

Result<Reading> Pipeline::begin(storage::Connection& connection, const Identity& who) const {
  const QDateTime now = parts_.clock.now();
  if (who.setup && who.founding) return Reading(connection, parts_.areas, *who.setup, *who.founding, now);
  GUIJU_TRY(center, storage::CenterStore(connection).center());
  if (who.setup) return Reading(connection, parts_.areas, *who.setup, std::move(center), now);
  const QDate today = businessDay(now, QTimeZone(center.timeZone.toUtf8()));
  GUIJU_TRY(actor, parts_.actors(connection, who.account, today));
  return Reading(connection, parts_.areas, std::move(actor), std::move(center), now);
}

Result<Reading> Pipeline::reading(storage::Connection& connection, const Identity& who, const char* action) const {
  GUIJU_TRY(reading, begin(connection, who));
  if (reading.reach(action).nothing()) {
    return fail(ErrorCode::NotPermitted,
                message("application", QT_TRANSLATE_NOOP("application", "You have no right to see this.")),
                message("application", QT_TRANSLATE_NOOP("application", "Ask the administrator which role opens it.")),
                QLatin1StringView(action));
  }
  return reading;
}

Outcome<QString> Pipeline::run(storage::Connection& connection, CommandBody& body, const Identity& who,
                               const QString& request, ChangeSet& changed) const {
  if (auto begun = connection.begin(); !begun) return tl::unexpected(Problem(std::move(begun).error()));
  auto outcome = [&]() -> Outcome<QString> {
    auto answered = storage::CenterStore(connection).answerOf(request, who.account);
    if (!answered) return tl::unexpected(Problem(std::move(answered).error()));
    if (*answered) return **answered;
    auto reading = begin(connection, who);
    if (!reading) return tl::unexpected(Problem(std::move(reading).error()));
    return steps(body, *reading, request, changed);
  }();
  if (!outcome) {
    changed.clear();
    connection.rollback();
    logFailedPassword(connection, body.info(), who, outcome.error());
    return outcome;
  }
  if (auto committed = connection.commit(); !committed) {
    changed.clear();
    return tl::unexpected(Problem(std::move(committed).error()));
  }
  return outcome;
}

void Pipeline::logFailedPassword(storage::Connection& connection, const CommandInfo& info, const Identity& who,
                                 const Problem& problem) const {
  const Error* error = std::get_if<Error>(&problem);
  if (!error || error->code != ErrorCode::WrongPassword) return;
  const SecurityEvent event{parts_.clock.now(), QStringLiteral("signature.failed"), who.account, QString(),
                            parts_.origin,      QLatin1StringView(info.name)};
  // The command has failed already; a log that can't be written can't make that better.
  (void)storage::inTransaction(connection, [&] { return storage::CenterStore(connection).logSecurity(event); });
}

Outcome<QString> Pipeline::steps(CommandBody& body, const Reading& reading, const QString& request,
                                 ChangeSet& changed) const {
  const CommandInfo& info = body.info();
  if (auto loaded = body.load(reading); !loaded) return tl::unexpected(Problem(std::move(loaded).error()));
  if (!reading.permits(info.action, body.place())) {
    return tl::unexpected(Problem(refusal(info, Refusal::Kind::Permission, {})));
  }
  if (policy::Decision decision = body.decide(reading); !decision.held()) {
    return tl::unexpected(Problem(refusal(info, Refusal::Kind::Policy, std::move(decision))));
  }
  Work work(reading, parts_.random);
  auto answer = body.write(work);
  if (!answer && work.conflict()) return tl::unexpected(Problem(*work.conflict()));
  if (!answer) return tl::unexpected(Problem(std::move(answer).error()));
  if (auto audited = audit(work, info, request); !audited) return tl::unexpected(Problem(std::move(audited).error()));
  const access::AccountId account = reading.actor().account;
  auto kept = storage::CenterStore(reading.connection())
                  .keepAnswer(request, account, QLatin1StringView(info.name), *answer, reading.now());
  if (!kept) return tl::unexpected(Problem(std::move(kept).error()));
  changed = changeSet(work.changes());
  return *answer;
}

Result<void> Pipeline::audit(Work& work, const CommandInfo& info, const QString& request) const {
  storage::CenterStore store(work.connection());
  GUIJU_TRY(head, store.head());
  std::vector<PersonalValue> personal;
  const std::vector<AuditRow> rows = auditRows(work, head.sequence + 1, personal);
  const auto [type, id] = work.subject();

  AuditEntry entry;
  entry.sequence = head.sequence + 1;
  entry.at = work.now();
  entry.utcOffsetMinutes = work.zone().offsetFromUtc(work.now()) / 60;
  entry.account = work.actor().account;
  entry.actor = work.actor().name;
  entry.origin = parts_.origin;
  entry.request = request;
  entry.command = QLatin1StringView(info.name);
  entry.record = type ? QString(QLatin1StringView(type->table)) : QString();
  entry.recordId = id;
  // The rows stand in a table of their own, so that the history of each record is found by index.
  entry.changes = rootText(rows);
  entry.previousHash = head.hash;
  entry.hash = auditHash(entry);
  GUIJU_CHECK(store.append(entry));
  for (const AuditRow& row : rows) GUIJU_CHECK(store.appendRow(row));
  for (const PersonalValue& value : personal) GUIJU_CHECK(store.keepPersonal(value));
  return {};
}

Refusal Pipeline::refusal(const CommandInfo& info, Refusal::Kind kind, policy::Decision decision) const {
  Refusal refusal;
  refusal.kind = kind;
  const QByteArray mark = parts_.random.bytes(2);
  refusal.id = QStringLiteral("R-%1-%2").arg(parts_.clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss")),
                                             QString::fromLatin1(mark.toHex()).toUpper());
  refusal.what = message("commands", info.title);
  refusal.decision = std::move(decision);
  refusal.action = QLatin1StringView(info.action);
  return refusal;
}

}  // namespace guiju
