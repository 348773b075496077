// SPDX-License-Identifier: GPL-3.0-or-later
// R11: every earlier schema is brought to exactly today's with its content intact; killed anywhere on the way it is an
// old schema or a new one, never something between, and the next start finishes; a newer place is refused.
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include "fault/counting.h"
#include "storage/base/migrations.h"
#include "support/place.h"

namespace guiju::fault {
namespace {

// Everything the database itself knows of the schema, as text.
QString schemaOf(storage::Connection& connection) {
  const bool file = connection.dialect().engine() == storage::Engine::Sqlite;
  const QString sql =
      file ? QStringLiteral(
                 "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE "
                 "'sqlite_stat%' ORDER BY type, name")
           : QStringLiteral(
                 "SELECT line FROM (SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || "
                 "is_nullable || ' ' || "
                 "coalesce(column_default, '') AS line FROM information_schema.columns WHERE table_schema = "
                 "current_schema() "
                 "UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || "
                 "pg_get_constraintdef(oid) FROM pg_constraint "
                 "WHERE connamespace = current_schema()::regnamespace "
                 "UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = current_schema() "
                 "UNION ALL SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = "
                 "t.tgrelid "
                 "WHERE NOT tgisinternal AND c.relnamespace = current_schema()::regnamespace "
                 "UNION ALL SELECT 'function ' || pg_get_functiondef(p.oid) FROM pg_proc p WHERE pronamespace = "
                 "current_schema()::regnamespace AND prokind = 'f' "
                 "UNION ALL SELECT 'policy ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') || ' ' || "
                 "coalesce(with_check, '') "
                 "FROM pg_policies WHERE schemaname = current_schema()) AS lines ORDER BY line");
  QStringList lines;
  for (const storage::Row& row : orGiveUp(connection.query(sql), "schema")) lines << row.text(0);
  return lines.join(QLatin1Char('\n'));
}

// What must not change on the way: the center and its audit chain.
QString contentOf(storage::Connection& connection) {
  const auto center = orGiveUp(storage::CenterStore(connection).center(), "center");
  return QStringLiteral("%1 %2 %3").arg(center.name, center.key).arg(checkChain(connection));
}

void fill(storage::Connection& connection, int entries) {
  Center center;
  center.key = QString(32, QLatin1Char('m'));
  center.name = QStringLiteral("旧中心");
  center.templateId = QStringLiteral("event_center");
  center.language = QStringLiteral("zh_CN");
  center.timeZone = QStringLiteral("Asia/Shanghai");
  center.createdAt = WallClock().now();
  orGiveUp(storage::inTransaction(connection,
                                  [&]() -> Result<void> {
                                    GUIJU_CHECK(storage::rows::insert(connection, recordType<Center>(), &center));
                                    AuditEntry entry;
                                    entry.hash = QByteArray(32, '\0');
                                    for (int i = 1; i <= entries; ++i) {
                                      entry.sequence = i;
                                      entry.at = center.createdAt;
                                      entry.request = QStringLiteral("old-%1").arg(i);
                                      entry.command = QStringLiteral("old");
                                      entry.previousHash = entry.hash;
                                      entry.hash = auditHash(entry);
                                      GUIJU_CHECK(storage::CenterStore(connection).append(entry));
                                    }
                                    return {};
                                  }),
           "fill");
}

// A place as the program left it when it knew only the first `known` steps.
void makeOld(const storage::Location& location, const std::vector<storage::Migration>& steps, int known, int entries) {
  const auto connection =
      orGiveUp(storage::Connection::open(location, storage::ConnectionRole::Writer, true), "old place");
  const std::vector<storage::Migration> first(steps.begin(), steps.begin() + known);
  static_cast<void>(
      orGiveUp(storage::migrate(*connection, first, WallClock().now(), [] { return Result<void>(); }), "old schema"));
  fill(*connection, entries);
}

class Upgrade {
 public:
  Upgrade(storage::Engine engine, int entries)
      : engine_(engine), entries_(entries), steps_(orGiveUp(storage::shippedMigrations(engine), "steps")) {
    // The schema after each number of steps, from a place that was never killed.
    for (int known = 1; known <= newest(); ++known) {
      const test::Place place(engine);
      makeOld(place.location(), steps_, known, 1);
      const auto connection =
          orGiveUp(storage::Connection::open(place.location(), storage::ConnectionRole::Writer), "schema");
      schemas_ << schemaOf(*connection);
    }
  }

  [[nodiscard]] int newest() const { return static_cast<int>(steps_.size()); }

  void untouched(int known) {
    const test::Place place(engine_);
    makeOld(place.location(), steps_, known, entries_);
    finish(place.location(), known);
  }

