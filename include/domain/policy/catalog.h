// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "domain/base/result.h"
#include "domain/policy/clause.h"
#include "domain/policy/parameter.h"

namespace guiju::policy {

// The policy library: every policy with its clauses and the figures they are applied with. The nine built-in policies
// are JSON files that ship with the program; a center's own are added to them, so that no code knows a fixed list.
class Catalog {
 public:
  Catalog() = default;

  // Reads files of policies and parameters, in any order. What is incomplete, unknown or there twice is an error that
  // names it.
  [[nodiscard]] static Result<Catalog> parse(const std::vector<QByteArray>& documents);

  [[nodiscard]] const std::vector<Policy>& policies() const { return policies_; }
  [[nodiscard]] const std::vector<Clause>& clauses() const { return clauses_; }
  [[nodiscard]] const std::vector<ParameterDefinition>& parameters() const { return parameters_; }

  // Null when there is none.
  [[nodiscard]] const Policy* policy(const QString& id) const;
  [[nodiscard]] const Clause* clause(const QString& id) const;
  [[nodiscard]] const ParameterDefinition* parameter(const QString& key) const;

  [[nodiscard]] std::vector<const Clause*> clausesOf(const QString& policy) const;  // in the order of the policy
  [[nodiscard]] std::vector<const Clause*> clausesIn(const QString& area) const;
  [[nodiscard]] std::vector<const ParameterDefinition*> parametersOf(const QString& clause) const;
  [[nodiscard]] std::vector<QString> areas() const;  // sorted

  // The catalog with a center's own policy; its clauses are of basis House or Stated and never carry a rule of the
  // program.
  [[nodiscard]] Result<Catalog> with(Policy policy, std::vector<Clause> clauses) const;

 private:
  [[nodiscard]] Result<void> add(Policy policy, std::vector<Clause> clauses);
  [[nodiscard]] Result<void> add(ParameterDefinition parameter);

  std::vector<Policy> policies_;
  std::vector<Clause> clauses_;
  std::vector<ParameterDefinition> parameters_;
};

}  // namespace guiju::policy
