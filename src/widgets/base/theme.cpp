// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>
#include <algorithm>
#include <cmath>

#include "widgets/base/theme_icon.h"

namespace guiju {
namespace {

struct TokenRow {
  const char* name;
  QColor Tokens::*member;
  QRgb light;
  QRgb dark;
};

constexpr TokenRow kTokens[] = {
    {"bg", &Tokens::bg, 0xF3F5F8, 0x13171C},
    {"surface", &Tokens::surface, 0xFFFFFF, 0x1B2128},
    {"raised", &Tokens::raised, 0xF8FAFC, 0x222931},
    {"border", &Tokens::border, 0xD8DEE6, 0x36404B},
    {"line", &Tokens::line, 0xE8ECF1, 0x2A323B},
    {"grid", &Tokens::grid, 0xE3E8EE, 0x2D3640},
    {"text", &Tokens::text, 0x1A232E, 0xE7EBF0},
    {"text2", &Tokens::text2, 0x4F5B69, 0xB2BCC8},
    {"text3", &Tokens::text3, 0x5F6B79, 0x93A0AE},
    {"accent", &Tokens::accent, 0x1F5AA6, 0x7DB2F5},
    {"on", &Tokens::on, 0xFFFFFF, 0x0E1620},
    {"accent2", &Tokens::accent2, 0x2E6FC4, 0x5B98E6},
    {"accentbg", &Tokens::accentbg, 0xE6EFFA, 0x1E3350},
    {"sel", &Tokens::sel, 0xDCE9F8, 0x23405F},
    {"hover", &Tokens::hover, 0xEEF3F9, 0x242D37},
    {"ok", &Tokens::ok, 0x1B6E3A, 0x7AD196},
    {"okbg", &Tokens::okbg, 0xE3F3E8, 0x193526},
    {"okfill", &Tokens::okfill, 0x3E8E5C, 0x5DB27C},
    {"warn", &Tokens::warn, 0x8A5200, 0xEBBC62},
    {"warnbg", &Tokens::warnbg, 0xFDF0D5, 0x3A2E14},
    {"warnfill", &Tokens::warnfill, 0xBE7F1C, 0xD9A441},
    {"bad", &Tokens::bad, 0xB3261E, 0xF6958C},
    {"badbg", &Tokens::badbg, 0xFBE6E4, 0x43211F},
    {"badfill", &Tokens::badfill, 0xCC4A40, 0xDB655B},
    {"info", &Tokens::info, 0x1F5AA6, 0x8DBBF7},
    {"infobg", &Tokens::infobg, 0xE6EFFA, 0x1E3350},
    {"mute", &Tokens::mute, 0x4F5B69, 0xB2BCC8},
    {"mutebg", &Tokens::mutebg, 0xECEFF3, 0x2B333D},
    {"c1", &Tokens::c1, 0x2E6FC4, 0x5B98E6},
    {"c2", &Tokens::c2, 0x7D94B0, 0x5F7187},
    {"c3", &Tokens::c3, 0xB8741A, 0xE0A84A},
    {"c4", &Tokens::c4, 0x3E8E6B, 0x67B98F},
    {"cur", &Tokens::cur, 0x7DB0EA, 0x3C6CA6},
    {"past", &Tokens::past, 0xC9D4E1, 0x3F4B59},
    {"target", &Tokens::target, 0x1A232E, 0xE7EBF0},
    {"h1", &Tokens::h1, 0xF3C6C1, 0x6B2F2B},
    {"h2", &Tokens::h2, 0xFBE3D3, 0x573A2A},
    {"h3", &Tokens::h3, 0xF4F1E4, 0x3B3A2E},
    {"h4", &Tokens::h4, 0xD9ECDD, 0x274534},
    {"h5", &Tokens::h5, 0xB4DABF, 0x2C6143},
};

Tokens tokensOf(QRgb TokenRow::*column) {
  Tokens tokens;
  for (const TokenRow& row : kTokens) tokens.*row.member = QColor(row.*column);
  return tokens;
}

QPalette paletteOf(const Tokens& t) {
  QPalette palette;
  palette.setColor(QPalette::Window, t.bg);
  palette.setColor(QPalette::WindowText, t.text);
  palette.setColor(QPalette::Base, t.surface);
  palette.setColor(QPalette::AlternateBase, t.raised);
  palette.setColor(QPalette::Text, t.text);
  palette.setColor(QPalette::Button, t.raised);
  palette.setColor(QPalette::ButtonText, t.text);
  palette.setColor(QPalette::BrightText, t.bad);
  palette.setColor(QPalette::Highlight, t.sel);
  palette.setColor(QPalette::HighlightedText, t.text);
  palette.setColor(QPalette::PlaceholderText, t.text3);
  palette.setColor(QPalette::ToolTipBase, t.surface);
  palette.setColor(QPalette::ToolTipText, t.text);
  palette.setColor(QPalette::Link, t.accent);
  palette.setColor(QPalette::LinkVisited, t.accent);
  palette.setColor(QPalette::Mid, t.border);
  palette.setColor(QPalette::Midlight, t.line);
  palette.setColor(QPalette::Light, t.surface);
  palette.setColor(QPalette::Dark, t.border);
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, t.text3);
  }
  return palette;
}

