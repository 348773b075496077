// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <memory>
#include <optional>
#include <vector>

#include "domain/org/assignment.h"
#include "domain/org/employee.h"
#include "domain/org/position.h"
#include "domain/org/unit.h"

namespace guiju::org {

// All records of the organization, as the store reads them.
struct ChartData {
  std::vector<Unit> units;
  std::vector<UnitMove> moves;
  std::vector<UnitFunction> functions;
  std::vector<Position> positions;
  std::vector<EstablishmentChange> establishmentChanges;
  std::vector<Employee> employees;
  std::vector<Assignment> assignments;
  std::vector<SelectionRecord> selections;
  std::vector<Mandate> mandates;
  std::vector<AppliedTemplate> templates;
};

// Who leads a unit on a day. Acting counts as in office; a vacancy has no employee.
struct HeadOfUnit {
  enum class State { None, Vacant, Acting, Held };  // None: the unit has no head's position
  State state = State::None;
  PositionId position;
  EmployeeId employee;
  QDate since;  // of the assignment, or of the vacancy
  [[nodiscard]] bool inOffice() const { return employee.isValid(); }
  friend bool operator==(const HeadOfUnit&, const HeadOfUnit&) = default;
};

// People against establishment. A person counts once, by the primary assignment; a post held concurrently is not
// vacant.
struct Staffing {
  qint64 headcount = 0;
  qint64 establishment = 0;
  qint64 vacant = 0;
  qint64 acting = 0;
  Staffing& operator+=(const Staffing& other);
  friend bool operator==(const Staffing&, const Staffing&) = default;
};

struct Vacancy {
  PositionId position;
  qint64 count = 0;
  QDate since;
  qint64 days = 0;
  friend bool operator==(const Vacancy&, const Vacancy&) = default;
};

// What happened to the organization on a day; the marks under the date slider.
struct ChartEvent {
  enum class Kind { UnitFounded, UnitClosed, UnitMoved, HeadAppointed, EstablishmentChanged, TemplateApplied };
  Kind kind = Kind::UnitFounded;
  QDate day;
  UnitId unit;
  EmployeeId employee;
  friend bool operator==(const ChartEvent&, const ChartEvent&) = default;
};

// The organization as an immutable value that answers for any day, past or to come; cheap to copy.
class Chart {
 public:
  Chart();
  explicit Chart(ChartData data);

  [[nodiscard]] const ChartData& data() const;
  [[nodiscard]] const Unit* unit(UnitId id) const;  // null when unknown, on whatever day
  [[nodiscard]] const Position* position(PositionId id) const;
  [[nodiscard]] const Employee* employee(EmployeeId id) const;
  [[nodiscard]] const Assignment* assignment(AssignmentId id) const;
  [[nodiscard]] const SelectionRecord* selection(SelectionRecordId id) const;

  // The tree. Lists are in the order of sortOrder, then name.
  [[nodiscard]] UnitId center(QDate day) const;
  [[nodiscard]] UnitId parent(UnitId unit, QDate day) const;
  [[nodiscard]] std::vector<UnitId> path(UnitId unit, QDate day) const;  // from the center down to the unit
  [[nodiscard]] std::vector<UnitId> children(UnitId unit, QDate day) const;
  [[nodiscard]] std::vector<UnitId> subtree(UnitId unit, QDate day) const;  // the unit first
  [[nodiscard]] std::vector<UnitId> units(QDate day) const;                 // the whole tree, parents first
  [[nodiscard]] bool isOpen(UnitId unit, QDate day) const;
  [[nodiscard]] UnitId department(UnitId unit, QDate day) const;  // itself or above; the center where there is none
  [[nodiscard]] std::vector<UnitId> unitsWithFunction(const QString& function, QDate day) const;
  [[nodiscard]] std::vector<QString> functions(UnitId unit) const;
  [[nodiscard]] bool hasFunction(UnitId unit, const QString& function) const;
  // Itself or the nearest unit above that carries the function.
  [[nodiscard]] bool worksIn(EmployeeId employee, const QString& function, QDate day) const;

  // Positions and who holds them.
  [[nodiscard]] std::vector<PositionId> positions(UnitId unit, QDate day) const;
  [[nodiscard]] PositionId headPosition(UnitId unit, QDate day) const;
  [[nodiscard]] qint64 establishment(PositionId position, QDate day) const;
  [[nodiscard]] std::vector<const Assignment*> holders(PositionId position, QDate day) const;  // every kind
  [[nodiscard]] qint64 occupied(PositionId position, QDate day) const;                         // primary and concurrent
  [[nodiscard]] std::vector<const Assignment*> assignments(EmployeeId employee) const;         // by date
  [[nodiscard]] std::vector<const Assignment*> assignments(EmployeeId employee, QDate day) const;
  [[nodiscard]] std::vector<const Assignment*> history(PositionId position) const;  // latest first
  [[nodiscard]] HeadOfUnit head(UnitId unit, QDate day) const;
  // The head in office of the unit, or of the nearest unit above that has one, leaving out `except`.
  [[nodiscard]] EmployeeId nearestHead(UnitId unit, QDate day, EmployeeId except = {}) const;
  [[nodiscard]] EmployeeId centerHead(QDate day) const;
  [[nodiscard]] bool hadCenterHead(QDate day) const;  // on this day or any day before

  // People.
  [[nodiscard]] const Assignment* primary(EmployeeId employee, QDate day) const;
  [[nodiscard]] UnitId primaryUnit(EmployeeId employee, QDate day) const;
  [[nodiscard]] UnitId departmentOf(EmployeeId employee, QDate day) const;
  [[nodiscard]] EmployeeId superior(EmployeeId employee, QDate day) const;  // the nearest head above who is not himself
  [[nodiscard]] bool inService(EmployeeId employee, QDate day) const;
  [[nodiscard]] std::vector<EmployeeId> members(UnitId unit, QDate day) const;  // primary, in this unit alone
  [[nodiscard]] std::vector<EmployeeId> left(QDate from, QDate to) const;       // last day of service in [from, to)
  [[nodiscard]] std::vector<EmployeeId> withRole(access::Role role, QDate day) const;
  [[nodiscard]] std::vector<access::RoleHolding> holdings(EmployeeId employee, QDate day) const;
  [[nodiscard]] qint64 industryYears(EmployeeId employee, QDate day) const;    // full years
  [[nodiscard]] qint64 managementYears(EmployeeId employee, QDate day) const;  // full years in leading positions
  [[nodiscard]] bool mandated(EmployeeId employee, QDate day) const;

  // Figures.
  [[nodiscard]] Staffing staffing(PositionId position, QDate day) const;
  [[nodiscard]] Staffing staffing(UnitId unit, QDate day) const;     // with the units below it
  [[nodiscard]] Staffing ownStaffing(UnitId unit, QDate day) const;  // the unit alone
  [[nodiscard]] std::vector<Vacancy> vacancies(QDate day) const;     // the longest first
  [[nodiscard]] std::optional<Vacancy> vacancy(PositionId position, QDate day) const;
  [[nodiscard]] std::vector<ChartEvent> events() const;  // by date
  [[nodiscard]] QString templateKey(QDate day) const;    // "" where none was applied

 private:
  struct Index;
  std::shared_ptr<const Index> index_;
};

}  // namespace guiju::org
