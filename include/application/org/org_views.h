// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "application/base/command.h"
#include "application/org/org_state.h"
#include "domain/org/org_access.h"
#include "storage/org/org_store.h"

namespace guiju::org {

// What the actor may do with the organization; decides which buttons there are.
struct OrgRights {
  bool editUnits = false;
  bool editPositions = false;
  bool editEmployees = false;
  bool appoint = false;
  bool recordSelection = false;
  bool importRoster = false;
  bool exportRoster = false;
  bool giveMandate = false;
  bool applyTemplate = false;
};

// The organization for the tab: a chart that answers for any day, so that the date slider needs no further reading.
struct OrgChartView {
  struct Answer {
    Chart chart;
    QDate today;
    OrgRights rights;
    EmployeeId self;
  };
  static constexpr const char* kAction = kViewUnits.id;
  Result<Answer> read(const Reading& reading) const;
};

// One unit on a day: where it stands, who leads it, what it is there for, how full it is.
struct UnitCard {
  struct Answer {
    Unit unit;
    std::vector<UnitId> path;
    std::vector<QString> pathNames;
    HeadOfUnit head;
    QString headName;
    QString headTitle;
    std::vector<QString> functions;
    Staffing staffing;
  };
  static constexpr const char* kAction = kViewUnits.id;
  UnitId unit;
  QDate day = {};  // today when not given
  Result<Answer> read(const Reading& reading) const;
};

// One position on a day: its written card, who holds and held it, and how a candidate meets its requirements.
struct PositionCard {
  struct Holding {
    Assignment assignment;
    QString name;
    std::optional<SelectionRecord> selection;
  };
  struct Answer {
    Position position;
    std::vector<QString> pathNames;
    QString superior;  // of whoever holds it
    Staffing staffing;
    std::optional<Vacancy> vacancy;
    std::vector<Holding> current;
    std::vector<Holding> history;  // all, latest first
    std::vector<CardLine> duties;
    std::vector<CardLine> powers;
    std::vector<CardLine> requirements;
    std::vector<SelectionRecord> selections;
    std::vector<Qualification> qualifications;  // of the candidate, if one is given
  };
  static constexpr const char* kAction = kViewUnits.id;
  PositionId position;
  QDate day = {};
  EmployeeId candidate = {};
  Result<Answer> read(const Reading& reading) const;
  // The same from a chart at hand.
  [[nodiscard]] static std::optional<Answer> of(const Chart& chart, PositionId position, QDate day,
                                                EmployeeId candidate);
};

// A page of the list of people, in the order of names.
struct EmployeeList {
  struct Line {
    Employee employee;  // personal fields blank where the actor's role does not need them
    QString unit;
    QString position;
    QDate since;
  };
  struct Answer {
    std::vector<Line> lines;
    std::optional<storage::EmployeeKey> next;  // where the next page begins
    qint64 total = 0;                          // up to OrgStore::kMostCounted
  };
  static constexpr const char* kAction = kViewEmployees.id;
  storage::EmployeeQuery query;
  std::optional<storage::EmployeeKey> after = {};
  int limit = 200;
  Result<Answer> read(const Reading& reading) const;
};

// Everything kept about one person.
struct EmployeeFile {
  struct Held {
    Assignment assignment;
    QString position;
    QString unit;
  };
  struct Answer {
    Employee employee;
    bool personalShown = false;
    std::vector<Held> held;  // latest first
    QString superior;
    qint64 industryYears = 0;
    qint64 managementYears = 0;
  };
  static constexpr const char* kAction = kViewEmployees.id;
  EmployeeId employee;
  Result<Answer> read(const Reading& reading) const;
};

}  // namespace guiju::org
