// SPDX-License-Identifier: GPL-3.0-or-later
// How long a program takes from being started to a painted window, and how much memory it has then. The screen itself
// is watched, so that every program is measured alike: a window counts as painted when the display shows text in it.
//   bench_start RUNS NAME PROGRAM [ARGUMENT…] [-- NAME PROGRAM [ARGUMENT…]]…
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int kGiveUpMs = 30000;

struct Contender {
  QString name;
  QString program;
  QStringList arguments;
  std::vector<double> milliseconds{};
  std::vector<double> residentMb{};
  std::vector<double> proportionalMb{};
};

// Text smoothed at its edges gives dozens of shades; an empty display or a blank window has a few.
bool showsAWindow() {
  const QImage picture = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
  QSet<QRgb> shades;
  for (int y = 0; y < picture.height(); y += 2) {
    const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    for (int x = 0; x < picture.width(); ++x) {
      shades.insert(line[x]);
      if (shades.size() > 40) return true;
    }
  }
  return false;
}

// A line such as "Rss:   12345 kB" of /proc/PID/smaps_rollup, in MB; 0 if it can't be read.
double memoryOf(qint64 pid, const char* what) {
  QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray& line : file.readAll().split('\n')) {
    if (line.startsWith(what))
      return line.mid(static_cast<int>(qstrlen(what))).replace("kB", "").trimmed().toDouble() / 1024;
  }
  return 0;
}

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void stop(QProcess& process) {
  process.terminate();
  if (!process.waitForFinished(3000)) {
    process.kill();
    process.waitForFinished();
  }
}

// One start with fresh settings; false if no window came.
bool measure(Contender& contender) {
  const QTemporaryDir home;
  QFile settings(home.filePath(QStringLiteral("keepassxc.ini")));
  // KeePassXC asks at its very first start whether it may look for updates; that dialog is not its window.
  if (settings.open(QIODevice::WriteOnly)) settings.write("[General]\nUpdateCheckMessageShown=true\nConfigVersion=2\n");
  settings.close();
  QStringList arguments = contender.arguments;
  if (contender.name == QLatin1String("KeePassXC")) {
    arguments << QStringLiteral("--config") << settings.fileName() << QStringLiteral("--localconfig")
              << home.filePath(QStringLiteral("local.ini"));
  }
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
    environment.insert(QLatin1String(name), home.path());
  }
  environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
  QProcess process;
  process.setProcessEnvironment(environment);
  process.setStandardOutputFile(QProcess::nullDevice());
  process.setStandardErrorFile(QProcess::nullDevice());
  QElapsedTimer timer;
  timer.start();
  process.start(contender.program, arguments);
  if (!process.waitForStarted()) return false;
  while (!showsAWindow()) {
    if (timer.elapsed() > kGiveUpMs || process.waitForFinished(0)) {
      stop(process);
      return false;
    }
    QThread::msleep(2);
  }
  contender.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  QThread::msleep(700);  // what is loaded just after the first picture belongs to the program's memory too
  contender.residentMb.push_back(memoryOf(process.processId(), "Rss:"));
  contender.proportionalMb.push_back(memoryOf(process.processId(), "Pss:"));
  stop(process);
  QThread::msleep(200);
  return true;
}

std::vector<Contender> contendersOf(const QStringList& arguments) {
  std::vector<Contender> contenders;
  QStringList current;
  for (const QString& argument : arguments + QStringList{QStringLiteral("--")}) {
    if (argument != QLatin1String("--")) {
      current << argument;
    } else if (current.size() >= 2) {
      contenders.push_back({current.at(0), current.at(1), current.mid(2)});
      current.clear();
    }
  }
  return contenders;
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  const QStringList arguments = QGuiApplication::arguments().mid(1);
  std::vector<Contender> contenders = contendersOf(arguments.mid(1));
  const int runs = arguments.value(0).toInt();
  if (runs < 1 || contenders.empty()) {
    std::fputs("bench_start RUNS NAME PROGRAM [ARGUMENT...] [-- NAME PROGRAM [ARGUMENT...]]...\n", stderr);
    return 64;
  }
  if (showsAWindow()) {
    std::fputs("the display must be empty\n", stderr);
    return 1;
  }
  // Taking turns, so that what else the machine does meets all alike; the first round fills the caches and is not
  // counted.
  for (int run = 0; run <= runs; ++run) {
    for (Contender& contender : contenders) {
      if (!measure(contender)) {
        std::fprintf(stderr, "%s showed no window\n", qPrintable(contender.name));
        return 1;
      }
    }
    if (run == 0) {
      for (Contender& contender : contenders) contender.milliseconds.clear();
    }
  }
  std::printf("First painted window, warm, medians of %d starts\n", runs);
  for (const Contender& contender : contenders) {
    std::printf("%-22s %8.0f ms %8.0f MB resident %8.0f MB proportional\n", qPrintable(contender.name),
                median(contender.milliseconds), median(contender.residentMb), median(contender.proportionalMb));
  }
  const Contender& own = contenders.front();
  for (std::size_t i = 1; i < contenders.size(); ++i) {
    std::printf("%s / %s: time %.2f, memory %.2f\n", qPrintable(own.name), qPrintable(contenders[i].name),
                median(own.milliseconds) / median(contenders[i].milliseconds),
                median(own.residentMb) / median(contenders[i].residentMb));
  }
  return 0;
}
