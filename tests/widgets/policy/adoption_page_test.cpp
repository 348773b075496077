// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/adoption_page.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTreeView>

#include "application/policy/enforcement.h"
#include "widgets/base/fields.h"
#include "widgets/policy/adoption_model.h"

namespace guiju {
namespace {

const QDate kToday(2026, 11, 23);

class AdoptionPageTest : public testing::Test {
 protected:
  AdoptionPageTest() {
    theme_.apply(Theme::Scheme::Light);
    page_.propose(builtInLibrary(), QStringLiteral("event_center"));
  }

  [[nodiscard]] AdoptionModel* model() const { return page_.findChild<AdoptionModel*>(); }
  [[nodiscard]] QModelIndex at(const char* clause, int column = AdoptionModel::ClauseColumn) const {
    return model()->indexOf(QString::fromLatin1(clause)).siblingAtColumn(column);
  }
  bool tick(const char* clause, bool on) {
    return model()->setData(at(clause), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
  }
  [[nodiscard]] const AdoptClauses::Entry* entry(const char* clause) {
    command_ = page_.command();
    for (const auto& each : command_.entries) {
      if (each.clause == QLatin1StringView(clause)) return &each;
    }
    return nullptr;
  }

  Theme theme_;
  AdoptionPage page_{theme_, kToday};
  AdoptClauses command_;
};

TEST_F(AdoptionPageTest, ProposesEverythingTheTemplateLeavesOpen) {
  EXPECT_EQ(page_.command().entries.size(), 190U);
  EXPECT_EQ(page_.command().validFrom, kToday);
  EXPECT_EQ(page_.problem(), QString());
  EXPECT_TRUE(entry("EVT-5"));
  EXPECT_FALSE(entry("REG-6"));
  EXPECT_FALSE(model()->flags(at("REG-6")) & Qt::ItemIsUserCheckable);
  EXPECT_FALSE(tick("REG-6", true));
}

TEST_F(AdoptionPageTest, TheModelIsSound) {
  const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  tick("EVT-14", false);
  page_.propose(builtInLibrary(), QStringLiteral("departments"));
  EXPECT_EQ(model()->rowCount(), 9);
}

TEST_F(AdoptionPageTest, AClauseThatWasAdoptedIsLeftOutOnlyForAReason) {
  PolicyLibraryView::Answer library;
  PolicyLibraryView::Section section{*builtInLibrary().policy(QStringLiteral("EVT")), false, {}};
  for (const policy::Clause* clause : builtInLibrary().clausesOf(QStringLiteral("EVT"))) {
    section.clauses.push_back(
        {*clause, policy::Standing::Binding, policy::ClauseAdoption{clause->id, true, {}, kToday, {7}, 3}, 3});
  }
  library.sections.push_back(section);
  page_.setLibrary(library);
  EXPECT_TRUE(page_.command().entries.empty());
  tick("EVT-14", false);
  EXPECT_FALSE(page_.problem().isEmpty());
  EXPECT_EQ(model()->firstProblem(), at("EVT-14", AdoptionModel::ReasonColumn));
  EXPECT_TRUE(model()->setData(at("EVT-14", AdoptionModel::ReasonColumn), QStringLiteral("两组合并"), Qt::EditRole));
  EXPECT_TRUE(page_.problem().isEmpty());
  ASSERT_TRUE(entry("EVT-14"));
  EXPECT_FALSE(entry("EVT-14")->adopted);
  EXPECT_EQ(entry("EVT-14")->reason, QStringLiteral("两组合并"));
  EXPECT_EQ(entry("EVT-14")->version, 3);
  EXPECT_EQ(page_.command().entries.size(), 1U);
}

TEST_F(AdoptionPageTest, AWholePolicyIsTickedAndLeftOutAtOnce) {
  const QModelIndex policy = at("EVT-14").parent();
  ASSERT_TRUE(model()->setData(policy, Qt::Unchecked, Qt::CheckStateRole));
  EXPECT_EQ(policy.data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
  EXPECT_FALSE(page_.problem().isEmpty());
  tick("EVT-4", true);
  EXPECT_EQ(policy.data(Qt::CheckStateRole).toInt(), Qt::PartiallyChecked);
  ASSERT_TRUE(
      model()->setData(policy.siblingAtColumn(AdoptionModel::ReasonColumn), QStringLiteral("不适用"), Qt::EditRole));
  ASSERT_TRUE(entry("EVT-14"));
  EXPECT_EQ(entry("EVT-14")->reason, QStringLiteral("不适用"));
  EXPECT_TRUE(entry("EVT-4")->adopted);
  EXPECT_TRUE(page_.problem().isEmpty());
}

TEST_F(AdoptionPageTest, APastOrMissingDayIsAProblem) {
  auto* from = page_.findChild<DateEdit*>(QStringLiteral("fromEdit"));
  from->setDate(kToday.addDays(-1));
  EXPECT_FALSE(page_.problem().isEmpty());
  from->setDate(kToday.addDays(5));
  EXPECT_TRUE(page_.problem().isEmpty());
  EXPECT_EQ(page_.command().validFrom, kToday.addDays(5));
}

TEST_F(AdoptionPageTest, FindsClausesByNumberAndByWordsInEitherLanguage) {
  auto* search = page_.findChild<QLineEdit*>(QStringLiteral("searchEdit"));
  auto* tree = page_.findChild<QTreeView*>(QStringLiteral("clauseTree"));
  const auto shown = [&](const char* clause) {
    const QModelIndex index = at(clause);
    return !tree->isRowHidden(index.row(), index.parent()) && !tree->isRowHidden(index.parent().row(), {});
  };
  for (const QString& words : {QStringLiteral("evt-14"), QStringLiteral("会签同意"), QStringLiteral("countersign")}) {
    search->setText(words);
    EXPECT_TRUE(shown("EVT-14")) << words.toStdString();
    EXPECT_FALSE(shown("MTG-4.4")) << words.toStdString();
  }
  search->clear();
  EXPECT_TRUE(shown("MTG-4.4"));
}

TEST_F(AdoptionPageTest, ShowsTheTextOfTheCurrentClause) {
  page_.showClause(QStringLiteral("EVT-14"));
  const policy::Clause* clause = builtInLibrary().clause(QStringLiteral("EVT-14"));
  const QString text = page_.findChild<QLabel*>(QStringLiteral("textLabel"))->text();
  EXPECT_TRUE(text == clause->text.en || text == clause->text.zh) << text.toStdString();
}

}  // namespace
}  // namespace guiju
