// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/page.h"

namespace guiju {

// Every piece of the toolkit on one page, to be looked at in both schemes and languages whenever the style changes.
class ComponentSheet : public Page {
  Q_OBJECT

 public:
  explicit ComponentSheet(const Kit& kit);

 private:
  QWidget* buttons();
  QWidget* statusWords();
  QWidget* typeScale();
  QWidget* inputs();
  QWidget* messageBars();
  QWidget* emptyStates();
};

}  // namespace guiju
