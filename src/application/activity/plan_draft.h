// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/activity/plan_commands.h"

namespace guiju::activity {

// The draft to write into, and its budget as stored: the latest plan while it is a draft, else the next version, begun
// as a copy of the latest one. `version` is that of the latest plan the person saw; the activity goes to planning. The
// draft's version has moved on afterwards, so that a second writer with the same version meets a conflict whatever part
// he changes.
struct OpenDraft {
  Activity activity;  // as it stands now
  ActivityPlan plan;
  std::vector<BudgetLine> budget;
};
[[nodiscard]] Result<OpenDraft> openDraft(Work& work, const PlanContext& loaded, qint64 version,
                                          const std::function<void(ActivityPlan&)>& change);

}  // namespace guiju::activity
