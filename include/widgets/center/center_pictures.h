// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/base/picture.h"

namespace guiju {

// The way in: first start, door, password, settings.
[[nodiscard]] std::vector<Picture> centerPictures();

}  // namespace guiju
