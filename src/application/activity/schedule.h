// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/activity/activity.h"

namespace guiju::activity {

// Moves all days of a schedule by `days`; what has no day keeps none.
inline void moveSchedule(qint64 days, std::vector<Milestone>& milestones, std::vector<ActivityTask>& tasks) {
  const auto move = [days](QDate& day) {
    if (day.isValid()) day = day.addDays(days);
  };
  for (Milestone& milestone : milestones) move(milestone.due);
  for (ActivityTask& task : tasks) {
    move(task.startsOn);
    move(task.endsOn);
  }
}

}  // namespace guiju::activity
