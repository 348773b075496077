// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/activity_views.h"
#include "widgets/base/timeline.h"

namespace guiju::activity {

// The way of an activity from idea to approval as steps: what is done, what is now, what is next and who will be asked.
[[nodiscard]] std::vector<TimelineStep> courseOf(const ActivityDetail::Answer& detail);

}  // namespace guiju::activity
