// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/sort_key.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <QHash>
#include <QStringList>
#include <QVector>
#include <memory>

#include "domain/base/exact.h"
#include "domain/base/readings.h"

namespace guiju {

namespace {

constexpr char32_t kDiaeresis = 0x308;

bool isHan(char32_t c) {
  return QChar::script(c) == QChar::Script_Han;
}

// Latin letters without marks: ü is v in a Chinese syllable and u in any other word.
QString withoutMarks(const QString& text, bool chinese) {
  QString result;
  for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
    const bool mark = c.unicode() >= 0x300 && c.unicode() <= 0x36F;
    if (chinese && c.unicode() == kDiaeresis && result.endsWith(u'u')) result.back() = u'v';
    if (!mark) result += c;
  }
  return result.normalized(QString::NormalizationForm_C);
}

// A transliterator is costly to make and may serve one thread only: each thread keeps its own.
const icu::Transliterator& hanToLatin() {
  thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance(icu::UnicodeString(u"Han-Latin"), UTRANS_FORWARD, error));
    exact::demand(U_SUCCESS(error) && made, "ICU has no Han-Latin transliteration");
    return made;
  }();
  return *transliterator;
}

// The reading of one character by the general table; kept per thread, since each costs the transliterator a search and
// a center has many names of few characters.
const QString& readingOf(char32_t character) {
  thread_local QHash<char32_t, QString> known;
  const auto found = known.constFind(character);
  if (found != known.constEnd()) return *found;
  icu::UnicodeString buffer(static_cast<UChar32>(character));
  hanToLatin().transliterate(buffer);
  const QString latin(reinterpret_cast<const QChar*>(buffer.getBuffer()), buffer.length());
  return *known.insert(character, withoutMarks(latin, true).toLower().simplified());
}

using ByFirstCharacter = QMultiHash<char16_t, const Reading*>;

ByFirstCharacter indexed(std::span<const Reading> readings) {
  ByFirstCharacter index;
  for (const Reading& reading : readings) index.insert(reading.text.front().unicode(), &reading);
  return index;
}

const Reading* longestAtHead(QStringView text, const ByFirstCharacter& readings) {
  const Reading* best = nullptr;
  const auto [from, to] = readings.equal_range(text.front().unicode());
  for (auto at = from; at != to; ++at) {
    const Reading& reading = **at;
    if (text.startsWith(reading.text) && (!best || reading.text.size() > best->text.size())) best = &reading;
  }
  return best;
}

// The exception that holds at the head of `text`, if any.
const Reading* exceptionAtHead(QStringView text, bool surname) {
  static const ByFirstCharacter surnames = indexed(surnameReadings());
  static const ByFirstCharacter phrases = indexed(phraseReadings());
  static const ByFirstCharacter characters = indexed(characterReadings());
  if (const Reading* reading = longestAtHead(text, surname ? surnames : phrases)) return reading;
  return longestAtHead(text, characters);
}

// The syllables of a run of Chinese characters.
QStringList readChinese(QStringView run, bool person) {
  QStringList syllables;
  for (qsizetype at = 0; at < run.size();) {
    // The first character of a person's name forms no word with the given name.
    if (const Reading* exception = exceptionAtHead(run.mid(at), person && at == 0)) {
      syllables += exception->syllables.toString().split(u' ');
      at += exception->text.size();
      continue;
    }
    const bool pair = run[at].isHighSurrogate();
    syllables += readingOf(pair ? QChar::surrogateToUcs4(run[at], run[at + 1]) : char32_t{run[at].unicode()});
    at += pair ? 2 : 1;
  }
  return syllables;
}

enum class Script { Chinese, Word, Digits, Other };

Script scriptOf(char32_t c) {
  if (isHan(c)) return Script::Chinese;
  if (QChar::isDigit(c)) return Script::Digits;
  return QChar::isLetter(c) || QChar::isMark(c) ? Script::Word : Script::Other;
}

struct Token {
  Script script;
  QString text;
};

// The name as words, syllables, numbers and what stands between them, in their order.
QVector<Token> tokens(const QString& name, Naming naming) {
  const QString text = name.normalized(QString::NormalizationForm_KC).trimmed();
  QVector<Token> result;
  qsizetype at = 0;
  while (at < text.size()) {
    const auto length = [&](qsizetype i) { return text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1; };
    const auto codePoint = [&](qsizetype i) {
      return length(i) == 2 ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
    };
    const qsizetype from = at;
    const Script script = scriptOf(codePoint(at));
    while (at < text.size() && scriptOf(codePoint(at)) == script) at += length(at);
    const QStringView run = QStringView(text).mid(from, at - from);
    if (script != Script::Chinese) {
      const QString word = withoutMarks(run.toString(), false).toLower();
      if (!word.isEmpty()) result.append({script, word});
      continue;
    }
    for (const QString& syllable : readChinese(run, naming == Naming::Person && from == 0))
      result.append({script, syllable});
  }
  return result;
}

}  // namespace

QString pinyin(const QString& name, Naming naming) {
  QString result;
  bool afterChinese = false;
  for (const Token& token : tokens(name, naming)) {
    const bool chinese = token.script == Script::Chinese;
    const bool wordLike = token.script != Script::Other;
    if (!result.isEmpty() && wordLike && (chinese || afterChinese)) result += u' ';
    result += token.text;
    afterChinese = chinese;
  }
  return result.simplified();
}

QString sortKey(const QString& name, Naming naming) {
  QString full;
  QString initials;
  for (const Token& token : tokens(name, naming)) {
    if (token.script == Script::Other) continue;
    full += token.text;
    const qsizetype first = token.text[0].isHighSurrogate() ? 2 : 1;
    initials += token.script == Script::Digits ? token.text : token.text.left(first);
  }
  // A name of nothing but marks still needs its place in the order.
  if (full.isEmpty()) return name.simplified().toLower();
  return full + u' ' + initials;
}

}  // namespace guiju
