// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/page_fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QStringList>
#include <QTextLayout>
#include <QTextOption>

namespace guiju {

namespace {

QString firstInstalled(const QStringList& wanted) {
  for (const QString& family : wanted) {
    if (QFontDatabase::hasFamily(family)) return family;
  }
  return QGuiApplication::font().family();
}

bool isSerif(TextRole role) {
  switch (role) {
    case TextRole::Title:
    case TextRole::AboveTitle:
    case TextRole::Body:
    case TextRole::Strong:
    case TextRole::Cell:
    case TextRole::StrongCell:
      return true;
    default:
      return false;
  }
}

bool isBold(TextRole role) {
  return role == TextRole::Title || role == TextRole::Heading || role == TextRole::Subheading ||
         role == TextRole::Strong || role == TextRole::StrongCell;
}

}  // namespace

PageFonts::PageFonts(double scale) : scale_(scale) {
  const QString serif = serifFamily();
  const QString sans = sansFamily();
  for (std::size_t i = 0; i < kRoles; ++i) {
    const auto role = static_cast<TextRole>(i);
    QFont& font = fonts_[i];
    font.setFamilies({isSerif(role) ? serif : sans});
    font.setPointSizeF(points(role));
    font.setBold(isBold(role));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    // A spacing that nobody sees switches ligatures off: an “fi” drawn as one glyph is not found by who searches for
    // it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
  }
}

QString PageFonts::serifFamily() {
  return firstInstalled({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
                         QStringLiteral("SimSun"), QStringLiteral("Songti SC"), QStringLiteral("AR PL UMing CN"),
                         QStringLiteral("WenQuanYi Micro Hei")});
}

QString PageFonts::sansFamily() {
  return firstInstalled({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                         QStringLiteral("SimHei"), QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC"),
                         QStringLiteral("WenQuanYi Micro Hei")});
}

double PageFonts::points(TextRole role) const {
  switch (role) {
    case TextRole::Title:
      return 20 * scale_;
    case TextRole::AboveTitle:
      return 12 * scale_;
    case TextRole::Heading:
      return 12.5 * scale_;
    case TextRole::Subheading:
      return 11 * scale_;
    case TextRole::Body:
    case TextRole::Strong:
      return 10.5 * scale_;
    case TextRole::Small:
      return 8.5 * scale_;
    case TextRole::Label:
      return 9.5 * scale_;
    case TextRole::Cell:
    case TextRole::StrongCell:
      return 10 * scale_;
    case TextRole::Furniture:
      return 8;
    case TextRole::Hash:
      return 6.5;
  }
  return 10;
}

double PageFonts::lineHeight(TextRole role) const {
  const bool paragraph = role == TextRole::Body || role == TextRole::Strong;
  return points(role) * (paragraph ? 1.6 : 1.4);
}

LaidText layText(const QString& text, const PageFonts& fonts, TextRole role, Align align, double width,
                 QPaintDevice* device) {
  constexpr double kOneLine = 1e6;
  QString lines = text;
  lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').replace(u'\n', QChar::LineSeparator);
  LaidText laid;
  laid.layout = std::make_shared<QTextLayout>(lines, fonts.font(role), device);
  QTextOption option;
  option.setWrapMode(width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
  option.setAlignment(width <= 0               ? Qt::AlignLeft
                      : align == Align::Center ? Qt::AlignHCenter
                      : align == Align::Right  ? Qt::AlignRight
                                               : Qt::AlignLeft);
  laid.layout->setTextOption(option);
  laid.layout->setCacheEnabled(true);
  laid.lineHeight = fonts.lineHeight(role) * device->logicalDpiY() / 72.0;
  laid.layout->beginLayout();
  for (QTextLine line = laid.layout->createLine(); line.isValid(); line = laid.layout->createLine()) {
    line.setLineWidth(width > 0 ? width : kOneLine);
    line.setPosition(QPointF(0, laid.lines * laid.lineHeight + (laid.lineHeight - line.height()) / 2));
    laid.naturalWidth = qMax(laid.naturalWidth, line.naturalTextWidth());
    ++laid.lines;
  }
  laid.layout->endLayout();
  laid.lines = qMax(laid.lines, 1);
  return laid;
}

}  // namespace guiju
