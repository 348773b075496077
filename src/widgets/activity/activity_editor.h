// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/activity_commands.h"
#include "application/activity/activity_views.h"
#include "application/base/session.h"
#include "widgets/base/fields.h"
#include "widgets/base/form_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace guiju::activity {

// Begins an activity, as a copy of an earlier one if wanted, or changes what one is (EVT-3).
class ActivityEditor : public FormDialog {
  Q_OBJECT

 public:
  struct Source {
    ActivityId id;  // none: begin a new one
    qint64 version = 0;
    ActivityWords words;
    ActivityId copyOf;  // of a new one: offered as what to begin with
    QString copyOfTitle;
  };
  ActivityEditor(const Kit& kit, Session& session, const ActivityChoices::Answer& choices, const Source& source,
                 QWidget* parent = nullptr);

  [[nodiscard]] ActivityId saved() const { return saved_; }

 private:
  void build(const ActivityChoices::Answer& choices, const Kit& kit);
  void fill(const ActivityWords& words);
  [[nodiscard]] ActivityWords words() const;
  void save();

  Session& session_;
  Source source_;
  ActivityId saved_;
  QLineEdit* title_;
  QComboBox* type_;
  QComboBox* begin_ = nullptr;
  QComboBox* unit_;
  QComboBox* owner_;
  DateEdit* startsOn_;
  DateEdit* endsOn_;
  QLineEdit* startTime_;
  QLineEdit* endTime_;
  QLineEdit* venue_;
  QPlainTextEdit* goal_;
  QPlainTextEdit* need_;
  QPlainTextEdit* awareness_;
  QPlainTextEdit* brand_;
};

}  // namespace guiju::activity
