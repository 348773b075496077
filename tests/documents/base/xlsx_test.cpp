// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/xlsx.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <random>

#include "documents/base/workbook_parts.h"
#include "documents/base/xlsx_parts.h"

namespace guiju {
namespace {

using testing_xlsx::workbook;

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

TEST(Xlsx, ReadsEveryKindOfCell) {
  const auto sheet = readXlsx(workbook(
      "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c><c r='D1' t='s'><v>2</v></c></row>"
      "<row r='5' hidden='1'><c r='A5' t='inlineStr'><is><r><t>内</t></r><r><t>联</t></r></is></c>"
      "<c r='B5'><v>1.38001380001E10</v></c><c r='C5' t='b'><v>1</v></c><c r='D5' t='str'><f>A1&amp;B1</f><v>x</v></c>"
      "<c r='E5'><f>1+1</f><v>2</v></c><c r='F5' t='e'><v>#REF!</v></c><c r='G5' t='d'><v>2024-03-05T00:00:00</v></c>"
      "<c r='H5'><f>SUM(A1)</f></c></row>"));
  ASSERT_TRUE(sheet) << sheet.error().detail.toStdString();
  EXPECT_EQ(sheet->name, QStringLiteral("名单"));
  EXPECT_EQ(sheet->others, (QStringList{QStringLiteral("藏"), QStringLiteral("空"), QStringLiteral("其他")}));
  ASSERT_EQ(sheet->rows.size(), 2U);
  const SheetRow& first = sheet->rows[0];
  EXPECT_EQ(first.at(0).text, QStringLiteral("姓名"));
  EXPECT_EQ(first.at(1).kind, Cell::Kind::Empty);
  EXPECT_EQ(first.at(2).text, QStringLiteral("陈 思远")) << "phonetic hints are no text";
  EXPECT_EQ(first.at(3).text, QStringLiteral("a\rb_x0041_"));
  const SheetRow& second = sheet->rows[1];
  EXPECT_EQ(second.number, 5);
  EXPECT_TRUE(second.hidden);
  EXPECT_EQ(second.at(0).text, QStringLiteral("内联"));
  EXPECT_EQ(second.at(1), Cell::ofNumber(QStringLiteral("13800138000.1")));
  EXPECT_EQ(second.at(2).text, QStringLiteral("TRUE"));
  EXPECT_EQ(second.at(3).text, QStringLiteral("x"));
  EXPECT_EQ(second.at(4), Cell::ofNumber(QStringLiteral("2")));
  EXPECT_EQ(second.at(5).kind, Cell::Kind::Error);
  EXPECT_EQ(second.at(6).date, QDate(2024, 3, 5));
  ASSERT_EQ(sheet->notes.size(), 1U);
  EXPECT_EQ(sheet->notes[0].column, 8);
}

TEST(Xlsx, TellsDatesFromNumbersByTheirFormat) {
  const QByteArray rows =
      "<row r='1'><c r='A1' s='1'><v>45356</v></c><c r='B1' s='2'><v>45356</v></c><c r='C1' s='3'><v>45356</v></c>"
      "<c r='D1' s='4'><v>45356.75</v></c><c r='E1' s='5'><v>0.5</v></c><c r='F1' s='0'><v>45356</v></c>"
      "<c r='G1' s='1'><v>60</v></c><c r='H1' s='1'><v>59</v></c><c r='I1' s='1'><v>-3</v></c><c r='J1' "
      "s='1'><v>99999999999</v></c></row>";
  const auto sheet = readXlsx(workbook(rows));
  ASSERT_TRUE(sheet);
  const SheetRow& row = sheet->rows.at(0);
  EXPECT_EQ(row.at(0), Cell::ofDate(QDate(2024, 3, 5)));
  EXPECT_EQ(row.at(1), Cell::ofDate(QDate(2024, 3, 5)));
  EXPECT_EQ(row.at(2), Cell::ofNumber(QStringLiteral("45356"))) << "a word in quotes and a colour are no date";
  EXPECT_EQ(row.at(3).text, QStringLiteral("2024-03-05T18:00:00"));
  EXPECT_EQ(row.at(4).text, QStringLiteral("12:00"));
  EXPECT_EQ(row.at(5).kind, Cell::Kind::Number);
  EXPECT_EQ(row.at(6).kind, Cell::Kind::Number) << "29 February 1900 is no day";
  EXPECT_EQ(row.at(7), Cell::ofDate(QDate(1900, 2, 28)));
  EXPECT_EQ(row.at(8).kind, Cell::Kind::Number);
  EXPECT_EQ(row.at(9).kind, Cell::Kind::Number);
  const auto old = readXlsx(workbook("<row><c s='1'><v>43894</v></c></row>", {}, "date1904='1'"));
  ASSERT_TRUE(old);
  EXPECT_EQ(old->rows.at(0).at(0), Cell::ofDate(QDate(2024, 3, 5)));
}

TEST(Xlsx, WritesNumbersAsPlainDecimals) {
  using xlsx::plainDecimal;
  EXPECT_EQ(plainDecimal(QStringLiteral("123456789012345678")), QStringLiteral("123456789012345678"));
  EXPECT_EQ(plainDecimal(QStringLiteral("1.38E10")), QStringLiteral("13800000000"));
  EXPECT_EQ(plainDecimal(QStringLiteral("6.4000000000000004")), QStringLiteral("6.4"));
  EXPECT_EQ(plainDecimal(QStringLiteral("-1.5E-3")), QStringLiteral("-0.0015"));
  EXPECT_EQ(plainDecimal(QStringLiteral("-0.0")), QStringLiteral("0"));
  EXPECT_EQ(plainDecimal(QStringLiteral("1E300")), QStringLiteral("1E300"));
}

TEST(Xlsx, RepeatsMergedValuesDownButNotAcross) {
  const auto sheet =
      readXlsx(workbook("<row r='1'><c r='A1' t='str'><v>花名册</v></c></row>"
                        "<row r='2'><c r='A2' t='str'><v>市场部</v></c><c r='B2' t='str'><v>甲</v></c></row>"
                        "<row r='3'><c r='B3' t='str'><v>乙</v></c></row>"
                        "<row r='4'><c r='B4' t='str'><v>丙</v></c></row>",
                        "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A2:A3'/><mergeCell "
                        "ref='Z9:Z1048576'/><mergeCell ref='nonsense'/></mergeCells>"));
  ASSERT_TRUE(sheet);
  EXPECT_EQ(sheet->rows[0].cells.size(), 1U);
  EXPECT_EQ(sheet->rows[2].at(0).text, QStringLiteral("市场部"));
  EXPECT_TRUE(sheet->rows[3].at(0).isBlank());
}

TEST(Xlsx, ReadsTheWorksheetAskedFor) {
  const QByteArray content = workbook("<row><c t='str'><v>x</v></c></row>");
  EXPECT_EQ(readXlsx(content, QStringLiteral("其他"))->rows.at(0).at(0).text, QStringLiteral("other"));
  EXPECT_EQ(readXlsx(content, QStringLiteral("藏"))->rows.at(0).at(0).text, QStringLiteral("secret"));
  const auto missing = readXlsx(content, QStringLiteral("没有"));
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
}

TEST(Xlsx, RefusesBombsAndOversizedSheets) {
  SheetLimits limits;
  limits.unpackedBytes = 1'000'000;
  const QByteArray blown = workbook("<row><c t='str'><v>" + QByteArray(3'000'000, 'x') + "</v></c></row>");
  EXPECT_LT(blown.size(), 20'000);
  const auto bomb = readXlsx(blown, {}, limits);
  ASSERT_FALSE(bomb);
  EXPECT_EQ(bomb.error().code, ErrorCode::InvalidInput);

  limits = {};
  limits.cells = 1000;
  EXPECT_FALSE(readXlsx(workbook("<row r='1'><c r='XFD1'><v>1</v></c></row>"), {}, limits))
      << "empty cells cost memory too";
  EXPECT_FALSE(readXlsx(workbook("<row r='1'><c r='ZZZZ1'><v>1</v></c></row>")));
  EXPECT_FALSE(readXlsx(workbook("<row r='1'><c r='XFE1'><v>1</v></c></row>")));
  EXPECT_FALSE(readXlsx(workbook("<row r='99999999'><c><v>1</v></c></row>")));

  const auto entities =
      readXlsx(workbook({}, {}, {},
                        {{QStringLiteral("xl/worksheets/list.xml"),
                          "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet>"
                          "<sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>"}}));
  EXPECT_FALSE(entities);
}

TEST(Xlsx, NoCrashOnGarbage) {
  const QByteArray good = workbook("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' s='1'><v>45356</v></c></row>");
  ASSERT_TRUE(readXlsx(good));
  std::mt19937 random(7);  // NOLINT: the same garbage each time
  int refused = 0;
  for (int i = 0; i < 2000; ++i) {
    QByteArray bad = good;
    if (i % 3 == 0) bad.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size())));
    for (int k = 0; k < 8 && !bad.isEmpty(); ++k) {
      bad[static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()))] = static_cast<char>(random());
    }
    const auto sheet = readXlsx(bad);
    if (sheet) continue;
    ++refused;
    EXPECT_FALSE(sheet.error().what.isEmpty());
  }
  EXPECT_GT(refused, 500);
  EXPECT_FALSE(readXlsx("PK\x03\x04 and nothing more"));
  EXPECT_FALSE(readXlsx(*packZip({{QStringLiteral("hello.txt"), "hello"}})));
}

