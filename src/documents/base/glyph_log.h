// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QPointF>
#include <QRawFont>
#include <QSet>
#include <QString>
#include <QStringView>
#include <vector>

class QPainter;
class QTextLayout;

namespace guiju {

// Which glyphs were drawn for which text, in the order in which each font first needed them: that is the order in which
// the PDF numbers them.
class GlyphLog {
 public:
  struct Glyph {
    quint32 index = 0;
    QString text;
  };
  struct Face {
    QRawFont font;
    std::vector<Glyph> glyphs;
    QHash<quint32, bool> seen;
  };

  // Draws lines [from, to) of a layout and keeps what was drawn.
  void draw(QPainter& painter, const QTextLayout& layout, const QPointF& origin, int from, int to);

  [[nodiscard]] const QHash<QString, Face>& faces() const { return faces_; }

 private:
  void note(const QTextLayout& layout, int from, int length);
  [[nodiscard]] Face& faceOf(const QRawFont& font);
  [[nodiscard]] bool knowsAll(const QFont& font, QStringView text);

  QHash<QString, Face> faces_;
  QHash<QString, QSet<quint64>> known_;  // by font: characters with their neighbours and script
};

}  // namespace guiju
