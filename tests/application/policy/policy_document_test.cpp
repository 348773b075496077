// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/policy_document.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "application/policy/enforcement.h"
#include "support/source_tree.h"

namespace guiju {
namespace {

QString documentPath(const QString& area) {
  return sourceRoot() + QStringLiteral("/docs/policy/%1.md").arg(area);
}

TEST(PolicyDocument, TheDocumentsSayWhatTheLibrarySays) {
  for (const QString& area : builtInLibrary().areas()) {
    const QString expected = policyDocument(builtInLibrary(), area);
    QFile file(documentPath(area));
    if (qEnvironmentVariableIsSet("GUIJU_WRITE_DOCS")) {
      ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << area.toStdString();
      file.write(expected.toUtf8());
      continue;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << area.toStdString();
    EXPECT_EQ(QString::fromUtf8(file.readAll()), expected) << area.toStdString() << ": run with GUIJU_WRITE_DOCS=1";
  }
}

TEST(PolicyDocument, ThereIsADocumentForEveryAreaAndNoOther) {
  QStringList expected;
  for (const QString& area : builtInLibrary().areas()) expected << area + QStringLiteral(".md");
  EXPECT_EQ(QDir(sourceRoot() + QStringLiteral("/docs/policy")).entryList(QDir::Files, QDir::Name), expected);
}

TEST(PolicyDocument, SaysIdTextBasisStandingAndFigures) {
  const QString text = policyDocument(builtInLibrary(), QStringLiteral("org"));
  EXPECT_TRUE(text.contains(QStringLiteral("### SYS-1.1 ")));
  EXPECT_TRUE(text.contains(QStringLiteral("`activity.limit.group_leader`")));
  EXPECT_TRUE(text.contains(QStringLiteral("5,000.00 yuan")));
  EXPECT_TRUE(text.contains(QStringLiteral("binds the organization template `event_center`")));
  EXPECT_FALSE(text.contains(QStringLiteral("### MTG-")));
}

TEST(PolicyDocument, TheProgramCarriesTheLibraryThatIsInTheSources) {
  EXPECT_EQ(builtInLibrary().clauses().size(), 194U);
  EXPECT_FALSE(builtInLibrary().parameters().empty());
}

}  // namespace
}  // namespace guiju