TEST(Xlsx, ChoosesTheReaderByContent) {
  EXPECT_EQ(readSheet(workbook("<row><c t='str'><v>x</v></c></row>"))->name, QStringLiteral("名单"));
  EXPECT_EQ(readSheet(QByteArray("a,b\n"))->encoding, QStringLiteral("UTF-8"));
  for (const QByteArray& other : {QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), QByteArray("%PDF-1.4"),
                                  QByteArray("<html><table></table></html>")}) {
    const auto sheet = readSheet(other);
    ASSERT_FALSE(sheet);
    EXPECT_EQ(sheet.error().code, ErrorCode::Unsupported);
    EXPECT_FALSE(sheet.error().next.isEmpty());
  }
  EXPECT_EQ(columnName(0), QStringLiteral("A"));
  EXPECT_EQ(columnName(25), QStringLiteral("Z"));
  EXPECT_EQ(columnName(26), QStringLiteral("AA"));
  EXPECT_EQ(columnName(16383), QStringLiteral("XFD"));
}

ListTable sample() {
  ListTable table;
  table.title = QStringLiteral("活动预算一览");
  table.subtitle = QStringLiteral("单位：元");
  table.columns = {{QStringLiteral("=名称"), ColumnKind::Text},     {QStringLiteral("身份证"), ColumnKind::Text},
                   {QStringLiteral("预算"), ColumnKind::Money},     {QStringLiteral("人数"), ColumnKind::Integer},
                   {QStringLiteral("完成率"), ColumnKind::Percent}, {QStringLiteral("日期"), ColumnKind::Date}};
  table.rows = {{QStringLiteral("=1+1"), QStringLiteral("110101199001011234"), QStringLiteral("−1,234.50"),
                 QStringLiteral("12"), QStringLiteral("87.5%"), QStringLiteral("2026-11-23")},
                {QStringLiteral("@x _x0041_\r\n行"), QStringLiteral("007"), QStringLiteral("待定"), QString(),
                 QStringLiteral("—"), QStringLiteral("1899-01-01")}};
  table.totals =
      QStringList{QStringLiteral("合计"), QString(), QStringLiteral("−1,234.50"), QStringLiteral("12"), {}, {}};
  table.preparedBy = QStringLiteral("陈思远");
  return table;
}

