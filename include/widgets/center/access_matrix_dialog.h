// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "domain/access/access.h"
#include "widgets/base/theme.h"

namespace guiju {

// The access table as everyone may read it: actions down, roles across, how far each right reaches.
class AccessMatrixDialog : public QDialog {
  Q_OBJECT

 public:
  AccessMatrixDialog(const Theme& theme, const access::Matrix& matrix, QWidget* parent = nullptr);
};

}  // namespace guiju
