// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/command.h"
#include "application/org/org_state.h"
#include "domain/org/org_access.h"
#include "domain/org/roster_plan.h"

namespace guiju::org {

// The dry run of an import: what would be done with each row. Writes nothing.
struct RosterPreview {
  using Answer = RosterPlan;
  static constexpr const char* kAction = kImportRoster.id;
  std::vector<RosterRow> rows;
  RosterOptions options;

  Result<Answer> read(const Reading& reading) const;
};

// Imports a roster in one transaction with one audit entry: all of it, or, if asked, without the people of refused
// rows.
struct ImportRoster {
  using Answer = qint64;  // how many rows were taken
  static constexpr CommandInfo kInfo{"org.roster.import", kImportRoster.id,
                                     QT_TRANSLATE_NOOP("commands", "Import a roster")};
  std::vector<RosterRow> rows;
  RosterOptions options;
  bool leaveOutRefused = false;

  struct Loaded {
    OrgState state;
    RosterPlan plan;
  };
  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded& loaded) const;
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

}  // namespace guiju::org