// The first of our families that is installed leads; the others stand in for what it lacks.
QStringList families() {
  return {QStringLiteral("Noto Sans CJK SC"),    QStringLiteral("Source Han Sans SC"),
          QStringLiteral("Microsoft YaHei UI"),  QStringLiteral("PingFang SC"),
          QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Noto Sans"),
          QStringLiteral("Noto Sans Symbols2")};
}

}  // namespace

QString toneSign(Tone tone) {
  switch (tone) {
    case Tone::Ok:
      return QStringLiteral("✓");
    case Tone::Info:
      return QStringLiteral("●");
    case Tone::Warn:
      return QStringLiteral("▲");
    case Tone::Bad:
      return QStringLiteral("▼");
    case Tone::Mute:
      return QStringLiteral("○");
  }
  Q_UNREACHABLE();
}

QString signedText(Tone tone, const QString& text) {
  return toneSign(tone) + QChar(0x2005) + text;
}

ToneColors Tokens::tone(Tone tone) const {
  switch (tone) {
    case Tone::Ok:
      return {ok, okbg, okfill};
    case Tone::Info:
      return {info, infobg, c1};
    case Tone::Warn:
      return {warn, warnbg, warnfill};
    case Tone::Bad:
      return {bad, badbg, badfill};
    case Tone::Mute:
      return {mute, mutebg, c2};
  }
  Q_UNREACHABLE();
}

QColor Tokens::heat(int step) const {
  const QColor steps[] = {h1, h2, h3, h4, h5};
  return steps[qBound(0, step, 4)];
}

const Tokens& Tokens::light() {
  static const Tokens tokens = tokensOf(&TokenRow::light);
  return tokens;
}

const Tokens& Tokens::dark() {
  static const Tokens tokens = tokensOf(&TokenRow::dark);
  return tokens;
}

Theme::Theme(QObject* parent) : QObject(parent) {}

const Tokens& Theme::tokens() const {
  return scheme_ == Scheme::Dark ? Tokens::dark() : Tokens::light();
}

int Theme::px(int designPixels) const {
  return static_cast<int>(std::lround(designPixels * fontScale_));
}

QFont Theme::font(Type type, bool bold) const {
  QFont font;
  font.setFamilies(families());
  font.setPixelSize(px(static_cast<int>(type)));
  font.setBold(bold);
  return font;
}

QColor Theme::ink(Ink ink) const {
  const Tokens& t = tokens();
  switch (ink) {
    case Ink::Text:
      return t.text;
    case Ink::Muted:
      return t.text2;
    case Ink::Accent:
      return t.accent;
    case Ink::On:
      return t.on;
    case Ink::Ok:
      return t.ok;
    case Ink::Warn:
      return t.warn;
    case Ink::Bad:
      return t.bad;
  }
  Q_UNREACHABLE();
}

QIcon Theme::icon(const QString& name, Ink ink) const {
  return QIcon(new ThemeIcon(this, name, ink));
}

QString Theme::styleSheet() const {
  QFile file(QStringLiteral(":/styles/app.qss"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("app.qss is missing from the resources");
  const QString source = QString::fromUtf8(file.readAll());
  static const QRegularExpression mark(QStringLiteral("@([a-z0-9]+)(?:\\((\\d+)\\))?"));
  QString sheet;
  qsizetype end = 0;
  for (auto it = mark.globalMatch(source); it.hasNext();) {
    const QRegularExpressionMatch match = it.next();
    sheet += QStringView(source).mid(end, match.capturedStart() - end);
    end = match.capturedEnd();
    const QString name = match.captured(1);
    if (name == QLatin1String("px")) {
      sheet += QString::number(px(match.captured(2).toInt())) + QLatin1String("px");
    } else if (name == QLatin1String("scheme")) {
      sheet += scheme_ == Scheme::Dark ? QLatin1String("dark") : QLatin1String("light");
    } else {
      const auto* row = std::find_if(std::begin(kTokens), std::end(kTokens),
                                     [&name](const TokenRow& token) { return name == QLatin1String(token.name); });
      if (row == std::end(kTokens)) qFatal("unknown colour @%s in app.qss", qUtf8Printable(name));
      sheet += (tokens().*row->member).name();
    }
  }
  sheet += QStringView(source).mid(end);
  return sheet;
}

void Theme::apply(Scheme scheme, double fontScale) {
  scheme_ = scheme;
  fontScale_ = fontScale;
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QIcon::setThemeSearchPaths({QStringLiteral(":/icons"), QStringLiteral("/usr/share/icons")});
  QIcon::setThemeName(scheme == Scheme::Dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
  QApplication::setPalette(paletteOf(tokens()));
  QApplication::setFont(font());
  qApp->setStyleSheet(styleSheet());
  Q_EMIT changed();
}

void setLook(QWidget* widget, const char* property, const QString& value) {
  if (widget->property(property).toString() == value) return;
  widget->setProperty(property, value);
  widget->style()->unpolish(widget);
  widget->style()->polish(widget);
  widget->update();
}

}  // namespace guiju
