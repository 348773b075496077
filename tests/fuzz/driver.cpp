// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzzer without clang: NAME SECONDS FOLDER… alters the files of the folders by a fixed seed. It follows no
// coverage and finds less than the real one, but needs nothing besides the compiler.
#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <cstdint>
#include <cstdio>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

class Mutator {
 public:
  explicit Mutator(const std::vector<QByteArray>& corpus) : corpus_(corpus) {}

  QByteArray next() {
    QByteArray bytes = corpus_[below(static_cast<unsigned>(corpus_.size()))];
    for (unsigned i = below(12) + 1; i > 0; --i) alter(bytes);
    return bytes;
  }

 private:
  unsigned below(unsigned limit) { return limit == 0 ? 0 : static_cast<unsigned>(random_()) % limit; }

  void alter(QByteArray& bytes) {
    static const std::vector<QByteArray> kWords{"\"",
                                                ",",
                                                "\t",
                                                ";",
                                                "\r\n",
                                                "=",
                                                "'",
                                                "\xEF\xBB\xBF",
                                                "\xFF\xFE",
                                                "\xFF",
                                                "<c r='A1'>",
                                                "</c>",
                                                "<row r='9999999'>",
                                                "99999999999999999999",
                                                "-1",
                                                "&amp;",
                                                "]]>",
                                                "XFD1048576"};
    const auto size = static_cast<unsigned>(bytes.size());
    const auto at = static_cast<qsizetype>(below(size));
    switch (below(6)) {
      case 0:
        if (size > 0) bytes[at] = static_cast<char>(below(256));
        break;
      case 1:
        bytes.insert(at, static_cast<char>(below(256)));
        break;
      case 2:
        bytes.remove(at, static_cast<qsizetype>(below(9)));
        break;
      case 3:
        bytes.insert(at, kWords[below(static_cast<unsigned>(kWords.size()))]);
        break;
      case 4:
        bytes.insert(at, bytes.mid(static_cast<qsizetype>(below(size)), static_cast<qsizetype>(below(64))));
        break;
      default:
        if (below(8) == 0) bytes.truncate(at);
        break;
    }
  }

  const std::vector<QByteArray>& corpus_;
  std::mt19937 random_{20261123};  // NOLINT: the same alterations each time
};

void run(const QByteArray& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                         static_cast<std::size_t>(bytes.size()));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: fuzzer SECONDS FOLDER...\n", stderr);
    return 2;
  }
  const qint64 milliseconds = QByteArray(argv[1]).toLongLong() * 1000;
  std::vector<QByteArray> corpus;
  for (int i = 2; i < argc; ++i) {
    const QDir folder(QFile::decodeName(argv[i]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
      QFile file(folder.filePath(name));
      if (file.open(QIODevice::ReadOnly)) corpus.push_back(file.readAll());
    }
  }
  if (corpus.empty()) {
    std::fputs("no file to begin with\n", stderr);
    return 2;
  }
  for (const QByteArray& bytes : corpus) run(bytes);
  Mutator mutator(corpus);
  qint64 runs = 0;
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < milliseconds) {
    const QByteArray bytes = mutator.next();
    // Kept before it runs: after a crash the file is what made it.
    if (qEnvironmentVariableIsSet("GUIJU_FUZZ_KEEP")) {
      QFile file(qEnvironmentVariable("GUIJU_FUZZ_KEEP"));
      if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    }
    run(bytes);
    ++runs;
  }
  std::printf("%lld runs\n", static_cast<long long>(runs));
  return 0;
}
