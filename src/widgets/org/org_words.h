// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/org/chart.h"

namespace guiju::org {

// Words that several parts of the page say alike.
[[nodiscard]] QString staffingText(const Staffing& staffing);                // "6/7"
[[nodiscard]] QString staffingInWords(const Staffing& staffing);             // "6 in post, establishment 7, 1 vacant"
[[nodiscard]] QString headText(const Chart& chart, UnitId unit, QDate day);  // "Director Shen", "vacant"
[[nodiscard]] QString roleTitle(access::Role role);
[[nodiscard]] QString kindTitle(AssignmentKind kind);
[[nodiscard]] QString outcomeTitle(SelectionOutcome outcome);
[[nodiscard]] QString unitKindTitle(UnitKind kind);
[[nodiscard]] QString functionName(const QString& key);
[[nodiscard]] QString pathText(const std::vector<QString>& names);  // "Center / Sales / East"
[[nodiscard]] QString pathText(const Chart& chart, UnitId unit, QDate day);

}  // namespace guiju::org
