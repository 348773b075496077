// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/base/picture.h"

namespace guiju::org {

// The Organization tab and its dialogs.
[[nodiscard]] std::vector<Picture> orgPictures();

}  // namespace guiju::org
