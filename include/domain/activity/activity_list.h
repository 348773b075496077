// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "domain/activity/activity.h"

// What lists and tiles of activities show: values between the store, the page and the exports.
namespace guiju::activity {

// What a list is ordered by.
enum class ActivityOrder { StartsOn, Number, Title, State };

// Which activities a list shows: every condition given must hold.
struct ActivityFilter {
  std::set<ActivityState> states;  // empty: any
  ActivityTypeId type;
  EmployeeId owner;
  UnitId unit;
  QString text;        // in the title, its pinyin or initials, or the number
  QDate startsFrom;    // first day on or after
  QDate startsBefore;  // first day before
  bool lateMilestones = false;
  ActivityOrder order = ActivityOrder::StartsOn;
  bool descending = true;
  friend bool operator==(const ActivityFilter&, const ActivityFilter&) = default;
};

// Where a page of the list begins: after this row.
struct ActivityKey {
  FieldValue value;  // of the field that orders the list
  ActivityId id;

  [[nodiscard]] static ActivityKey of(const Activity& activity, ActivityOrder order);
};

// One line of the list with what it shows of other records.
struct ActivityRow {
  Activity activity;
  QString typeKey;
  QString typeZh;
  QString typeEn;
  QString owner;
  QString unit;
  int planVersion = 0;  // 0: no plan yet
  Money budget;         // of the latest plan
  int milestones = 0;
  int reached = 0;
  QDate lateSince;  // due date of the earliest late milestone; none: nothing is late
  int lateDays = 0;
};

struct ActivityPage {
  std::vector<ActivityRow> rows;
  bool more = false;
};

// Sums over the activities one may see, for the tiles.
struct ActivitySums {
  std::map<ActivityState, qint64> byState;
  Money budget;          // latest plans of activities that begin in the period, cancelled and rejected ones left out
  Money approvedBudget;  // of these, approved
  qint64 lateMilestones = 0;
  QDate lateSince;
};

// Somebody or something to choose in a form.
struct Choice {
  qint64 id = 0;
  QString text;
  QString key;   // sort key with pinyin, for finding while typing
  QString note;  // what tells two of the same name apart
};

}  // namespace guiju::activity
