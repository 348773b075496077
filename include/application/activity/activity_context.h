// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "application/base/work.h"
#include "domain/activity/activity_rules.h"
#include "domain/org/chart.h"

namespace guiju::activity {

// One activity as a command finds it, with what its rules ask for: who the actor is to it and what binds the center
// today.
struct ActivityContext {
  Activity activity;
  std::vector<EmployeeId> people;  // whose own it is
  std::optional<MarketBrief> brief;
  std::vector<ActivityPlan> plans;  // oldest first
  Standing standing;
  std::vector<UnitId> promotionUnits;
  std::vector<UnitId> planningUnits;
  policy::Enforcement enforcement;

  [[nodiscard]] const ActivityPlan* latestPlan() const { return plans.empty() ? nullptr : &plans.back(); }
  [[nodiscard]] access::Place place() const { return {{activity.unit}, people}; }
  [[nodiscard]] access::Place placeOfBrief() const;  // with the units of promotion
  [[nodiscard]] access::Place placeOfPlan() const;   // with the units of planning
};

// Through the row filter: NotFound for an activity the actor may not see.
[[nodiscard]] Result<ActivityContext> loadActivity(const Reading& reading, ActivityId id);

[[nodiscard]] Standing standingOf(const org::Chart& chart, EmployeeId person, QDate day);

// All that a plan rests on as it is stored now, with `plan` as its plan.
[[nodiscard]] Result<Submission> submissionOf(const Reading& reading, const ActivityContext& context,
                                              const ActivityPlan& plan);

// Makes the stored rows of an ordered list what `wanted` says, row by row of the same position: changed ones are
// updated, new ones added, others removed. `same` compares content.
template <class R>
Result<void> replaceRows(Work& work, const std::vector<R>& stored, std::vector<R> wanted,
                         bool (*same)(const R&, const R&)) {
  for (std::size_t i = wanted.size(); i < stored.size(); ++i) GUIJU_CHECK(work.remove(stored[i]));
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    wanted[i].position = static_cast<int>(i) + 1;
    if (i >= stored.size()) {
      wanted[i].id = {};
      GUIJU_CHECK(work.insert(wanted[i]));
      continue;
    }
    wanted[i].id = stored[i].id;
    wanted[i].version = stored[i].version;
    if (!same(stored[i], wanted[i])) GUIJU_CHECK(work.update(stored[i], wanted[i], stored[i].version));
  }
  return {};
}

// Equal in every field but id and version.
template <class R>
bool sameContent(const R& a, const R& b) {
  for (const FieldInfo& info : recordType<R>().fields.subspan(2)) {
    if (info.get(&a) != info.get(&b)) return false;
  }
  return true;
}

}  // namespace guiju::activity
