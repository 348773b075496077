// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include "domain/org/rules.h"
#include "domain/org/templates.h"

namespace guiju::org::testing {

inline const QDate kFounded(2025, 1, 1);
inline const QDate kToday(2026, 11, 23);

inline QStringList clauses(std::initializer_list<const char*> ids) {
  QStringList result;
  for (const char* id : ids) result.append(QString::fromLatin1(id));
  return result;
}

// Every clause of the organization binds.
inline policy::Enforcement everything() {
  const QStringList all = clauses({"EVT-4", "EVT-5", "RWD-1", "REG-5", "REG-6", "REG-7", "REG-8", "SYS-1.1", "SYS-1.2",
                                   "SYS-3.1", "MMC-3", "SITE-1", "WFA-0.4"});
  return {kToday, {all.begin(), all.end()}};
}

// Builds an organization by hand.
struct Builder {
  ChartData data;

  template <class Record>
  static auto nextId(const std::vector<Record>& list) {
    return Id<Record>{static_cast<qint64>(list.size()) + 1};
  }
  UnitId unit(UnitKind kind, UnitId parent, const char* name, QDate from = kFounded) {
    Unit made;
    made.id = nextId(data.units);
    made.kind = kind;
    made.parent = parent;
    made.name = made.nameKey = QString::fromUtf8(name);
    made.validFrom = from;
    data.units.push_back(made);
    return made.id;
  }
  PositionId position(UnitId unit, const char* title, bool head = false, qint64 establishment = 1) {
    Position made;
    made.id = nextId(data.positions);
    made.unit = unit;
    made.title = QString::fromUtf8(title);
    made.isHead = made.leading = head;
    made.duties = QStringLiteral("leads");
    made.establishment = establishment;
    made.validFrom = kFounded;
    data.positions.push_back(made);
    return made.id;
  }
  EmployeeId employee(const char* name, QDate hired = kFounded) {
    Employee made;
    made.id = nextId(data.employees);
    made.number = QStringLiteral("E%1").arg(made.id.value, 3, 10, QLatin1Char('0'));
    made.name = QString::fromUtf8(name);
    made.hiredOn = hired;
    data.employees.push_back(made);
    return made.id;
  }
  AssignmentId assign(EmployeeId employee, PositionId position, QDate from = kFounded, std::optional<QDate> to = {},
                      AssignmentKind kind = AssignmentKind::Primary) {
    Assignment made;
    made.id = nextId(data.assignments);
    made.employee = employee;
    made.position = position;
    made.validFrom = from;
    made.validTo = to;
    made.kind = kind;
    data.assignments.push_back(made);
    return made.id;
  }
  SelectionRecordId selected(EmployeeId candidate, PositionId position, QDate day) {
    SelectionRecord made;
    made.id = nextId(data.selections);
    made.candidate = candidate;
    made.position = position;
    made.heldOn = day;
    made.outcome = SelectionOutcome::Selected;
    data.selections.push_back(made);
    return made.id;
  }
  [[nodiscard]] Chart chart() const { return Chart(data); }
};

// Center (director Shen) ─ Sales (head Zhou) ─ East (leader Han, Li and Wu of 3) and South (no leader); Market (no
// head).
struct SmallCenter : Builder {
  UnitId center = unit(UnitKind::Center, {}, "Center");
  UnitId sales = unit(UnitKind::Department, center, "Sales");
  UnitId market = unit(UnitKind::Department, center, "Market");
  UnitId east = unit(UnitKind::Group, sales, "East");
  UnitId south = unit(UnitKind::Group, sales, "South");
  PositionId director = position(center, "Director", true);
  PositionId salesHead = position(sales, "Head of sales", true);
  PositionId marketHead = position(market, "Head of market", true);
  PositionId eastLeader = position(east, "East leader", true);
  PositionId eastRep = position(east, "Representative", false, 3);
  PositionId southLeader = position(south, "South leader", true);
  EmployeeId shen = employee("Shen");
  EmployeeId zhou = employee("Zhou");
  EmployeeId han = employee("Han");
  EmployeeId li = employee("Li");
  EmployeeId wu = employee("Wu");
  AssignmentId shenDirects = assign(shen, director);
  AssignmentId zhouHeads = assign(zhou, salesHead);
  AssignmentId hanLeads = assign(han, eastLeader);
  AssignmentId liSells = assign(li, eastRep);
  AssignmentId wuSells = assign(wu, eastRep);

  [[nodiscard]] rules::Question asks(EmployeeId actor) const { return {chart(), everything(), actor, kToday}; }
};

// The clauses that stand in the way, in order; rules of the house as "".
inline QStringList obstacles(const policy::Decision& decision) {
  QStringList result;
  for (const policy::Finding& each : decision.obstacles()) result.append(each.clause);
  return result;
}

}  // namespace guiju::org::testing
