// SPDX-License-Identifier: GPL-3.0-or-later
// What the library calls active is really asked by the code and proved by a test, and nothing is asked that it does not
// name.
#include <gtest/gtest.h>

#include <QMap>
#include <QSet>

#include "support/library.h"
#include "support/source_tree.h"

namespace guiju {
namespace {

using policy::Clause;
using policy::Kind;
using policy::Status;

const QStringList kCode{QStringLiteral("*.h"), QStringLiteral("*.cpp")};

const QRegularExpression& clauseId() {
  static const QRegularExpression id(QStringLiteral(R"re("((?:EVT|MTG|SYS|RWD|TPL|REG|SITE|MMC|WFA)-R?\d[\d.]*)")re"));
  return id;
}

// A file that judges, or an organization template, whose units can't be closed while their clause binds.
bool isRuleFile(const SourceFile& file) {
  static const QRegularExpression judges(
      QStringLiteral(R"re(\b(judge|judgeAll|finding)\s*\(|\b(RequirementTable|RuleTable|Requirement|Rule)<)re"));
  static const QRegularExpression name(QStringLiteral("(_(rules|checks)|/template\\w*)\\.(h|cpp)$"));
  return name.match(file.path).hasMatch() || judges.match(file.code).hasMatch();
}

// What a rule file says without the duties its templates list, which only refer to clauses.
QString rulesOnly(const SourceFile& file) {
  static const QRegularExpression duty(QStringLiteral(R"re(TemplateLine\{\{[^}]*\},\s*"[^"]*"\})re"));
  return QString(file.code).remove(duty);
}

// clause id -> files that name it, as far as `wanted` lets them through
template <class Wanted, class Content>
QMap<QString, QStringList> mentions(const QStringList& folders, Wanted wanted, Content content) {
  QMap<QString, QStringList> found;
  for (const SourceFile& file : sourceFiles(folders, kCode)) {
    const QString ownArea = QStringLiteral("/domain/policy/");
    if (file.path.contains(ownArea) || !wanted(file)) continue;
    for (auto match = clauseId().globalMatch(content(file)); match.hasNext();)
      found[match.next().captured(1)] << file.path;
  }
  return found;
}

QMap<QString, QStringList> rules() {
  return mentions({QStringLiteral("src/domain"), QStringLiteral("src/application")}, isRuleFile, rulesOnly);
}

QMap<QString, QStringList> references() {
  return mentions(
      {QStringLiteral("src"), QStringLiteral("include")}, [](const SourceFile&) { return true; },
      [](const SourceFile& file) { return file.code; });
}

QMap<QString, QStringList> proofs() {
  static const QRegularExpression mark(QStringLiteral(R"re(\bCLAUSE\("([^"]+)"\))re"));
  QMap<QString, QStringList> found;
  for (const SourceFile& file : sourceFiles({QStringLiteral("tests")}, {QStringLiteral("*_test.cpp")})) {
    for (auto match = mark.globalMatch(file.code); match.hasNext();) found[match.next().captured(1)] << file.path;
  }
  return found;
}

bool needsARule(const Clause& clause) {
  return clause.is(Kind::Enforced) || clause.is(Kind::Due) || clause.is(Kind::Measured);
}

QSet<QString> plannedInTheList() {
  QFile file(sourceRoot() + QStringLiteral("/tests/app/policy/planned_clauses.txt"));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  QSet<QString> ids;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
    if (!line.isEmpty() && !line.startsWith(QLatin1Char('#'))) ids.insert(line.trimmed());
  }
  return ids;
}

void expectNone(const QStringList& found) {
  EXPECT_TRUE(found.isEmpty()) << found.join(QLatin1Char('\n')).toStdString();
}

// The rows of the access matrix: who may is a rule too, though a row may also say where a planned clause will be asked.
QMap<QString, QStringList> matrixRows() {
  const auto isMatrix = [](const SourceFile& file) { return file.path.contains(QStringLiteral("_access.")); };
  return mentions({QStringLiteral("src/domain"), QStringLiteral("include/domain")}, isMatrix,
                  [](const SourceFile& file) { return file.code; });
}

TEST(Coverage, EveryActiveClauseHasARule) {
  auto rule = rules();
  rule.insert(matrixRows());
  const auto reference = references();
  QStringList found;
  for (const Clause& clause : shippedLibrary().clauses()) {
    if (clause.status != Status::Active) continue;
    const bool there = needsARule(clause) ? rule.contains(clause.id) : reference.contains(clause.id);
    if (!there) found << clause.id + QStringLiteral(": active, but no code names it");
  }
  expectNone(found);
}

TEST(Coverage, EveryActiveClauseHasATest) {
  const auto proof = proofs();
  QStringList found;
  for (const Clause& clause : shippedLibrary().clauses()) {
    if (clause.status == Status::Active && !proof.contains(clause.id))
      found << clause.id + QStringLiteral(": active, but no test proves it");
  }
  expectNone(found);
}

TEST(Coverage, EveryRuleNamesAnActiveClause) {
  QStringList found;
  const auto rule = rules();
  for (auto each = rule.begin(); each != rule.end(); ++each) {
    const Clause* clause = shippedLibrary().clause(each.key());
    if (!clause) continue;  // reported below
    if (clause->status != Status::Active)
      found << each.key() + QStringLiteral(": planned, but a rule asks it: ") + each.value().first();
  }
  expectNone(found);
}

TEST(Coverage, NothingNamesAClauseThatIsNotInTheLibrary) {
  QStringList found;
  for (const auto& named : {references(), proofs()}) {
    for (auto each = named.begin(); each != named.end(); ++each) {
      if (!shippedLibrary().clause(each.key())) found << each.key() + QStringLiteral(": ") + each.value().first();
    }
  }
  expectNone(found);
}

TEST(Coverage, ThePlannedListOnlyShrinks) {
  constexpr int kPlannedAtMost = 165;  // lower it with every clause that becomes active, never raise it
  QSet<QString> planned;
  for (const Clause& clause : shippedLibrary().clauses()) {
    if (clause.status == Status::Planned) planned.insert(clause.id);
  }
  const QSet<QString> listed = plannedInTheList();
  expectNone((planned - listed).values());  // an active clause has become planned again
  expectNone((listed - planned).values());  // take it off the list
  EXPECT_EQ(listed.size(), kPlannedAtMost);
}

TEST(Coverage, TheLibraryNamesOnlyActionsOfTheMatrix) {
  QString matrix;
  for (const SourceFile& file : sourceFiles({QStringLiteral("include/domain"), QStringLiteral("src/domain")}, kCode)) {
    if (file.path.contains(QStringLiteral("_access."))) matrix += file.code;
  }
  QStringList found;
  for (const Clause& clause : shippedLibrary().clauses()) {
    for (const QString& action : clause.actions) {
      const QRegularExpression row(QStringLiteral("\\{\\s*\"%1\"").arg(QRegularExpression::escape(action)));
      if (!row.match(matrix).hasMatch()) found << clause.id + QStringLiteral(": ") + action;
    }
  }
  expectNone(found);
}

TEST(Coverage, RulesReadOnlyFiguresOfTheLibrary) {
  static const QRegularExpression use(QStringLiteral(R"re([.>](money|rate|number)\(\s*"([^"]+)"\))re"));
  QStringList found;
  for (const SourceFile& file : sourceFiles({QStringLiteral("src")}, kCode)) {
    for (auto match = use.globalMatch(file.code); match.hasNext();) {
      const QString key = match.next().captured(2);
      if (!shippedLibrary().parameter(key)) found << key + QStringLiteral(": ") + file.path;
    }
  }
  expectNone(found);
}

// A figure of an active clause that nothing reads would be a promise: it is named in code or in a shipped flow.
TEST(Coverage, EveryFigureOfAnActiveClauseIsRead) {
  QString readers;
  for (const SourceFile& file : sourceFiles({QStringLiteral("src/domain"), QStringLiteral("src/application")}, kCode)) {
    if (!file.path.contains(QStringLiteral("/policy/"))) readers += file.code;
  }
  for (const SourceFile& file : sourceFiles({QStringLiteral("resources/flows")}, {QStringLiteral("*.json")}))
    readers += file.text;
  QStringList found;
  for (const policy::ParameterDefinition& each : shippedLibrary().parameters()) {
    const Clause* clause = shippedLibrary().clause(each.clause);
    if (clause->status == Status::Active && !readers.contains(each.key)) found << each.key;
  }
  expectNone(found);
}

}  // namespace
}  // namespace guiju
