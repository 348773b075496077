// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace guiju {
namespace {

constexpr TextLimit kLines{200, true, false};

QString kept(const char16_t* text, TextLimit limit = {}) {
  return checkedText(QString::fromUtf16(text), limit).value_or(QStringLiteral("<refused>"));
}

bool refused(const QString& text, TextLimit limit = {}) {
  const auto result = checkedText(text, limit);
  return !result && result.error().code == ErrorCode::InvalidInput && !result.error().what.isEmpty();
}

TEST(Text, IsTrimmedAndComposed) {
  EXPECT_EQ(kept(u"  销售一部　"), QStringLiteral("销售一部"));
  EXPECT_EQ(kept(u"cafe\u0301"), QString::fromUtf16(u"caf\u00e9"));
  EXPECT_EQ(kept(u"销\u200b售\ufeff"), QStringLiteral("销售"));
  EXPECT_EQ(kept(u""), QString());
  EXPECT_EQ(kept(u"a b"), QStringLiteral("a b"));
}

TEST(Text, OneLineTakesNoLineBreak) {
  EXPECT_TRUE(refused(QStringLiteral("a\nb")));
  EXPECT_TRUE(refused(QStringLiteral("a\tb")));
  EXPECT_TRUE(refused(QString::fromUtf16(u"a\u2028b")));
  EXPECT_EQ(kept(u"a\r\nb\rc\u2028d\te", kLines), QStringLiteral("a\nb\nc\nd\te"));
}

TEST(Text, RefusesWhatCantBeSeen) {
  for (const TextLimit& limit : {TextLimit{}, kLines}) {
    EXPECT_TRUE(refused(QStringLiteral("a") + QChar(u'\0') + u'b', limit));
    EXPECT_TRUE(refused(QStringLiteral("a\x1b[31m"), limit));
    EXPECT_TRUE(refused(QString::fromUtf16(u"a\u0085b"), limit));
    EXPECT_TRUE(refused(QString::fromUtf16(u"a\u202eb"), limit));
    EXPECT_TRUE(refused(QString::fromUtf16(u"a\u2066b"), limit));
    EXPECT_TRUE(refused(QStringLiteral("a") + QChar(0xD800), limit));
    EXPECT_TRUE(refused(QStringLiteral("a") + QChar(0xFFFE), limit));
  }
  EXPECT_EQ(checkedText(QStringLiteral("a\x1b")).error().what.arguments.at(0), Argument(QStringLiteral("001B")));
}

TEST(Text, CountsCharactersNotCodeUnits) {
  const QString rare = QString::fromUcs4(U"\U00020BB7\U00020BB7\U00020BB7", 3);
  EXPECT_EQ(lengthOf(rare), 3);
  EXPECT_TRUE(checkedText(rare, TextLimit{3}));
  const auto tooLong = checkedText(rare, TextLimit{2});
  ASSERT_FALSE(tooLong);
  EXPECT_EQ(tooLong.error().what.arguments, (std::vector<Argument>{qint64{3}, qint64{2}}));
  EXPECT_TRUE(checkedText(QStringLiteral("  ab  "), TextLimit{2}));
}

TEST(Text, SaysWhenSomethingIsMissing) {
  EXPECT_TRUE(refused(QStringLiteral(" 　 "), TextLimit{10, false, true}));
  EXPECT_FALSE(refused(QStringLiteral(" 　 ")));
}

TEST(Text, WhatIsKeptIsKeptAgain) {
  EXPECT_TRUE(rc::check("checkedText is its own fixed point", [] {
    const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(
        rc::gen::arbitrary<char16_t>(), rc::gen::element<char16_t>(u' ', u'\n', u'\r', 0x301, 0x200B, 0x3000, u'a')));
    const QString text = QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
    for (const TextLimit& limit : {TextLimit{}, kLines}) {
      const auto once = checkedText(text, limit);
      if (once) RC_ASSERT(checkedText(*once, limit).value() == *once);
    }
  }));
}

}  // namespace
}  // namespace guiju
