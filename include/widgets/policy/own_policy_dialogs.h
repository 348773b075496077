// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/policy/policy_commands.h"
#include "application/policy/policy_views.h"
#include "widgets/base/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace guiju {

class DateEdit;
class Session;

// Adds a policy that the center wrote itself.
class OwnPolicyDialog : public FormDialog {
  Q_OBJECT

 public:
  OwnPolicyDialog(const Kit& kit, Session& session, QDate today, QWidget* parent = nullptr);

 private:
  void save();

  Session& session_;
  QLineEdit* code_;
  QLineEdit* name_;
  QPlainTextEdit* about_;
  DateEdit* from_;
};

// Adds a clause to a policy of the center's own.
class OwnClauseDialog : public FormDialog {
  Q_OBJECT

 public:
  OwnClauseDialog(const Kit& kit, Session& session, const PolicyLibraryView::Answer& library,
                  QWidget* parent = nullptr);

 private:
  void save();

  Session& session_;
  QComboBox* policy_;
  QLineEdit* number_;
  QComboBox* area_;
  QLineEdit* title_;
  QPlainTextEdit* text_;
};

}  // namespace guiju
