// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/password.h"

#include <gtest/gtest.h>

namespace guiju::access {
namespace {

const QDateTime kNoon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

TEST(Password, TheFirstFourFailuresDoNotLock) {
  for (int failures = 0; failures < 5; ++failures) EXPECT_FALSE(lockedUntil(failures, kNoon).has_value()) << failures;
}

TEST(Password, TheLockDoublesFromThirtySecondsToAQuarterOfAnHour) {
  const qint64 expected[] = {30, 60, 120, 240, 480, 900, 900};
  int failures = 5;
  for (const qint64 seconds : expected) EXPECT_EQ(lockedUntil(failures++, kNoon), kNoon.addSecs(seconds)) << failures;
  EXPECT_EQ(lockedUntil(1000000, kNoon), kNoon.addSecs(900));
}

TEST(Password, RefusesWhatAnyoneWouldTryAndTakesASentence) {
  const auto ok = [](const QString& text) {
    return checkNewPassword(Password(text), QStringLiteral("zhangsan")).has_value();
  };
  EXPECT_FALSE(ok(QStringLiteral("short 7")));
  EXPECT_TRUE(ok(QStringLiteral("eight ch")));
  EXPECT_FALSE(ok(QStringLiteral("12345678")));
  EXPECT_FALSE(ok(QStringLiteral("PassWord")));
  EXPECT_FALSE(ok(QStringLiteral("Zhangsan")));
  EXPECT_FALSE(ok(QStringLiteral("啊啊啊啊啊啊啊啊")));
  EXPECT_TRUE(ok(QStringLiteral("今天下午去看江边的灯")));
  EXPECT_TRUE(ok(QString(256, u'x').replace(0, 1, u'y')));
  EXPECT_FALSE(ok(QString(257, u'x').replace(0, 1, u'y')));
}

TEST(Password, ARefusalSaysWhatToDoBetter) {
  const auto refused = checkNewPassword(Password(QStringLiteral("abc")), {});
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
  EXPECT_FALSE(refused.error().next.isEmpty());
}

TEST(Password, VerifierAndSealingKeyDifferAndDependOnTheSalt) {
  const PasswordCost cheap{1, 8192};
  const auto one = passwordKeys(Password(QStringLiteral("plum rain 07")), QByteArray(16, 'a'), cheap);
  const auto other = passwordKeys(Password(QStringLiteral("plum rain 07")), QByteArray(16, 'b'), cheap);
  ASSERT_TRUE(one.has_value() && other.has_value());
  EXPECT_EQ(one->verifier.size(), 32);
  EXPECT_NE(one->verifier, one->sealingKey);
  EXPECT_NE(one->verifier, other->verifier);
}

}  // namespace
}  // namespace guiju::access
