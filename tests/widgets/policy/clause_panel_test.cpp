// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/clause_panel.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <memory>

#include "application/policy/enforcement.h"
#include "domain/policy/refusal.h"

namespace guiju {
namespace {

const QDate kSince(2026, 3, 1);

ClauseDetail detailOf(const char* id, policy::Standing standing = policy::Standing::Binding) {
  const policy::Catalog& library = builtInLibrary();
  const policy::Clause* clause = library.clause(QString::fromLatin1(id));
  ClauseDetail detail{{*clause, standing, policy::ClauseAdoption{clause->id, true, {}, kSince}, 0},
                      *library.policy(clause->policy),
                      {},
                      {}};
  for (const policy::ParameterDefinition* each : library.parametersOf(clause->id)) {
    const policy::ParameterHistory history(*each);
    detail.parameters.push_back({history, history.on(kSince)});
  }
  return detail;
}

Refusal refusal() {
  Refusal made;
  made.id = QStringLiteral("R-20261123-0417");
  made.what = message("commands", "Submit the plan");
  made.decision.add(policy::finding("EVT-14", false, message("activity", "Execution has not countersigned."),
                                    message("activity", "Ask the execution group to countersign.")));
  made.decision.add(policy::finding("EVT-14", true, message("activity", "Promotion has countersigned.")));
  made.decision.add(
      policy::finding("EVT-16", false, message("activity", "No milestone."), message("activity", "Add a milestone.")));
  return made;
}

class ClausePanelTest : public testing::Test {
 protected:
  ClausePanelTest() { theme_.apply(Theme::Scheme::Light); }
  ~ClausePanelTest() override { QLocale::setDefault(QLocale::system()); }

  [[nodiscard]] QString words() const {
    QStringList texts;
    for (const QLabel* label : panel_->findChildren<QLabel*>()) texts << label->text();
    return texts.join(QLatin1Char('\n'));
  }

  void show(const ClauseDetail& detail, const std::optional<Refusal>& refusal = {}) {
    panel_ = std::make_unique<ClausePanel>(theme_, detail, refusal);
  }

  Theme theme_;
  std::unique_ptr<ClausePanel> panel_;
};

TEST_F(ClausePanelTest, SaysTheClauseInTheLanguageOfTheWindow) {
  const policy::Clause* clause = builtInLibrary().clause(QStringLiteral("EVT-14"));
  QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
  show(detailOf("EVT-14"));
  EXPECT_TRUE(words().contains(clause->text.zh));
  EXPECT_FALSE(words().contains(clause->text.en));
  QLocale::setDefault(QLocale(QLocale::English));
  show(detailOf("EVT-14"));
  EXPECT_TRUE(words().contains(clause->text.en));
  EXPECT_EQ(panel_->clause(), QStringLiteral("EVT-14"));
}

TEST_F(ClausePanelTest, SaysBasisStandingAndSince) {
  QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
  show(detailOf("EVT-14"));
  EXPECT_TRUE(words().contains(QStringLiteral("Derived")));
  EXPECT_TRUE(words().contains(QStringLiteral("Binding")));
  EXPECT_TRUE(words().contains(QStringLiteral("2026-03-01")));
  show(detailOf("EVT-1", policy::Standing::Planned));
  EXPECT_TRUE(words().contains(QStringLiteral("Not yet enforced")));
}

TEST_F(ClausePanelTest, ShowsOnlyTheFindingsOfItsClauseAndWhatMakesItRight) {
  show(detailOf("EVT-14"), refusal());
  EXPECT_TRUE(words().contains(QStringLiteral("Execution has not countersigned.")));
  EXPECT_TRUE(words().contains(QStringLiteral("Promotion has countersigned.")));
  EXPECT_TRUE(words().contains(QStringLiteral("Ask the execution group to countersign.")));
  EXPECT_FALSE(words().contains(QStringLiteral("No milestone.")));
  EXPECT_TRUE(words().contains(QStringLiteral("R-20261123-0417")));
}

TEST_F(ClausePanelTest, ShowsTheFiguresInForce) {
  show(detailOf("SYS-1.1"));
  EXPECT_TRUE(words().contains(QStringLiteral("5,000.00 yuan")));
  EXPECT_TRUE(words().contains(QStringLiteral("50,000.00 yuan")));
}

TEST_F(ClausePanelTest, CopiesTheNumberAndLeadsToTheLibrary) {
  show(detailOf("EVT-14"), refusal());
  panel_->findChild<QPushButton*>(QStringLiteral("copyRefusalButton"))->click();
  EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("R-20261123-0417"));
  const QSignalSpy asked(panel_.get(), &ClausePanel::policyRequested);
  panel_->findChild<QPushButton*>(QStringLiteral("openPoliciesButton"))->click();
  ASSERT_EQ(asked.size(), 1);
  EXPECT_EQ(asked.front().front().toString(), QStringLiteral("EVT-14"));
}

TEST_F(ClausePanelTest, FitsItsWidthInBothLanguages) {
  for (const QLocale& locale : {QLocale(QLocale::Chinese, QLocale::China), QLocale(QLocale::English)}) {
    QLocale::setDefault(locale);
    for (const char* id : {"EVT-14", "SYS-1.1", "MTG-4.4", "REG-15"}) {
      show(detailOf(id), refusal());
      EXPECT_LE(panel_->minimumSizeHint().width(), SidePanel::kWidth - 22) << id;
    }
  }
}

}  // namespace
}  // namespace guiju
