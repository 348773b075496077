// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/activity_template.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "domain/activity/activity_rules.h"
#include "support/clause.h"

namespace guiju::activity {
namespace {

QDir folder() {
  return QDir(qEnvironmentVariable("GUIJU_SOURCE_DIR", QStringLiteral(".")) +
              QStringLiteral("/resources/activity/templates"));
}

QByteArray content(const QString& name) {
  QFile file(folder().filePath(name));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
  return file.readAll();
}

TEST(ActivityTemplate, EveryShippedTemplateIsCompleteInBothLanguages) {
  CLAUSE("EVT-11");
  const QStringList files = folder().entryList({QStringLiteral("*.json")});
  ASSERT_GE(files.size(), 5);
  for (const QString& name : files) {
    for (const char* language : {"zh_CN", "en"}) {
      SCOPED_TRACE(qPrintable(name) + std::string(" ") + language);
      const auto read = parseTemplate(content(name), QString::fromLatin1(language));
      ASSERT_TRUE(read.has_value());
      EXPECT_EQ(read->type + QStringLiteral(".json"), name);
      EXPECT_FALSE(read->summary.isEmpty());
      ASSERT_FALSE(read->budget.empty());
      for (const auto& line : read->budget) {
        EXPECT_FALSE(line.category.isEmpty());
        EXPECT_FALSE(line.item.isEmpty());
      }
      ASSERT_FALSE(read->targets.empty());
      for (const auto& figure : read->targets) {
        EXPECT_FALSE(figure.name.isEmpty());
        EXPECT_FALSE(figure.unit.isEmpty());
      }
    }
  }
}

TEST(ActivityTemplate, MilestonesAndTasksOfEveryTemplateAreInOrder) {
  CLAUSE("EVT-16");
  const QDate day(2026, 12, 10);
  for (const QString& name : folder().entryList({QStringLiteral("*.json")})) {
    SCOPED_TRACE(qPrintable(name));
    const auto read = parseTemplate(content(name), QStringLiteral("en"));
    ASSERT_TRUE(read.has_value());
    const auto milestones = milestonesFor(*read, day, EmployeeId{7});
    EXPECT_TRUE(checkMilestones(milestones).held());
    const auto tasks = tasksFor(*read, day, EmployeeId{7});
    EXPECT_FALSE(tasks.empty());
    EXPECT_TRUE(checkTasks(tasks).held());
    for (const auto& task : tasks) EXPECT_LT(task.endsOn, day);
  }
}

TEST(ActivityTemplate, DaysAreCountedBackFromTheFirstDay) {
  const auto read = parseTemplate(content(QStringLiteral("launch.json")), QStringLiteral("zh_CN"));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->titleZh, QStringLiteral("发布会"));
  EXPECT_EQ(read->titleEn, QStringLiteral("Launch"));
  const auto milestones = milestonesFor(*read, QDate(2026, 12, 10), EmployeeId{1});
  EXPECT_EQ(milestones.front().due, QDate(2026, 10, 26));
  EXPECT_EQ(milestones.back().due, QDate(2026, 12, 24));
  EXPECT_FALSE(milestonesFor(*read, QDate(), EmployeeId{1}).front().due.isValid());
}

TEST(ActivityTemplate, WhatIsNoTemplateIsAnError) {
  EXPECT_FALSE(parseTemplate("", QStringLiteral("en")).has_value());
  EXPECT_FALSE(parseTemplate("[]", QStringLiteral("en")).has_value());
  EXPECT_FALSE(parseTemplate(R"({"type":"x"})", QStringLiteral("en")).has_value());
}

}  // namespace
}  // namespace guiju::activity
