// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "domain/base/record.h"
#include "domain/base/result.h"
#include "domain/policy/clause.h"
#include "domain/policy/decision.h"

namespace guiju::policy {

// What a parameter counts: fen, basis points, calendar days, working days, things, minutes.
enum class ParameterUnit { Money, Percent, Days, WorkingDays, Count, Minutes };

// A figure a rule needs: its meaning, its bounds, what it is until a center says otherwise, and the clause it serves.
struct ParameterDefinition {
  QString key;  // "activity.limit.group_leader"
  Text title;
  Text text;  // what it is used for
  ParameterUnit unit = ParameterUnit::Count;
  qint64 least = 0;
  qint64 most = 0;
  qint64 standard = 0;  // in force until the first dated version
  QString clause;       // it serves

  // A raw value as the typed argument it is: Money, Rate or a whole number.
  [[nodiscard]] Argument typed(qint64 value) const;
  // Refuses a value out of bounds, naming them.
  [[nodiscard]] Result<void> check(qint64 value) const;
};

// The value of a parameter from a day on, as a center set it.
struct ParameterVersion {
  QDate validFrom;
  qint64 value = 0;
  QString parameter = {};  // the key of its definition
  QString reason = {};
  Id<ParameterVersion> id = {};
  qint64 version = 0;
  friend bool operator==(const ParameterVersion&, const ParameterVersion&) = default;
};
const RecordType& describe(const ParameterVersion*);

// All versions of one parameter by date: a rule asks for the one in force on the day of the fact it judges.
class ParameterHistory {
 public:
  explicit ParameterHistory(ParameterDefinition definition, std::vector<ParameterVersion> versions = {});

  [[nodiscard]] const ParameterDefinition& definition() const { return definition_; }
  [[nodiscard]] const std::vector<ParameterVersion>& versions() const { return versions_; }  // ascending by day
  // The value in force on `day`; before the first version the standard one, whose validFrom is the null date.
  [[nodiscard]] ParameterUse on(QDate day) const;
  // The history with one more version; a version of the same day is replaced.
  [[nodiscard]] Result<ParameterHistory> with(ParameterVersion version) const;

 private:
  ParameterDefinition definition_;
  std::vector<ParameterVersion> versions_;
};

[[nodiscard]] const char* label(ParameterUnit unit);  // English, context "policy"

}  // namespace guiju::policy
