// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace guiju {
namespace {

TEST(Language, QtsOwnDialogsSpeakChineseToo) {
  const QLocale before;
  {
    Language language;
    EXPECT_TRUE(language.use(QLocale(QLocale::Chinese, QLocale::China)));
    EXPECT_EQ(QLocale().language(), QLocale::Chinese);
    EXPECT_NE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    EXPECT_TRUE(language.use(QLocale(QLocale::English)));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
  }
  QLocale::setDefault(before);
}

}  // namespace
}  // namespace guiju
