// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "application/activity/brief_commands.h"
#include "application/base/session.h"
#include "widgets/base/fields.h"
#include "widgets/base/form_dialog.h"

class QPlainTextEdit;

namespace guiju::activity {

// Writes the market brief: what the planners need to know, ending in the strategy (EVT-10, EVT-13).
class BriefEditor : public FormDialog {
  Q_OBJECT

 public:
  BriefEditor(const Kit& kit, Session& session, ActivityId activity, const std::optional<MarketBrief>& brief,
              QWidget* parent = nullptr);

 private:
  void addText(const QString& label, QString MarketBrief::*text, const QString& objectName, int lines,
               const MarketBrief& brief);
  void save();

  Session& session_;
  ActivityId activity_;
  qint64 version_ = 0;
  std::vector<std::pair<QString MarketBrief::*, QPlainTextEdit*>> texts_;
  MoneyEdit* sales_;
};

}  // namespace guiju::activity
