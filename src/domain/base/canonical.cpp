// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/canonical.h"

#include <QtEndian>
#include <limits>

#include "domain/base/exact.h"

namespace guiju {

namespace {

constexpr char kHeading[] = {'G', 'J', 'C'};
constexpr char kVersion = 1;
constexpr qint64 kNoInstant = std::numeric_limits<qint64>::min();

enum class Tag : char { None, No, Yes, Integer, Text, Day, Instant, Bytes, RawText };

class Writer {
 public:
  QByteArray bytes;

  void tag(Tag tag) { bytes += static_cast<char>(tag); }
  template <class Number>
  void number(Number value) {
    char buffer[sizeof(Number)];
    qToBigEndian(value, buffer);
    bytes.append(buffer, sizeof(Number));
  }
  void size(qsizetype value) {
    exact::demand(value <= std::numeric_limits<qint32>::max(), "content too large to be signed");
    number(static_cast<quint32>(value));
  }
  void block(const QByteArray& content) {
    size(content.size());
    bytes += content;
  }
  void text(const QString& text, Tag whenValid) {
    // A lone surrogate has no UTF-8: it is kept as it is, so that two broken texts stay two.
    const bool valid = text.isValidUtf16();
    exact::demand(valid || whenValid == Tag::Text, "a name must be valid Unicode");
    if (whenValid == Tag::Text) tag(valid ? Tag::Text : Tag::RawText);
    if (valid) return block(text.toUtf8());
    size(text.size() * 2);
    for (const QChar c : text) number(c.unicode());
  }

  void operator()(std::monostate) { tag(Tag::None); }
  void operator()(bool value) { tag(value ? Tag::Yes : Tag::No); }
  void operator()(qint64 value) { tag(Tag::Integer), number(value); }
  void operator()(const QString& value) { text(value, Tag::Text); }
  void operator()(QDate value) { tag(Tag::Day), number(value.toJulianDay()); }
  void operator()(const QDateTime& value) {
    tag(Tag::Instant), number(value.isValid() ? value.toMSecsSinceEpoch() : kNoInstant);
  }
  void operator()(const QByteArray& value) { tag(Tag::Bytes), block(value); }
};

// Reads what the writer writes; after the first fault everything read is void.
class Reader {
 public:
  explicit Reader(const QByteArray& bytes) : bytes_(bytes) {}

  [[nodiscard]] bool failed() const { return failed_; }
  [[nodiscard]] bool atEnd() const { return at_ == bytes_.size(); }

  QByteArray take(qsizetype count) {
    if (failed_ || count < 0 || count > bytes_.size() - at_) return failed_ = true, QByteArray();
    at_ += count;
    return bytes_.mid(at_ - count, count);
  }
  template <class Number>
  Number number() {
    const QByteArray raw = take(sizeof(Number));
    return failed_ ? Number{} : qFromBigEndian<Number>(raw.constData());
  }
  QByteArray block() { return take(static_cast<qsizetype>(number<quint32>())); }
  QString text() {
    const QByteArray raw = block();
    const QString text = QString::fromUtf8(raw);
    if (text.toUtf8() != raw) failed_ = true;
    return text;
  }
  QString rawText() {
    const QByteArray raw = block();
    QString text;
    for (qsizetype i = 0; i + 1 < raw.size(); i += 2) text += QChar(qFromBigEndian<quint16>(raw.constData() + i));
    if (raw.size() % 2 != 0 || text.isValidUtf16()) failed_ = true;
    return text;
  }
  FieldValue value() {
    switch (static_cast<Tag>(number<quint8>())) {
      case Tag::None:
        return {};
      case Tag::No:
        return false;
      case Tag::Yes:
        return true;
      case Tag::Integer:
        return number<qint64>();
      case Tag::Text:
        return text();
      case Tag::Day:
        return day(number<qint64>());
      case Tag::Instant:
        return instant(number<qint64>());
      case Tag::Bytes:
        return block();
      case Tag::RawText:
        return rawText();
    }
    failed_ = true;
    return {};
  }

 private:
  QDate day(qint64 julian) {
    const QDate result = QDate::fromJulianDay(julian);
    if (result.toJulianDay() != julian) failed_ = true;
    return result;
  }
  QDateTime instant(qint64 ms) {
    if (ms == kNoInstant) return {};
    const QDateTime result = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    if (!result.isValid() || result.toMSecsSinceEpoch() != ms) failed_ = true;
    return result;
  }

  const QByteArray& bytes_;
  qsizetype at_ = 0;
  bool failed_ = false;
};

tl::unexpected<Error> corrupt() {
  return fail(ErrorCode::Corrupt,
              message("base", QT_TRANSLATE_NOOP("base", "The kept content is damaged and can't be read.")));
}

}  // namespace

QByteArray canonical(const NamedValues& values) {
  Writer writer;
  writer.bytes.append(kHeading, sizeof(kHeading));
  writer.bytes += kVersion;
  writer.size(static_cast<qsizetype>(values.size()));
  for (const NamedValue& named : values) {
    writer.text(named.name, Tag::None);
    std::visit(writer, named.value);
  }
  return writer.bytes;
}

Result<NamedValues> readCanonical(const QByteArray& bytes) {
  Reader reader(bytes);
  const QByteArray heading = reader.take(sizeof(kHeading));
  const auto version = reader.number<quint8>();
  if (reader.failed() || heading != QByteArray(kHeading, sizeof(kHeading)) || version == 0) return corrupt();
  if (version > kVersion) {
    return fail(
        ErrorCode::NewerVersion,
        message("base", QT_TRANSLATE_NOOP("base", "This content was written by a later version of the program.")));
  }
  NamedValues values;
  const auto count = reader.number<quint32>();
  for (quint32 i = 0; i < count && !reader.failed(); ++i) {
    QString name = reader.text();
    FieldValue value = reader.value();
    values.push_back({std::move(name), std::move(value)});
  }
  if (reader.failed() || !reader.atEnd()) return corrupt();
  return values;
}

NamedValues contentOf(const RecordType& type, const void* record) {
  NamedValues values{{QStringLiteral("record"), QString::fromLatin1(type.table)}};
  for (const FieldInfo& field : type.fields) {
    if (field.sensitivity != Sensitivity::Secret)
      values.push_back({QString::fromLatin1(field.name), field.get(record)});
  }
  return values;
}

}  // namespace guiju
