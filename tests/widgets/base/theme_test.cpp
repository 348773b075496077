// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <cmath>

#include "widgets/base/buttons.h"

namespace guiju {
namespace {

double luminance(const QColor& color) {
  const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double la = luminance(a);
  const double lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

TEST(Theme, TextReachesTheContrastOnEveryGround) {
  for (const Tokens* t : {&Tokens::light(), &Tokens::dark()}) {
    for (const QColor& ground : {t->bg, t->surface, t->raised}) {
      for (const QColor& ink : {t->text, t->text2, t->text3, t->accent, t->ok, t->warn, t->bad}) {
        EXPECT_GE(contrast(ink, ground), 4.5) << ink.name().toStdString() << " on " << ground.name().toStdString();
      }
    }
    EXPECT_GE(contrast(t->text2, t->sel), 4.5);
    EXPECT_GE(contrast(t->on, t->accent), 4.5);
    for (const Tone tone : {Tone::Ok, Tone::Info, Tone::Warn, Tone::Bad, Tone::Mute}) {
      EXPECT_GE(contrast(t->tone(tone).text, t->tone(tone).back), 4.5) << static_cast<int>(tone);
    }
  }
}

TEST(Theme, EverySignIsItsOwn) {
  QStringList signs;
  for (const Tone tone : {Tone::Ok, Tone::Info, Tone::Warn, Tone::Bad, Tone::Mute}) signs << toneSign(tone);
  EXPECT_EQ(signs.removeDuplicates(), 0);
}

TEST(Theme, StyleSheetHasNoNameLeft) {
  Theme theme;
  for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
    theme.apply(scheme, 1.25);
    const QString sheet = theme.styleSheet();
    EXPECT_FALSE(sheet.contains(QLatin1Char('@')));
    EXPECT_TRUE(sheet.contains(theme.tokens().accent.name()));
  }
}

TEST(Theme, LengthsAndFontsFollowTheScale) {
  Theme theme;
  theme.apply(Theme::Scheme::Light, 1.5);
  EXPECT_EQ(theme.px(28), 42);
  EXPECT_EQ(theme.font(Type::Card, true).pixelSize(), 21);
  EXPECT_TRUE(theme.font(Type::Card, true).bold());
  theme.apply(Theme::Scheme::Light);
  EXPECT_EQ(theme.font().pixelSize(), 13);
}

QColor inkOf(const QImage& image) {
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y).alpha() == 255) return image.pixelColor(x, y);
    }
  }
  return {};
}

TEST(Theme, IconsFollowTheScheme) {
  Theme theme;
  theme.apply(Theme::Scheme::Light);
  const QIcon icon = theme.icon(QStringLiteral("list-add"));
  EXPECT_EQ(inkOf(icon.pixmap(16).toImage()), Tokens::light().text);
  theme.apply(Theme::Scheme::Dark);
  EXPECT_EQ(inkOf(icon.pixmap(16).toImage()), Tokens::dark().text);
  const QIcon onPrimary = theme.icon(QStringLiteral("list-add"), Ink::On);
  EXPECT_EQ(inkOf(onPrimary.pixmap(16).toImage()), Tokens::dark().on);
  theme.apply(Theme::Scheme::Light);
}

TEST(Theme, OurOwnIconsStandInWhereBreezeIsMissing) {
  Theme theme;
  theme.apply(Theme::Scheme::Light);
  QIcon::setThemeName(QStringLiteral("none"));
  QIcon::setThemeSearchPaths({QStringLiteral(":/none")});
  for (const char* name : {"go-home", "edit-find", "document-print", "object-locked", "view-filter"}) {
    const QImage image = theme.icon(QLatin1String(name)).pixmap(24).toImage();
    EXPECT_TRUE(inkOf(image).isValid()) << name;
  }
  theme.apply(Theme::Scheme::Light);
}

TEST(Theme, FocusDoesNotMoveAButton) {
  Theme theme;
  theme.apply(Theme::Scheme::Light);
  const std::unique_ptr<QPushButton> button(makeButton(theme, ButtonKind::Plain, QStringLiteral("Return…")));
  button->ensurePolished();
  EXPECT_EQ(button->sizeHint().height(), 28);
}

}  // namespace
}  // namespace guiju
