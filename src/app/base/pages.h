// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "application/base/session.h"
#include "widgets/base/page.h"

namespace guiju {

// Every tab of the window, a line each, in the order people know.
[[nodiscard]] std::vector<Area> allPages(Session& session);

}  // namespace guiju
