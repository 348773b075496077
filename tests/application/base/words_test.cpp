// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/base/words.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTranslator>

namespace guiju {
namespace {

const QLocale kChinese(QLocale::Chinese, QLocale::China);
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QTimeZone kShanghai("Asia/Shanghai");

TEST(Words, ArgumentsFollowTheHabitsOfTheReader) {
  const QDate day(2026, 11, 23);
  EXPECT_EQ(inWords(Argument(day), kChinese), QStringLiteral("2026-11-23"));
  EXPECT_EQ(inWords(Argument(day), kEnglish), QStringLiteral("23 Nov 2026"));
  EXPECT_EQ(inWords(Argument(Money{-123450}), kChinese), moneyText(Money{-123450}));
  EXPECT_EQ(inWords(Argument(qint64(-1284)), kEnglish), QStringLiteral("−1,284"));
  EXPECT_EQ(inWords(Argument(Rate{1250}), kChinese), QStringLiteral("12.5%"));
  EXPECT_EQ(inWords(Argument(Rate{-805}), kChinese), QStringLiteral("−8.05%"));
  EXPECT_EQ(inWords(Argument(Rate{10000}), kChinese), QStringLiteral("100%"));
}

TEST(Words, InstantsAreShownInTheZoneOfTheCenter) {
  const QDateTime instant(QDate(2026, 11, 22), QTime(17, 5), Qt::UTC);
  EXPECT_EQ(inWords(Argument(instant), kChinese, kShanghai), QStringLiteral("2026-11-23 01:05"));
}

TEST(Words, MissingDatesAreADash) {
  EXPECT_EQ(dateInWords({}, kChinese), QStringLiteral("—"));
  EXPECT_EQ(instantInWords({}, kChinese), QStringLiteral("—"));
}

TEST(Words, AnArgumentIsNeverReadAsAPattern) {
  const Message text = message("words", "%1 is not %2", {QStringLiteral("100%2"), QStringLiteral("B")});
  EXPECT_EQ(inWords(text, kEnglish), QStringLiteral("100%2 is not B"));
}

TEST(Words, AMarkWithoutArgumentStays) {
  EXPECT_EQ(inWords(message("words", "50% of %3"), kEnglish), QStringLiteral("50% of %3"));
}

// Stands in for a compiled translation.
class Upside : public QTranslator {
 public:
  QString translate(const char* context, const char* source, const char* /*comment*/, int /*n*/) const override {
    const bool known = qstrcmp(context, "org") == 0 && qstrcmp(source, "%1 has %2 people") == 0;
    return known ? QStringLiteral("%2 人在 %1") : QString();
  }
  bool isEmpty() const override { return false; }
};

TEST(Words, TheTranslationMayTurnTheOrder) {
  Upside translator;
  QCoreApplication::installTranslator(&translator);
  const Message text = message("org", "%1 has %2 people", {QStringLiteral("销售部"), qint64(31)});
  EXPECT_EQ(inWords(text, kChinese), QStringLiteral("31 人在 销售部"));
  QCoreApplication::removeTranslator(&translator);
}

TEST(Words, AnErrorSaysWhatAndWhatNextButNoDetail) {
  const Error error{ErrorCode::StorageFull, message("words", "Not saved: the disk is full."),
                    message("words", "Free some space and save again."), QStringLiteral("SQLITE_FULL")};
  EXPECT_EQ(inWords(error, kEnglish), QStringLiteral("Not saved: the disk is full. Free some space and save again."));
}

TEST(Words, ChineseSentencesFollowWithoutBlank) {
  const QStringList parts{QStringLiteral("甲。"), QString(), QStringLiteral("乙。")};
  EXPECT_EQ(sentences(parts, kChinese), QStringLiteral("甲。乙。"));
  EXPECT_EQ(sentences(parts, kEnglish), QStringLiteral("甲。 乙。"));
}

TEST(Words, AFieldIsSaidByItsKind) {
  const auto say = [](FieldKind kind, const FieldValue& value, Sensitivity sensitivity = Sensitivity::Open) {
    return inWords(FieldInfo{"x", kind, sensitivity, "X", nullptr, nullptr}, value, kChinese, kShanghai);
  };
  EXPECT_EQ(say(FieldKind::Money, qint64(123450)), QStringLiteral("1,234.50"));
  EXPECT_EQ(say(FieldKind::Rate, qint64(825)), QStringLiteral("8.25%"));
  EXPECT_EQ(say(FieldKind::Integer, qint64(1284)), QStringLiteral("1,284"));
  EXPECT_EQ(say(FieldKind::Date, QDate(2026, 11, 23)), QStringLiteral("2026-11-23"));
  EXPECT_EQ(say(FieldKind::Text, QString()), QStringLiteral("—"));
  EXPECT_EQ(say(FieldKind::Money, {}), QStringLiteral("—"));
  EXPECT_EQ(say(FieldKind::Text, QStringLiteral("hunter2"), Sensitivity::Secret), QStringLiteral("•••"));
}

}  // namespace
}  // namespace guiju
