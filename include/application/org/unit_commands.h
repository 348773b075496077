// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "application/base/command.h"
#include "application/org/org_state.h"
#include "domain/org/org_access.h"

namespace guiju::org {

// Founds a unit below another, with its functions.
struct CreateUnit {
  using Answer = UnitId;
  static constexpr CommandInfo kInfo{"org.unit.create", kEditUnits.id, QT_TRANSLATE_NOOP("commands", "Found a unit")};
  Unit unit;  // without id
  QStringList functions = {};

  struct Loaded {
    OrgState state;
    Unit unit;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Changes name, mission and order of a unit; `unit.version` is the one the person began with.
struct EditUnit {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"org.unit.edit", kEditUnits.id, QT_TRANSLATE_NOOP("commands", "Edit a unit")};
  Unit unit;

  struct Loaded {
    OrgState state;
    Unit before;
    Unit after;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Says what a unit is there for.
struct SetUnitFunctions {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"org.unit.functions", kEditUnits.id,
                                     QT_TRANSLATE_NOOP("commands", "Set the functions of a unit")};
  UnitId unit;
  QStringList functions;

  struct Loaded {
    OrgState state;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// From a day on, the unit stands below another parent.
struct MoveUnit {
  using Answer = Id<UnitMove>;
  static constexpr CommandInfo kInfo{"org.unit.move", kEditUnits.id, QT_TRANSLATE_NOOP("commands", "Move a unit")};
  UnitId unit;
  UnitId parent;
  QDate day;
  QString reason = {};

  struct Loaded {
    OrgState state;
    UnitMove move;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Closes an empty unit and its positions; `day` is the first on which it no longer exists.
struct CloseUnit {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"org.unit.close", kEditUnits.id, QT_TRANSLATE_NOOP("commands", "Close a unit")};
  UnitId unit;
  qint64 version = 0;
  QDate day;

  struct Loaded {
    OrgState state;
    Unit unit;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Sets the center up after one of the five templates; the center's own unit takes the name of the center.
struct ApplyTemplate {
  using Answer = UnitId;  // the center's
  static constexpr CommandInfo kInfo{"org.template.apply", kApplyTemplate.id,
                                     QT_TRANSLATE_NOOP("commands", "Apply an organization template")};
  QString templateKey;
  QDate day;

  struct Loaded {
    OrgState state;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// The head of the center makes a person responsible for units and positions (RWD-1).
struct GiveMandate {
  using Answer = Id<Mandate>;
  static constexpr CommandInfo kInfo{"org.mandate.give", kGiveMandate.id,
                                     QT_TRANSLATE_NOOP("commands", "Make someone responsible for the organization")};
  EmployeeId employee;
  QDate from;
  std::optional<QDate> to = {};
  QString note = {};

  struct Loaded {
    OrgState state;
    Mandate mandate;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

}  // namespace guiju::org
