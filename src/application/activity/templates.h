// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "domain/activity/activity_template.h"

namespace guiju::activity {

// The shipped template of a type in the words of `language`; none for a type of the center's own.
[[nodiscard]] Result<std::optional<ActivityTemplate>> templateOf(const QString& typeKey, const QString& language);

}  // namespace guiju::activity
