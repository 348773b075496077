// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/guide_window.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>

namespace guiju {
namespace {

const QStringList kLanguages{QStringLiteral("en"), QStringLiteral("zh_CN")};

QStringList topicsIn(const QString& language) {
  return QDir(QStringLiteral(":/guide/") + language).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

TEST(GuideWindow, HasTheSamePagesInBothLanguages) {
  EXPECT_FALSE(topicsIn(kLanguages[0]).isEmpty());
  EXPECT_EQ(topicsIn(kLanguages[0]), topicsIn(kLanguages[1]));
}

TEST(GuideWindow, OpensTheTopicInTheReadersLanguage) {
  GuideWindow english(QStringLiteral("en"));
  english.open(QStringLiteral("organization"));
  EXPECT_EQ(english.topic(), QStringLiteral("organization"));
  EXPECT_TRUE(english.text().startsWith(QStringLiteral("Organization"))) << english.text().left(40).toStdString();
  GuideWindow chinese(QStringLiteral("zh_CN"));
  chinese.open(QStringLiteral("organization"));
  EXPECT_TRUE(chinese.text().startsWith(QStringLiteral("组织架构"))) << chinese.text().left(40).toStdString();
  EXPECT_TRUE(chinese.windowTitle().contains(QStringLiteral("组织架构")));
}

TEST(GuideWindow, ShowsTheContentsForAPageThatHasNoTopic) {
  GuideWindow guide(QStringLiteral("en"));
  guide.open(QString());
  EXPECT_EQ(guide.topic(), QStringLiteral("index"));
}

TEST(GuideWindow, GoesBackAndToTheContents) {
  GuideWindow guide(QStringLiteral("en"));
  guide.open(QStringLiteral("policies"));
  guide.open(QStringLiteral("calendar"));
  guide.findChild<QPushButton*>(QStringLiteral("guideBackButton"))->click();
  EXPECT_EQ(guide.topic(), QStringLiteral("policies"));
  guide.findChild<QPushButton*>(QStringLiteral("guideContentsButton"))->click();
  EXPECT_EQ(guide.topic(), QStringLiteral("index"));
}

TEST(GuideWindow, NoLinkLeadsNowhere) {
  static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)\\)"));
  for (const QString& language : kLanguages) {
    for (const QString& topic : topicsIn(language)) {
      QFile file(QStringLiteral(":/guide/%1/%2").arg(language, topic));
      ASSERT_TRUE(file.open(QIODevice::ReadOnly));
      for (auto match = link.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
        const QString target = match.next().captured(1);
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/guide/%1/%2").arg(language, target)))
            << language.toStdString() << '/' << topic.toStdString() << " -> " << target.toStdString();
      }
    }
  }
}

}  // namespace
}  // namespace guiju
