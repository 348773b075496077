// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/org/roster_text.h"

#include <QStringList>
#include <algorithm>

namespace guiju::org {

namespace {

constexpr char16_t kFullWidthFirst = 0xFF01;
constexpr char16_t kFullWidthLast = 0xFF5E;
constexpr char16_t kFullWidthOffset = 0xFEE0;

QChar folded(QChar c) {
  const char16_t unit = c.unicode();
  return unit >= kFullWidthFirst && unit <= kFullWidthLast ? QChar(unit - kFullWidthOffset) : c;
}

bool isInvisible(QChar c) {
  const char16_t unit = c.unicode();
  return (unit >= 0x200B && unit <= 0x200F) || unit == 0xFEFF || unit == 0x2060 || (unit < 0x20 && !c.isSpace()) ||
         (unit >= 0x202A && unit <= 0x202E);
}

}  // namespace

QString foldWidth(const QString& text) {
  QString out = text;
  std::transform(out.begin(), out.end(), out.begin(), folded);
  return out;
}

QString cleanText(const QString& text) {
  QString out;
  out.reserve(text.size());
  for (const QChar c : text) {
    if (isInvisible(c)) continue;
    const QChar ordinary = folded(c);
    out += ordinary.isLetterOrNumber() ? ordinary : c;
  }
  return out.simplified();
}

QString cleanName(const QString& text) {
  QString out = cleanText(text);
  const bool latin = std::any_of(out.begin(), out.end(), [](QChar c) { return c.isLetter() && c.unicode() < 0x2E80; });
  return latin ? out : out.remove(QLatin1Char(' '));
}

bool meansNothing(const QString& text) {
  static const QStringList kNothing{QStringLiteral("-"),  QStringLiteral("--"),   QStringLiteral("—"),
                                    QStringLiteral("——"), QStringLiteral("/"),    QStringLiteral("\\"),
                                    QStringLiteral("无"), QStringLiteral("暂无"), QStringLiteral("n/a"),
                                    QStringLiteral("na"), QStringLiteral("null"), QStringLiteral("none"),
                                    QStringLiteral("－")};
  return text.isEmpty() || kNothing.contains(text.toLower());
}

}  // namespace guiju::org
