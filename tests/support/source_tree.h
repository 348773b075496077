// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <vector>

namespace guiju {

// One file of the project as the tests of the house read it.
struct SourceFile {
  QString path;         // from the root, "src/domain/base/money.cpp"
  QString text;         // as it stands
  QString code;         // without comments
  QString withoutText;  // without comments and the insides of string literals

  // "src/domain/base/money.cpp" -> "domain", "base"
  [[nodiscard]] QString module() const { return path.section(QLatin1Char('/'), 1, 1); }
  [[nodiscard]] QString area() const { return path.section(QLatin1Char('/'), 2, 2); }
  [[nodiscard]] qsizetype lines() const { return text.count(QLatin1Char('\n')); }
  [[nodiscard]] int lineOf(qsizetype position) const {
    return static_cast<int>(QStringView(text).left(position).count(QLatin1Char('\n'))) + 1;
  }
};

// Blanks comments, and string contents too if asked, keeping every position and line where it was.
inline QString blanked(const QString& text, bool stringsToo) {
  static const QRegularExpression tokens(QStringLiteral(
      R"re(R"(\w*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'|//[^\n]*|/\*[\s\S]*?\*/)re"));
  QString result = text;
  for (auto match = tokens.globalMatch(text); match.hasNext();) {
    const QRegularExpressionMatch found = match.next();
    const bool comment = found.capturedView().startsWith(QLatin1Char('/'));
    if (!comment && !stringsToo) continue;
    for (qsizetype i = found.capturedStart() + (comment ? 0 : 1); i < found.capturedEnd() - (comment ? 0 : 1); ++i) {
      if (result.at(i) != QLatin1Char('\n')) result[i] = QLatin1Char(' ');
    }
  }
  return result;
}

inline QString sourceRoot() {
  return qEnvironmentVariable("GUIJU_SOURCE_DIR", QStringLiteral(GUIJU_SOURCE_DIR));
}

// All files below the given folders whose names match one of the patterns ("*.cpp").
inline std::vector<SourceFile> sourceFiles(const QStringList& folders, const QStringList& patterns) {
  const QDir root(sourceRoot());
  std::vector<SourceFile> files;
  for (const QString& folder : folders) {
    QDirIterator entries(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
      QFile file(entries.next());
      if (!file.open(QIODevice::ReadOnly)) continue;
      const QString text = QString::fromUtf8(file.readAll());
      files.push_back({root.relativeFilePath(file.fileName()), text, blanked(text, false), blanked(text, true)});
    }
  }
  return files;
}

// Where `pattern` occurs, as "path:line: what", for a failure that can be clicked.
inline QStringList places(const SourceFile& file, const QString& searched, const QRegularExpression& pattern) {
  QStringList found;
  for (auto match = pattern.globalMatch(searched); match.hasNext();) {
    const QRegularExpressionMatch hit = match.next();
    found << QStringLiteral("%1:%2: %3")
                 .arg(file.path)
                 .arg(file.lineOf(hit.capturedStart()))
                 .arg(hit.captured().simplified());
  }
  return found;
}

}  // namespace guiju
