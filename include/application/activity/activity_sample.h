// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/center/sample_story.h"

namespace guiju::activity {

// Two years of activities of the sample center, in every state there is, each done by its people with their own
// commands.
[[nodiscard]] Result<void> sampleActivities(SampleStory& story);

}  // namespace guiju::activity
