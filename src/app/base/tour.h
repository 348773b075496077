// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guiju {

struct TourWish {
  QString folder;
  QString language;
  QString theme;
  int scale = 1;
};

// Draws every page and dialog of the sample center as NN-name.png into the folder, without a display. Answers 0, or 1
// with the reason on standard error when one can't be drawn.
[[nodiscard]] int drawTour(const TourWish& wish);

}  // namespace guiju
