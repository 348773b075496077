// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/base/picture.h"

namespace guiju::activity {

// The tab of activities with its sections, and its dialogs.
[[nodiscard]] std::vector<Picture> activityPictures();

}  // namespace guiju::activity
