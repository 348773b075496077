// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "domain/org/unit.h"

namespace guiju::org {

// A person of the center, from the day of hire to the day of leaving.
struct Employee {
  EmployeeId id;
  qint64 version = 0;
  QString number;  // 工号, unique
  QString name;
  QString nameKey;  // guiju::sortKey(name, Naming::Person)
  QString grade;    // rung of the ladder (MMC-4.2), which is not the position
  QString phone;
  QString email;
  QDate hiredOn;
  std::optional<QDate> probationUntil;
  std::optional<QDate> confirmedOn;
  std::optional<QDate> contractEnd;
  std::optional<QDate> leftOn;  // the last day of service
  QString leaveReason;
  qint64 industryYears = 0;    // before the hire
  qint64 managementYears = 0;  // before the hire
  QString certificates;        // one a line
  QString note;

  // The days of service: `leftOn` is still one of them.
  [[nodiscard]] DateRange service() const {
    return {hiredOn, leftOn ? std::optional(leftOn->addDays(1)) : std::nullopt};
  }
  [[nodiscard]] bool onProbation(QDate day) const {
    return service().contains(day) && probationUntil && day <= *probationUntil && (!confirmedOn || day < *confirmedOn);
  }
  friend bool operator==(const Employee&, const Employee&) = default;
};

// The ladder the policies name (主任、经理、主管、员工); a center may write others. English, QT_TRANSLATE_NOOP("org",
// …).
[[nodiscard]] std::span<const char* const> gradeLadder();

const RecordType& describe(const Employee*);

}  // namespace guiju::org
