// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/activities_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

#include "support/chinese_translator.h"
#include "support/scripted_dialogs.h"
#include "support/shots.h"
#include "widgets/activity/activity_desk.h"
#include "widgets/activity/activity_editor.h"
#include "widgets/activity/activity_pane.h"
#include "widgets/activity/brief_editor.h"
#include "widgets/activity/cancel_dialog.h"
#include "widgets/activity/plan_editor.h"
#include "widgets/activity/text_grid.h"
#include "widgets/base/buttons.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/table_view.h"

namespace guiju::activity {
namespace {

using test::ActivityDesk;
using test::TestCenter;

class ActivitiesPageTest : public testing::Test {
 protected:
  ActivitiesPageTest() : settings_(folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat) {
    theme_.apply(Theme::Scheme::Light);
  }
  void make() {
    page_ = std::make_unique<ActivitiesPage>(kit_, desk_.planner());
    page_->resize(1366, 668);
    page_->show();
    page_->refresh();
  }
  [[nodiscard]] TableView* list() const { return page_->findChild<TableView*>(QStringLiteral("activityList")); }
  [[nodiscard]] QPushButton* action(ActivityAction action) const {
    QApplication::processEvents();  // new buttons appear with the next turn
    for (auto* button : page_->findChildren<QPushButton*>(QStringLiteral("action%1").arg(static_cast<int>(action)))) {
      if (button->isVisible()) return button;
    }
    return nullptr;
  }

