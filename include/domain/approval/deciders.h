// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <functional>
#include <set>
#include <vector>

#include "domain/approval/case.h"
#include "domain/approval/directory.h"
#include "domain/approval/flow.h"

namespace guiju::approval {

// The instant by which something that begins at `from` is due after whole working days.
using Deadline = std::function<QDateTime(const QDateTime& from, int workingDays)>;

// What the rules of a case are applied with: the flow in the version of the case, the people of this moment, the time.
struct Context {
  const Flow& flow;
  const Directory& directory;
  QDateTime now;
  QDate today;  // the business day of `now`
  Deadline deadline;
  bool smallCenter = false;  // the center has declared itself small: people may carry over and quorums shrink, visibly
};

// A person asked in a step, in the places he fills, and why it is he.
struct Seat {
  PersonId person;
  std::vector<QString> places;
  Message basis;
  int order = 0;  // of his first place among the places of the step
  Message moved;  // why he stands in for whom the step names; empty: he is the one named
};

// Who decides a step now.
struct StepPlan {
  std::vector<Seat> seats;       // who is still to decide, each person once, in order
  int needed = 0;                // approvals, those already given included
  std::vector<Message> skipped;  // places left out, and why
  std::vector<Message> missing;  // who must be appointed before the step can be decided
};

// What has been decided in this round of the step: places with one holder are settled by it, and no person is asked
// twice.
struct StepSoFar {
  std::set<QString> places;
  std::set<PersonId> people;
};

[[nodiscard]] StepPlan planStep(const Step& step, PersonId applicant, const StepSoFar& soFar, const Context& context);

}  // namespace guiju::approval
