// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/chart.h"

namespace guiju::org {

// Whether a title, as offices write it, is that of the head of such a unit: "销售部部长", "经理" of a department,
// "组长" of a group; not "副部长", "客户经理".
[[nodiscard]] bool isHeadTitle(const QString& title, const Unit& unit);

// What the holder of a position with this title is to the center.
[[nodiscard]] access::Role roleOfTitle(const QString& title, const Unit& unit, bool isHead);

// Whether two names are the same but for case, blanks and width.
[[nodiscard]] bool sameName(const QString& a, const QString& b);

}  // namespace guiju::org
