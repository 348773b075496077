// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/policy/catalog.h"

namespace guiju {

// The clauses of one area as a Markdown document, in both languages, as it stands in docs/policy/<area>.md.
[[nodiscard]] QString policyDocument(const policy::Catalog& library, const QString& area);

}  // namespace guiju
