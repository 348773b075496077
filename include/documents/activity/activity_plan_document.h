// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "documents/base/document.h"
#include "domain/base/money.h"

namespace guiju::activity {

// Everything the printed plan of an activity says; texts are in the reader's language already.
struct PlanDocument {
  struct Fact {
    QString label;
    QString value;
  };
  struct Target {
    QString figure;  // "Leads"
    QString value;   // "120"
    QString unit;
    QString measuredBy;  // how and when it will be measured
  };
  struct BudgetLine {
    QString category;
    QString item;
    QString quantity;  // as written, "3 days"
    Money unitPrice;
    Money amount;
    QString note;
  };
  struct Milestone {
    QString name;
    QDate due;
    QString responsible;
  };
  struct Task {
    QString name;
    QString responsible;
    QDate from;
    QDate to;
    QString state;
  };
  struct Person {
    QString name;
    QString unit;
    QString role;
  };
  struct Approval {
    QString step;
    QString name;
    QString decision;
    QString at;
  };

  QString center;
  QString title;
  QString number;
  QString type;
  QString version;  // "v3"
  QString state;    // "Approved", "Draft" …
  QString owner;
  QString unit;
  QDate from;
  QDate to;
  QString venue;
  std::vector<Fact> facts;  // further facts
  QString goals;
  QString marketBrief;
  QString strategy;
  std::vector<Target> targets;
  std::vector<BudgetLine> budget;  // grouped by category in the order in which categories first appear
  std::vector<Milestone> milestones;
  std::vector<Task> tasks;
  std::vector<Person> people;
  std::vector<Approval> approvals;
  PrintedPage page;  // who prints and when, hash, demonstration; the rest is filled in from the plan
};

// The plan as a document: facts, brief, strategy, targets, budget by category with totals, schedule, people,
// signatures. Sections that have nothing to say are left out and the rest are numbered through.
[[nodiscard]] Document activityPlanDocument(const PlanDocument& plan);

}  // namespace guiju::activity
