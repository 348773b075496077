// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/verbs.h"

namespace guiju {

std::vector<std::span<const CtlVerb>> allVerbs() {
  return {
      centerVerbs(),
      accountVerbs(),
  };
}

}  // namespace guiju
