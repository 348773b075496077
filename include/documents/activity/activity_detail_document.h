// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/activity_views.h"
#include "documents/activity/activity_plan_document.h"

namespace guiju::activity {

// What the page of an activity shows, as the printed plan says it, in the language of the window.
[[nodiscard]] PlanDocument planDocument(const ActivityDetail::Answer& detail);

}  // namespace guiju::activity
