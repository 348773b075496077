// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/searchable_pdf.h"

#include <algorithm>
#include <optional>

namespace guiju {

namespace {

// A piece of the file and what takes its place.
struct Edit {
  qsizetype from = 0;
  qsizetype length = 0;
  QByteArray with;
};

struct CodeMap {
  QHash<int, char16_t> codes;
  int last = 0;  // highest glyph number
};

// Reads "<from> <to> <code>" and "<from> <to> [<code> …]" lines.
CodeMap readCodes(const QByteArray& body) {
  CodeMap map;
  const QList<QByteArray> lines = body.split('\n');
  for (const QByteArray& line : lines) {
    if (!line.startsWith('<')) continue;
    std::vector<int> numbers;
    for (qsizetype at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
      numbers.push_back(line.mid(at + 1, 4).toInt(nullptr, 16));
    }
    if (numbers.size() < 3 || line.contains("FFFF")) continue;
    const bool list = line.contains('[');
    for (int glyph = numbers[0]; glyph <= numbers[1]; ++glyph) {
      const auto nth = static_cast<std::size_t>(glyph - numbers[0]);
      if (list && 2 + nth >= numbers.size()) break;
      const int code = list ? numbers[2 + nth] : numbers[2] + static_cast<int>(nth);
      if (glyph > 0 && code > 0) map.codes.insert(glyph, static_cast<char16_t>(code));
      map.last = qMax(map.last, glyph);
    }
  }
  return map;
}

// What each glyph number stands for if the file's font is this face; empty when the two contradict each other.
std::optional<std::vector<QString>> align(const CodeMap& map, const GlyphLog::Face& face) {
  std::vector<QString> texts(1);
  int agreed = 0;
  for (const GlyphLog::Glyph& glyph : face.glyphs) {
    const auto code = map.codes.constFind(static_cast<int>(texts.size()));
    if (code != map.codes.constEnd()) {
      const QList<quint32> indexes = face.font.glyphIndexesForString(QString(QChar(*code)));
      if (indexes.isEmpty() || indexes.front() != glyph.index) {
        if (glyph.text.trimmed().isEmpty()) continue;  // a blank at the end of a line is not drawn
        return std::nullopt;
      }
      ++agreed;
    }
    texts.push_back(glyph.text);
  }
  if (agreed == 0 || static_cast<int>(texts.size()) <= map.last) return std::nullopt;
  return texts;
}

QByteArray hex(const QString& text) {
  QByteArray out;
  for (const QChar c : text) out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
  return out.toUpper();
}

QByteArray codeLines(const std::vector<QString>& texts) {
  constexpr std::size_t kMostPerBlock = 100;
  QByteArray out;
  for (std::size_t from = 1; from < texts.size(); from += kMostPerBlock) {
    const std::size_t to = qMin(texts.size(), from + kMostPerBlock);
    out += QByteArray::number(static_cast<qulonglong>(to - from)) + " beginbfchar\n";
    for (std::size_t i = from; i < to; ++i) {
      out += '<' + QByteArray::number(static_cast<qulonglong>(i), 16).rightJustified(4, '0').toUpper() + "> <" +
             hex(texts[i]) + ">\n";
    }
    out += "endbfchar\n";
  }
  return out;
}

// The edits of one ToUnicode stream: its code lines, and its length.
void correct(const QByteArray& pdf, qsizetype begin, qsizetype end, const GlyphLog& log, std::vector<Edit>& edits) {
  const qsizetype space = pdf.indexOf("endcodespacerange\n", begin);
  const qsizetype lines = space + static_cast<qsizetype>(qstrlen("endcodespacerange\n"));
  const qsizetype stream = pdf.lastIndexOf("stream\n", begin);
  const QByteArray key = "<< /Length ";
  const qsizetype length = stream < 0 ? -1 : pdf.lastIndexOf(key, stream);
  if (space < 0 || space > end || length < 0 || stream - length > 40) return;
  const CodeMap map = readCodes(pdf.mid(lines, end - lines));
  for (const GlyphLog::Face& face : log.faces()) {
    const auto texts = align(map, face);
    if (!texts) continue;
    const QByteArray better = codeLines(*texts);
    const qsizetype number = length + key.size();
    const qsizetype after = pdf.indexOf(' ', number);
    const qlonglong old = pdf.mid(number, after - number).toLongLong();
    edits.push_back({number, after - number, QByteArray::number(old + better.size() - (end - lines))});
    edits.push_back({lines, end - lines, better});
    return;
  }
}

qsizetype shifted(qsizetype offset, const std::vector<Edit>& edits) {
  qsizetype by = 0;
  for (const Edit& edit : edits) {
    if (edit.from < offset) by += edit.with.size() - edit.length;
  }
  return offset + by;
}

// Applies the edits and moves the offsets of the cross-reference table along; empty when the file is not as Qt writes
// it.
std::optional<QByteArray> edited(const QByteArray& pdf, const std::vector<Edit>& edits) {
  constexpr qsizetype kEntry = 20;
  const qsizetype start = pdf.lastIndexOf("startxref\n");
  if (start < 0) return std::nullopt;
  const qsizetype number = start + 10;
  const qsizetype numberEnd = pdf.indexOf('\n', number);
  const qsizetype table = pdf.mid(number, numberEnd - number).trimmed().toLongLong();
  if (!pdf.mid(table, 5).startsWith("xref\n")) return std::nullopt;
  const qsizetype head = table + 5;
  const qsizetype first = pdf.indexOf('\n', head) + 1;
  const qsizetype count = pdf.mid(head, first - head).trimmed().split(' ').value(1).toLongLong();
  if (count <= 0 || first + count * kEntry > start) return std::nullopt;
  QByteArray out;
  qsizetype at = 0;
  for (const Edit& edit : edits) {
    out += pdf.mid(at, edit.from - at) + edit.with;
    at = edit.from + edit.length;
  }
  out += pdf.mid(at, first - at);
  for (qsizetype i = 0; i < count; ++i) {
    QByteArray entry = pdf.mid(first + i * kEntry, kEntry);
    if (entry[17] == 'n')
      entry.replace(0, 10, QByteArray::number(shifted(entry.left(10).toLongLong(), edits)).rightJustified(10, '0'));
    out += entry;
  }
  out += pdf.mid(first + count * kEntry, number - first - count * kEntry);
  out += QByteArray::number(shifted(table, edits)) + pdf.mid(numberEnd);
  return out;
}

}  // namespace

QByteArray searchable(const QByteArray& pdf, const GlyphLog& log) {
  std::vector<Edit> edits;
  for (qsizetype begin = pdf.indexOf("begincmap"); begin >= 0;) {
    const qsizetype end = pdf.indexOf("endcmap", begin);
    if (end < 0) break;
    correct(pdf, begin, end, log, edits);
    begin = pdf.indexOf("begincmap", end);
  }
  if (edits.empty()) return pdf;
  return edited(pdf, edits).value_or(pdf);
}

}  // namespace guiju
