// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/component_sheet.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

#include "support/chinese_translator.h"
#include "support/scripted_dialogs.h"
#include "support/shots.h"
#include "widgets/base/main_window.h"
#include "widgets/base/status_strip.h"

namespace guiju {
namespace {

std::vector<Area> areas() {
  const auto sheet = [](const Kit& kit) -> Page* { return new ComponentSheet(kit); };
  return {
      {QStringLiteral("workbench"), QT_TRANSLATE_NOOP("areas", "Workbench"), QStringLiteral("go-home"), {}, sheet, {}},
      {QStringLiteral("org"),
       QT_TRANSLATE_NOOP("areas", "Organization"),
       QStringLiteral("organization-chart"),
       {},
       sheet,
       {}},
      {QStringLiteral("activities"),
       QT_TRANSLATE_NOOP("areas", "Activities"),
       QStringLiteral("view-calendar"),
       {},
       sheet,
       {}},
      {QStringLiteral("policies"),
       QT_TRANSLATE_NOOP("areas", "Policies"),
       QStringLiteral("document-edit-sign"),
       {},
       sheet,
       {}}};
}

void takePicture(Theme::Scheme scheme, const QString& name) {
  Theme theme;
  theme.apply(scheme);
  ScriptedDialogs dialogs;
  QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
  const Kit kit{theme, dialogs, settings};
  MainWindow window(kit, areas());
  window.setBadge(QStringLiteral("workbench"), 7);
  window.setNews(QStringLiteral("3"));
  window.status()->setUser(QStringLiteral("沈砚秋"), QStringLiteral("中心总监"));
  window.status()->setPlace(QStringLiteral("D:\\规矩\\营销中心.guiju"), false);
  window.status()->setIntegrity(true, QStringLiteral("审计链完整"), true);
  window.status()->setDraft(QStringLiteral("草稿已保存 14:32:07"));
  window.status()->setBackup(QStringLiteral("上次备份 2 小时前"), false);
  window.status()->setDate(QStringLiteral("2026-11-23 周一 14:32"));
  shot(window, name);
  EXPECT_EQ(clippedTexts(window).join(QLatin1String(" | ")).toStdString(), "") << name.toStdString();
}

TEST(ComponentSheet, FitsTheSmallestScreenInEnglish) {
  takePicture(Theme::Scheme::Light, QStringLiteral("components-en"));
  takePicture(Theme::Scheme::Dark, QStringLiteral("components-en-dark"));
}

TEST(ComponentSheet, FitsTheSmallestScreenInChinese) {
  const QLocale before;
  QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
  const ChineseTranslator chinese;
  takePicture(Theme::Scheme::Light, QStringLiteral("components-zh"));
  takePicture(Theme::Scheme::Dark, QStringLiteral("components-zh-dark"));
  QLocale::setDefault(before);
}

}  // namespace
}  // namespace guiju
