// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/center/founding.h"

namespace guiju::org {

// Sets the new center up after the template chosen at first run (RWD-1: the setup does it).
[[nodiscard]] Outcome<void> foundOrganization(storage::Connection& connection, const Pipeline& pipeline,
                                              const NewCenter& wanted);

}  // namespace guiju::org
