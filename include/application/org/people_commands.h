// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/command.h"
#include "application/org/org_state.h"
#include "domain/org/org_access.h"

namespace guiju::org {

// Takes a person into service.
struct HireEmployee {
  using Answer = EmployeeId;
  static constexpr CommandInfo kInfo{"org.employee.hire", kEditEmployees.id,
                                     QT_TRANSLATE_NOOP("commands", "Hire a person")};
  Employee employee;  // without id

  struct Loaded {
    OrgState state;
    Employee employee;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Changes an employee's file; `employee.version` is the one the person began with.
struct EditEmployee {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"org.employee.edit", kEditEmployees.id,
                                     QT_TRANSLATE_NOOP("commands", "Edit an employee's file")};
  Employee employee;

  struct Loaded {
    OrgState state;
    Employee before;
    Employee after;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Records that a person leaves; what he holds ends with the last day.
struct Leave {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"org.employee.leave", kEditEmployees.id,
                                     QT_TRANSLATE_NOOP("commands", "Record a departure")};
  EmployeeId employee;
  qint64 version = 0;
  QDate lastDay;
  QString reason;

  struct Loaded {
    OrgState state;
    Employee before;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Keeps how a person was chosen for a leading position (REG-8).
struct RecordSelection {
  using Answer = SelectionRecordId;
  static constexpr CommandInfo kInfo{"org.selection.record", kRecordSelection.id,
                                     QT_TRANSLATE_NOOP("commands", "Record a selection")};
  SelectionRecord record;  // without id

  struct Loaded {
    OrgState state;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Gives a person a position; whoever runs it is the one who appoints.
struct Appoint {
  using Answer = AssignmentId;
  static constexpr CommandInfo kInfo{"org.appoint", kAppoint.id, QT_TRANSLATE_NOOP("commands", "Appoint a person")};
  Assignment assignment;  // without id and appointer

  struct Loaded {
    OrgState state;
    Assignment assignment;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Ends an assignment; `day` is the first on which the position is no longer held.
struct EndAssignment {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"org.assignment.end", kAppoint.id,
                                     QT_TRANSLATE_NOOP("commands", "End an assignment")};
  AssignmentId assignment;
  qint64 version = 0;
  QDate day;
  QString reason;

  struct Loaded {
    OrgState state;
    Assignment before;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Moves a person from the primary position to another on a day: both or nothing.
struct MoveEmployee {
  using Answer = AssignmentId;
  static constexpr CommandInfo kInfo{"org.employee.move", kAppoint.id, QT_TRANSLATE_NOOP("commands", "Move a person")};
  Assignment next;  // without id and appointer; its day is that of the move

  struct Loaded {
    OrgState state;
    Assignment next;
    std::optional<Assignment> current;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

}  // namespace guiju::org
