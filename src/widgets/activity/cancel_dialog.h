// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/activity_commands.h"
#include "application/base/session.h"
#include "widgets/base/fields.h"
#include "widgets/base/form_dialog.h"

class QPlainTextEdit;

namespace guiju::activity {

// Asks why an activity will not take place and what has been spent, before it is cancelled for good.
class CancelDialog : public FormDialog {
  Q_OBJECT

 public:
  CancelDialog(const Kit& kit, Session& session, const Activity& activity, QWidget* parent = nullptr);

 private:
  void save();

  Session& session_;
  ActivityId activity_;
  qint64 version_;
  QPlainTextEdit* reason_;
  MoneyEdit* spent_;
};

}  // namespace guiju::activity
