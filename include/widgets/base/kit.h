// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

#include "widgets/base/dialogs.h"
#include "widgets/base/table_view.h"
#include "widgets/base/theme.h"

class QSettings;

namespace guiju {

// What every page is built with; made once by the program, and it outlives the pages. Areas add nothing to it.
struct Kit {
  Theme& theme;
  Dialogs& dialogs;
  QSettings& settings;                                  // of this person on this computer
  std::function<void(const QString&)> openClause = {};  // the clause beside the page
  std::function<void(const QString&)> openGuide = {};   // the guide at a topic
  std::function<void(const ShownTable&)> exportTable = {};
  std::function<void(const ShownTable&)> printTable = {};
};

}  // namespace guiju
