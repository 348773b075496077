// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace guiju {

// A label of one line that shortens its text with "…" when there is no room, and shows it whole as tool tip.
class ElidedLabel : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace guiju
