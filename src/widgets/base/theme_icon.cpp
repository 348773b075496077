// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/theme_icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>

namespace guiju {

ThemeIcon::ThemeIcon(const Theme* theme, QString name, Ink ink) : theme_(theme), name_(std::move(name)), ink_(ink) {}

void ThemeIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
  const qreal scale = painter->device()->devicePixelRatioF();
  QPixmap image = scaledPixmap(rect.size() * scale, mode, state, scale);
  image.setDevicePixelRatio(scale);
  painter->drawPixmap(rect.topLeft(), image);
}

QPixmap ThemeIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
  return scaledPixmap(size, mode, state, 1.0);
}

QPixmap ThemeIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) {
  if (size.isEmpty()) return {};
  QColor color = theme_ ? theme_->ink(ink_) : QColor(Qt::black);
  if (mode == QIcon::Disabled && theme_) color = theme_->tokens().text3;
  const QString key = QStringLiteral("guiju/%1/%2x%3@%4/%5")
                          .arg(name_)
                          .arg(size.width())
                          .arg(size.height())
                          .arg(scale)
                          .arg(color.rgba());
  QPixmap image;
  if (QPixmapCache::find(key, &image)) return image;
  const QString own = QStringLiteral(":/icons/%1.svg").arg(name_);
  const bool themed = QIcon::hasThemeIcon(name_);
  const QIcon source = themed ? QIcon::fromTheme(name_) : QFile::exists(own) ? QIcon(own) : QIcon();
  image = QPixmap(size);
  image.fill(Qt::transparent);
  const QSize logical = QSizeF(size.width() / scale, size.height() / scale).toSize();
  QPixmap shape = source.pixmap(logical, scale);
  shape.setDevicePixelRatio(1.0);
  QPainter painter(&image);
  const QPoint corner((size.width() - shape.width()) / 2, (size.height() - shape.height()) / 2);
  painter.drawPixmap(corner, shape);
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(image.rect(), color);
  painter.end();
  QPixmapCache::insert(key, image);
  return image;
}

}  // namespace guiju
