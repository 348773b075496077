// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>

#include "domain/access/access.h"

namespace guiju::activity {

inline constexpr access::Action kViewActivities{"activity.view", QT_TRANSLATE_NOOP("actions", "See activities"),
                                                "EVT-9"};
inline constexpr access::Action kEditActivities{"activity.edit",
                                                QT_TRANSLATE_NOOP("actions", "Begin and change activities"), "EVT-3"};
inline constexpr access::Action kWriteBriefs{"activity.brief", QT_TRANSLATE_NOOP("actions", "Write market briefs"),
                                             "EVT-6"};
inline constexpr access::Action kAcceptBriefs{
    "activity.brief.accept", QT_TRANSLATE_NOOP("actions", "Accept or return market briefs for a group"), "EVT-13"};
inline constexpr access::Action kWritePlans{
    "activity.plan", QT_TRANSLATE_NOOP("actions", "Write and submit plans and budgets"), "EVT-7"};
inline constexpr access::Action kCancelActivities{"activity.cancel", QT_TRANSLATE_NOOP("actions", "Cancel activities"),
                                                  ""};
inline constexpr access::Action kMarkMilestones{"activity.milestone",
                                                QT_TRANSLATE_NOOP("actions", "Mark milestones as reached"), "EVT-16"};
inline constexpr access::Action kEditActivityTypes{
    "activity.type", QT_TRANSLATE_NOOP("actions", "Add and retire activity types"), "EVT-11"};

// The rows of the access matrix that belong to activities. A brief stands at the units with the function promotion, a
// plan at those with the function planning, whatever unit the activity belongs to: their groups reach them there.
[[nodiscard]] std::span<const access::Grant> activityGrants();

}  // namespace guiju::activity
