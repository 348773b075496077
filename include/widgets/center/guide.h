// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "widgets/base/side_panel.h"

namespace guiju {

// The text of a page of the guide in the installed language; the English one where there is no other, empty for an unknown topic.
[[nodiscard]] QString guideText(const QString& topic);

// Opens the guide beside the page at `topic`; links inside it lead to other topics.
void openGuide(SidePanel& panel, const QString& topic);

}  // namespace guiju
