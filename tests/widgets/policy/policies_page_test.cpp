// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/policies_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include "application/policy/policy_commands.h"
#include "support/center.h"
#include "support/chinese_translator.h"
#include "support/scripted_dialogs.h"
#include "support/shots.h"
#include "widgets/base/buttons.h"
#include "widgets/base/fields.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/side_panel.h"
#include "widgets/base/table_view.h"
#include "widgets/policy/adoption_dialog.h"
#include "widgets/policy/adoption_model.h"
#include "widgets/policy/clause_panel.h"
#include "widgets/policy/own_policy_dialogs.h"
#include "widgets/policy/parameter_dialog.h"

namespace guiju {
namespace {

using test::TestCenter;

// The page over a founded center, run by the setup, which may do everything.
class PoliciesPageTest : public testing::Test {
 protected:
  PoliciesPageTest() : settings_(folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat) {
    theme_.apply(Theme::Scheme::Light);
    make();
  }

  void make() { page_ = std::make_unique<PoliciesPage>(kit_, center_.setup()); }

  [[nodiscard]] TableView* view(const char* name) const {
    return page_->findChild<TableView*>(QString::fromLatin1(name));
  }
  [[nodiscard]] TableView* clauses() const { return view("clausesView"); }
  [[nodiscard]] TableView* figures() const { return view("figuresView"); }
  [[nodiscard]] QString cell(const TableView* table, int row, int column) const {
    return table->table()->index(row, column).data().toString();
  }
  [[nodiscard]] QPushButton* button(const char* name) const {
    return page_->findChild<QPushButton*>(QString::fromLatin1(name));
  }
  [[nodiscard]] QString shownClause() const {
    const auto* panel = qobject_cast<ClausePanel*>(page_->sidePanel()->content());
    return panel && !page_->sidePanel()->isHidden() ? panel->clause() : QString();
  }
  void showFigures() { page_->findChild<Segments*>()->setCurrent(QStringLiteral("figures")); }
  policy::Standing standing(const char* clause) {
    return TestCenter::view(center_.setup(), ClauseView{QString::fromLatin1(clause)})->line.standing;
  }

