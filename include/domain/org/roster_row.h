// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/base/message.h"

namespace guiju::org {

// One row of a roster file (花名册) as it was read: nothing looked up yet. A row without a name is a vacant post;
// several rows with one number are dated moves.
struct RosterRow {
  int row = 0;  // as the person sees it in the file, the header is 1
  QString number;
  QString name;
  QString unit;   // department
  QString group;  // group below it, may be empty
  QString position;
  QString grade;
  QString phone;
  QString email;
  std::optional<QDate> hiredOn;
  std::optional<QDate> probationUntil;
  std::optional<QDate> contractEnd;
  std::optional<QDate> from;      // since when in this position; the day of hire if empty
  std::optional<QDate> leftOn;    // last day of service
  std::vector<Message> problems;  // cells that could not be read
};

}  // namespace guiju::org
