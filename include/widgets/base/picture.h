// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>
#include <vector>

#include "application/base/session.h"
#include "application/center/open_center.h"
#include "widgets/base/kit.h"
#include "widgets/base/main_window.h"

namespace guiju {

// Where the tour's pictures are taken: the window on the sample center, with somebody signed in.
struct PictureStage {
  MainWindow& window;
  Session& session;
  OpenCenter& center;
  const Kit& kit;
};

// One picture of the tour: what is shown, and which Designer forms are seen in it.
struct Picture {
  QString name;       // "activities-list", becomes NN-activities-list.png
  QStringList forms;  // ui/<area>/<name>.ui without folder and ending
  // Prepares and answers the widget to draw: the window itself, or a dialog which the stage then deletes.
  std::function<QWidget*(PictureStage&)> prepare;
};

}  // namespace guiju
