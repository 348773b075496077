// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/base/message.h"

namespace guiju::org {

// What can't be understood in one cell of a roster; the row is still there with the rest of its cells.
struct RosterProblem {
  QString column;  // its title in the file; empty: the row as a whole
  QString value;   // as it stands in the file
  Message what;
  friend bool operator==(const RosterProblem&, const RosterProblem&) = default;
};

// One line of a personnel roster as a file brought it: texts cleaned of odd blanks and full-width forms, dates
// understood. Whether the person, unit or position exists is found out later. Fields that the file does not have are
// empty.
struct RosterRow {
  qint64 sourceRow = 0;  // line in the file, as the spreadsheet program shows it
  QString number;        // 工号
  QString name;          // 姓名; empty: a vacant post
  QString gender;
  QString unit;      // 部门/单位; a path ("市场部/推广组") stays a path
  QString group;     // 组
  QString position;  // 岗位/职务
  QString grade;     // 职级
  QString status;    // 在职, 试用, 离职 … in the words of the file
  QString mobile;
  QString email;
  QString note;
  std::optional<QDate> hiredOn;
  std::optional<QDate> probationUntil;  // last day of probation
  std::optional<QDate> contractUntil;   // last day of the contract
  std::optional<QDate> assignedFrom;    // first day in this position
  std::optional<QDate> assignedUntil;   // last day in this position
  std::optional<QDate> leftOn;          // last day of employment
  bool hidden = false;                  // filtered away in the spreadsheet
  std::vector<RosterProblem> problems;

  [[nodiscard]] bool isVacant() const { return name.isEmpty(); }
  friend bool operator==(const RosterRow&, const RosterRow&) = default;
};

}  // namespace guiju::org
