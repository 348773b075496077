// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/command.h"
#include "application/org/org_state.h"
#include "domain/org/org_access.h"

namespace guiju::org {

// Sets up a position in a unit.
struct CreatePosition {
  using Answer = PositionId;
  static constexpr CommandInfo kInfo{"org.position.create", kEditPositions.id,
                                     QT_TRANSLATE_NOOP("commands", "Set up a position")};
  Position position;  // without id

  struct Loaded {
    OrgState state;
    Position position;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Changes the card of a position; `position.version` is the one the person began with.
struct EditPosition {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"org.position.edit", kEditPositions.id,
                                     QT_TRANSLATE_NOOP("commands", "Edit a position")};
  Position position;

  struct Loaded {
    OrgState state;
    Position before;
    Position after;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// From a day on, the position has another establishment (SYS-3.1).
struct ChangeEstablishment {
  using Answer = Id<EstablishmentChange>;
  static constexpr CommandInfo kInfo{"org.position.establishment", kEditPositions.id,
                                     QT_TRANSLATE_NOOP("commands", "Change an establishment")};
  PositionId position;
  qint64 establishment = 0;
  QDate day;
  QString reason;

  struct Loaded {
    OrgState state;
    EstablishmentChange change;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Closes a position nobody holds; `day` is the first on which it no longer exists.
struct ClosePosition {
  using Answer = Done;
  static constexpr CommandInfo kInfo{"org.position.close", kEditPositions.id,
                                     QT_TRANSLATE_NOOP("commands", "Close a position")};
  PositionId position;
  qint64 version = 0;
  QDate day;

  struct Loaded {
    OrgState state;
    Position position;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

}  // namespace guiju::org
