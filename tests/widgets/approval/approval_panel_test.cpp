// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/approval/approval_panel.h"

#include <gtest/gtest.h>

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "support/approval_center.h"
#include "support/scripted_dialogs.h"
#include "widgets/approval/approval_inbox_card.h"
#include "widgets/base/timeline.h"

namespace guiju::approval {
namespace {

using namespace trial_center;

class ApprovalPanelTest : public testing::Test, public ApprovalCenter {
 protected:
  void SetUp() override {
    theme_.apply(Theme::Scheme::Light);
    trial().state.facts[QStringLiteral("budget")] = Money{3'000'00};  // below the limit of signing
  }

  ApprovalPanel& open(PersonId person) {
    session_ = center_->as(accounts_.at(person));
    panel_ = std::make_unique<ApprovalPanel>(kit_, *session_);
    QObject::connect(panel_.get(), &ApprovalPanel::problem, panel_.get(), [this](const Problem&) { ++problems_; });
    QObject::connect(panel_.get(), &ApprovalPanel::decided, panel_.get(), [this] { ++decided_; });
    panel_->show();
    return *panel_;
  }
  QPushButton* button(const char* name) { return panel_->findChild<QPushButton*>(QLatin1StringView(name)); }
  bool offers(const char* name) { return button(name)->isVisibleTo(panel_.get()); }
  QPlainTextEdit* opinion() { return panel_->findChild<QPlainTextEdit*>(QStringLiteral("opinionEdit")); }
  CaseState stateOf(CaseId id) { return view(planner_, CaseTimeline{id})->state; }

  Theme theme_;
  ScriptedDialogs dialogs_;
  QTemporaryDir folder_;
  QSettings settings_{folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
  Kit kit_{theme_, dialogs_, settings_};
  std::unique_ptr<Session> session_;
  std::unique_ptr<ApprovalPanel> panel_;
  int problems_ = 0;
  int decided_ = 0;
};

TEST_F(ApprovalPanelTest, BeforeSubmissionItSaysWhoWillBeAskedAndOffersNothing) {
  open(planner_).showSubject(QStringLiteral("trial"), 7);
  EXPECT_GE(panel_->findChildren<StepWidget*>().size(), 4);
  EXPECT_FALSE(offers("approveButton"));
  EXPECT_EQ(problems_, 0);
}

TEST_F(ApprovalPanelTest, TheDeciderApprovesWithAReadyPhrase) {
  const CaseId id = submit();
  open(promotion_).showCase(id);
  EXPECT_TRUE(offers("approveButton"));
  EXPECT_FALSE(offers("withdrawButton"));
  const auto chips = panel_->findChildren<QPushButton*>();
  const auto phrase = std::find_if(chips.begin(), chips.end(),
                                   [](const QPushButton* chip) { return chip->toolTip() == QLatin1String("Agreed."); });
  ASSERT_NE(phrase, chips.end());
  QTest::mouseClick(*phrase, Qt::LeftButton);
  EXPECT_EQ(opinion()->toPlainText(), QStringLiteral("Agreed."));
  QTest::mouseClick(button("approveButton"), Qt::LeftButton);
  EXPECT_EQ(decided_, 1);
  EXPECT_TRUE(opinion()->toPlainText().isEmpty());
  EXPECT_FALSE(offers("approveButton"));
  EXPECT_TRUE(offers("withdrawButton"));
  EXPECT_EQ(view(planner_, CaseTimeline{id})->items.at(1).text, QStringLiteral("Agreed."));
}

TEST_F(ApprovalPanelTest, ARefusalWithoutAReasonIsNotSentAndNothingIsLost) {
  const CaseId id = submit();
  open(promotion_).showCase(id);
  QTest::mouseClick(button("rejectButton"), Qt::LeftButton);
  EXPECT_EQ(decided_, 0);
  EXPECT_EQ(stateOf(id), CaseState::Running);
  opinion()->setPlainText(QStringLiteral("no"));
  QTest::mouseClick(button("rejectButton"), Qt::LeftButton);
  EXPECT_EQ(stateOf(id), CaseState::Rejected);
}

TEST_F(ApprovalPanelTest, LargeAmountsAskForThePassword) {
  trial().state.facts[QStringLiteral("budget")] = Money{60'000'00};
  const CaseId id = submit();
  open(promotion_).showCase(id);
  dialogs_.texts = {std::nullopt, QStringLiteral("wrong one")};
  QTest::mouseClick(button("approveButton"), Qt::LeftButton);
  EXPECT_EQ(problems_, 0);
  EXPECT_TRUE(offers("approveButton"));
  QTest::mouseClick(button("approveButton"), Qt::LeftButton);
  EXPECT_EQ(problems_, 1);
  EXPECT_EQ(dialogs_.asked.size(), 2);
}

TEST_F(ApprovalPanelTest, TheWorkbenchCardCountsAndDecides) {
  const CaseId id = submit();
  const auto session = center_->as(accounts_.at(promotion_));
  ApprovalInboxCard card(kit_, *session);
  int waiting = -1;
  RecordLink link;
  QObject::connect(&card, &WorkbenchCard::waitingChanged, &card, [&](int count) { waiting = count; });
  QObject::connect(&card, &WorkbenchCard::linkActivated, &card, [&](const RecordLink& opened) { link = opened; });
  card.refresh();
  EXPECT_EQ(waiting, 1);
  QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("openSubjectButton")), Qt::LeftButton);
  EXPECT_EQ(link, (RecordLink{QStringLiteral("trial"), 7}));
  dialogs_.runs = {[](QDialog& dialog) {
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("approveButton")), Qt::LeftButton);
    return dialog.result() == QDialog::Accepted;
  }};
  QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("decideButton")), Qt::LeftButton);
  EXPECT_EQ(waiting, 0);
  EXPECT_EQ(waitingFor(promotion_, Inbox::Decided), std::vector{id});
}

}  // namespace
}  // namespace guiju::approval
