// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/org/organization_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "documents/org/roster_file.h"
#include "support/chinese_translator.h"
#include "support/clause.h"
#include "support/org_center.h"
#include "support/scripted_dialogs.h"
#include "support/shots.h"
#include "widgets/base/fields.h"
#include "widgets/base/form_dialog.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/table_view.h"
#include "widgets/org/chart_canvas.h"
#include "widgets/org/date_bar.h"
#include "widgets/org/detail_panel.h"
#include "widgets/org/unit_tree.h"

namespace guiju::org {
namespace {

using testing::OrgCenter;

// The page over a founded center with a few people; the head of the center sits before it.
class OrganizationPageTest : public ::testing::Test {
 protected:
  OrganizationPageTest() : settings_(folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat) {
    theme_.apply(Theme::Scheme::Light);
    sit("M001");
  }
  void sit(const char* number) {
    page_.reset();
    session_ = center_.session(number);
    page_ = std::make_unique<OrganizationPage>(kit_, *session_);
    page_->resize(1366, 700);
    page_->show();
    QApplication::processEvents();
  }
  // More people, so that a picture looks like a center.
  void fill() {
    const char* names[] = {"梁志远", "郭建平", "陈思远", "许嘉宁", "马骏", "方静", "邓涛", "叶蓁",
                           "唐立文", "苏晓",   "何雨",   "冯磊",   "曹颖", "董洁", "袁野", "潘岳",
                           "于敏",   "蒋欣",   "蔡明",   "贾宁",   "丁一", "魏然"};
    const std::pair<const char*, const char*> posts[] = {{"销售部/销售一组", "销售代表"},
                                                         {"市场部/市场推广组", "市场推广组组长"},
                                                         {"市场部/市场推广组", "推广专员"},
                                                         {"市场部/活动策划组", "活动策划组组长"},
                                                         {"市场部/活动策划组", "策划专员"},
                                                         {"市场部/执行组", "执行组组长"},
                                                         {"市场部/执行组", "执行专员"},
                                                         {"客户服务部", "客户服务部部长"},
                                                         {"客户服务部/客服一组", "客服组组长"},
                                                         {"客户服务部/客服一组", "客服专员"},
                                                         {"中心本部", "秘书"}};
    ImportRoster import;
    int line = 2;
    for (const char* name : names) {
      const auto& [unit, post] = posts[static_cast<std::size_t>(line - 2) % std::size(posts)];
      import.rows.push_back(OrgCenter::row(line, qPrintable(QStringLiteral("M%1").arg(98 + line)), name, unit, post));
      ++line;
    }
    import.leaveOutRefused = true;
    OrgCenter::must(center_.run(*center_.session("M001"), import));
  }
  template <class T>
  T* find(const char* name) {
    return page_->findChild<T*>(QString::fromLatin1(name));
  }
  [[nodiscard]] QString cell(TableView* table, int row, int column) {
    return table->table()->index(row, column).data().toString();
  }
  void press(const char* name) {
    auto* button = find<QPushButton>(name);
    ASSERT_NE(button, nullptr) << name;
    button->click();
    QApplication::processEvents();
  }

