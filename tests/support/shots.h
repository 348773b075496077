// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QWidget>

namespace guiju {

// Takes the picture of a shown window and keeps it in $GUIJU_SHOTS when that is set; fails when the window has grown
// beyond the size it was given.
inline QPixmap shot(QWidget& window, const QString& name, QSize size = QSize(1366, 768)) {
  window.resize(size);
  window.show();
  QApplication::processEvents();
  const QPixmap picture = window.grab();
  EXPECT_LE(window.width(), size.width()) << name.toStdString();
  EXPECT_LE(window.height(), size.height()) << name.toStdString();
  const QString folder = qEnvironmentVariable("GUIJU_SHOTS");
  if (!folder.isEmpty() && QDir().mkpath(folder))
    picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
  return picture;
}

// Names the visible buttons and one-line labels whose text does not fit into them.
inline QStringList clippedTexts(const QWidget& window) {
  QStringList clipped;
  for (const auto* button : window.findChildren<QAbstractButton*>()) {
    if (button->inherits("QToolButton")) continue;  // shows its icon
    if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
      clipped << button->text();
  }
  for (const auto* label : window.findChildren<QLabel*>()) {
    const bool elides =
        label->inherits("guiju::ElidedLabel") || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    if (!label->isVisible() || elides || label->wordWrap() || label->text().isEmpty()) continue;
    if (label->width() < label->sizeHint().width()) clipped << label->text();
  }
  return clipped;
}

}  // namespace guiju
