// SPDX-License-Identifier: GPL-3.0-or-later
// R7: four writers edit the same rows, a thousand times each: threads on a file, processes on a server (when
// GUIJU_TEST_PG names one). No update is lost, every conflict is told, and a second process on the same file is
// refused.
#include <QProcess>
#include <QThread>
#include <atomic>
#include <future>
#include <thread>

#include "application/base/executor.h"
#include "fault/counting.h"
#include "support/place.h"

namespace guiju::fault {
namespace {

constexpr int kWriters = 4;

struct Score {
  qint64 done = 0;
  qint64 conflicts = 0;
};

// Reads a row as a person does, thinks, and saves with the version he saw; after a conflict he looks again. `read` and
// `save` say how.
template <class Read, class Save>
Score edit(int edits, int writer, Read read, Save save) {
  Score score;
  while (score.done < edits) {
    const qint64 row = 1 + (score.done + writer) % 2;
    const qint64 version = read(row);
    if ((score.done + writer) % 7 == 0) QThread::usleep(200);
    const Outcome<qint64> outcome =
        save(CountUp{{row}, version}, QStringLiteral("w%1-%2-%3").arg(writer).arg(score.done).arg(score.conflicts));
    if (outcome) {
      ++score.done;
    } else if (const auto* conflict = std::get_if<Conflict>(&outcome.error())) {
      if (conflict->currentVersion <= version || conflict->fields.empty())
        giveUp(QStringLiteral("a conflict that tells nothing"));
      ++score.conflicts;
    } else if (const auto* error = std::get_if<Error>(&outcome.error())) {
      giveUp(QStringLiteral("writer %1: %2 (%3)").arg(writer).arg(error->what.text, error->detail));
    } else {
      giveUp(QStringLiteral("refused"));
    }
  }
  return score;
}

qint64 versionOf(storage::Connection& connection, qint64 row) {
  const auto found = orGiveUp(storage::find(connection, Id<Tally>{row}), "read");
  if (!found) giveUp(QStringLiteral("row %1 is gone").arg(row));
  return found->version;
}

void checkSums(storage::Connection& connection, qint64 expected, const char* engine, qint64 conflicts) {
  const qint64 sum = number(connection, QStringLiteral("SELECT CAST(sum(count) AS BIGINT) FROM tally"));
  const qint64 marks = number(connection, QStringLiteral("SELECT count(*) FROM tally_mark"));
  const qint64 versions = number(connection, QStringLiteral("SELECT CAST(sum(version) AS BIGINT) FROM tally"));
  if (sum != expected || marks != expected || versions != expected + 2 || checkChain(connection) != expected) {
    giveUp(QStringLiteral("%1: %2 edits acknowledged, rows say %3, marks %4")
               .arg(QLatin1StringView(engine))
               .arg(expected)
               .arg(sum)
               .arg(marks));
  }
  std::printf("R7: %s: %d writers, %lld edits, %lld conflicts told, no update lost\n", engine, kWriters,
              static_cast<long long>(expected), static_cast<long long>(conflicts));
}

void threadsOnAFile(int edits) {
  const QTemporaryDir folder;
  storage::Location location;
  location.file = folder.filePath(QStringLiteral("center.guiju"));
  makeCenter(location);
  const WallClock clock;
  const auto database = orGiveUp(storage::Database::open(location, storage::OpenMode::ReadWrite, clock), "open");

  QProcess second;
  second.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), location.file});
  second.waitForFinished(30000);
  if (second.exitCode() != 3) giveUp(QStringLiteral("a second process was let in (%1)").arg(second.exitCode()));

  qint64 conflicts = 0;
  {
    const auto thread = orGiveUp(StorageThread::start(*database), "storage thread");
    Counter counter;
    std::vector<std::future<Score>> writers;
    for (int writer = 0; writer < kWriters; ++writer) {
      writers.push_back(std::async(std::launch::async, [&, writer] {
        const auto ask = [&](auto work, bool write) {
          std::promise<decltype(work(std::declval<storage::Connection&>()))> promise;
          auto answer = promise.get_future();
          const Executor::Job job = [&](storage::Connection& connection) { promise.set_value(work(connection)); };
          write ? thread->write(job) : thread->read(job);
          return answer.get();
        };
        return edit(
            edits, writer,
            [&](qint64 row) { return ask([&](storage::Connection& c) { return versionOf(c, row); }, false); },
            [&](const CountUp& command, const QString& request) {
              return ask([&](storage::Connection& c) { return counter.run(c, command, request); }, true);
            });
      }));
    }
    for (auto& writer : writers) conflicts += writer.get().conflicts;
  }
  const auto reader = orGiveUp(database->connect(storage::ConnectionRole::Reader), "reader");
  checkSums(*reader, qint64(kWriters) * edits, "file, threads", conflicts);
}

