// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/org/roster_file.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "documents/base/csv.h"
#include "documents/base/whole_file.h"
#include "documents/base/workbook_parts.h"
#include "documents/org/roster_titles.h"

namespace guiju::org {
namespace {

Result<RosterFile> fromCsv(const QString& text) {
  const auto sheet = parseCsv(text.toUtf8());
  EXPECT_TRUE(sheet);
  return rosterFrom(*sheet);
}

TEST(RosterFile, ReadsDatesAsOfficesSpellThem) {
  const QDate day(2024, 3, 5);
  for (const char16_t* text : {u"2024-03-05", u"2024-3-5", u"2024/3/5", u"2024.3.5", u"20240305", u"2024年3月5日",
                               u"２０２４年３月５日", u"2024 年 3 月 5 日", u"45356", u"45356.0", u"2024-03-05 08:30",
                               u"2024-03-05T08:30:00", u"  2024/03/05　", u"2024年3月5号"}) {
    EXPECT_EQ(rosterDate(QString::fromUtf16(text)), day) << QString::fromUtf16(text).toStdString();
  }
  for (const char16_t* text : {u"", u"3/5/2024", u"2024-3", u"2024年3月", u"2024-02-30", u"20240230", u"24/3/5",
                               u"1234", u"明天", u"2024-3-5 and more", u"99999", u"0005-01-01"}) {
    EXPECT_FALSE(rosterDate(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
  }
}

TEST(RosterFile, KnowsTitlesInBothLanguages) {
  for (const auto column : kRosterColumns) EXPECT_EQ(columnOfTitle(titleOfColumn(column)), column);
  EXPECT_EQ(columnOfTitle(QStringLiteral("*入职日期（年-月-日）")), RosterColumn::HiredOn);
  EXPECT_EQ(columnOfTitle(QStringLiteral("姓　名")), RosterColumn::Name);
  EXPECT_EQ(columnOfTitle(QStringLiteral("ＮＯ．")), RosterColumn::Number);
  EXPECT_EQ(columnOfTitle(QStringLiteral("Job Title")), RosterColumn::Position);
  EXPECT_FALSE(columnOfTitle(QStringLiteral("血型")));
}

TEST(RosterFile, FindsTheTitlesBelowHeadingsAndReadsEachRow) {
  const auto file =
      fromCsv(QStringLiteral("某某公司营销中心花名册,,,,,,\n截至2026年11月,,,,,,\n"
                             "工号,姓 名,部门,岗位,入职日期,合同到期,手机,邮箱,血型\n"
                             "Ｍ００１,张　三,市场部,组长,2024/3/5,无固定期限,138 0013-8000,a@b.cn,O\n"
                             "M002,欧阳 明,市场部（华东）,专员,2024年13月5日,45356,12,no mail,A\n"
                             ",空缺,销售部,经理,,,,,\n"
                             "销售部,,,,,,,,\n"
                             "M003,,销售部,专员,,,,,\n"
                             "工号,姓 名,部门,岗位,入职日期,合同到期,手机,邮箱,血型\n"
                             "M004,John  Smith,Sales,Rep,20240305,,,,\n"
                             "合计 4 人,,,,,,,,\n"));
  ASSERT_TRUE(file);
  EXPECT_EQ(file->headerRow, 3);
  EXPECT_EQ(file->columns.size(), 8U);
  EXPECT_EQ(file->unknownTitles, QStringList{QStringLiteral("血型")});
  ASSERT_EQ(file->rows.size(), 5U);
  const RosterRow& first = file->rows[0];
  EXPECT_EQ(first.sourceRow, 4);
  EXPECT_EQ(first.number, QStringLiteral("M001"));
  EXPECT_EQ(first.name, QStringLiteral("张三"));
  EXPECT_EQ(first.hiredOn, QDate(2024, 3, 5));
  EXPECT_FALSE(first.contractUntil);
  EXPECT_EQ(first.mobile, QStringLiteral("13800138000"));
  EXPECT_TRUE(first.problems.empty());
  const RosterRow& second = file->rows[1];
  EXPECT_EQ(second.unit, QStringLiteral("市场部（华东）"));
  EXPECT_EQ(second.contractUntil, QDate(2024, 3, 5));
  ASSERT_EQ(second.problems.size(), 3U);
  EXPECT_EQ(second.problems[0].column, QStringLiteral("入职日期"));
  EXPECT_EQ(second.problems[0].value, QStringLiteral("2024年13月5日"));
  EXPECT_TRUE(file->rows[2].isVacant());
  EXPECT_TRUE(file->rows[2].problems.empty());
  EXPECT_EQ(file->rows[3].problems.size(), 1U) << "a number without a name";
  EXPECT_EQ(file->rows[4].name, QStringLiteral("John Smith"));
  ASSERT_EQ(file->notes.size(), 1U) << "the line that is only a heading is named, not lost";
  EXPECT_EQ(file->notes[0].row, 7);
}

TEST(RosterFile, ReadsAWorkbookWithMergedTitlesInTwoRows) {
  const auto sheet = readSheet(testing_xlsx::workbook(
      "<row r='1'><c r='A1' t='str'><v>花名册</v></c></row>"
      "<row r='3'><c r='A3' t='str'><v>姓名</v></c><c r='B3' t='str'><v>部门信息</v></c><c r='D3' "
      "t='str'><v>入职日期</v></c></row>"
      "<row r='4'><c r='B4' t='str'><v>部门</v></c><c r='C4' t='str'><v>岗位</v></c></row>"
      "<row r='5' hidden='1'><c r='A5' t='str'><v>陈思远</v></c><c r='B5' t='str'><v>市场部</v></c><c r='C5' "
      "t='str'><v>组长</v></c><c r='D5' s='1'><v>45356</v></c></row>"
      "<row r='6'><c r='A6' t='str'><v>罗琪</v></c><c r='C6' t='str'><v>专员</v></c><c r='D6' "
      "t='e'><v>#N/A</v></c></row>",
      "<mergeCells><mergeCell ref='A1:D1'/><mergeCell ref='A3:A4'/><mergeCell ref='D3:D4'/><mergeCell "
      "ref='B5:B6'/></mergeCells>"));
  ASSERT_TRUE(sheet);
  const auto file = rosterFrom(*sheet);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->headerRow, 4);
  ASSERT_EQ(file->rows.size(), 2U);
  EXPECT_EQ(file->rows[0].hiredOn, QDate(2024, 3, 5));
  EXPECT_TRUE(file->rows[0].hidden);
  EXPECT_EQ(file->rows[1].unit, QStringLiteral("市场部")) << "merged down";
  EXPECT_EQ(file->rows[1].problems.size(), 1U);
}

TEST(RosterFile, SaysWhatIsMissingWhenThereAreNoTitles) {
  const auto file = fromCsv(QStringLiteral("a,b,c\n1,2,3\n"));
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().code, ErrorCode::InvalidInput);
  EXPECT_FALSE(file.error().next.isEmpty());
}

std::vector<RosterRow> people() {
  RosterRow chen;
  chen.number = QStringLiteral("0001");
  chen.name = QStringLiteral("𠮷田陈");
  chen.unit = QStringLiteral("市场部/推广组");
  chen.position = QStringLiteral("组长");
  chen.mobile = QStringLiteral("13800138000");
  chen.hiredOn = QDate(2024, 3, 5);
  chen.assignedFrom = QDate(2025, 1, 1);
  chen.note = QStringLiteral("=cmd()");
  RosterRow vacant;
  vacant.unit = QStringLiteral("销售部");
  vacant.position = QStringLiteral("经理");
  RosterRow left = chen;
  left.number = QStringLiteral("110101199001011234");
  left.name = QStringLiteral("Mary O'Neil");
  left.leftOn = QDate(2026, 2, 28);
  return {chen, vacant, left};
}

void expectPeople(const RosterFile& file) {
  auto rows = file.rows;
  for (RosterRow& row : rows) row.sourceRow = 0;
  EXPECT_EQ(rows, people());
}

TEST(RosterFile, WhatIsWrittenIsRead) {
  QTemporaryDir folder;
  const QString csv = folder.filePath(QStringLiteral("名册.csv"));
  ASSERT_TRUE(writeRosterCsv(people(), csv));
  const auto fromText = readRoster(csv);
  ASSERT_TRUE(fromText);
  expectPeople(*fromText);
  const QString misnamed = folder.filePath(QStringLiteral("名册.txt"));
  ASSERT_TRUE(writeRosterXlsx(people(), QStringLiteral("花名册"), misnamed));
  const auto fromWorkbook = readRoster(misnamed);
  ASSERT_TRUE(fromWorkbook);
  expectPeople(*fromWorkbook);
}

TEST(RosterFile, RefusedRowsAreWrittenAsTheyStoodWithTheirReasons) {
  const auto file = fromCsv(
      QStringLiteral("工号,姓名,部门,岗位,入职日期\nM1,张三,市场部,组长,2024-13-05\nM2,李四,无此部,专员,2024-01-05\n"
                     "M3,王五,市场部,专员,2024-01-05\n"));
  ASSERT_TRUE(file);
  std::vector<RosterVerdict> verdicts(3);
  for (std::size_t i = 0; i < 3; ++i) verdicts[i].sourceRow = file->rows[i].sourceRow;
  verdicts[0].kind = verdicts[1].kind = RosterVerdict::Kind::Refused;
  verdicts[0].errors = {file->rows[0].problems.at(0).what};
  verdicts[1].errors = {message("roster", "There is no unit “%1”.", {QStringLiteral("无此部")})};
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("refused.csv"));
  ASSERT_TRUE(writeRefusedRoster(file->rows, verdicts, path));
  const auto refused = readSheet(path);
  ASSERT_TRUE(refused);
  ASSERT_EQ(refused->rows.size(), 3U);
  const SheetRow& first = refused->rows[1];
  EXPECT_EQ(first.at(8).text, QStringLiteral("2024-13-05")) << "what could not be read is not lost";
  EXPECT_EQ(first.at(17).text.count(QLatin1String("no date")), 1) << "one reason, said once";
  EXPECT_EQ(refused->rows[2].at(17).text, QStringLiteral("There is no unit “无此部”."));
  EXPECT_EQ(refused->rows[2].at(18).text, QStringLiteral("3"));
  const auto again = readRoster(path);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->rows.size(), 2U);
}

TEST(RosterFile, ReadsGb18030) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.csv"));
  // 姓名,部门 / 张三,市场部 in GB18030
  ASSERT_TRUE(writeWholeFile(
      QByteArray("\xD0\xD5\xC3\xFB,\xB2\xBF\xC3\xC5\r\n\xD5\xC5\xC8\xFD,\xCA\xD0\xB3\xA1\xB2\xBF\r\n"), path));
  const auto file = readRoster(path);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->encoding, QStringLiteral("GB18030"));
  EXPECT_EQ(file->rows.at(0).name, QStringLiteral("张三"));
  EXPECT_EQ(file->rows.at(0).unit, QStringLiteral("市场部"));
}

}  // namespace
}  // namespace guiju::org
