// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/base/picture.h"

namespace guiju {

// The pictures of every area, a line each, in the order of the tour.
[[nodiscard]] std::vector<Picture> allPictures();

}  // namespace guiju
