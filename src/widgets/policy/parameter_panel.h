// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "application/policy/policy_views.h"
#include "widgets/base/kit.h"
#include "widgets/base/side_panel.h"

namespace guiju {

// A policy parameter beside the list: what it is used for, its bounds, and all its versions.
class ParameterPanel : public PanelLines {
  Q_OBJECT

 public:
  ParameterPanel(const Kit& kit, const ParameterLine& line);

 Q_SIGNALS:
  void clauseRequested(const QString& clause);
};

}  // namespace guiju