  Theme theme_;
  ScriptedDialogs dialogs_;
  QTemporaryDir folder_;
  QSettings settings_;
  Kit kit_{theme_, dialogs_, settings_};
  ActivityDesk desk_;
  std::unique_ptr<ActivitiesPage> page_;
};

TEST_F(ActivitiesPageTest, SaysHowToBeginWhereThereIsNothingYet) {
  make();
  EXPECT_EQ(list()->table()->recordCount(), 0);
  EXPECT_TRUE(page_->offers(PageAction::New));
}

TEST_F(ActivitiesPageTest, FindsByPinyinAndClearsAgain) {
  desk_.begin("华东新品发布会", QDate(2027, 3, 10));
  desk_.begin("秋季渠道展", QDate(2027, 4, 10), 2);
  make();
  EXPECT_EQ(list()->table()->recordCount(), 2);
  page_->findChild<QLineEdit*>(QStringLiteral("activitySearch"))->setText(QStringLiteral("qjqdz"));
  page_->findChild<ChipRow*>()->setChecked(QStringLiteral("planning"), true);
  EXPECT_EQ(list()->table()->recordCount(), 1);
  EXPECT_TRUE(page_->offers(PageAction::ClearFilters));
  page_->perform(PageAction::ClearFilters);
  EXPECT_EQ(list()->table()->recordCount(), 2);
}

TEST_F(ActivitiesPageTest, BeginsAnActivityInItsForm) {
  make();
  dialogs_.runs.push_back([](QDialog& shown) {
    auto& editor = dynamic_cast<ActivityEditor&>(shown);
    editor.findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("校园品牌日"));
    editor.findChild<DateEdit*>(QStringLiteral("startsOn"))->setText(QStringLiteral("2027-05-04"));
    editor.findChild<DateEdit*>(QStringLiteral("endsOn"))->setText(QStringLiteral("2027-05-03"));
    editor.buttons()->trySave();
    EXPECT_EQ(editor.result(), QDialog::Rejected);  // the form says that it would end before it begins
    editor.findChild<DateEdit*>(QStringLiteral("endsOn"))->setText(QStringLiteral("2027-05-05"));
    editor.buttons()->trySave();
    return editor.result() == QDialog::Accepted;
  });
  page_->perform(PageAction::New);
  ASSERT_EQ(list()->table()->recordCount(), 1);
  EXPECT_EQ(page_->pane()->shown()->row.activity.number, QStringLiteral("ACT-2026-001"));
}

TEST_F(ActivitiesPageTest, PastesABudgetMarksWrongCellsAndSavesThePlan) {
  const auto id = desk_.begin("华东新品发布会", QDate(2027, 3, 10));
  desk_.agree(id);
  make();
  ASSERT_NE(action(ActivityAction::WritePlan), nullptr);
  dialogs_.runs.push_back([](QDialog& shown) {
    auto& editor = dynamic_cast<PlanEditor&>(shown);
    editor.findChild<QPlainTextEdit*>(QStringLiteral("summary"))->setPlainText(QStringLiteral("发布与体验"));
    auto* grid = editor.budgetGrid();
    auto* model = qobject_cast<TextGridModel*>(grid->model());
    model->setRows({});
    grid->paste(
        QStringLiteral("科目\t数量\t单价\t金额\n场地\t2\t30,000\t60,000\n媒体\t1\t许多\t86,000\n合计\t\t\t146,000\n"));
    EXPECT_EQ(model->problemCount(), 1);
    EXPECT_FALSE(editor.buttons()->saveButton()->isEnabled());
    EXPECT_EQ(model->index(1, 3).data().toString(), QStringLiteral("许多"));
    model->setData(model->index(1, 3), QStringLiteral("86000"), Qt::EditRole);
    EXPECT_EQ(model->problemCount(), 0);
    editor.buttons()->trySave();
    return editor.result() == QDialog::Accepted;
  });
  action(ActivityAction::WritePlan)->click();
  const auto& shown = page_->pane()->shown();
  ASSERT_TRUE(shown.has_value());
  EXPECT_EQ(shown->row.budget, Money{14'600'000});
  EXPECT_EQ(shown->plan()->summary, QStringLiteral("发布与体验"));
  EXPECT_EQ(shown->budget.size(), 2U);
}

TEST_F(ActivitiesPageTest, BlocksSubmissionWithItsReasonUntilThePlanIsComplete) {
  const auto id = desk_.begin("华东新品发布会", QDate(2027, 3, 10));
  desk_.agree(id);
  make();
  ASSERT_NE(action(ActivityAction::SubmitPlan), nullptr);
  EXPECT_FALSE(action(ActivityAction::SubmitPlan)->isEnabled());
  EXPECT_FALSE(action(ActivityAction::SubmitPlan)->toolTip().isEmpty());
  desk_.plan(id, 1, {{"场地", 6'000'000}});
  page_->refresh();
  ASSERT_TRUE(action(ActivityAction::SubmitPlan)->isEnabled());
  action(ActivityAction::SubmitPlan)->click();
  EXPECT_EQ(page_->pane()->shown()->row.activity.state, ActivityState::Countersign);
}

TEST_F(ActivitiesPageTest, PrintsThePlanAsPdfAndDocx) {
  const auto id = desk_.begin("华东新品发布会", QDate(2027, 3, 10));
  desk_.agree(id);
  desk_.plan(id, 1, {{"场地", 6'000'000}});
  make();
  for (const char* name : {"plan.pdf", "plan.docx"}) {
    dialogs_.files.push_back(folder_.filePath(QLatin1StringView(name)));
    page_->findChild<QPushButton*>(QStringLiteral("printPlan"))->click();
    EXPECT_GT(QFileInfo(folder_.filePath(QLatin1StringView(name))).size(), 1000) << name;
  }
}

void addActivities(ActivityDesk& desk) {
  const auto launch = desk.begin("华东新品发布会", QDate(2027, 3, 10));
  desk.agree(launch);
  desk.plan(launch, 1,
            {{"场地与搭建", 14'800'000},
             {"物料制作", 6'200'000},
             {"媒体与推广", 8'600'000},
             {"嘉宾与差旅", 5'400'000},
             {"礼品与促销", 3'600'000}});
  TestCenter::must(TestCenter::run(desk.planner(), SubmitPlan{launch, 2}));
  desk.begin("秋季渠道展", QDate(2027, 2, 26), 2);
  desk.giveBrief(desk.begin("年终客户答谢会", QDate(2026, 12, 26), 5));
  desk.agree(desk.begin("双十二促销季", QDate(2026, 12, 12), 4));
  const auto cancelled = desk.begin("行业媒体开放日", QDate(2026, 12, 3), 3);
  TestCenter::must(TestCenter::run(desk.planner(), CancelActivity{cancelled, 1, QStringLiteral("场馆检修"), Money{0}}));
}

void takePictures(Theme::Scheme scheme, const QString& suffix) {
  Theme theme;
  theme.apply(scheme);
  ScriptedDialogs dialogs;
  QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
  const Kit kit{theme, dialogs, settings};
  ActivityDesk desk;
  addActivities(desk);
  ActivitiesPage page(kit, desk.planner());
  page.refresh();
  page.open({QStringLiteral("activity"), 1});
  const QSize size(1366, 668);
  shot(page, QStringLiteral("activities-") + suffix, size);
  EXPECT_EQ(clippedTexts(page).join(QLatin1String(" | ")).toStdString(), "") << suffix.toStdString();
  auto* sections = page.pane()->findChild<Segments*>();
  sections->setCurrent(QStringLiteral("brief"));
  shot(page, QStringLiteral("activities-brief-") + suffix, size);
  sections->setCurrent(QStringLiteral("schedule"));
  shot(page, QStringLiteral("activities-schedule-") + suffix, size);

  const auto choices = TestCenter::view(desk.planner(), ActivityChoices{});
  const auto detail = TestCenter::view(desk.planner(), ActivityDetail{ActivityId{1}});
  const Activity& activity = detail->row.activity;
  ActivityEditor editor(kit, desk.planner(), *choices,
                        {activity.id, activity.version, ActivityWords::of(activity), {}, {}});
  shot(editor, QStringLiteral("activity-editor-") + suffix, QSize(760, 740));
  BriefEditor brief(kit, desk.planner(), activity.id, detail->brief);
  shot(brief, QStringLiteral("brief-editor-") + suffix, QSize(760, 740));
  PlanEditor plan(kit, desk.planner(), *detail, *choices);
  auto* tabs = plan.findChild<QTabWidget*>(QStringLiteral("planTabs"));
  for (int i = 0; i < tabs->count(); ++i) {
    tabs->setCurrentIndex(i);
    shot(plan, QStringLiteral("plan-editor-%1-").arg(i) + suffix, QSize(960, 660));
  }
  CancelDialog cancel(kit, desk.planner(), activity);
  shot(cancel, QStringLiteral("activity-cancel-") + suffix, QSize(560, 320));
  for (FormDialog* dialog : std::initializer_list<FormDialog*>{&editor, &brief, &plan, &cancel}) {
    EXPECT_EQ(clippedTexts(*dialog).join(QLatin1String(" | ")).toStdString(), "") << suffix.toStdString();
  }
}

TEST(ActivitiesPage, FitsTheSmallestScreenInEnglish) {
  takePictures(Theme::Scheme::Light, QStringLiteral("en"));
}

TEST(ActivitiesPage, FitsTheSmallestScreenInChinese) {
  const QLocale before;
  QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
  const ChineseTranslator chinese;
  takePictures(Theme::Scheme::Light, QStringLiteral("zh"));
  takePictures(Theme::Scheme::Dark, QStringLiteral("zh-dark"));
  QLocale::setDefault(before);
}

}  // namespace
}  // namespace guiju::activity
