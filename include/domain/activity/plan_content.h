// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "domain/activity/activity_rules.h"

namespace guiju::activity {

// What is decided on and signed when a plan is submitted, in the one canonical form: what the activity is and serves,
// the strategy it rests on, the plan with its budget, milestones, tasks and targets. What changes afterwards without
// touching the plan (states, progress, milestones reached) is not part of it.
[[nodiscard]] QByteArray planContent(const Submission& submission, const QString& typeKey);

}  // namespace guiju::activity
