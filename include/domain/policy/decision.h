// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "domain/base/message.h"

namespace guiju::policy {

// A dated parameter a rule has used, as it stood then.
struct ParameterUse {
  QString key;
  Argument value;
  QDate validFrom;
  friend bool operator==(const ParameterUse&, const ParameterUse&) = default;
};

// What one clause says about one case: held or not, why, by which parameters, and what would make it right.
struct Finding {
  QString clause;  // "EVT-14"
  bool held = true;
  Message because;
  Message remedy;  // only where not held
  std::vector<ParameterUse> parameters;
  QString waivedBy;  // the clause of the exception that lets it pass although not held
  friend bool operator==(const Finding&, const Finding&) = default;
};

// The answer of the rules to "may this be done?", with every finding, so that "why?" has an answer years later.
struct Decision {
  std::vector<Finding> findings;

  [[nodiscard]] bool held() const;
  // The findings that stand in the way, in the order they were found.
  [[nodiscard]] std::vector<Finding> obstacles() const;
  Decision& add(Finding finding);
  Decision& add(Decision other);
};

// `held` as a finding; the remedy is dropped where it held.
[[nodiscard]] Finding finding(const char* clause, bool held, Message because, Message remedy = {});

}  // namespace guiju::policy