// A writer of its own process on the server; prints its conflicts.
int writerOnServer(const storage::Location& location, int writer, int edits) {
  const WallClock clock;
  const auto database = orGiveUp(storage::Database::open(location, storage::OpenMode::ReadWrite, clock), "open");
  const auto connection = orGiveUp(database->connect(storage::ConnectionRole::Writer), "connect");
  Counter counter;
  const Score score = edit(
      edits, writer, [&](qint64 row) { return versionOf(*connection, row); },
      [&](const CountUp& command, const QString& request) { return counter.run(*connection, command, request); });
  std::printf("%lld\n", static_cast<long long>(score.conflicts));
  return 0;
}

void processesOnAServer(int edits) {
  const test::Place place(storage::Engine::Postgresql);
  makeCenter(place.location());
  std::vector<std::unique_ptr<QProcess>> writers;
  for (int writer = 0; writer < kWriters; ++writer) {
    writers.push_back(std::make_unique<QProcess>());
    writers.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writers.back()->start(
        QCoreApplication::applicationFilePath(),
        {QStringLiteral("--writer"), place.location().database, QString::number(writer), QString::number(edits)});
  }
  qint64 conflicts = 0;
  for (auto& writer : writers) {
    if (!writer->waitForFinished(1800000) || writer->exitCode() != 0) giveUp(QStringLiteral("a writer failed"));
    conflicts += writer->readAllStandardOutput().trimmed().toLongLong();
  }
  const WallClock clock;
  const auto database =
      orGiveUp(storage::Database::open(place.location(), storage::OpenMode::ReadWrite, clock), "open");
  const auto reader = orGiveUp(database->connect(storage::ConnectionRole::Reader), "reader");
  checkSums(*reader, qint64(kWriters) * edits, "server, processes", conflicts);
}

// What a second process hears: 3 when the file is held, 0 when it was let in.
int tryToOpen(const QString& file) {
  storage::Location location;
  location.file = file;
  const WallClock clock;
  const auto opened = storage::Database::open(location, storage::OpenMode::ReadWrite, clock);
  if (opened) return 0;
  return opened.error().code == ErrorCode::Busy ? 3 : 4;
}

}  // namespace
}  // namespace guiju::fault

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.value(1) == QLatin1String("--open")) return guiju::fault::tryToOpen(arguments.value(2));
  if (arguments.value(1) == QLatin1String("--writer")) {
    guiju::storage::Location location = guiju::test::clusterLocation();
    location.database = arguments.value(2);
    return guiju::fault::writerOnServer(location, arguments.value(3).toInt(), arguments.value(4).toInt());
  }
  const int edits = arguments.value(1) == QLatin1String("full") ? 1000 : 60;
  guiju::fault::threadsOnAFile(edits);
  if (qEnvironmentVariableIsSet("GUIJU_TEST_PG")) {
    guiju::fault::processesOnAServer(edits);
  } else {
    std::puts("R7: server left out, GUIJU_TEST_PG names none");
  }
  return 0;
}
