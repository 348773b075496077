// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <vector>

#include "domain/policy/catalog.h"
#include "domain/policy/enforcement.h"
#include "support/source_tree.h"

namespace guiju {

// The policy library as it ships, read once from the source folder.
inline const policy::Catalog& shippedLibrary() {
  static const policy::Catalog library = [] {
    std::vector<QByteArray> documents;
    const QDir folder(sourceRoot() + QStringLiteral("/resources/policies"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
      QFile file(folder.filePath(name));
      if (file.open(QIODevice::ReadOnly)) documents.push_back(file.readAll());
    }
    auto catalog = policy::Catalog::parse(documents);
    if (!catalog) qFatal("%s", qPrintable(catalog.error().detail));
    return *catalog;
  }();
  return library;
}

// Binds exactly `clauses` on `day`, whatever their status, with every parameter at its standard value: for tests of
// rules.
inline policy::Enforcement enforcing(std::set<QString> clauses, QDate day = QDate(2026, 3, 2)) {
  std::vector<policy::ParameterUse> parameters;
  for (const auto& definition : shippedLibrary().parameters())
    parameters.push_back(policy::ParameterHistory(definition).on(day));
  return policy::Enforcement(day, std::move(clauses), std::move(parameters));
}

}  // namespace guiju