  // True if the kill came while the schema was on its way.
  bool killed(int known, QRandomGenerator& chance) {
    const test::Place place(engine_);
    makeOld(place.location(), steps_, known, entries_);
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--open"), place.location().file, place.location().database});
    child.waitForReadyRead(20000);  // it says when it begins
    QThread::usleep(static_cast<unsigned long>(chance.bounded(longest_ + longest_ / 8 + 1)));
    child.kill();
    child.waitForFinished();
    const int version = between(place.location(), known);
    finish(place.location(), known);
    return version < newest();
  }

  void refusesNewer() {
    const test::Place place(engine_);
    makeOld(place.location(), steps_, newest(), 1);
    const auto connection =
        orGiveUp(storage::Connection::open(place.location(), storage::ConnectionRole::Writer), "newer");
    static_cast<void>(orGiveUp(
        connection->execute(QStringLiteral("INSERT INTO schema_step (number, name, applied_at) VALUES (?, 'later', ?)"),
                            {qint64(newest() + 1), WallClock().now()}),
        "newer"));
    const WallClock clock;
    const auto opened = storage::Database::open(place.location(), storage::OpenMode::ReadWrite, clock);
    if (opened || opened.error().code != ErrorCode::NewerVersion) giveUp(QStringLiteral("a newer place was opened"));
  }

 private:
  // After a kill: some whole number of steps, and the schema exactly that of so many steps.
  int between(const storage::Location& location, int known) {
    const auto connection =
        orGiveUp(storage::Connection::open(location, storage::ConnectionRole::Writer), "after the kill");
    const int version = orGiveUp(storage::schemaVersion(*connection), "version");
    if (version < known || version > newest()) giveUp(QStringLiteral("version %1 after a kill").arg(version));
    if (schemaOf(*connection) != schemas_.at(version - 1))
      giveUp(QStringLiteral("half a step: not the schema of step %1").arg(version));
    return version;
  }

  void finish(const storage::Location& location, int known) {
    QElapsedTimer timer;
    timer.start();
    const WallClock clock;
    const auto database = orGiveUp(storage::Database::open(location, storage::OpenMode::ReadWrite, clock), "upgrade");
    longest_ = std::max(longest_, static_cast<int>(timer.nsecsElapsed() / 1000));
    const auto connection = orGiveUp(database->connect(storage::ConnectionRole::Writer), "connect");
    if (schemaOf(*connection) != schemas_.last()) giveUp(QStringLiteral("from step %1: not today's schema").arg(known));
    const QString content = QStringLiteral("旧中心 %1 %2").arg(QString(32, QLatin1Char('m'))).arg(entries_);
    if (contentOf(*connection) != content) giveUp(QStringLiteral("content changed: ") + contentOf(*connection));
    if (engine_ != storage::Engine::Sqlite) return;
    const auto orphans = orGiveUp(connection->query(QStringLiteral("PRAGMA foreign_key_check")), "foreign keys");
    if (!orphans.empty()) giveUp(QStringLiteral("foreign keys are broken"));
  }

  storage::Engine engine_;
  int entries_;
  std::vector<storage::Migration> steps_;
  QStringList schemas_;
  int longest_ = 1;  // µs an upgrade took, to aim the kills
};

int openIt(const QStringList& arguments) {
  storage::Location location;
  if (!arguments.value(3).isEmpty()) {
    location = test::clusterLocation();
    location.database = arguments.value(3);
  }
  location.file = arguments.value(2);
  const WallClock clock;
  std::puts("begin");
  std::fflush(stdout);
  return storage::Database::open(location, storage::OpenMode::ReadWrite, clock) ? 0 : 1;
}

void run(storage::Engine engine, int entries, int kills) {
  Upgrade upgrade(engine, entries);
  for (int known = 1; known <= upgrade.newest(); ++known) upgrade.untouched(known);
  upgrade.refusesNewer();
  QRandomGenerator chance(20261123);
  int onTheWay = 0;
  int total = 0;
  for (int kill = 0; kill < kills; ++kill) {
    for (int known = 1; known < upgrade.newest(); ++known, ++total) onTheWay += upgrade.killed(known, chance) ? 1 : 0;
  }
  std::printf("R11: %s: %d schemas with %d rows brought to today's, %d kills (%d on the way), a newer one refused\n",
              engine == storage::Engine::Sqlite ? "file" : "server", upgrade.newest(), entries, total, onTheWay);
}

}  // namespace
}  // namespace guiju::fault

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.value(1) == QLatin1String("--open")) return guiju::fault::openIt(arguments);
  const bool full = arguments.value(1) == QLatin1String("full");
  for (const guiju::storage::Engine engine : guiju::test::engines()) {
    guiju::fault::run(engine, 1, 0);
    guiju::fault::run(engine, 300, full ? 100 : 3);
    if (full) guiju::fault::run(engine, 100000, 3);
  }
  return 0;
}
