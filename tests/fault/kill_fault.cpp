// SPDX-License-Identifier: GPL-3.0-or-later
// R1: kill -9 while commands run. Nothing acknowledged is lost, nothing is half there, and a command sent again after
// the crash happens once.   fault_kill short | full | --runs N
#include <unistd.h>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include "fault/counting.h"

namespace guiju::fault {
namespace {

QString requestOf(qint64 count) {
  return QStringLiteral("request-%1").arg(count);
}

// Runs commands until killed, writing each acknowledged number as one line.
[[noreturn]] void countUntilKilled(const storage::Location& location) {
  const WallClock clock;
  const auto database = orGiveUp(storage::Database::open(location, storage::OpenMode::ReadWrite, clock), "open");
  const auto writer = orGiveUp(database->connect(storage::ConnectionRole::Writer), "connect");
  Counter counter;
  for (qint64 next = number(*writer, QStringLiteral("SELECT count FROM tally WHERE id = 1")) + 1;; ++next) {
    const auto answer = counter.run(*writer, {}, requestOf(next));
    if (!answer || *answer != next) giveUp(QStringLiteral("command %1 failed").arg(next));
    const QByteArray line = QByteArray::number(next) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size()) std::exit(2);
  }
}

// Starts the counting process, kills it somewhere, and answers the last number it acknowledged (0: none).
qint64 countAndKill(const QString& file, QRandomGenerator& chance) {
  QProcess child;
  child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), file});
  if (!child.waitForStarted()) giveUp(QStringLiteral("no child"));
  // Mostly between commands' steps, sometimes while the file is being opened.
  if (chance.bounded(10) > 0) child.waitForReadyRead(20000);
  QThread::usleep(static_cast<unsigned long>(chance.bounded(12000)));
  child.kill();
  child.waitForFinished();
  if (child.exitStatus() != QProcess::CrashExit)
    giveUp(QStringLiteral("the child ended by itself, with %1").arg(child.exitCode()));
  const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
  return lines.size() < 2 ? 0 : lines.at(lines.size() - 2).toLongLong();
}

// Opens the file as the next start of the program would; the number that is stored.
qint64 check(const storage::Location& location, qint64 acknowledged, bool thoroughly) {
  const WallClock clock;
  const auto database =
      orGiveUp(storage::Database::open(location, storage::OpenMode::ReadWrite, clock), "open after the kill");
  const auto writer = orGiveUp(database->connect(storage::ConnectionRole::Writer), "connect");
  const qint64 count = number(*writer, QStringLiteral("SELECT count FROM tally WHERE id = 1"));
  if (count < acknowledged) giveUp(QStringLiteral("lost: %1 acknowledged, %2 stored").arg(acknowledged).arg(count));
  if (acknowledged > 0 && count > acknowledged + 1)
    giveUp(QStringLiteral("%1 stored, only %2 asked for").arg(count).arg(acknowledged + 1));
  for (const char* other : {"SELECT count FROM tally WHERE id = 2", "SELECT coalesce(max(count), 0) FROM tally_mark",
                            "SELECT count(*) FROM tally_mark", "SELECT coalesce(max(sequence), 0) FROM audit_entry",
                            "SELECT count(*) FROM answered_request"}) {
    const qint64 found = number(*writer, QLatin1StringView(other));
    if (found != count)
      giveUp(QStringLiteral("half done: %1 gives %2, not %3").arg(QLatin1StringView(other)).arg(found).arg(count));
  }
  // The person whose command was cut off sends it again: the stored one answers, nothing happens twice.
  if (count > 0) {
    Counter counter;
    const auto again = counter.run(*writer, {}, requestOf(count));
    if (!again || *again != count) giveUp(QStringLiteral("command %1 sent again was not recognised").arg(count));
  }
  if (thoroughly) {
    const auto integrity = orGiveUp(writer->query(QStringLiteral("PRAGMA integrity_check")), "integrity");
    if (integrity.at(0).text(0) != QLatin1String("ok")) giveUp(integrity.at(0).text(0));
    if (checkChain(*writer) != count) giveUp(QStringLiteral("audit entries and changes do not match"));
  }
  return count;
}

int killTimes(int runs) {
  const QTemporaryDir folder;
  storage::Location location;
  location.file = folder.filePath(QStringLiteral("center.guiju"));
  makeCenter(location);
  QRandomGenerator chance(20261123);
  qint64 count = 0;
  int duringCommands = 0;
  int cutBeforeAnswer = 0;
  for (int run = 1; run <= runs; ++run) {
    const qint64 acknowledged = countAndKill(location.file, chance);
    if (acknowledged > 0) ++duringCommands;
    const qint64 stored = check(location, std::max(acknowledged, count), run % 500 == 0 || run == runs);
    if (acknowledged > 0 && stored > acknowledged) ++cutBeforeAnswer;
    count = stored;
  }
  std::printf(
      "R1: %d kills, %d while commands ran, %d between commit and answer; %lld commands, none lost, none half, none "
      "twice\n",
      runs, duringCommands, cutBeforeAnswer, static_cast<long long>(count));
  return 0;
}

}  // namespace
}  // namespace guiju::fault

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.value(1) == QLatin1String("--child")) {
    guiju::storage::Location location;
    location.file = arguments.value(2);
    guiju::fault::countUntilKilled(location);
  }
  if (arguments.value(1) == QLatin1String("--runs")) return guiju::fault::killTimes(arguments.value(2).toInt());
  return guiju::fault::killTimes(arguments.value(1) == QLatin1String("full") ? 10000 : 60);
}
