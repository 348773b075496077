// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of docs/architecture.md, read from the files themselves.
#include <gtest/gtest.h>

#include <QMap>
#include <QSet>

#include "support/source_tree.h"

namespace guiju {
namespace {

const QMap<QString, QStringList>& mayInclude() {
  static const QMap<QString, QStringList> table{
      {QStringLiteral("domain"), {}},
      {QStringLiteral("storage"), {QStringLiteral("domain")}},
      {QStringLiteral("application"), {QStringLiteral("domain"), QStringLiteral("storage")}},
      {QStringLiteral("documents"), {QStringLiteral("domain"), QStringLiteral("application")}},
      {QStringLiteral("widgets"),
       {QStringLiteral("domain"), QStringLiteral("application"), QStringLiteral("documents")}},
      {QStringLiteral("app"),
       {QStringLiteral("domain"), QStringLiteral("storage"), QStringLiteral("application"), QStringLiteral("documents"),
        QStringLiteral("widgets")}},
  };
  return table;
}

const std::vector<SourceFile>& sources() {
  static const std::vector<SourceFile> files =
      sourceFiles({QStringLiteral("src"), QStringLiteral("include")}, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
  return files;
}

struct Include {
  QString path;
  bool quoted = false;
};

std::vector<Include> includesOf(const SourceFile& file) {
  static const QRegularExpression line(QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])re"),
                                       QRegularExpression::MultilineOption);
  std::vector<Include> found;
  for (auto match = line.globalMatch(file.code); match.hasNext();) {
    const QRegularExpressionMatch hit = match.next();
    found.push_back({hit.captured(2), hit.captured(1) == QLatin1String("\"")});
  }
  return found;
}

// Complaints about each include of the modules asked for (all if empty), by the given judgement.
template <class Judge>
QStringList complaints(const QStringList& modules, Judge refused) {
  QStringList found;
  for (const SourceFile& file : sources()) {
    if (!modules.isEmpty() && !modules.contains(file.module())) continue;
    for (const Include& include : includesOf(file)) {
      if (refused(file, include)) found << file.path + QStringLiteral(" includes ") + include.path;
    }
  }
  return found;
}

QStringList occurrences(const QStringList& modules, const QRegularExpression& pattern) {
  QStringList found;
  for (const SourceFile& file : sources()) {
    if (modules.contains(file.module())) found << places(file, file.withoutText, pattern);
  }
  return found;
}

void expectNone(const QStringList& found) {
  EXPECT_TRUE(found.isEmpty()) << found.join(QLatin1Char('\n')).toStdString();
}

TEST(Include, FindsTheSources) {
  QSet<QString> modules;
  for (const SourceFile& file : sources()) modules.insert(file.module());
  EXPECT_GT(sources().size(), 10U) << "looked in " << sourceRoot().toStdString();
  EXPECT_TRUE(modules.contains(QStringLiteral("domain")));
}

TEST(Include, CommentsAndStringsAreNotCode) {
  const QString text = QStringLiteral("int a; // QVariant\nauto s = \"QObject // \"; /* x\n */ int b = 1'000;");
  EXPECT_FALSE(blanked(text, false).contains(QStringLiteral("QVariant")));
  EXPECT_TRUE(blanked(text, false).contains(QStringLiteral("QObject")));
  EXPECT_FALSE(blanked(text, true).contains(QStringLiteral("QObject")));
  EXPECT_TRUE(blanked(text, true).endsWith(QStringLiteral("int b = 1'000;")));
  EXPECT_EQ(blanked(text, true).size(), text.size());
}

TEST(Include, StaysWithinTheLayersBelow) {
  expectNone(complaints({}, [](const SourceFile& file, const Include& include) {
    const QString target = include.path.section(QLatin1Char('/'), 0, 0);
    return include.quoted && mayInclude().contains(target) && target != file.module() &&
           !mayInclude().value(file.module()).contains(target);
  }));
}

TEST(Include, TableIsTheOneTheBuildUses) {
  QFile file(sourceRoot() + QStringLiteral("/CMakeLists.txt"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  static const QRegularExpression line(QStringLiteral(R"re(add_module\((\w+)\s+(?:USES ([\w ]+?))?\s*(?:LINKS|\)))re"));
  QMap<QString, QStringList> built;
  for (auto match = line.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
    const QRegularExpressionMatch hit = match.next();
    built.insert(hit.captured(1), hit.captured(2).split(QLatin1Char(' '), Qt::SkipEmptyParts));
  }
  EXPECT_EQ(built, mayInclude());
}

TEST(Include, ReachesAnotherModuleOnlyThroughItsContracts) {
  expectNone(complaints({}, [](const SourceFile& file, const Include& include) {
    if (!include.quoted) return false;
    const QDir root(sourceRoot());
    const bool contract = root.exists(QStringLiteral("include/") + include.path);
    const bool generated =
        include.path.startsWith(QLatin1String("ui_")) || include.path.endsWith(QLatin1String(".moc"));
    const bool privateOfModule =
        include.path.startsWith(file.module() + QLatin1Char('/')) && root.exists(QStringLiteral("src/") + include.path);
    const bool beside = root.exists(file.path.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/') + include.path);
    return !contract && !generated && !privateOfModule && !beside;
  }));
}

TEST(Include, SqlStaysInStorage) {
  expectNone(complaints(
      {QStringLiteral("domain"), QStringLiteral("application"), QStringLiteral("documents"), QStringLiteral("widgets")},
      [](const SourceFile&, const Include& include) {
        return include.path.startsWith(QLatin1String("QSql")) || include.path.startsWith(QLatin1String("QtSql")) ||
               include.path == QLatin1String("sqlite3.h") || include.path == QLatin1String("libpq-fe.h");
      }));
}

TEST(Include, SqlTextStaysInStorage) {
  static const QRegularExpression statement(QStringLiteral(
      R"re("[^"\n]*\b(SELECT\s[^"\n]*\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|TRIGGER)|PRAGMA\s|BEGIN\s+IMMEDIATE|ORDER\s+BY|\w+\s*=\s*\?)[^"\n]*")re"));
  QStringList found;
  for (const SourceFile& file : sources()) {
    if (file.module() != QLatin1String("storage")) found << places(file, file.code, statement);
  }
  expectNone(found);
}

TEST(Include, NoWindowsBelowDocuments) {
  static const QSet<QString> windows{QStringLiteral("QWidget"),  QStringLiteral("QApplication"),
                                     QStringLiteral("QDialog"),  QStringLiteral("QMessageBox"),
                                     QStringLiteral("QPainter"), QStringLiteral("QGuiApplication"),
                                     QStringLiteral("QPixmap"),  QStringLiteral("QImage")};
  expectNone(complaints({QStringLiteral("domain"), QStringLiteral("storage"), QStringLiteral("application")},
                        [](const SourceFile&, const Include& include) {
                          return windows.contains(include.path) ||
                                 include.path.startsWith(QLatin1String("QtWidgets")) ||
                                 include.path.startsWith(QLatin1String("QtGui"));
                        }));
}

TEST(Include, NoUmbrellaHeaders) {
  static const QRegularExpression umbrella(QStringLiteral(R"re(^(Qt[A-Z]\w+(/Qt[A-Z]\w+)?|bits/stdc\+\+\.h)$)re"));
  static const QSet<QString> namespaces{QStringLiteral("QtGlobal"),  QStringLiteral("QtEndian"),
                                        QStringLiteral("QtMath"),    QStringLiteral("QtLogging"),
                                        QStringLiteral("QtNumeric"), QStringLiteral("QtPlugin")};
  expectNone(complaints({}, [](const SourceFile&, const Include& include) {
    return umbrella.match(include.path).hasMatch() && !namespaces.contains(include.path);
  }));
}

TEST(Include, DomainKnowsNoObjectsNoVariants) {
  expectNone(occurrences(
      {QStringLiteral("domain")},
      QRegularExpression(QStringLiteral(R"re(\b(QVariant|QObject|Q_OBJECT|Q_GADGET|QSettings|QFile)\b)re"))));
}

// The time is given by a Clock, chance by a RandomSource, so that every rule can be asked about any day. An engine with
// a fixed seed is no chance: the sample is made by one, but no rule may roll dice at all.
TEST(Include, TimeAndChanceAreGiven) {
  static const QRegularExpression called(
      QStringLiteral(R"re(\b(currentDateTime|currentDateTimeUtc|currentDate|currentTime|currentMSecsSinceEpoch)re"
                     R"re(|currentSecsSinceEpoch|system_clock|QRandomGenerator|random_device|srand|rand)\b)re"
                     R"re(|\btime\s*\(\s*(nullptr|0|NULL)\s*\))re"));
  static const QRegularExpression engine(QStringLiteral("\\b(mt19937\\w*|default_random_engine|minstd_rand)\\b"));
  expectNone(occurrences({QStringLiteral("domain"), QStringLiteral("application")}, called));
  expectNone(occurrences({QStringLiteral("domain")}, engine));
}

}  // namespace
}  // namespace guiju
