// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "domain/activity/activity_list.h"
#include "domain/activity/budget.h"
#include "widgets/base/table_model.h"

namespace guiju::activity {

// The list of activities.
[[nodiscard]] std::span<const Column<ActivityRow>> activityColumns();
class ActivityRows : public RowsModel<ActivityRow> {
 public:
  explicit ActivityRows(QObject* parent = nullptr);
};
[[nodiscard]] ActivityOrder orderOf(const QString& sortKey);

// A category of the budget beside its share of the whole.
struct BudgetShare {
  int number = 0;
  CategoryTotal total;
  bool compared = false;  // there is an earlier version
  double share = 0;       // of the whole plan
};
[[nodiscard]] std::vector<BudgetShare> sharesOf(const std::vector<BudgetLine>& lines,
                                                const std::vector<BudgetLine>& earlier);
[[nodiscard]] std::span<const Column<BudgetShare>> budgetColumns();

// Milestones of one activity with the name of who answers for them.
struct MilestoneLine {
  Milestone milestone;
  QString owner;
  bool counts = false;  // the plan is approved: it can be late
  QDate today;
};
[[nodiscard]] std::span<const Column<MilestoneLine>> milestoneColumns();

struct TaskLine {
  ActivityTask task;
  QString owner;
};
[[nodiscard]] std::span<const Column<TaskLine>> taskColumns();

}  // namespace guiju::activity