  Theme theme_;
  ScriptedDialogs dialogs_;
  QTemporaryDir folder_;
  QSettings settings_;
  Kit kit_{theme_, dialogs_, settings_};
  TestCenter center_;
  std::unique_ptr<PoliciesPage> page_;
};

TEST_F(PoliciesPageTest, ListsEveryClauseInTheOrderOfItsPolicy) {
  EXPECT_EQ(clauses()->table()->recordCount(), 194);
  EXPECT_TRUE(cell(clauses(), 0, 0).contains(QStringLiteral("EVT-1")));
}

TEST_F(PoliciesPageTest, NarrowsByStandingAndByWords) {
  auto* chips = page_->findChild<ChipRow*>();
  chips->setChecked(QStringLiteral("other"), true);
  EXPECT_EQ(clauses()->table()->recordCount(), 4);
  chips->setChecked(QStringLiteral("all"), true);
  auto* search = page_->findChild<QLineEdit*>(QStringLiteral("policySearchEdit"));
  search->setText(QStringLiteral("会签同意"));
  EXPECT_EQ(clauses()->table()->recordCount(), 1);
  search->setText(QStringLiteral("no such words"));
  EXPECT_EQ(clauses()->table()->recordCount(), 0);
  EXPECT_TRUE(page_->offers(PageAction::ClearFilters));
  page_->perform(PageAction::ClearFilters);
  EXPECT_EQ(clauses()->table()->recordCount(), 194);
}

TEST_F(PoliciesPageTest, NarrowsToOnePolicy) {
  page_->findChild<ChipRow*>()->setValue(QStringLiteral("policy"), QStringLiteral("MTG"));
  EXPECT_EQ(clauses()->table()->recordCount(), 21);
}

TEST_F(PoliciesPageTest, ShowsAClauseBesideTheListEvenWhenTheFilterHidIt) {
  page_->findChild<QLineEdit*>(QStringLiteral("policySearchEdit"))->setText(QStringLiteral("MTG-"));
  page_->showClause(QStringLiteral("EVT-14"));
  EXPECT_EQ(shownClause(), QStringLiteral("EVT-14"));
}

TEST_F(PoliciesPageTest, LeavesAClauseOutWithAReason) {
  ASSERT_EQ(standing("EVT-14"), policy::Standing::Binding);
  dialogs_.runs.push_back([](QDialog& shown) {
    auto& dialog = dynamic_cast<AdoptionDialog&>(shown);
    auto* model = dialog.findChild<AdoptionModel*>();
    const QModelIndex index = model->indexOf(QStringLiteral("EVT-14"));
    model->setData(index, Qt::Unchecked, Qt::CheckStateRole);
    auto* adopt = dialog.findChild<QPushButton*>(QStringLiteral("adoptButton"));
    adopt->click();
    EXPECT_FALSE(dialog.findChild<MessageBar*>()->isHidden()) << "a reason is asked for";
    model->setData(index.siblingAtColumn(AdoptionModel::ReasonColumn), QStringLiteral("两组合并办公"), Qt::EditRole);
    adopt->click();
    return dialog.result() == QDialog::Accepted;
  });
  button("adoptClausesButton")->click();
  EXPECT_EQ(standing("EVT-14"), policy::Standing::NotApplicable);
  page_->showClause(QStringLiteral("EVT-14"));
  EXPECT_EQ(shownClause(), QStringLiteral("EVT-14"));
  EXPECT_EQ(page_->messages()->tone(), Tone::Ok);
}

TEST_F(PoliciesPageTest, SetsAFigureFromADayWithAReason) {
  showFigures();
  figures()->select(1);
  dialogs_.runs.push_back([this](QDialog& shown) {
    auto& dialog = dynamic_cast<ParameterDialog&>(shown);
    auto* value = dialog.findChild<QLineEdit*>(QStringLiteral("valueEdit"));
    value->setText(QStringLiteral("-1"));
    EXPECT_FALSE(dialog.form()->validate());
    value->setText(QStringLiteral("8,000"));
    dialog.findChild<DateEdit*>(QStringLiteral("fromEdit"))->setDate(center_.today());
    dialog.findChild<QLineEdit*>(QStringLiteral("reasonEdit"))->setText(QStringLiteral("年度授权调整"));
    EXPECT_TRUE(dialog.form()->validate()) << dialog.form()->problemText().toStdString();
    dialog.buttons()->trySave();
    return dialog.result() == QDialog::Accepted;
  });
  button("setValueButton")->click();
  EXPECT_TRUE(cell(figures(), 0, 3).startsWith(QStringLiteral("8,000.00"))) << cell(figures(), 0, 3).toStdString();
}

TEST_F(PoliciesPageTest, TheCenterAddsAPolicyAndAClauseOfItsOwn) {
  const auto type = [](QDialog& dialog, const char* name, const QString& text) {
    dialog.findChild<QLineEdit*>(QString::fromLatin1(name))->setText(text);
  };
  dialogs_.runs.push_back([&](QDialog& dialog) {
    type(dialog, "codeEdit", QStringLiteral("HOUSE"));
    type(dialog, "nameEdit", QStringLiteral("本中心奖惩细则"));
    dynamic_cast<FormDialog&>(dialog).buttons()->trySave();
    return dialog.result() == QDialog::Accepted;
  });
  const QList<QAction*> actions = button("ownRulesButton")->menu()->actions();
  ASSERT_EQ(actions.size(), 2);
  EXPECT_FALSE(actions.at(1)->isEnabled()) << "there is no policy to add a clause to";
  actions.at(0)->trigger();
  ASSERT_TRUE(actions.at(1)->isEnabled());
  dialogs_.runs.push_back([&](QDialog& dialog) {
    type(dialog, "numberEdit", QStringLiteral("1"));
    type(dialog, "titleEdit", QStringLiteral("迟到扣分"));
    dialog.findChild<QPlainTextEdit*>(QStringLiteral("textEdit"))->setPlainText(QStringLiteral("迟到一次扣一分。"));
    dynamic_cast<FormDialog&>(dialog).buttons()->trySave();
    return dialog.result() == QDialog::Accepted;
  });
  actions.at(1)->trigger();
  EXPECT_EQ(clauses()->table()->recordCount(), 195);
  page_->showClause(QStringLiteral("HOUSE-1"));
  EXPECT_EQ(shownClause(), QStringLiteral("HOUSE-1"));
}

TEST_F(PoliciesPageTest, SomeoneWithoutTheRightSeesNoButtons) {
  access::Actor actor;
  actor.name = QStringLiteral("员工");
  actor.holdings = {{access::Role::Staff, {}, {}}};
  Identity who;
  who.setup = actor;
  Session staff(center_.executor(), center_.pipeline(), who);
  PoliciesPage page(kit_, staff);
  EXPECT_EQ(page.findChild<TableView*>(QStringLiteral("clausesView"))->table()->recordCount(), 194);
  EXPECT_TRUE(page.findChild<QPushButton*>(QStringLiteral("adoptClausesButton"))->isHidden());
  page.findChild<Segments*>()->setCurrent(QStringLiteral("figures"));
  EXPECT_TRUE(page.findChild<QPushButton*>(QStringLiteral("setValueButton"))->isHidden());
}

TEST_F(PoliciesPageTest, FitsTheSmallestScreenInBothLanguages) {
  const QLocale before;
  const auto take = [&](const QString& language) {
    make();
    page_->showClause(QStringLiteral("SYS-1.1"));
    shot(*page_, QStringLiteral("policies-") + language, QSize(1366, 668));
    EXPECT_EQ(clippedTexts(*page_).join(QStringLiteral(" | ")).toStdString(), "");
    showFigures();
    figures()->select(1);
    shot(*page_, QStringLiteral("policies-figures-") + language, QSize(1366, 668));
    EXPECT_EQ(clippedTexts(*page_).join(QStringLiteral(" | ")).toStdString(), "");
    const auto library = TestCenter::view(center_.setup(), PolicyLibraryView{});
    AdoptionDialog dialog(kit_, center_.setup(), *library);
    dialog.page()->showClause(QStringLiteral("EVT-14"));
    shot(dialog, QStringLiteral("adoption-") + language, QSize(1080, 680));
    EXPECT_EQ(clippedTexts(dialog).join(QStringLiteral(" | ")).toStdString(), "");
    OwnPolicyDialog policy(kit_, center_.setup(), library->day);
    shot(policy, QStringLiteral("own-policy-") + language, QSize(620, 420));
    EXPECT_EQ(clippedTexts(policy).join(QStringLiteral(" | ")).toStdString(), "");
    OwnClauseDialog clause(kit_, center_.setup(), *library);
    shot(clause, QStringLiteral("own-clause-") + language, QSize(620, 460));
    EXPECT_EQ(clippedTexts(clause).join(QStringLiteral(" | ")).toStdString(), "");
    ParameterDialog parameter(kit_, center_.setup(), library->parameters.front(), library->day);
    shot(parameter, QStringLiteral("parameter-") + language, QSize(620, 420));
    EXPECT_EQ(clippedTexts(parameter).join(QStringLiteral(" | ")).toStdString(), "");
  };
  QLocale::setDefault(QLocale(QLocale::English));
  take(QStringLiteral("en"));
  QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
  const ChineseTranslator chinese;
  take(QStringLiteral("zh"));
  QLocale::setDefault(before);
}

}  // namespace
}  // namespace guiju
