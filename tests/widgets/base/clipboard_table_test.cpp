// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/clipboard_table.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace guiju {
namespace {

TEST(ClipboardTable, ReadsWhatSpreadsheetsWrite) {
  const auto rows = fromTabSeparated(QStringLiteral("场地\t148,000.00\r\n\"two\nlines\"\t\"say \"\"yes\"\"\"\r\n"));
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0], QStringList({QStringLiteral("场地"), QStringLiteral("148,000.00")}));
  EXPECT_EQ(rows[1], QStringList({QStringLiteral("two\nlines"), QStringLiteral("say \"yes\"")}));
}

TEST(ClipboardTable, EmptyCellsKeepTheirPlace) {
  const auto rows = fromTabSeparated(QStringLiteral("\t\tc\n\na"));
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[0], QStringList({QString(), QString(), QStringLiteral("c")}));
  EXPECT_EQ(rows[1], QStringList({QString()}));
  EXPECT_EQ(rows[2], QStringList({QStringLiteral("a")}));
}

TEST(ClipboardTable, WhatIsWrittenIsReadBack) {
  EXPECT_TRUE(rc::check([] {
    const auto cells = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab\"\t\n\r ,")))))));
    std::vector<QStringList> rows;
    for (const auto& line : cells) {
      QStringList& row = rows.emplace_back();
      for (const auto& cell : line) row << QString::fromStdString(cell);
    }
    RC_ASSERT(fromTabSeparated(toTabSeparated(rows)) == rows);
  }));
}

TEST(ClipboardTable, HtmlIsEscaped) {
  const auto data = clipboardTable({{QStringLiteral("a<b")}, {QStringLiteral("&")}});
  EXPECT_TRUE(data->html().contains(QLatin1String("<th>a&lt;b</th>")));
  EXPECT_TRUE(data->html().contains(QLatin1String("<td>&amp;</td>")));
}

}  // namespace
}  // namespace guiju
