// SPDX-License-Identifier: GPL-3.0-or-later
// What a command costs next to the least that keeps its promise: one durable commit of one row, by the engine alone, in
// a file beside it. Both take turns, so that what else the machine does meets both.   bench_command [short|full]
#include <sqlite3.h>

#include <QElapsedTimer>
#include <algorithm>
#include <vector>

#include "fault/counting.h"

namespace guiju::fault {
namespace {

constexpr double kLimit = 3;  // how many bare commits a command may cost

// The engine without us: same journal, same synchronisation.
class BareFile {
 public:
  explicit BareFile(const QString& path) {
    if (sqlite3_open(path.toUtf8().constData(), &file_) != SQLITE_OK) giveUp(QStringLiteral("bare file"));
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE tally (id INTEGER PRIMARY KEY, count INTEGER NOT NULL, note TEXT NOT NULL) STRICT");
    run("INSERT INTO tally VALUES (1, 0, '')");
  }
  ~BareFile() { sqlite3_close(file_); }
  BareFile(const BareFile&) = delete;
  BareFile& operator=(const BareFile&) = delete;

  void commit() { run("BEGIN IMMEDIATE; UPDATE tally SET count = count + 1, note = 'n' WHERE id = 1; COMMIT"); }

 private:
  void run(const char* sql) {
    if (sqlite3_exec(file_, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
      giveUp(QString::fromUtf8(sqlite3_errmsg(file_)));
  }
  sqlite3* file_ = nullptr;
};

template <class Work>
double microseconds(Work work) {
  QElapsedTimer timer;
  timer.start();
  work();
  return static_cast<double>(timer.nsecsElapsed()) / 1000;
}

double at(std::vector<double> values, double quantile) {
  std::sort(values.begin(), values.end());
  return values.at(static_cast<std::size_t>(quantile * static_cast<double>(values.size() - 1)));
}

int compare(int rounds) {
  // Not in /tmp, which may be memory: beside the program, where the disk is.
  const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
  storage::Location location;
  location.file = folder.filePath(QStringLiteral("center.guiju"));
  makeCenter(location);
  const WallClock clock;
  const auto database = orGiveUp(storage::Database::open(location, storage::OpenMode::ReadWrite, clock), "open");
  const auto writer = orGiveUp(database->connect(storage::ConnectionRole::Writer), "connect");
  BareFile bare(folder.filePath(QStringLiteral("bare.sqlite")));
  Counter counter;
  std::vector<double> commands;
  std::vector<double> commits;
  for (int round = 0; round < rounds; ++round) {
    commits.push_back(microseconds([&] { bare.commit(); }));
    commands.push_back(microseconds([&] {
      if (!counter.run(*writer, {{1}, 0}, QString::number(round))) giveUp(QStringLiteral("command"));
    }));
  }
  const double ratio = at(commands, 0.5) / at(commits, 0.5);
  std::printf("A command against a bare durable commit, %d of each (median, 95 %% below)\n", rounds);
  std::printf("bare commit            %8.0f µs %8.0f µs\n", at(commits, 0.5), at(commits, 0.95));
  std::printf("command                %8.0f µs %8.0f µs\n", at(commands, 0.5), at(commands, 0.95));
  std::printf("ratio %.2f (limit %.0f)\n", ratio, kLimit);
  return ratio <= kLimit ? 0 : 2;  // 2: measured, but over the limit
}

}  // namespace
}  // namespace guiju::fault

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  return guiju::fault::compare(QCoreApplication::arguments().value(1) == QLatin1String("full") ? 3000 : 400);
}
