// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/command.h"
#include "application/policy/enforcement.h"
#include "domain/policy/own_policy.h"
#include "domain/policy/policy_access.h"

namespace guiju {

// Decides, clause by clause, what binds the center from a day on: adopted, or not applicable with a reason.
struct AdoptClauses {
  struct Entry {
    QString clause;
    bool adopted = true;
    QString reason;
    qint64 version = 0;  // of the decision of the same day that the person saw; 0: there was none
  };
  struct Step {
    std::optional<policy::ClauseAdoption> before;
    policy::ClauseAdoption after;
    qint64 version = 0;
  };
  struct Loaded {
    PolicyState state;
    std::vector<Step> steps;  // decisions that differ from what is in force
  };
  using Answer = qint64;  // how many decisions were written
  static constexpr CommandInfo kInfo{"policy.adopt", policy::kAdoptClauses.id,
                                     QT_TRANSLATE_NOOP("commands", "Adopt clauses")};

  std::vector<Entry> entries;
  QDate validFrom;

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded&) const { return {}; }
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Gives a parameter another value from a day on, for a reason; what was judged before keeps the value of its day.
struct SetPolicyParameter {
  struct Loaded {
    policy::ParameterHistory history;
    std::optional<policy::ParameterVersion> sameDay;
  };
  using Answer = Id<policy::ParameterVersion>;
  static constexpr CommandInfo kInfo{"policy.parameter.set", policy::kSetParameters.id,
                                     QT_TRANSLATE_NOOP("commands", "Set a policy parameter")};

  QString parameter;
  qint64 value = 0;
  QDate validFrom;
  QString reason;
  qint64 version = 0;  // of the value of the same day that the person saw; 0: there was none

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded&) const { return {}; }
  policy::Decision decide(const Loaded& loaded, const Reading& reading) const;
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Adds a policy of the center's own to the library.
struct AddOwnPolicy {
  struct Loaded {
    policy::OwnPolicy policy;
  };
  using Answer = Id<policy::OwnPolicy>;
  static constexpr CommandInfo kInfo{"policy.own.add", policy::kAdoptClauses.id,
                                     QT_TRANSLATE_NOOP("commands", "Add a policy of the center's own")};

  QString code;
  QString name;
  QString about;
  QDate validFrom;

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded&) const { return {}; }
  policy::Decision decide(const Loaded&, const Reading&) const { return {}; }
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

// Adds a clause to a policy of the center's own.
struct AddOwnClause {
  struct Loaded {
    policy::OwnClause clause;
  };
  using Answer = Id<policy::OwnClause>;
  static constexpr CommandInfo kInfo{"policy.own.clause.add", policy::kAdoptClauses.id,
                                     QT_TRANSLATE_NOOP("commands", "Add a clause of the center's own")};

  QString policy;  // its code
  QString number;
  QString area;
  QString title;
  QString text;

  Result<Loaded> load(const Reading& reading) const;
  access::Place place(const Loaded&) const { return {}; }
  policy::Decision decide(const Loaded&, const Reading&) const { return {}; }
  Result<Answer> write(const Loaded& loaded, Work& work) const;
};

}  // namespace guiju
