// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/center/founding.h"

namespace guiju {

// What a new center adopts from `day`: what was ticked, or every clause of the chosen policies that the organization
// template leaves open.
[[nodiscard]] AdoptClauses adoptionAtFounding(const NewCenter& wanted, QDate day);

// The policies' step of founding a center: that adoption, as a command of its own.
[[nodiscard]] Outcome<void> adoptAtFounding(storage::Connection& connection, const Pipeline& pipeline,
                                            const NewCenter& wanted);

}  // namespace guiju
