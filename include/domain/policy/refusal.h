// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <variant>
#include <vector>

#include "domain/base/record.h"
#include "domain/base/result.h"
#include "domain/policy/decision.h"

namespace guiju {

// The answer "no" of the policies or of the access table: an answer, not an error.
struct Refusal {
  enum class Kind { Policy, Permission };
  Kind kind = Kind::Policy;
  QString id;    // "R-20261123-0417", to copy and to find again
  Message what;  // what did not happen
  policy::Decision decision;
  QString action;  // permission: the action that nobody granted
};

// One field that two people changed at once.
struct FieldConflict {
  const FieldInfo* field = nullptr;
  FieldValue before;  // what the later one began with
  FieldValue theirs;
  FieldValue mine;
};

// Someone else changed the record meanwhile; nothing was written, nothing typed is lost.
struct Conflict {
  QString record;
  qint64 id = 0;
  qint64 currentVersion = 0;
  QString changedBy;
  QDateTime changedAt;
  std::vector<FieldConflict> fields;
};

using Problem = std::variant<Error, Refusal, Conflict>;

// What a command answers: its value, or the reason it did not happen.
template <class T>
using Outcome = tl::expected<T, Problem>;

}  // namespace guiju
