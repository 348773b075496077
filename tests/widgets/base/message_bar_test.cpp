// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/message_bar.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "widgets/base/pill.h"

namespace guiju {
namespace {

class MessageBarTest : public ::testing::Test {
 protected:
  MessageBarTest() {
    theme_.apply(Theme::Scheme::Light);
    bar_ = std::make_unique<MessageBar>(theme_);
    bar_->resize(900, 80);
  }

  QPushButton* step(const QString& text) {
    for (QPushButton* button : bar_->findChildren<QPushButton*>()) {
      if (button->text() == text && !button->isHidden()) return button;
    }
    return nullptr;
  }
  static Refusal refusal(int obstacles) {
    Refusal refusal;
    refusal.id = QStringLiteral("R-20261123-0417");
    refusal.what = message("t", "Not signed.");
    const char* clauses[] = {"MTG-3.4", "MTG-3.5"};
    for (int i = 0; i < obstacles; ++i) {
      refusal.decision.add(policy::finding(clauses[i], false,
                                           message("t", "%1 is chair and recorder.", {QStringLiteral("Zhou")}),
                                           message("t", "Name another recorder.")));
    }
    return refusal;
  }

  Theme theme_;
  std::unique_ptr<MessageBar> bar_;
};

TEST_F(MessageBarTest, IsHiddenUntilItSaysSomethingAndEscClosesIt) {
  EXPECT_TRUE(bar_->isHidden());
  bar_->say(Tone::Ok, QStringLiteral("Approved."), QStringLiteral("Ma Jun is next."));
  EXPECT_FALSE(bar_->isHidden());
  EXPECT_EQ(bar_->accessibleName(), QStringLiteral("Approved."));
  QSignalSpy dismissed(bar_.get(), &MessageBar::dismissed);
  QTest::keyClick(bar_.get(), Qt::Key_Escape);
  EXPECT_TRUE(bar_->isHidden());
  EXPECT_EQ(dismissed.count(), 1);
}

TEST_F(MessageBarTest, ARefusalNamesItsClauseAndWhatMakesItRight) {
  bar_->say(refusal(1));
  EXPECT_EQ(bar_->tone(), Tone::Bad);
  EXPECT_EQ(bar_->sentence(), QStringLiteral("Not signed."));
  EXPECT_EQ(bar_->detail(), QStringLiteral("Zhou is chair and recorder. Name another recorder."));
  QSignalSpy asked(bar_.get(), &MessageBar::clauseRequested);
  auto* clause = bar_->findChild<ClauseLabel*>();
  ASSERT_TRUE(clause);
  clause->click();
  ASSERT_EQ(asked.count(), 1);
  EXPECT_EQ(asked.first().first().toString(), QStringLiteral("MTG-3.4"));
  ASSERT_TRUE(step(QStringLiteral("Copy number")));
  step(QStringLiteral("Copy number"))->click();
  EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("R-20261123-0417"));
}

TEST_F(MessageBarTest, SeveralObstaclesAreAllShown) {
  bar_->say(refusal(2));
  EXPECT_EQ(bar_->findChildren<ClauseLabel*>().size(), 2);
  EXPECT_EQ(bar_->detail().count(QLatin1Char('\n')), 1);
}

TEST_F(MessageBarTest, AnErrorSaysWhatAndNextAndHidesTheDetail) {
  bar_->say(Error{ErrorCode::StorageFull, message("t", "Not saved: the disk is full."),
                  message("t", "Free some space."), QStringLiteral("SQLITE_FULL 13")});
  EXPECT_EQ(bar_->sentence(), QStringLiteral("Not saved: the disk is full."));
  EXPECT_FALSE(bar_->detail().contains(QLatin1String("SQLITE")));
  ASSERT_TRUE(step(QStringLiteral("Copy details")));
  step(QStringLiteral("Copy details"))->click();
  EXPECT_TRUE(QApplication::clipboard()->text().contains(QLatin1String("SQLITE_FULL 13")));
}

TEST_F(MessageBarTest, AConflictSaysWhoAndOffersTheComparison) {
  Conflict conflict;
  conflict.changedBy = QStringLiteral("Xu");
  conflict.changedAt = QDateTime(QDate(2026, 11, 23), QTime(14, 30), Qt::LocalTime);
  QSignalSpy compare(bar_.get(), &MessageBar::compareRequested);
  bar_->say(Problem(conflict));
  EXPECT_EQ(bar_->tone(), Tone::Warn);
  EXPECT_EQ(bar_->sentence(), QStringLiteral("Xu changed this meanwhile (14:30)."));
  ASSERT_TRUE(step(QStringLiteral("Compare…")));
  step(QStringLiteral("Compare…"))->click();
  EXPECT_EQ(compare.count(), 1);
}

TEST_F(MessageBarTest, ANewMessageTakesTheStepsOfTheOldOneAway) {
  int run = 0;
  bar_->say(Tone::Info, QStringLiteral("Importing"));
  bar_->addStep(QStringLiteral("Stop"), [&run] { ++run; });
  step(QStringLiteral("Stop"))->click();
  EXPECT_EQ(run, 1);
  bar_->say(refusal(1));
  bar_->say(Tone::Ok, QStringLiteral("Done"));
  EXPECT_FALSE(step(QStringLiteral("Stop")));
  EXPECT_FALSE(step(QStringLiteral("Copy number")));
  EXPECT_EQ(bar_->detail(), QString());
}

}  // namespace
}  // namespace guiju