TEST(Xlsx, WhatIsWrittenIsReadWithItsKinds) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("预算 表.xlsx"));
  ASSERT_TRUE(writeXlsx(sample(), path));
  const auto sheet = readSheet(path);
  ASSERT_TRUE(sheet) << sheet.error().detail.toStdString();
  ASSERT_EQ(sheet->rows.size(), 7U);
  EXPECT_EQ(sheet->rows[0].at(0).text, QStringLiteral("活动预算一览"));
  EXPECT_EQ(sheet->rows[2].at(0).text, QStringLiteral("=名称"));
  const SheetRow& first = sheet->rows[3];
  EXPECT_EQ(first.at(0), Cell::ofText(QStringLiteral("=1+1")));
  EXPECT_EQ(first.at(1), Cell::ofText(QStringLiteral("110101199001011234")));
  EXPECT_EQ(first.at(2), Cell::ofNumber(QStringLiteral("-1234.5")));
  EXPECT_EQ(first.at(3), Cell::ofNumber(QStringLiteral("12")));
  EXPECT_EQ(first.at(4), Cell::ofNumber(QStringLiteral("0.875")));
  EXPECT_EQ(first.at(5), Cell::ofDate(QDate(2026, 11, 23)));
  const SheetRow& second = sheet->rows[4];
  EXPECT_EQ(second.at(0).text, QStringLiteral("@x _x0041_\r\n行"));
  EXPECT_EQ(second.at(1), Cell::ofText(QStringLiteral("007")));
  EXPECT_EQ(second.at(2), Cell::ofText(QStringLiteral("待定")));
  EXPECT_EQ(second.at(5), Cell::ofText(QStringLiteral("1899-01-01")));
  EXPECT_EQ(sheet->rows[5].at(0).text, QStringLiteral("合计"));
  EXPECT_TRUE(sheet->rows[6].at(0).text.contains(QStringLiteral("陈思远")));
}

TEST(Xlsx, NoCellIsAFormulaAndThePageFitsA4) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.xlsx"));
  ASSERT_TRUE(writeXlsx(sample(), path));
  const auto archive = ZipArchive::open(bytesOf(path), 100'000'000);
  ASSERT_TRUE(archive);
  const QByteArray sheet = archive->entry(QStringLiteral("xl/worksheets/sheet1.xml"))->readAll();
  EXPECT_FALSE(sheet.contains("<f>"));
  EXPECT_TRUE(sheet.contains("fitToPage=\"1\""));
  EXPECT_TRUE(sheet.contains("paperSize=\"9\""));
  EXPECT_TRUE(sheet.contains("fitToHeight=\"0\""));
  EXPECT_TRUE(sheet.contains("state=\"frozen\""));
  EXPECT_TRUE(archive->entry(QStringLiteral("xl/workbook.xml"))->readAll().contains("_xlnm.Print_Titles"));
}

TEST(Xlsx, AnUnwritablePlaceIsAnError) {
  const auto written = writeXlsx(sample(), QStringLiteral("/no/such/folder/a.xlsx"));
  ASSERT_FALSE(written);
  EXPECT_FALSE(written.error().next.isEmpty());
}

}  // namespace
}  // namespace guiju
