// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/activity/activity_plan_document.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "documents/base/docx_writer.h"
#include "documents/base/pdf_writer.h"
#include "documents/base/printed.h"

namespace guiju::activity {
namespace {

QString kept(const QTemporaryDir& folder, const QString& name) {
  const QString path = qEnvironmentVariable("GUIJU_PRINT_DIR");
  return (path.isEmpty() ? folder.path() : path) + QLatin1Char('/') + name;
}

PlanDocument chinesePlan() {
  PlanDocument plan;
  plan.center = QStringLiteral("东方精工营销中心");
  plan.title = QStringLiteral("华东新品发布会");
  plan.number = QStringLiteral("ACT-2026-041");
  plan.type = QStringLiteral("发布会");
  plan.version = QStringLiteral("v3");
  plan.state = QStringLiteral("已批准");
  plan.owner = QStringLiteral("许嘉宁");
  plan.unit = QStringLiteral("市场部 · 活动策划组");
  plan.from = QDate(2026, 12, 10);
  plan.to = QDate(2026, 12, 11);
  plan.venue = QStringLiteral("上海国际会议中心 三楼大厅");
  plan.goals =
      QStringLiteral("向华东地区重点客户发布 K9 系列新品，形成意向客户 120 家。\n带动第一季度签约额 3,600,000.00 元。");
  plan.marketBrief = QStringLiteral(
      "华东市场上半年同类设备采购额同比增长 12%，主要竞争对手在 9 月发布同档产品，价格低 6%，但交付周期长两周。"
      "客户最关心交付、能耗与售后响应；现有客户中有 43 家设备使用满八年，具备更新条件。");
  plan.strategy = QStringLiteral(
      "以“快交付、低能耗”为主线，现场演示整线节拍；邀请三家标杆客户讲述使用经验。\n会后一周内由销售部逐一回访，两周内给"
      "出方案。");
  plan.targets = {
      {QStringLiteral("意向客户"), QStringLiteral("120"), QStringLiteral("家"),
       QStringLiteral("会后 30 日，按报备登记")},
      {QStringLiteral("签约额"), QStringLiteral("3,600,000.00"), QStringLiteral("元"),
       QStringLiteral("2027 年第一季度末")},
      {QStringLiteral("媒体报道"), QStringLiteral("20"), QStringLiteral("篇"), QStringLiteral("会后 10 个工作日")}};
  const auto line = [&](const char16_t* category, const char16_t* item, const char16_t* quantity, qint64 price,
                        qint64 amount, const char16_t* note) {
    plan.budget.push_back({QString::fromUtf16(category), QString::fromUtf16(item), QString::fromUtf16(quantity),
                           Money{price}, Money{amount}, QString::fromUtf16(note)});
  };
  line(u"场地与搭建", u"会场租金", u"2 天", 4'000'000, 8'000'000, u"含布场一天");
  line(u"场地与搭建", u"舞台与展台搭建", u"1 项", 6'800'000, 6'800'000, u"三家比价，取最低有效报价");
  line(u"物料制作", u"样机运输与安装", u"3 台", 1'200'000, 3'600'000, u"");
  line(u"物料制作", u"资料与礼品", u"300 份", 8'667, 2'600'000, u"");
  line(u"媒体与推广", u"行业媒体", u"12 家", 500'000, 6'000'000, u"");
  line(u"场地与搭建", u"音响与直播", u"1 项", 0, 2'000'000, u"");
  line(u"嘉宾与差旅", u"嘉宾差旅", u"18 人", 300'000, 5'400'000, u"按差旅标准");
  plan.milestones = {{QStringLiteral("方案批准"), QDate(2026, 11, 24), QStringLiteral("许嘉宁")},
                     {QStringLiteral("邀请函发出"), QDate(2026, 11, 27), QStringLiteral("陈思远")},
                     {QStringLiteral("活动举行"), QDate(2026, 12, 10), QStringLiteral("罗琪")}};
  for (int i = 0; i < 34; ++i) {
    plan.tasks.push_back({QStringLiteral("筹备工作第 %1 项：联系、确认并落实到人").arg(i + 1), QStringLiteral("罗琪"),
                          QDate(2026, 11, 24).addDays(i / 3), QDate(2026, 11, 26).addDays(i / 3),
                          QStringLiteral("未开始")});
  }
  plan.people = {{QStringLiteral("许嘉宁"), QStringLiteral("活动策划组"), QStringLiteral("总负责")},
                 {QStringLiteral("陈思远"), QStringLiteral("市场推广组"), QStringLiteral("媒体与邀请")},
                 {QStringLiteral("罗琪"), QStringLiteral("活动执行组"), QStringLiteral("现场")}};
  plan.approvals = {{QStringLiteral("总监审批"), QStringLiteral("沈砚秋"), QStringLiteral("批准"),
                     QStringLiteral("2026-11-24 11:30")}};
  plan.page.printedBy = QStringLiteral("许嘉宁");
  plan.page.printedAt = QStringLiteral("2026-11-24 13:05");
  plan.page.contentHash = QString(64, QLatin1Char('a'));
  return plan;
}

TEST(ActivityPlanDocument, PrintsThePlanInChinese) {
  const ChineseTranslator chinese;
  QTemporaryDir folder;
  const QString path = kept(folder, QStringLiteral("方案.pdf"));
  const Document document = activityPlanDocument(chinesePlan());
  ASSERT_TRUE(writePdf(document, path));
  const int pages = pdfPages(path);
  EXPECT_GE(pages, 3);
  const QString text = pdfText(path);
  for (const char16_t* words : {u"华东新品发布会", u"ACT-2026-041", u"一、活动目标", u"二、市场简报", u"四、目标指标",
                                u"五、预算（元）", u"344,000.00", u"168,000.00", u"叁拾肆万肆仟元整",
                                u"2026-12-10 至 2026-12-11", u"筹备工作第 34 项", u"编制", u"批准"}) {
    EXPECT_TRUE(text.contains(QString::fromUtf16(words))) << QString::fromUtf16(words).toStdString();
  }
  EXPECT_TRUE(text.contains(QStringLiteral("第 %1 页，共 %1 页").arg(pages)));
  EXPECT_EQ(text.count(QStringLiteral("东方精工营销中心")), pages + 1) << "on each page, and in the title";
  EXPECT_GE(text.count(QStringLiteral("责任人")), 3) << "the titles of the long table are repeated";
  ASSERT_TRUE(writeDocx(document, kept(folder, QStringLiteral("方案.docx"))));
}

TEST(ActivityPlanDocument, LeavesOutWhatThePlanDoesNotSay) {
  PlanDocument plan;
  plan.title = QStringLiteral("Bare plan");
  plan.strategy = QStringLiteral("Only a strategy");
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("bare.pdf"));
  ASSERT_TRUE(writePdf(activityPlanDocument(plan), path));
  EXPECT_EQ(pdfPages(path), 1);
  const QString text = pdfText(path);
  EXPECT_TRUE(text.contains(QLatin1String("1. Strategy")));
  EXPECT_FALSE(text.contains(QLatin1String("Budget")));
}

TEST(ActivityPlanDocument, PrintsThePlanInEnglish) {
  PlanDocument plan = chinesePlan();
  plan.center = QStringLiteral("Orient Precision Marketing Center");
  plan.title = QStringLiteral("East China Product Launch");
  plan.type = QStringLiteral("Launch");
  plan.state = QStringLiteral("Approved");
  plan.owner = QStringLiteral("Xu Jianing");
  plan.unit = QStringLiteral("Marketing · Activity planning");
  plan.venue = QStringLiteral("Shanghai Convention Center");
  plan.goals = QStringLiteral("Present the K9 series to the key customers of East China and win 120 qualified leads.");
  plan.marketBrief = QStringLiteral(
      "Purchases of comparable equipment grew by 12 % in the first half of the year. The main competitor presented a "
      "machine of the same class in September, six per cent cheaper but two weeks slower to deliver.");
  plan.strategy =
      QStringLiteral("Fast delivery and low energy use, shown on a running line; three reference customers speak.");
  for (auto& line : plan.budget) {
    line.category = line.category == QStringLiteral("场地与搭建") ? QStringLiteral("Venue and stands")
                                                                  : QStringLiteral("Everything else");
    line.item = QStringLiteral("Rent, transport and installation");
    line.quantity = QStringLiteral("3 days");
    line.note = QStringLiteral("three quotes compared");
  }
  plan.targets = {{QStringLiteral("Qualified leads"), QStringLiteral("120"), QStringLiteral("customers"),
                   QStringLiteral("30 days after")}};
  plan.tasks.resize(3);
  for (auto& task : plan.tasks) {
    task.name = QStringLiteral("Confirm the stand with the venue and put it in writing");
    task.responsible = QStringLiteral("Luo Qi");
    task.state = QStringLiteral("Not begun");
  }
  plan.milestones.resize(1);
  plan.milestones[0] = {QStringLiteral("Plan approved"), QDate(2026, 11, 24), QStringLiteral("Xu Jianing")};
  plan.people = {{QStringLiteral("Xu Jianing"), QStringLiteral("Activity planning"), QStringLiteral("Owner")}};
  plan.approvals = {};
  plan.page.demonstration = true;
  QTemporaryDir folder;
  const QString path = kept(folder, QStringLiteral("plan.pdf"));
  ASSERT_TRUE(writePdf(activityPlanDocument(plan), path));
  const QString text = pdfText(path);
  EXPECT_TRUE(text.contains(QLatin1String("5. Budget (CNY)")));
  EXPECT_TRUE(text.contains(QLatin1String("Prepared by")));
  EXPECT_EQ(text.count(QLatin1String("not valid as a document")), pdfPages(path));
}

}  // namespace
}  // namespace guiju::activity
