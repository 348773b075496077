// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/canonical.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QTimeZone>

#include "domain/base/crypto.h"

namespace guiju {
namespace {

// Few different characters and sizes, among them the tags and sizes of the encoding itself, so that near collisions are
// frequent.
QString anyText() {
  const auto units = *rc::gen::resize(4, rc::gen::container<std::vector<char16_t>>(rc::gen::element<char16_t>(
                                             u'\0', u'\1', u'\4', u'a', u'规', 0xD842, 0xDFB7)));
  return QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
}
QString anyName() {
  const QString text = anyText();
  return text.isValidUtf16() ? text : QStringLiteral("a");
}

FieldValue anyValue() {
  switch (*rc::gen::inRange(0, 7)) {
    case 0:
      return {};
    case 1:
      return *rc::gen::arbitrary<bool>();
    case 2:
      return *rc::gen::oneOf(rc::gen::inRange<qint64>(-2, 3), rc::gen::arbitrary<qint64>());
    case 3:
      return anyText();
    case 4:
      return *rc::gen::arbitrary<bool>() ? QDate() : QDate::fromJulianDay(*rc::gen::inRange<qint64>(0, 3));
    case 5:
      return *rc::gen::arbitrary<bool>() ? QDateTime()
                                         : QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(-1, 3), Qt::UTC);
    default:
      return anyText().toUtf8();
  }
}

NamedValues anyValues() {
  NamedValues values(static_cast<std::size_t>(*rc::gen::inRange(0, 4)));
  for (NamedValue& named : values) named = {anyName(), anyValue()};
  return values;
}

TEST(Canonical, WritesItsPublishedForm) {
  const NamedValues values{{QStringLiteral("name"), QStringLiteral("规")},
                           {QStringLiteral("n"), qint64{-2}},
                           {QStringLiteral("d"), QDate(2026, 11, 23)},
                           {QStringLiteral("at"), QDateTime(QDate(1970, 1, 1), QTime(0, 0, 1), Qt::UTC)},
                           {QStringLiteral("b"), QByteArray("\x00\xff", 2)},
                           {QStringLiteral("y"), true},
                           {QStringLiteral("o"), FieldValue()}};
  EXPECT_EQ(canonical(values).toHex().toStdString(), std::string("474a430100000007"
                                                                 "000000046e616d65"
                                                                 "0400000003e8a784"
                                                                 "000000016e03fffffffffffffffe"
                                                                 "0000000164050000000000258eb8"
                                                                 "0000000261740600000000000003e8"
                                                                 "000000016207000000"
                                                                 "0200ff"
                                                                 "000000017902"
                                                                 "000000016f00"));
}

TEST(Canonical, ReadsWhatItWrote) {
  EXPECT_TRUE(rc::check("read(write(x)) == x", [] {
    const NamedValues values = anyValues();
    const auto read = readCanonical(canonical(values));
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == values);
  }));
}

TEST(Canonical, TwoContentsNeverShareTheirBytes) {
  EXPECT_TRUE(rc::check("equal bytes if and only if equal content", [] {
    const NamedValues a = anyValues();
    NamedValues b = anyValues();
    RC_ASSERT((canonical(a) == canonical(b)) == (a == b));
    // One small change.
    b = a;
    if (b.empty()) b.push_back({anyName(), anyValue()});
    NamedValue& changed = b[*rc::gen::inRange<std::size_t>(0, b.size())];
    *rc::gen::arbitrary<bool>() ? static_cast<void>(changed.name = anyName())
                                : static_cast<void>(changed.value = anyValue());
    RC_ASSERT((canonical(a) == canonical(b)) == (a == b));
  }));
}

TEST(Canonical, TypeNameAndOrderAreContent) {
  const auto one = [](FieldValue value) { return canonical({{QStringLiteral("a"), std::move(value)}}); };
  EXPECT_NE(one(FieldValue()), one(QString()));
  EXPECT_NE(one(qint64{0}), one(false));
  EXPECT_NE(one(QStringLiteral("1")), one(qint64{1}));
  EXPECT_NE(one(QStringLiteral("x")), one(QByteArray("x")));
  EXPECT_NE(one(QDate()), one(FieldValue()));
  EXPECT_NE(one(QDateTime()), one(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)));
  EXPECT_NE(canonical({{QStringLiteral("ab"), QStringLiteral("c")}}),
            canonical({{QStringLiteral("a"), QStringLiteral("bc")}}));
  const NamedValue first{QStringLiteral("a"), qint64{1}};
  const NamedValue second{QStringLiteral("b"), qint64{1}};
  EXPECT_NE(canonical({first, second}), canonical({second, first}));
  EXPECT_NE(canonical({}), canonical({first}));
  EXPECT_NE(canonical({first}), canonical({first, first}));
}

