// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/enforcement.h"

#include <QtGlobal>
#include <algorithm>

namespace guiju::policy {

namespace {

template <class T>
InForce<T> typed(const ParameterUse& use) {
  const T* value = std::get_if<T>(&use.value);
  if (!value) qFatal("policy parameter %s is of another type", qPrintable(use.key));
  return {*value, use};
}

}  // namespace

Enforcement::Enforcement(QDate day, std::set<QString> clauses, std::vector<ParameterUse> parameters)
    : day_(day), clauses_(std::move(clauses)), parameters_(std::move(parameters)) {}

InForce<Money> Enforcement::money(const char* key) const {
  return typed<Money>(use(key));
}

InForce<Rate> Enforcement::rate(const char* key) const {
  return typed<Rate>(use(key));
}

InForce<qint64> Enforcement::number(const char* key) const {
  return typed<qint64>(use(key));
}

bool Enforcement::judge(Decision& decision, const char* clause, bool held, Message because, Message remedy,
                        std::vector<ParameterUse> parameters) const {
  if (!binds(clause)) return false;
  Finding result = finding(clause, held, std::move(because), std::move(remedy));
  result.parameters = std::move(parameters);
  decision.add(std::move(result));
  return true;
}

const ParameterUse& Enforcement::use(const char* key) const {
  const auto found = std::find_if(parameters_.begin(), parameters_.end(), [&](const ParameterUse& candidate) {
    return candidate.key == QLatin1StringView(key);
  });
  if (found == parameters_.end()) qFatal("policy parameter %s is not in the library", key);
  return *found;
}

}  // namespace guiju::policy
