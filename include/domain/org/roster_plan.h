// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "domain/org/chart.h"
#include "domain/org/roster_row.h"
#include "domain/policy/enforcement.h"

namespace guiju::org {

enum class RosterMode { CreateAndUpdate, Create, Update };
enum class RosterKey { Number, Name };  // by what a row finds the person who is already there

struct RosterOptions {
  RosterMode mode = RosterMode::CreateAndUpdate;
  RosterKey key = RosterKey::Number;
  bool createUnits = false;        // units the center does not have are founded; otherwise such a row is refused
  bool createPositions = true;     // so are positions
  bool raiseEstablishment = true;  // the establishment follows the roster, vacant posts included
};

// What will be done with a row, or why not.
struct RosterVerdict {
  enum class Kind { Hire, Update, Move, Unchanged, VacantPost, Skipped, Refused };
  qint64 sourceRow = 0;
  Kind kind = Kind::Unchanged;
  QString number;
  QString name;
  QString place;  // "Sales / East · Representative"
  std::vector<Message> errors;
  std::vector<Message> warnings;
};

template <class Record>
struct RosterChange {
  Record before;
  Record after;
};

// Everything an import will do, before it is done: the dry run shows it, the command writes it. New records have
// negative ids, by which the others refer to them until the database gives the real ones. Parents come first.
struct RosterPlan {
  std::vector<Unit> units;
  std::vector<Position> positions;
  std::vector<Employee> hired;
  std::vector<Assignment> assignments;
  std::vector<EstablishmentChange> establishmentChanges;
  std::vector<RosterChange<Unit>> unitsDatedBack;  // so that they exist on the days the roster speaks of
  std::vector<RosterChange<Position>> positionsDatedBack;
  std::vector<RosterChange<Employee>> updated;
  std::vector<RosterChange<Assignment>> ended;
  std::vector<RosterVerdict> rows;  // in the order of the file

  [[nodiscard]] qint64 count(RosterVerdict::Kind kind) const;
  [[nodiscard]] bool hasErrors() const { return count(RosterVerdict::Kind::Refused) > 0; }
  [[nodiscard]] bool changesNothing() const;
};

struct RosterVerdictInfo {
  RosterVerdict::Kind kind;
  const char* title;  // English, QT_TRANSLATE_NOOP("org", …)
};
[[nodiscard]] std::span<const RosterVerdictInfo> rosterVerdicts();

// Plans the import of `rows` into the organization as it is on `today`. People with a refused row are left out as a
// whole; the plan holds what the others need, and nothing in it breaks a rule of the organization.
[[nodiscard]] RosterPlan planRoster(const std::vector<RosterRow>& rows, const Chart& chart,
                                    const policy::Enforcement& enforcement, const RosterOptions& options, QDate today);

// The rows a roster export writes for a day: people, dated as they are, and a row for each vacant post.
[[nodiscard]] std::vector<RosterRow> rosterOf(const Chart& chart, QDate day);

}  // namespace guiju::org
