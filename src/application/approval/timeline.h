// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/approval/approval_views.h"
#include "application/approval/case_in_hand.h"

namespace guiju::approval {

// A case in the order in which it is read: what was done, who is asked now, who will be.
[[nodiscard]] CaseDetail detailOf(const CaseInHand& hand, PersonId reader, bool mayCancelOthers);
[[nodiscard]] std::vector<TimelineItem> previewItems(const std::vector<PreviewStep>& steps, const CaseInHand& hand,
                                                     PersonId reader);

}  // namespace guiju::approval