  Theme theme_;
  ScriptedDialogs dialogs_;
  QTemporaryDir folder_;
  QSettings settings_;
  Kit kit_{theme_, dialogs_, settings_};
  OrgCenter center_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<OrganizationPage> page_;
};

TEST_F(OrganizationPageTest, ShowsTheUnitsWithTheirPeopleAndTheHeadsCard) {
  auto* tree = find<UnitTree>("unitTree");
  EXPECT_EQ(tree->current(), center_.unit("华东营销中心"));
  auto* positions = find<TableView>("positionTable");
  tree->select(center_.unit("销售一组"));
  QApplication::processEvents();
  EXPECT_EQ(positions->table()->recordCount(), 2);
  EXPECT_EQ(find<DetailPanel>("detailPanel")->accessibleName(), QStringLiteral("销售组组长"));
}

TEST_F(OrganizationPageTest, ShowsAnyPastDay) {
  auto* tree = find<UnitTree>("unitTree");
  auto* bar = page_->findChild<DateBar*>();
  bar->setDay(QDate(2024, 2, 28));
  EXPECT_FALSE(tree->showsAny()) << "nothing had been founded";
  bar->setDay(QDate(2024, 3, 1));
  EXPECT_TRUE(tree->showsAny());
  press("asOfToday");
  EXPECT_EQ(bar->day(), center_.today());
}

TEST_F(OrganizationPageTest, SearchKeepsWhatMatchesWithItsPath) {
  auto* search = find<QLineEdit>("orgSearch");
  search->setText(QStringLiteral("lm"));  // 李明 by his initials
  auto* tree = find<UnitTree>("unitTree");
  EXPECT_TRUE(tree->showsAny());
  search->setText(QStringLiteral("没有这个"));
  EXPECT_FALSE(tree->showsAny());
  EXPECT_TRUE(page_->offers(PageAction::ClearFilters));
  page_->perform(PageAction::ClearFilters);
  EXPECT_TRUE(tree->showsAny());
}

TEST_F(OrganizationPageTest, ChartIsWalkedByKeysAndZoomed) {
  auto* canvas = find<ChartCanvas>("orgChart");
  canvas->setFocus();
  const UnitId center = canvas->current();
  QTest::keyClick(canvas, Qt::Key_Down);
  EXPECT_NE(canvas->current(), center);
  EXPECT_EQ(find<UnitTree>("unitTree")->current(), canvas->current()) << "tree and chart show the same unit";
  const int before = canvas->zoomPercent();
  QTest::keyClick(canvas, Qt::Key_Plus);
  EXPECT_GT(canvas->zoomPercent(), before);
  QTest::keyClick(canvas, Qt::Key_0);
  EXPECT_EQ(canvas->zoomPercent(), before);
}

TEST_F(OrganizationPageTest, NewUnitIsFoundedAndShown) {
  CLAUSE("RWD-1");
  dialogs_.runs.push_back([](QDialog& shown) {
    auto& dialog = dynamic_cast<FormDialog&>(shown);
    dialog.findChild<QLineEdit*>(QStringLiteral("nameEdit"))->setText(QStringLiteral("数字部"));
    dialog.buttons()->trySave();
    return dialog.result() == QDialog::Accepted;
  });
  press("newUnitButton");
  EXPECT_TRUE(center_.unit("数字部").isValid());
}

TEST_F(OrganizationPageTest, RefusalStaysInTheDialogWithItsClause) {
  CLAUSE("REG-8");
  find<UnitTree>("unitTree")->select(center_.unit("客户服务部"));
  QApplication::processEvents();
  dialogs_.runs.push_back([&](QDialog& shown) {
    auto& dialog = dynamic_cast<FormDialog&>(shown);
    auto* person = dialog.findChild<QComboBox*>(QStringLiteral("personCombo"));
    person->setCurrentIndex(person->findData(center_.person("M004").value));
    auto* kind = dialog.findChild<QComboBox*>(QStringLiteral("kindCombo"));
    kind->setCurrentIndex(kind->findData(static_cast<int>(AssignmentKind::Concurrent)));
    dialog.buttons()->trySave();
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_FALSE(dialog.messages()->isHidden());
    shot(dialog, QStringLiteral("org-appoint-refused"), dialog.sizeHint().expandedTo(dialog.minimumSize()));
    EXPECT_EQ(person->currentData().toLongLong(), center_.person("M004").value) << "nothing chosen is lost";
    return false;
  });
  press("appointButton");
  EXPECT_EQ(dialogs_.asked.size(), 1);
}

TEST_F(OrganizationPageTest, ButtonsFollowTheRights) {
  sit("M004");
  EXPECT_TRUE(find<QPushButton>("newUnitButton")->isHidden());
  EXPECT_TRUE(find<QPushButton>("importRosterButton")->isHidden());
  EXPECT_EQ(find<QPushButton>("appointButton"), nullptr);
  EXPECT_FALSE(page_->offers(PageAction::New));
}

TEST_F(OrganizationPageTest, RosterListsPeopleAndOpensTheirFile) {
  page_->showView(QStringLiteral("roster"));
  auto* table = find<TableView>("rosterTable");
  EXPECT_EQ(table->table()->recordCount(), 6);
  table->select(center_.person("M004").value);
  QApplication::processEvents();
  EXPECT_EQ(find<DetailPanel>("detailPanel")->accessibleName(), QStringLiteral("李明"));
  find<QLineEdit>("orgSearch")->setText(QStringLiteral("zqm"));
  EXPECT_EQ(table->table()->recordCount(), 1);
}

TEST_F(OrganizationPageTest, RosterIsImportedAfterAPreview) {
  const QString path = folder_.filePath(QStringLiteral("roster.csv"));
  std::vector<RosterRow> rows{OrgCenter::row(2, "M200", "新人", "销售部/销售一组", "销售代表"),
                              OrgCenter::row(3, "M201", "错行", "没有的部", "专员")};
  ASSERT_TRUE(writeRosterCsv(rows, path).has_value());
  dialogs_.files.push_back(path);
  dialogs_.runs.push_back([&](QDialog& dialog) {
    auto* preview = dialog.findChild<TableView*>(QStringLiteral("rosterPreview"));
    EXPECT_EQ(preview->table()->recordCount(), 2);
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("importButton"))->isEnabled()) << "a row is refused";
    EXPECT_EQ(center_.chart().data().employees.size(), 6U) << "the preview writes nothing";
    shot(dialog, QStringLiteral("org-import"), QSize(980, 620));
    dialog.findChild<QPushButton*>(QStringLiteral("importRestButton"))->click();
    return dialog.result() == QDialog::Accepted;
  });
  press("importRosterButton");
  EXPECT_TRUE(center_.person("M200").isValid());
  EXPECT_FALSE(center_.person("M201").isValid());
  EXPECT_EQ(page_->messages()->tone(), Tone::Ok);
}

