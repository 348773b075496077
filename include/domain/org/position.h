// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/org/unit.h"

namespace guiju::org {

struct Position;
using PositionId = Id<Position>;

// A post of a unit with its written duties, powers and requirements (SYS-1.1, TPL-5.1, TPL-5.2). Duties, powers and
// requirements hold one sentence a line; a line may end in "§ MTG-3.4", the clause it rests on.
struct Position {
  PositionId id;
  qint64 version = 0;
  UnitId unit;
  QString title;
  QString titleKey;     // guiju::sortKey(title)
  bool isHead = false;  // the one who leads the unit
  access::Role role = access::Role::Staff;
  bool leading = false;  // appointment needs a selection record (REG-8)
  QString duties;
  QString powers;
  QString requirements;
  qint64 minIndustryYears = 0;    // checked at appointment (SYS-1.2)
  qint64 minManagementYears = 0;  // checked at appointment (SYS-1.2)
  QString certificates;           // one a line, checked at appointment (SYS-1.2)
  qint64 establishment = 1;       // when it was set up; later figures are EstablishmentChanges
  QString grade;                  // rung of the ladder (MMC-4.2)
  std::optional<Money> expenseLimit;
  int sortOrder = 0;
  QDate validFrom;
  std::optional<QDate> validTo;

  [[nodiscard]] DateRange range() const { return {validFrom, validTo}; }
  friend bool operator==(const Position&, const Position&) = default;
};

// From `validFrom` on, the position has another establishment, on someone's approval (SYS-3.1).
struct EstablishmentChange {
  Id<EstablishmentChange> id;
  qint64 version = 0;
  PositionId position;
  qint64 establishment = 0;
  QDate validFrom;
  QString reason;
  friend bool operator==(const EstablishmentChange&, const EstablishmentChange&) = default;
};

// One sentence of a position card and the clause it rests on, if any.
struct CardLine {
  QString text;
  QString clause;
  friend bool operator==(const CardLine&, const CardLine&) = default;
};
[[nodiscard]] std::vector<CardLine> cardLines(const QString& text);
[[nodiscard]] QString cardText(const std::vector<CardLine>& lines);

// One a line, trimmed, without empty ones.
[[nodiscard]] QStringList certificateList(const QString& text);

const RecordType& describe(const Position*);
const RecordType& describe(const EstablishmentChange*);

}  // namespace guiju::org
