// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/base/picture.h"

namespace guiju {

// The policies: library, figures, a refusal with its clause, adoption and the rules of one's own.
[[nodiscard]] std::vector<Picture> policyPictures();

}  // namespace guiju
