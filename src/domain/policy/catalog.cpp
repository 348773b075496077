// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/catalog.h"

#include <QtGlobal>
#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

#include "domain/policy/catalog_json.h"

namespace guiju::policy {

namespace {

tl::unexpected<Error> broken(const QString& detail) {
  return fail(ErrorCode::Corrupt,
              message("policy", QT_TRANSLATE_NOOP("policy", "The policy library can't be read: %1."), {detail}),
              message("policy", QT_TRANSLATE_NOOP("policy", "Install the program again.")), detail);
}

template <class T, class Key>
const T* find(const std::vector<T>& items, const QString& key, Key T::*member) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.*member == key; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

Result<Catalog> Catalog::parse(const std::vector<QByteArray>& documents) {
  std::vector<LibraryDocument> contents;
  for (const QByteArray& document : documents) {
    GUIJU_TRY(content, parseDocument(document));
    contents.push_back(std::move(content));
  }
  std::stable_sort(contents.begin(), contents.end(), [](const LibraryDocument& a, const LibraryDocument& b) {
    constexpr int kLast = std::numeric_limits<int>::max();  // files of parameters
    return (a.policy ? a.policy->order : kLast) < (b.policy ? b.policy->order : kLast);
  });
  Catalog catalog;
  for (LibraryDocument& content : contents) {
    if (content.policy) GUIJU_CHECK(catalog.add(std::move(*content.policy), std::move(content.clauses)));
  }
  for (LibraryDocument& content : contents) {
    for (ParameterDefinition& parameter : content.parameters) GUIJU_CHECK(catalog.add(std::move(parameter)));
  }
  return catalog;
}

const Policy* Catalog::policy(const QString& id) const {
  return find(policies_, id, &Policy::id);
}

const Clause* Catalog::clause(const QString& id) const {
  return find(clauses_, id, &Clause::id);
}

const ParameterDefinition* Catalog::parameter(const QString& key) const {
  return find(parameters_, key, &ParameterDefinition::key);
}

std::vector<const Clause*> Catalog::clausesOf(const QString& policy) const {
  std::vector<const Clause*> result;
  for (const Clause& clause : clauses_) {
    if (clause.policy == policy) result.push_back(&clause);
  }
  return result;
}

std::vector<const Clause*> Catalog::clausesIn(const QString& area) const {
  std::vector<const Clause*> result;
  for (const Clause& clause : clauses_) {
    if (std::find(clause.areas.begin(), clause.areas.end(), area) != clause.areas.end()) result.push_back(&clause);
  }
  return result;
}

std::vector<const ParameterDefinition*> Catalog::parametersOf(const QString& clause) const {
  std::vector<const ParameterDefinition*> result;
  for (const ParameterDefinition& parameter : parameters_) {
    if (parameter.clause == clause) result.push_back(&parameter);
  }
  return result;
}

std::vector<QString> Catalog::areas() const {
  std::set<QString> names;
  for (const Clause& clause : clauses_) names.insert(clause.areas.begin(), clause.areas.end());
  return {names.begin(), names.end()};
}

Result<Catalog> Catalog::with(Policy policy, std::vector<Clause> clauses) const {
  Catalog result = *this;
  GUIJU_CHECK(result.add(std::move(policy), std::move(clauses)));
  return result;
}

Result<void> Catalog::add(Policy policy, std::vector<Clause> clauses) {
  if (policy.id.isEmpty() || !policy.name.isComplete()) return broken(QStringLiteral("a policy without id or name"));
  if (this->policy(policy.id)) return broken(QStringLiteral("policy %1 twice").arg(policy.id));
  int position = 0;
  for (Clause& clause : clauses) {
    if (!clause.id.startsWith(policy.id + QLatin1Char('-')))
      return broken(QStringLiteral("clause %1 in %2").arg(clause.id, policy.id));
    if (this->clause(clause.id)) return broken(QStringLiteral("clause %1 twice").arg(clause.id));
    if (!clause.title.isComplete() || !clause.text.isComplete())
      return broken(QStringLiteral("clause %1 lacks a text").arg(clause.id));
    if (clause.kinds.empty() || clause.areas.empty())
      return broken(QStringLiteral("clause %1 lacks a kind or area").arg(clause.id));
    clause.policy = policy.id;
    clause.position = ++position;
    clauses_.push_back(std::move(clause));
  }
  policies_.push_back(std::move(policy));
  return {};
}

Result<void> Catalog::add(ParameterDefinition parameter) {
  if (parameter.key.isEmpty() || !parameter.title.isComplete() || !parameter.text.isComplete()) {
    return broken(QStringLiteral("parameter '%1' lacks a text").arg(parameter.key));
  }
  if (this->parameter(parameter.key)) return broken(QStringLiteral("parameter %1 twice").arg(parameter.key));
  if (!clause(parameter.clause))
    return broken(QStringLiteral("parameter %1 of unknown clause %2").arg(parameter.key, parameter.clause));
  if (!parameter.check(parameter.standard))
    return broken(QStringLiteral("parameter %1 is out of its own bounds").arg(parameter.key));
  parameters_.push_back(std::move(parameter));
  return {};
}

}  // namespace guiju::policy
