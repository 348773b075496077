// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "domain/access/access.h"
#include "domain/activity/activity_list.h"
#include "storage/base/connection.h"

namespace guiju::storage {

// The rows of activities; what the reach does not hold is as if it were not there.
class ActivityStore {
 public:
  explicit ActivityStore(Connection& connection) : db_(connection) {}

  [[nodiscard]] Result<std::vector<activity::ActivityType>> types();
  [[nodiscard]] Result<std::optional<activity::Activity>> find(const access::Reach& reach, activity::ActivityId id);
  [[nodiscard]] Result<std::optional<activity::ActivityRow>> row(const access::Reach& reach, activity::ActivityId id,
                                                                 QDate today);

  [[nodiscard]] Result<activity::ActivityPage> page(const access::Reach& reach, const activity::ActivityFilter& filter,
                                                    QDate today, std::optional<activity::ActivityKey> after, int limit);
  // Counted up to `cap`.
  [[nodiscard]] Result<qint64> count(const access::Reach& reach, const activity::ActivityFilter& filter, QDate today,
                                     qint64 cap);
  [[nodiscard]] Result<activity::ActivitySums> sums(const access::Reach& reach, QDate from, QDate before, QDate today);

  [[nodiscard]] Result<std::optional<activity::MarketBrief>> brief(activity::ActivityId id);
  [[nodiscard]] Result<std::vector<activity::ActivityPlan>> plans(activity::ActivityId id);  // oldest first
  [[nodiscard]] Result<std::vector<activity::BudgetLine>> budget(activity::ActivityPlanId id);
  [[nodiscard]] Result<std::vector<activity::Milestone>> milestones(activity::ActivityId id);
  // Of approved activities, what was due before the day and is not marked done, the oldest first.
  [[nodiscard]] Result<std::vector<activity::Milestone>> overdueMilestones(QDate day);
  [[nodiscard]] Result<std::vector<activity::ActivityTask>> tasks(activity::ActivityId id);
  [[nodiscard]] Result<std::vector<activity::TargetFigure>> targets(activity::ActivityId id);
  // The people an activity is the own of: its owner, and those who answer for a milestone or task of it.
  [[nodiscard]] Result<std::vector<access::EmployeeId>> people(const activity::Activity& activity);

  // The names of people by id; unknown ones are absent.
  [[nodiscard]] Result<std::map<access::EmployeeId, QString>> names(const std::set<access::EmployeeId>& people);
  // People in service on the day and units open on it, for choosing; by name.
  [[nodiscard]] Result<std::vector<activity::Choice>> employeesOn(QDate day);
  [[nodiscard]] Result<std::vector<activity::Choice>> unitsOn(QDate day);

  // The next free count of the year, for a new number.
  [[nodiscard]] Result<int> nextActivitySerial(int year);
  [[nodiscard]] Result<int> nextBriefSerial(int year);

 private:
  Result<int> nextSerial(const QString& table, const QString& prefix);
  Connection& db_;
};

}  // namespace guiju::storage
