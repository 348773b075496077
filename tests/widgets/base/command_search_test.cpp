// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/command_search.h"

#include <gtest/gtest.h>

namespace guiju {
namespace {

TEST(CommandSearch, FindsBySubstringPinyinAndInitials) {
  const QString title = QStringLiteral("销售月报");
  for (const char16_t* query : {u"月报", u"xiaoshou", u"xsyb", u"XSYB", u" xs yb "}) {
    EXPECT_TRUE(isFoundBy(QString::fromUtf16(query), title)) << QString::fromUtf16(query).toStdString();
  }
  for (const char16_t* query : {u"", u"  ", u"报月", u"ybxs", u"zz"}) {
    EXPECT_FALSE(isFoundBy(QString::fromUtf16(query), title)) << QString::fromUtf16(query).toStdString();
  }
  EXPECT_TRUE(isFoundBy(QStringLiteral("report"), QStringLiteral("Monthly Report")));
}

}  // namespace
}  // namespace guiju
