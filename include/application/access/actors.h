// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/access.h"
#include "domain/base/result.h"
#include "storage/base/connection.h"

namespace guiju::access {

// Who an account is on a day: its person's roles from the positions held then and from roles granted, with the units
// they reach. Fails for an account that is disabled or whose person has left: rights are those of the moment.
[[nodiscard]] Result<Actor> actorOf(storage::Connection& connection, AccountId account, QDate day);

}  // namespace guiju::access
