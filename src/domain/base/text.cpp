// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"

#include <algorithm>

namespace guiju {

namespace {

bool isInvisibleSpace(QChar c) {
  return c.unicode() == 0x200B || c.unicode() == 0xFEFF;
}

// Embeddings, overrides and isolates make a text look different from what it says.
bool turnsDirection(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isKept(char32_t c, bool lines) {
  if (lines && (c == U'\n' || c == U'\t')) return true;
  if (turnsDirection(c) || QChar::isSurrogate(c) || QChar::isNonCharacter(c)) return false;
  const QChar::Category category = QChar::category(c);
  return category != QChar::Other_Control && category != QChar::Separator_Line &&
         category != QChar::Separator_Paragraph;
}

QString cleaned(QString text, bool lines) {
  text.removeIf(isInvisibleSpace);
  if (lines) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.replace(QChar(0x2028), u'\n').replace(QChar(0x2029), u'\n');
  }
  return text.trimmed().normalized(QString::NormalizationForm_C);
}

}  // namespace

qsizetype lengthOf(const QString& text) {
  return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

Result<QString> checkedText(const QString& input, TextLimit limit) {
  const QString text = cleaned(input, limit.lines);
  if (text.isEmpty() && limit.required) {
    return fail(ErrorCode::InvalidInput, message("base", QT_TRANSLATE_NOOP("base", "Something must be entered here.")));
  }
  for (const char32_t c : text.toUcs4()) {
    if (isKept(c, limit.lines) && text.isValidUtf16()) continue;
    const QString code = QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, u'0');
    return fail(ErrorCode::InvalidInput,
                message("base", QT_TRANSLATE_NOOP("base", "The text has a sign that can't be kept (U+%1)."), {code}),
                message("base", QT_TRANSLATE_NOOP("base", "Delete it, or type the text instead of pasting it.")));
  }
  if (lengthOf(text) > limit.longest) {
    return fail(ErrorCode::InvalidInput,
                message("base", QT_TRANSLATE_NOOP("base", "The text has %1 characters; at most %2 fit here."),
                        {qint64{lengthOf(text)}, qint64{limit.longest}}));
  }
  return text;
}

}  // namespace guiju
