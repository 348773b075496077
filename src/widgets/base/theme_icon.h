// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QPointer>

#include "widgets/base/theme.h"

namespace guiju {

// Draws an icon in one of the theme's colours at the moment it is painted, so that no button has to be dressed anew
// when the scheme changes.
class ThemeIcon : public QIconEngine {
 public:
  ThemeIcon(const Theme* theme, QString name, Ink ink);

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
  QString iconName() override { return name_; }
  bool isNull() override { return false; }
  [[nodiscard]] QIconEngine* clone() const override { return new ThemeIcon(*this); }

 private:
  QPointer<const Theme> theme_;
  QString name_;
  Ink ink_;
};

}  // namespace guiju