TEST_F(OrganizationPageTest, ExportWritesWhatImportUnderstands) {
  const QString path = folder_.filePath(QStringLiteral("out.xlsx"));
  dialogs_.files.push_back(path);
  press("exportRosterButton");
  const auto read = readRoster(path);
  ASSERT_TRUE(read.has_value()) << test::why(read);
  const auto plan = center_.view(*session_, RosterPreview{read->rows, {}});
  ASSERT_TRUE(plan.has_value());
  EXPECT_FALSE(plan->hasErrors());
  EXPECT_TRUE(plan->changesNothing());
}

TEST_F(OrganizationPageTest, OpensRecordsByLink) {
  EXPECT_TRUE(page_->open({QStringLiteral("employee"), center_.person("M003").value}));
  QApplication::processEvents();
  EXPECT_EQ(find<DetailPanel>("detailPanel")->accessibleName(), QStringLiteral("韩雪"));
  EXPECT_TRUE(page_->open({QStringLiteral("unit"), center_.unit("市场部").value}));
  EXPECT_EQ(find<UnitTree>("unitTree")->current(), center_.unit("市场部"));
  EXPECT_FALSE(page_->open({QStringLiteral("activity"), 1}));
}

TEST_F(OrganizationPageTest, EveryDialogFitsItsTexts) {
  find<UnitTree>("unitTree")->select(center_.unit("销售部"));
  QApplication::processEvents();
  const auto look = [](const QString& name) {
    return [name](QDialog& dialog) {
      shot(dialog, name, dialog.sizeHint().expandedTo(dialog.minimumSize()));
      EXPECT_EQ(clippedTexts(dialog).join(u' ').toStdString(), std::string()) << name.toStdString();
      return false;
    };
  };
  for (const char* name : {"org-new-unit", "org-new-person", "org-selection"}) {
    dialogs_.runs.push_back(look(QString::fromLatin1(name)));
  }
  press("newUnitButton");
  press("newEmployeeButton");
  press("selectionButton");
  auto* menu = find<QPushButton>("positionMenu")->menu();
  for (QAction* action : menu->actions()) {
    dialogs_.runs.push_back(look(QStringLiteral("org-position-%1").arg(menu->actions().indexOf(action))));
    action->trigger();
  }
  EXPECT_TRUE(dialogs_.runs.empty());
}

TEST_F(OrganizationPageTest, FitsInBothLanguagesAndThemes) {
  fill();
  sit("M001");
  for (const bool dark : {false, true}) {
    theme_.apply(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    const QString suffix = dark ? QStringLiteral("-dark") : QString();
    {
      const ChineseTranslator chinese;
      QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
      sit("M001");
      find<UnitTree>("unitTree")->select(center_.unit("销售一组"));
      shot(*page_, QStringLiteral("org-zh") + suffix, QSize(1366, 690));
      EXPECT_EQ(clippedTexts(*page_).join(u' ').toStdString(), std::string());
      page_->showView(QStringLiteral("roster"));
      shot(*page_, QStringLiteral("org-zh-roster") + suffix, QSize(1366, 690));
      page_->showView(QStringLiteral("establishment"));
      shot(*page_, QStringLiteral("org-zh-establishment") + suffix, QSize(1366, 690));
      QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    sit("M001");
    shot(*page_, QStringLiteral("org-en") + suffix, QSize(1366, 690));
    EXPECT_EQ(clippedTexts(*page_).join(u' ').toStdString(), std::string());
  }
}

}  // namespace
}  // namespace guiju::org
