// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/center/center_pictures.h"

#include <QLocale>

#include "widgets/base/guide_window.h"
#include "widgets/base/side_panel.h"
#include "widgets/center/access_matrix_dialog.h"
#include "widgets/center/first_run_dialog.h"
#include "widgets/center/password_dialog.h"
#include "widgets/center/settings_dialog.h"
#include "widgets/center/sign_in_dialog.h"

namespace guiju {

namespace {

Picture firstRun(const char* name, int step) {
  return {QString::fromLatin1(name), {QStringLiteral("first_run_dialog")}, [step](PictureStage& stage) -> QWidget* {
            auto* dialog =
                new FirstRunDialog(stage.kit, QLocale().name(), QStringLiteral("/home/guiju"), [](const QString&) {});
            dialog->showStep(step);
            return dialog;
          }};
}

// A tab as it opens.
Picture page(const char* area) {
  return {QString::fromLatin1(area), {}, [area](PictureStage& stage) -> QWidget* {
            Page* shown = stage.window.showArea(QString::fromLatin1(area));
            if (!shown) return nullptr;
            shown->sidePanel()->close();
            return &stage.window;
          }};
}

QWidget* settings(PictureStage& stage) {
  QWidget* shown = nullptr;
  stage.session.view(CenterCard{}, [&](const Result<CenterCard::Answer>& card) {
    if (card)
      shown =
          new SettingsDialog(stage.kit, stage.session, readDeskSettings(stage.kit.settings, QLocale().name()), *card);
  });
  return shown;
}

}  // namespace

std::vector<Picture> centerPictures() {
  return {
      firstRun("first-run-welcome", 0),
      firstRun("first-run-center", 1),
      firstRun("first-run-administrator", 2),
      firstRun("first-run-policies", 3),
      {QStringLiteral("sign-in"),
       {QStringLiteral("sign_in_dialog")},
       [](PictureStage& stage) -> QWidget* { return new SignInDialog(stage.kit.theme, stage.center, {}); }},
      {QStringLiteral("password"),
       {QStringLiteral("password_dialog")},
       [](PictureStage& stage) -> QWidget* {
         return new PasswordDialog(stage.kit.theme, stage.session, PasswordCost{1, 8192}, {});
       }},
      {QStringLiteral("access-matrix"),
       {},
       [](PictureStage& stage) -> QWidget* {
         return new AccessMatrixDialog(stage.kit.theme, stage.session.pipeline().areas().matrix());
       }},
      page("workbench"),
      page("organization"),
      page("policies"),
      {QStringLiteral("guide"),
       {},
       [](PictureStage& stage) -> QWidget* {
         auto* guide = new GuideWindow(QLocale().name(), &stage.window);
         guide->open(QStringLiteral("organization"));
         return guide;
       }},
      {QStringLiteral("settings"), {QStringLiteral("settings_dialog")}, settings},
  };
}

}  // namespace guiju
