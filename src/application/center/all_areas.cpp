// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/center/all_areas.h"

#include "application/access/access_area.h"
#include "application/org/org_area.h"

namespace guiju {

Areas allAreas() {
  return Areas({
      access::describeAccessArea(),
      org::orgArea(),
  });
}

std::vector<FoundingStep> foundingSteps() {
  return {};
}

}  // namespace guiju
