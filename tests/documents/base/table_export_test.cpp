// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/table_export.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "documents/base/list_values.h"
#include "documents/base/printed.h"

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

TEST(TableExport, CellsOfTheScreenDecideTheKindsOfColumns) {
  const auto number = [](const char16_t* text) { return Cell::ofNumber(QString::fromUtf16(text)); };
  const ListTable table =
      listOf(QStringLiteral("T"), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")},
             {{number(u"1234567"), number(u"-1234.50"), Cell::ofDate(QDate(2026, 11, 23)), number(u"1")},
              {Cell(), number(u"0.05"), Cell(), Cell::ofText(QStringLiteral("—"))}});
  EXPECT_EQ(table.columns[0].kind, ColumnKind::Integer);
  EXPECT_EQ(table.columns[1].kind, ColumnKind::Money);
  EXPECT_EQ(table.columns[2].kind, ColumnKind::Date);
  EXPECT_EQ(table.columns[3].kind, ColumnKind::Text);
  EXPECT_EQ(table.rows[0], (QStringList{QStringLiteral("1,234,567"), QStringLiteral("−1,234.50"),
                                        QStringLiteral("2026-11-23"), QStringLiteral("1")}));
}

TEST(TableExport, PdfRepeatsTitlesAndHoldsEveryRow) {
  const ChineseTranslator chinese;
  QTemporaryDir folder;
  const QString keep = qEnvironmentVariable("GUIJU_PRINT_DIR");
  const QString path = (keep.isEmpty() ? folder.path() : keep) + QStringLiteral("/清单.pdf");
  ListTable table;
  table.title = QStringLiteral("进行中活动一览");
  table.subtitle = QStringLiteral("2026 年第 4 季度    单位：元");
  table.columns = {{QStringLiteral("编号"), ColumnKind::Text},   {QStringLiteral("活动"), ColumnKind::Text},
                   {QStringLiteral("负责人"), ColumnKind::Text}, {QStringLiteral("日期"), ColumnKind::Date},
                   {QStringLiteral("预算"), ColumnKind::Money},  {QStringLiteral("使用率"), ColumnKind::Percent},
                   {QStringLiteral("状态"), ColumnKind::Text}};
  for (int i = 1; i <= 90; ++i) {
    table.rows.push_back({QStringLiteral("ACT-2026-%1").arg(i, 3, 10, QLatin1Char('0')),
                          QStringLiteral("华东新品发布会及渠道答谢"), QStringLiteral("许嘉宁"),
                          QStringLiteral("2026-12-10"), QStringLiteral("386,000.00"), QStringLiteral("76.0%"),
                          QStringLiteral("会签中")});
  }
  table.totals = QStringList{QStringLiteral("合计"), {}, {}, {}, QStringLiteral("34,740,000.00"), {}, {}};
  table.preparedBy = QStringLiteral("陈思远");
  table.preparedAt = QStringLiteral("2026-11-23");
  PrintedPage page;
  page.organization = QStringLiteral("东方精工营销中心");
  page.printedBy = QStringLiteral("陈思远");
  page.printedAt = QStringLiteral("2026-11-23 14:05");
  ASSERT_TRUE(exportPdf(table, page, path));
  const QString text = pdfText(path);
  for (int i = 1; i <= 90; ++i) {
    EXPECT_TRUE(text.contains(QStringLiteral("ACT-2026-%1").arg(i, 3, 10, QLatin1Char('0'))));
  }
  EXPECT_EQ(text.count(QStringLiteral("使用率")), pdfPages(path));
  EXPECT_TRUE(text.contains(QStringLiteral("制表：陈思远")));
  EXPECT_TRUE(exportXlsx(table, (keep.isEmpty() ? folder.path() : keep) + QStringLiteral("/清单.xlsx")));
}

}  // namespace
}  // namespace guiju