TEST(Canonical, BrokenTextsStayDifferent) {
  const auto one = [](char16_t unit) { return canonical({{QStringLiteral("a"), QString(QChar(unit))}}); };
  EXPECT_NE(one(0xD800), one(0xD801));
  EXPECT_NE(one(0xD800), one(u'?'));
  EXPECT_NE(one(0xD800), one(0xFFFD));
}

TEST(Canonical, AnInstantIsItsPointInTime) {
  const QDateTime utc(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
  const QDateTime beijing = utc.toTimeZone(QTimeZone("Asia/Shanghai"));
  EXPECT_EQ(canonical({{QStringLiteral("at"), utc}}), canonical({{QStringLiteral("at"), beijing}}));
}

TEST(Canonical, ReadsNothingElse) {
  EXPECT_TRUE(rc::check("what is read is what would be written", [] {
    QByteArray bytes = canonical(anyValues());
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
      const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
      bytes[at] = static_cast<char>(*rc::gen::inRange(0, 256));
    }
    if (*rc::gen::arbitrary<bool>()) bytes.truncate(*rc::gen::inRange<qsizetype>(0, bytes.size()));
    const auto read = readCanonical(bytes);
    if (read) RC_ASSERT(canonical(*read) == bytes);
  }));
  const QByteArray whole = canonical({{QStringLiteral("a"), QStringLiteral("b")}});
  for (qsizetype size = 0; size < whole.size(); ++size) EXPECT_FALSE(readCanonical(whole.left(size))) << size;
  EXPECT_EQ(readCanonical(whole + 'x').error().code, ErrorCode::Corrupt);
  EXPECT_EQ(readCanonical(QByteArray::fromHex("474a4301ffffffff")).error().code, ErrorCode::Corrupt);
  // A name that is not UTF-8, a text that need not be kept as raw UTF-16, and one of half a code unit.
  EXPECT_FALSE(readCanonical(QByteArray::fromHex("474a43010000000100000001ff00")));
  EXPECT_FALSE(
      readCanonical(QByteArray::fromHex("474a43010000000100000001610800000002") + QByteArray::fromHex("0061")));
  EXPECT_FALSE(
      readCanonical(QByteArray::fromHex("474a43010000000100000001610800000003") + QByteArray::fromHex("d80000")));
  EXPECT_TRUE(readCanonical(QByteArray::fromHex("474a43010000000100000001610800000002") + QByteArray::fromHex("d800")));
  EXPECT_EQ(readCanonical(QByteArray::fromHex("474a430200000000")).error().code, ErrorCode::NewerVersion);
  EXPECT_EQ(readCanonical(QByteArray::fromHex("474a430000000000")).error().code, ErrorCode::Corrupt);
}

struct Note {
  Id<Note> id;
  QString text;
  QString password;
  Money amount;
};

const RecordType& describe(const Note*) {
  static constexpr FieldInfo fields[] = {
      field<&Note::id>("id", FieldKind::Id, Sensitivity::Open, "Number"),
      field<&Note::text>("text", FieldKind::Text, Sensitivity::Personal, "Text"),
      field<&Note::password>("password", FieldKind::Text, Sensitivity::Secret, "Password"),
      field<&Note::amount>("amount", FieldKind::Money, Sensitivity::Open, "Amount"),
  };
  static constexpr RecordType type{"note", "Note", fields};
  return type;
}

TEST(Canonical, ARecordsContentLeavesSecretsOut) {
  const Note note{{7}, QStringLiteral("文"), QStringLiteral("hidden"), Money{5}};
  const NamedValues expected{{QStringLiteral("record"), QStringLiteral("note")},
                             {QStringLiteral("id"), qint64{7}},
                             {QStringLiteral("text"), QStringLiteral("文")},
                             {QStringLiteral("amount"), qint64{5}}};
  EXPECT_EQ(contentOf(note), expected);
  EXPECT_FALSE(canonical(contentOf(note)).contains("hidden"));
}

}  // namespace
}  // namespace guiju
