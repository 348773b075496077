// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/table_export.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "documents/base/list_values.h"

namespace guiju {
namespace {

ListTable sample() {
  ListTable table;
  table.title = QStringLiteral("清单");
  table.columns = {{QStringLiteral("-名称"), ColumnKind::Text},
                   {QStringLiteral("金额"), ColumnKind::Money},
                   {QStringLiteral("电话"), ColumnKind::Text}};
  table.rows = {{QStringLiteral("甲"), QStringLiteral("−1,234.50"), QStringLiteral("+86 138")},
                {QStringLiteral("乙"), QStringLiteral("=2")}};
  table.totals = QStringList{QStringLiteral("合计"), QStringLiteral("−1,234.50"), QString()};
  return table;
}

TEST(TableExport, CsvHoldsTheListAndNothingElse) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.csv"));
  ASSERT_TRUE(exportCsv(sample(), path));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(QString::fromUtf8(file.readAll().mid(3)),
            QStringLiteral("'-名称,金额,电话\r\n甲,-1234.50,'+86 138\r\n乙,'=2,\r\n合计,-1234.50,\r\n"));
}

TEST(TableExport, NumbersAreStoredOnlyWhenTheyAreNumbers) {
  EXPECT_EQ(storedNumber(QStringLiteral("1,234.50"), ColumnKind::Money), 1234.5);
  EXPECT_EQ(storedNumber(QStringLiteral("−3"), ColumnKind::Integer), -3.0);
  EXPECT_EQ(storedNumber(QStringLiteral("12.5%"), ColumnKind::Percent), 0.125);
  EXPECT_EQ(storedNumber(QStringLiteral("2026-11-23"), ColumnKind::Date), 46349.0);
  EXPECT_FALSE(storedNumber(QStringLiteral("1,2"), ColumnKind::Money));
  EXPECT_FALSE(storedNumber(QStringLiteral("12a"), ColumnKind::Integer));
  EXPECT_FALSE(storedNumber(QStringLiteral("1234567890123456789"), ColumnKind::Integer)) << "digits would be lost";
  EXPECT_FALSE(storedNumber(QStringLiteral("2026-02-30"), ColumnKind::Date));
  EXPECT_FALSE(storedNumber(QStringLiteral("12"), ColumnKind::Text));
}

}  // namespace
}  // namespace guiju
