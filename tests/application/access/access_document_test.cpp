// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/access_document.h"

#include <gtest/gtest.h>

#include <QFile>

#include "application/center/all_areas.h"
#include "support/clause.h"

namespace guiju::access {
namespace {

// Whoever changes the table publishes it: `./run ctl matrix > docs/access.md`.
TEST(AccessDocument, TheCheckedInDocumentIsTheTable) {
  CLAUSE("WFA-0.2");
  QFile file(qEnvironmentVariable("GUIJU_SOURCE_DIR") + QStringLiteral("/docs/access.md"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << "docs/access.md is missing";
  EXPECT_EQ(QString::fromUtf8(file.readAll()).trimmed(), accessDocument(allAreas().matrix()).trimmed());
}

TEST(AccessDocument, EveryActionStandsInItOnce) {
  const Areas areas = allAreas();
  const QString text = accessDocument(areas.matrix());
  for (const Grant& row : areas.matrix().rows()) {
    EXPECT_EQ(text.count(QStringLiteral("`%1`").arg(QLatin1StringView(row.action.id))), 1) << row.action.id;
  }
}

}  // namespace
}  // namespace guiju::access
