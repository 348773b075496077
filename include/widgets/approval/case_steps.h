// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <vector>

#include "application/approval/approval_views.h"
#include "widgets/base/timeline.h"

// An approval in the words and signs of the window.
namespace guiju::approval {

// "2 d 3 h", "6 h 5 min", "less than a minute".
[[nodiscard]] QString durationText(qint64 seconds);
[[nodiscard]] QString stateText(CaseState state);
[[nodiscard]] Tone stateTone(CaseState state);
// The title of a step in the language of the window.
[[nodiscard]] QString titleText(const policy::Text& title);
// "budget > 50,000.00" with the figures the parameters had; empty for a step that always applies.
[[nodiscard]] QString conditionInWords(const TimelineItem& item);

// The lines of a timeline as steps to show.
[[nodiscard]] std::vector<TimelineStep> stepsOf(const std::vector<TimelineItem>& items, const QTimeZone& zone);

}  // namespace guiju::approval
