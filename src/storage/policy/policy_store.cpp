// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policy/policy_store.h"

#include "storage/base/records.h"

namespace guiju::storage {

namespace {

template <class R>
Result<std::optional<R>> first(Result<std::vector<R>> found) {
  if (!found) return tl::unexpected(std::move(found).error());
  if (found->empty()) return std::optional<R>();
  return std::optional<R>(std::move(found->front()));
}

}  // namespace

Result<std::vector<policy::ClauseAdoption>> PolicyStore::adoptions() {
  return select<policy::ClauseAdoption>(connection_, QStringLiteral("ORDER BY clause, valid_from"));
}

Result<std::optional<policy::ClauseAdoption>> PolicyStore::adoptionOf(const QString& clause, QDate day) {
  return first(
      select<policy::ClauseAdoption>(connection_, QStringLiteral("clause = ? AND valid_from = ?"), {clause, day}));
}

Result<std::vector<policy::ParameterVersion>> PolicyStore::parameterVersions() {
  return select<policy::ParameterVersion>(connection_, QStringLiteral("ORDER BY parameter, valid_from"));
}

Result<std::optional<policy::ParameterVersion>> PolicyStore::parameterVersionOf(const QString& parameter, QDate day) {
  return first(select<policy::ParameterVersion>(connection_, QStringLiteral("parameter = ? AND valid_from = ?"),
                                                {parameter, day}));
}

Result<std::vector<policy::OwnPolicy>> PolicyStore::policies() {
  return select<policy::OwnPolicy>(connection_, QStringLiteral("ORDER BY id"));
}

Result<std::vector<policy::OwnClause>> PolicyStore::clauses() {
  return select<policy::OwnClause>(connection_, QStringLiteral("ORDER BY policy_id, id"));
}

}  // namespace guiju::storage
