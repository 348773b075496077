// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/glyph_log.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace guiju {

void GlyphLog::draw(QPainter& painter, const QTextLayout& layout, const QPointF& origin, int from, int to) {
  for (int i = from; i < qMin(to, layout.lineCount()); ++i) {
    const QTextLine line = layout.lineAt(i);
    line.draw(&painter, origin);
    note(layout, line.textStart(), line.textLength());
  }
}

GlyphLog::Face& GlyphLog::faceOf(const QRawFont& font) {
  Face& face = faces_[QStringLiteral("%1|%2|%3").arg(font.familyName(), font.styleName()).arg(font.weight())];
  if (!face.font.isValid()) face.font = font;
  return face;
}

// Which glyph a character gets depends on the font, its neighbours and the script of the run it stands in, which signs
// and digits take from the letter before them. Asking the layout for its glyphs is slow: once is enough.
bool GlyphLog::knowsAll(const QFont& font, QStringView text) {
  QSet<quint64>& known = known_[font.families().join(u'|') + (font.bold() ? QLatin1Char('b') : QLatin1Char('r'))];
  bool all = true;
  const auto letter = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
  auto script = letter == text.end() ? quint64{0} : static_cast<quint64>(letter->script());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (c.isLetter()) script = static_cast<quint64>(c.script());
    const quint64 before = i > 0 ? text[i - 1].unicode() : 0;
    const quint64 after = i + 1 < text.size() ? text[i + 1].unicode() : 0;
    const quint64 key = (script << 48) | (before << 32) | (quint64{c.unicode()} << 16) | after;
    if (known.contains(key)) continue;
    known.insert(key);
    all = false;
  }
  return all;
}

void GlyphLog::note(const QTextLayout& layout, int from, int length) {
  const QString text = layout.text();
  if (knowsAll(layout.font(), QStringView(text).mid(from, length))) return;
  const auto isNew = [&](const QGlyphRun& run) {
    const Face& face = faceOf(run.rawFont());
    const QList<quint32> indexes = run.glyphIndexes();
    return std::any_of(indexes.begin(), indexes.end(), [&](quint32 index) { return !face.seen.contains(index); });
  };
  const QList<QGlyphRun> whole = layout.glyphRuns(from, length);
  if (std::none_of(whole.begin(), whole.end(), isNew)) return;
  const auto glyphCount = [&](int at, int units) {
    qsizetype count = 0;
    for (const QGlyphRun& run : layout.glyphRuns(at, units)) count += run.glyphIndexes().size();
    return count;
  };
  for (int at = from; at < from + length;) {
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    int units = pair ? 2 : 1;
    QList<QGlyphRun> runs = layout.glyphRuns(at, units);
    if (std::any_of(runs.begin(), runs.end(), isNew)) {
      // Two dashes may be one glyph: it stands for as many characters as share it.
      const qsizetype count = glyphCount(at, units);
      while (count > 0 && at + units < from + length && glyphCount(at, units + 1) == count) ++units;
    }
    for (const QGlyphRun& run : std::as_const(runs)) {
      Face& face = faceOf(run.rawFont());
      const QList<quint32> indexes = run.glyphIndexes();
      for (const quint32 index : indexes) {
        if (face.seen.contains(index)) continue;
        face.seen.insert(index, true);
        face.glyphs.push_back({index, text.mid(at, units)});
      }
    }
    at += units;
  }
}

}  // namespace guiju
