// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>

#include "domain/access/access.h"
#include "domain/base/id.h"
#include "domain/base/money.h"
#include "domain/base/record.h"

namespace guiju::activity {

using access::EmployeeId;
using access::UnitId;

// A kind of activity (EVT-11). The list is open: a center adds its own rows; the key of a built-in one names its
// template.
struct ActivityType {
  Id<ActivityType> id;
  qint64 version = 0;
  QString key;      // "launch"; what approval flows compare
  QString titleZh;  // one's own type carries the same title twice
  QString titleEn;
  bool inUse = true;  // false: kept for old activities, not offered any more
};
using ActivityTypeId = Id<ActivityType>;

// Where an activity stands; the steps between are the table of activity_states.h. Stored: never renumber.
enum class ActivityState {
  Idea = 1,
  Brief = 2,        // the promotion group gives the market brief
  Planning = 3,     // the brief is accepted; plan and budget are being written
  Countersign = 4,  // the promotion and execution groups countersign
  Approval = 5,     // those whom the limits name decide
  Approved = 6,
  Returned = 7,   // sent back for change
  Withdrawn = 8,  // taken back by the applicant
  Rejected = 9,
  Cancelled = 10,
};

// One activity of the center from idea to approval: what it serves (EVT-3), when and where it happens, who leads it.
struct Activity {
  Id<Activity> id;
  qint64 version = 0;
  QString number;  // ACT-2026-041
  QString title;
  QString titleKey;  // sort key with pinyin
  ActivityTypeId type;
  UnitId unit;
  EmployeeId owner;
  QDate startsOn;                  // local days and times at the venue
  std::optional<int> startMinute;  // minutes after midnight; none: the whole day
  QDate endsOn;                    // the last day, included
  std::optional<int> endMinute;
  QString venue;
  ActivityState state = ActivityState::Idea;
  QString companyGoal;
  QString marketNeed;
  QString awarenessEffect;
  QString brandEffect;
  QString cancelledReason;
  std::optional<Money> spentAtCancel;
};
using ActivityId = Id<Activity>;

// Stored: never renumber.
enum class BriefState { Draft = 1, Submitted = 2, Accepted = 3, Returned = 4 };

// What the promotion group tells the planners before they plan (EVT-6, EVT-10, WFA-2.1): it ends in a strategy that
// both groups accept (EVT-13).
struct MarketBrief {
  Id<MarketBrief> id;
  qint64 version = 0;
  QString number;  // MB-2026-019
  ActivityId activity;
  BriefState state = BriefState::Draft;
  EmployeeId author;
  QString needs;
  QString competitors;
  QString goals;
  QString targetMarket;
  QString segment;
  QString researchBasis;
  QString promotionPlan;
  std::optional<Money> expectedSales;  // the sales it is meant to move
  QString strategy;
  EmployeeId acceptedByPromotion;
  EmployeeId acceptedByPlanning;
  QString returnReason;
};
using MarketBriefId = Id<MarketBrief>;

// Stored: never renumber.
enum class PlanState { Draft = 1, Submitted = 2, Approved = 3, Returned = 4, Withdrawn = 5, Rejected = 6 };

// One version of the plan of an activity (EVT-7). Once submitted its content is frozen; a change after that is the next
// version, so that every decision keeps the content it was given on.
struct ActivityPlan {
  Id<ActivityPlan> id;
  qint64 version = 0;
  ActivityId activity;
  int planVersion = 1;
  PlanState state = PlanState::Draft;
  EmployeeId author;
  QString summary;
  QString productFeatures;
  QString promotionPlan;  // channels, content, times (WFA-3.1)
  QString changeNote;     // what this version changes
  QDate submittedOn;
  QByteArray content;      // the frozen canonical content; empty while a draft
  QByteArray contentHash;  // its SHA-256
};
using ActivityPlanId = Id<ActivityPlan>;

// One line of a plan's budget; the amount is quantity × unit price, or stands for itself where there is no unit price.
struct BudgetLine {
  Id<BudgetLine> id;
  qint64 version = 0;
  ActivityPlanId plan;
  int position = 0;  // order in the plan, from 1
  QString category;
  QString item;
  std::optional<qint64> quantity;  // in thousandths: 2500 is 2.5
  std::optional<Money> unitPrice;
  Money amount;
  QString note;
};
using BudgetLineId = Id<BudgetLine>;

// A point that must be reached by a day, with somebody who answers for it (EVT-16).
struct Milestone {
  Id<Milestone> id;
  qint64 version = 0;
  ActivityId activity;
  int position = 0;
  QString title;
  QDate due;
  EmployeeId owner;
  QDate doneOn;

  [[nodiscard]] bool isLate(QDate today) const { return !doneOn.isValid() && due < today; }
};
using MilestoneId = Id<Milestone>;

// A piece of work on the way to the activity, from a day to a day, both included.
struct ActivityTask {
  Id<ActivityTask> id;
  qint64 version = 0;
  ActivityId activity;
  int position = 0;
  QString title;
  EmployeeId owner;
  QDate startsOn;
  QDate endsOn;
  std::optional<int> dependsOn;  // position of the task that must end before this one begins
  int progress = 0;              // per cent
};
using ActivityTaskId = Id<ActivityTask>;

// A figure the activity is to reach, named before it is approved (WFA-3.2).
struct TargetFigure {
  Id<TargetFigure> id;
  qint64 version = 0;
  ActivityId activity;
  int position = 0;
  QString name;
  QString unit;       // of the figure: "leads", "元"
  qint64 target = 0;  // in hundredths
};
using TargetFigureId = Id<TargetFigure>;

const RecordType& describe(const ActivityType*);
const RecordType& describe(const Activity*);
const RecordType& describe(const MarketBrief*);
const RecordType& describe(const ActivityPlan*);
const RecordType& describe(const BudgetLine*);
const RecordType& describe(const Milestone*);
const RecordType& describe(const ActivityTask*);
const RecordType& describe(const TargetFigure*);

// "ACT-2026-041", "MB-2026-019": three digits at least, counted anew each year.
[[nodiscard]] QString activityNumber(int year, int serial);
[[nodiscard]] QString briefNumber(int year, int serial);
// The count in such a number; 0 when it is none.
[[nodiscard]] int serialOf(const QString& number);

// "09:00" of minutes after midnight; empty for none. Reads "9:00", "09:00", "9：00"; none when it is no time of day.
[[nodiscard]] QString timeText(std::optional<int> minute);
[[nodiscard]] std::optional<int> parseTime(const QString& text);

}  // namespace guiju::activity
