// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <set>
#include <vector>

#include "domain/policy/decision.h"

namespace guiju::policy {

// The value of a parameter on the day of the fact, with the proof of which version it was: put `use` into the finding.
template <class T>
struct InForce {
  T value{};
  ParameterUse use;
};

// What binds a center on one day: the clauses it adopted that the program enforces, and the figures in force. Rules
// take it and build findings only for clauses that bind, so that no number and no clause is hard-wired in them.
class Enforcement {
 public:
  Enforcement() = default;
  Enforcement(QDate day, std::set<QString> clauses, std::vector<ParameterUse> parameters = {});

  [[nodiscard]] QDate day() const { return day_; }
  [[nodiscard]] bool binds(const char* clause) const { return binds(QString::fromLatin1(clause)); }
  [[nodiscard]] bool binds(const QString& clause) const { return clauses_.contains(clause); }
  [[nodiscard]] const std::set<QString>& clauses() const { return clauses_; }
  [[nodiscard]] const std::vector<ParameterUse>& parameters() const { return parameters_; }

  // A parameter by its key and type. A key or type the library does not have is a mistake of ours and ends the program:
  // a rule that silently judged by zero would be worse.
  [[nodiscard]] InForce<Money> money(const char* key) const;
  [[nodiscard]] InForce<Rate> rate(const char* key) const;
  [[nodiscard]] InForce<qint64> number(const char* key) const;  // days, working days, minutes, counts

  // Adds what `clause` says about the case, but only where it binds; answers whether it was added.
  bool judge(Decision& decision, const char* clause, bool held, Message because, Message remedy = {},
             std::vector<ParameterUse> parameters = {}) const;

 private:
  [[nodiscard]] const ParameterUse& use(const char* key) const;

  QDate day_;
  std::set<QString> clauses_;
  std::vector<ParameterUse> parameters_;
};

}  // namespace guiju::policy
