// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "domain/activity/activity_list.h"
#include "domain/activity/activity_states.h"
#include "widgets/base/theme.h"

namespace guiju::activity {

// States, actions and types in the words of the window.
[[nodiscard]] QString inWords(ActivityState state);
[[nodiscard]] QString inWords(BriefState state);
[[nodiscard]] QString inWords(PlanState state);
[[nodiscard]] QString inWords(ActivityAction action);
[[nodiscard]] Tone toneOf(ActivityState state);
[[nodiscard]] QString titleOf(const ActivityType& type);
[[nodiscard]] QString typeTitle(const ActivityRow& row);
// "120", "3,600,000": a target in hundredths, without idle decimals.
[[nodiscard]] QString targetText(qint64 hundredths);
[[nodiscard]] std::optional<qint64> parseTarget(const QString& text);
// "2026-12-10 09:00 – 17:00", or two days.
[[nodiscard]] QString whenText(const Activity& activity);

}  // namespace guiju::activity
