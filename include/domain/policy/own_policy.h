// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "domain/base/record.h"
#include "domain/policy/catalog.h"

namespace guiju::policy {

// A policy the center wrote itself, in the one language it writes in.
struct OwnPolicy {
  Id<OwnPolicy> id;
  qint64 version = 0;
  QString code;  // "HOUSE"; the clauses are HOUSE-1, HOUSE-2 …
  QString name;
  QString about;
  QDate validFrom;
};
const RecordType& describe(const OwnPolicy*);

// A clause of a policy of the center's own: shown where it matters, never a rule of the program.
struct OwnClause {
  Id<OwnClause> id;
  qint64 version = 0;
  Id<OwnPolicy> policy;
  QString number;  // "1", "2.3"
  QString area;    // "kpi"
  QString title;
  QString text;
};
const RecordType& describe(const OwnClause*);

// Refuses a code that is not two to eight capital letters or is taken, and a policy without name or day.
[[nodiscard]] Result<void> checkOwnPolicy(const Catalog& library, const OwnPolicy& policy);
// Refuses a number that is not figures with dots or is taken, and a clause without title, text or a known area.
[[nodiscard]] Result<void> checkOwnClause(const Catalog& library, const OwnPolicy& policy, const OwnClause& clause);

// The built-in library with the center's own policies after it.
[[nodiscard]] Result<Catalog> withOwn(const Catalog& builtIn, const std::vector<OwnPolicy>& policies,
                                      const std::vector<OwnClause>& clauses);

}  // namespace guiju::policy
