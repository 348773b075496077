// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "application/base/session.h"
#include "widgets/base/kit.h"

namespace guiju::calendar {

// The working calendar in a window of its own, opened from the menu: it is looked at a few times a year.
class CalendarDialog : public QDialog {
  Q_OBJECT

 public:
  CalendarDialog(const Kit& kit, Session& session, QWidget* parent = nullptr);
};

}  // namespace guiju::calendar
