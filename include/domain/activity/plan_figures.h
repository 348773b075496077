// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activity/activity_rules.h"

namespace guiju::activity {

// What the figures of the policies ask of a plan that is handed in: how many days before its first day, how many
// milestones and target figures at least (EVT-13, EVT-16, WFA-3.2). Each finding keeps the version it was judged by.
[[nodiscard]] policy::Decision checkFigures(const Submission& submission, const policy::Enforcement& enforcement);

}  // namespace guiju::activity
