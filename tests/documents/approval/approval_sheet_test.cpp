// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/approval/approval_sheet.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "documents/base/docx_writer.h"
#include "documents/base/pdf_writer.h"
#include "documents/base/printed.h"

namespace guiju::approval {
namespace {

QDateTime at(int day, int hour, int minute) {
  return QDateTime(QDate(2026, 11, day), QTime(hour, minute));
}

ApprovalSheet chineseSheet() {
  ApprovalSheet sheet;
  sheet.center = QStringLiteral("东方精工营销中心");
  sheet.title = QStringLiteral("活动方案");
  sheet.number = QStringLiteral("SP-2026-0147");
  sheet.subject = QStringLiteral("华东新品发布会活动方案及预算（补充预算 v3）");
  sheet.applicant = QStringLiteral("许嘉宁");
  sheet.unit = QStringLiteral("市场部 · 活动策划组");
  sheet.submitted = at(23, 8, 32);
  sheet.outcome = QStringLiteral("批准");
  sheet.amount = Money{38'600'000};
  sheet.facts = {
      {QStringLiteral("活动日期"), QStringLiteral("2026-12-10")},
      {QStringLiteral("活动地点"), QStringLiteral("上海国际会议中心")},
      {QStringLiteral("目标"),
       QStringLiteral("意向客户 120 家，签约额 3,600,000.00 元；媒体报道不少于 20 篇，重点客户到场率 80% 以上")},
      {QStringLiteral("依据"), QStringLiteral("市场简报 MB-2026-019（已接受）；年度预算第 4 季度活动费")}};
  sheet.opinions = {{QStringLiteral("策划组负责人"),
                     QStringLiteral("马骏"),
                     {},
                     QStringLiteral("同意"),
                     QStringLiteral("方案完整，目标与上季度发布会可比。"),
                     at(23, 9, 10),
                     false,
                     {}},
                    {QStringLiteral("执行组会签"),
                     QStringLiteral("罗琪"),
                     {},
                     QStringLiteral("同意"),
                     QStringLiteral("展台增高 0.6 米可行，已与场馆确认。"),
                     at(23, 10, 5),
                     false,
                     {}},
                    {QStringLiteral("推广组会签"),
                     QStringLiteral("陈思远"),
                     QStringLiteral("林若溪"),
                     QStringLiteral("同意"),
                     QStringLiteral("媒体名单随附件三，请财务复核嘉宾差旅标准。"),
                     at(23, 14, 20),
                     false,
                     {}},
                    {QStringLiteral("财务复核"),
                     QStringLiteral("王𠮷"),
                     {},
                     QStringLiteral("退回"),
                     QStringLiteral("嘉宾住宿超标准 2 间，请调整。"),
                     at(23, 16, 45),
                     false,
                     {}},
                    {QStringLiteral("财务复核"),
                     QStringLiteral("王𠮷"),
                     {},
                     QStringLiteral("同意"),
                     QStringLiteral("已按标准调整，预算内。"),
                     at(24, 9, 2),
                     false,
                     {}},
                    {QStringLiteral("总监审批"),
                     QStringLiteral("沈砚秋"),
                     {},
                     QStringLiteral("批准"),
                     QStringLiteral("同意。发布会后十个工作日内提交效果评估。"),
                     at(24, 11, 30),
                     true,
                     QStringLiteral("赵敏")}};
  sheet.attachments = {QStringLiteral("方案 v3.pdf"), QStringLiteral("报价单.xlsx"), QStringLiteral("平面图.png")};
  sheet.page.printedBy = QStringLiteral("赵敏");
  sheet.page.printedAt = QStringLiteral("2026-11-24 11:42");
  sheet.page.contentHash = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
  return sheet;
}

ApprovalSheet englishSheet() {
  ApprovalSheet sheet = chineseSheet();
  sheet.center = QStringLiteral("Orient Precision Marketing Center");
  sheet.title = QStringLiteral("Activity plan");
  sheet.subject = QStringLiteral("East China product launch: plan and budget (supplementary budget v3)");
  sheet.applicant = QStringLiteral("Xu Jianing");
  sheet.unit = QStringLiteral("Marketing · Activity planning group");
  sheet.outcome = QStringLiteral("Approved");
  sheet.facts = {{QStringLiteral("Date of the activity"), QStringLiteral("2026-12-10")},
                 {QStringLiteral("Venue"), QStringLiteral("Shanghai Convention Center")},
                 {QStringLiteral("Target"),
                  QStringLiteral("120 qualified leads; contracts worth 3,600,000.00; at least 20 press reports")}};
  sheet.opinions = {{QStringLiteral("Head of planning group"),
                     QStringLiteral("Ma Jun"),
                     {},
                     QStringLiteral("Agreed"),
                     QStringLiteral("Complete and comparable with the last launch."),
                     at(23, 9, 10),
                     false,
                     {}},
                    {QStringLiteral("Countersign: promotion"),
                     QStringLiteral("Chen Siyuan"),
                     QStringLiteral("Lin Ruoxi"),
                     QStringLiteral("Agreed"),
                     {},
                     at(23, 14, 20),
                     false,
                     {}},
                    {QStringLiteral("Head of center"),
                     QStringLiteral("Shen Yanqiu"),
                     {},
                     QStringLiteral("Approved"),
                     QStringLiteral("Evaluation within ten working days after the event."),
                     at(24, 11, 30),
                     true,
                     QStringLiteral("Zhao Min")}};
  sheet.attachments = {QStringLiteral("Plan v3.pdf"), QStringLiteral("Quotes.xlsx")};
  sheet.page.printedBy = QStringLiteral("Zhao Min");
  sheet.page.demonstration = true;
  return sheet;
}

// Where GUIJU_PRINT_DIR is set, what the tests print stays there to be looked at.
QString target(const QTemporaryDir& folder, const QString& name) {
  const QString kept = qEnvironmentVariable("GUIJU_PRINT_DIR");
  return (kept.isEmpty() ? folder.path() : kept) + QLatin1Char('/') + name;
}

TEST(ApprovalSheet, SaysEverythingOnOnePageInChinese) {
  const ChineseTranslator chinese;
  QTemporaryDir folder;
  const QString path = target(folder, QStringLiteral("审批单.pdf"));
  ASSERT_TRUE(writePdf(approvalSheetDocument(chineseSheet()), path));
  EXPECT_EQ(pdfPages(path), 1);
  const QString text = pdfText(path);
  for (const char16_t* words : {u"审批单", u"东方精工营销中心", u"SP-2026-0147", u"386,000.00", u"叁拾捌万陆仟元整",
                                u"许嘉宁", u"2026-11-23 08:32", u"执行组会签", u"展台增高 0.6 米可行", u"代林若溪",
                                u"线下签批", u"由赵敏登记", u"报价单.xlsx", u"第 1 页，共 1 页", u"打印人：赵敏",
                                u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", u"用印"}) {
    EXPECT_TRUE(text.contains(QString::fromUtf16(words))) << QString::fromUtf16(words).toStdString() << "\n"
                                                          << text.toStdString();
  }
  ASSERT_TRUE(writeDocx(approvalSheetDocument(chineseSheet()), target(folder, QStringLiteral("审批单.docx"))));
}

TEST(ApprovalSheet, SaysItInEnglishAndThatItIsADemonstration) {
  QTemporaryDir folder;
  const QString path = target(folder, QStringLiteral("sheet.pdf"));
  ASSERT_TRUE(writePdf(approvalSheetDocument(englishSheet()), path));
  EXPECT_EQ(pdfPages(path), 1);
  const QString text = pdfText(path);
  for (const char* words : {"Approval Sheet", "Applicant", "Shen Yanqiu", "for Lin", "[Signed on paper", "Page 1 of 1",
                            "not valid as a document", "Printed by Zhao Min"}) {
    EXPECT_TRUE(text.contains(QLatin1String(words))) << words << "\n" << text.toStdString();
  }
}

TEST(ApprovalSheet, StaysOnOnePageWithTwelveOpinions) {
  const ChineseTranslator chinese;
  QTemporaryDir folder;
  ApprovalSheet sheet = chineseSheet();
  const auto six = sheet.opinions;
  sheet.opinions.insert(sheet.opinions.end(), six.begin(), six.end());
  ASSERT_EQ(sheet.opinions.size(), 12U);
  sheet.page.demonstration = true;
  const QString path = target(folder, QStringLiteral("十二条意见.pdf"));
  ASSERT_TRUE(writePdf(approvalSheetDocument(sheet), path));
  EXPECT_EQ(pdfPages(path), 1);
  EXPECT_TRUE(pdfText(path).contains(QStringLiteral("演示")));
}

TEST(ApprovalSheet, GoesOnOverPagesWhenItCouldNotBeRead) {
  ApprovalSheet sheet = englishSheet();
  for (int i = 0; i < 60; ++i) sheet.opinions.push_back(sheet.opinions.front());
  sheet.opinions.back().words = QStringLiteral("the very last words");
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("long.pdf"));
  ASSERT_TRUE(writePdf(approvalSheetDocument(sheet), path));
  EXPECT_GT(pdfPages(path), 1);
  EXPECT_TRUE(pdfText(path).contains(QLatin1String("the very last words"))) << "nothing is cut off to fit";
}

TEST(ApprovalSheet, WithoutAmountOrDecisionsItSaysSo) {
  ApprovalSheet sheet;
  sheet.subject = QStringLiteral("A request");
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("bare.pdf"));
  ASSERT_TRUE(writePdf(approvalSheetDocument(sheet), path));
  const QString text = pdfText(path);
  EXPECT_FALSE(text.contains(QLatin1String("In capitals")));
  EXPECT_TRUE(text.contains(QLatin1String("No decision yet")));
}

}  // namespace
}  // namespace guiju::approval
