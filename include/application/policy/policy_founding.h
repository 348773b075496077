// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/center/founding.h"

namespace guiju {

// The policies' step of founding a center: adopts what was ticked at first run, or, when nothing was asked, every
// clause that the organization template leaves open.
[[nodiscard]] Outcome<void> adoptAtFounding(storage::Connection& connection, const Pipeline& pipeline,
                                            const NewCenter& wanted);

}  // namespace guiju
