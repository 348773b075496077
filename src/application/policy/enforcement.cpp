// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/policy/enforcement.h"

#include <QDir>
#include <QFile>
#include <algorithm>

#include "storage/policy/policy_store.h"

namespace guiju {

namespace {

policy::Catalog readBuiltIn() {
  const QDir folder(QStringLiteral(":/policies"));
  const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
  std::vector<QByteArray> documents;
  for (const QString& name : names) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("the program lacks its policy %s", qPrintable(name));
    documents.push_back(file.readAll());
  }
  auto catalog = policy::Catalog::parse(documents);
  // The library is part of the program: a broken one is a mistake of ours and never leaves the tests.
  if (!catalog) qFatal("the program's policy library is broken: %s", qPrintable(catalog.error().detail));
  return std::move(*catalog);
}

std::vector<policy::ParameterHistory> histories(const policy::Catalog& library,
                                                const std::vector<policy::ParameterVersion>& versions) {
  std::vector<policy::ParameterHistory> result;
  for (const policy::ParameterDefinition& definition : library.parameters()) {
    std::vector<policy::ParameterVersion> own;
    std::copy_if(versions.begin(), versions.end(), std::back_inserter(own),
                 [&](const policy::ParameterVersion& version) { return version.parameter == definition.key; });
    result.emplace_back(definition, std::move(own));
  }
  return result;
}

}  // namespace

const policy::Catalog& builtInLibrary() {
  static const policy::Catalog library = readBuiltIn();
  return library;
}

policy::Enforcement PolicyState::on(QDate day) const {
  return policy::binding(library, adoptions, centerTemplate, parameters, day);
}

const policy::ParameterHistory* PolicyState::parameter(const QString& key) const {
  const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const policy::ParameterHistory& history) {
    return history.definition().key == key;
  });
  return found == parameters.end() ? nullptr : &*found;
}

Result<PolicyState> policyState(const Reading& reading) {
  storage::PolicyStore store(reading.connection());
  GUIJU_TRY(policies, store.policies());
  GUIJU_TRY(clauses, store.clauses());
  GUIJU_TRY(library, policy::withOwn(builtInLibrary(), policies, clauses));
  GUIJU_TRY(adoptions, store.adoptions());
  GUIJU_TRY(versions, store.parameterVersions());
  auto parameters = histories(library, versions);
  return PolicyState{std::move(library), std::move(adoptions), std::move(parameters), reading.center().templateId};
}

Result<policy::Enforcement> enforcementOn(const Reading& reading, QDate day) {
  storage::PolicyStore store(reading.connection());
  GUIJU_TRY(adoptions, store.adoptions());
  GUIJU_TRY(versions, store.parameterVersions());
  // A center's own clauses carry no rule of the program, so the built-in library is enough.
  const policy::Catalog& library = builtInLibrary();
  return policy::binding(library, adoptions, reading.center().templateId, histories(library, versions), day);
}

}  // namespace guiju
