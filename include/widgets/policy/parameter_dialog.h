// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/policy/policy_commands.h"
#include "application/policy/policy_views.h"
#include "widgets/base/form_dialog.h"

class QLineEdit;

namespace guiju {

class DateEdit;
class Session;

// Gives a policy parameter another value from a day on, with its bounds in view.
class ParameterDialog : public FormDialog {
  Q_OBJECT

 public:
  ParameterDialog(const Kit& kit, Session& session, const ParameterLine& line, QDate today, QWidget* parent = nullptr);

  [[nodiscard]] SetPolicyParameter command() const;

 private:
  [[nodiscard]] std::optional<qint64> value() const;
  [[nodiscard]] QString valueProblem() const;
  void save();

  Session& session_;
  policy::ParameterHistory history_;
  QDate today_;
  QLineEdit* value_;
  DateEdit* from_;
  QLineEdit* reason_;
};

}  // namespace guiju
