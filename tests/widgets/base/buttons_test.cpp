// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/buttons.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "widgets/base/tile.h"

namespace guiju {
namespace {

class ButtonsTest : public ::testing::Test {
 protected:
  ButtonsTest() {
    theme_.apply(Theme::Scheme::Light);
    chips_.addChip({QStringLiteral("all"), QStringLiteral("All 48")});
    running_ = chips_.addChip({QStringLiteral("running"), QStringLiteral("Running 12")});
    kind_ = chips_.addMenuChip(QStringLiteral("kind"), QStringLiteral("Kind"),
                               {{{}, QStringLiteral("all")}, {QStringLiteral("fair"), QStringLiteral("Fair")}});
    chips_.show();
  }

  QPushButton* clear() { return chips_.findChild<QPushButton*>(QStringLiteral("clearChip")); }

  Theme theme_;
  ChipRow chips_{ChipRow::Mode::Exclusive};
  QPushButton* running_ = nullptr;
  QPushButton* kind_ = nullptr;
};

TEST_F(ButtonsTest, ClearAppearsOnlyWhileAFilterIsOn) {
  EXPECT_FALSE(clear()->isVisible());
  QSignalSpy changed(&chips_, &ChipRow::changed);
  running_->click();
  EXPECT_EQ(chips_.checked(), QStringList(QStringLiteral("running")));
  EXPECT_TRUE(clear()->isVisible());
  clear()->click();
  EXPECT_EQ(chips_.checked(), QStringList(QStringLiteral("all")));
  EXPECT_FALSE(chips_.isFiltering());
  EXPECT_FALSE(clear()->isVisible());
  EXPECT_EQ(changed.count(), 2);
}

TEST_F(ButtonsTest, AMenuChipShowsItsValue) {
  EXPECT_EQ(kind_->text(), QStringLiteral("Kind: all"));
  kind_->menu()->actions().at(1)->trigger();
  EXPECT_EQ(kind_->text(), QStringLiteral("Kind: Fair"));
  EXPECT_EQ(chips_.value(QStringLiteral("kind")), QStringLiteral("fair"));
  EXPECT_TRUE(chips_.isFiltering());
  chips_.clear();
  EXPECT_EQ(kind_->text(), QStringLiteral("Kind: all"));
}

TEST_F(ButtonsTest, CheckingMovesNothing) {
  const int before = kind_->x();
  running_->click();
  QTest::qWait(0);
  EXPECT_EQ(kind_->x(), before);
}

TEST_F(ButtonsTest, SegmentsAreExclusiveAndSayTheirId) {
  Segments views;
  views.addSegment(QStringLiteral("list"), QStringLiteral("List"));
  QPushButton* board = views.addSegment(QStringLiteral("board"), QStringLiteral("Board"));
  QSignalSpy changed(&views, &Segments::currentChanged);
  EXPECT_EQ(views.current(), QStringLiteral("list"));
  board->click();
  EXPECT_EQ(views.current(), QStringLiteral("board"));
  views.setCurrent(QStringLiteral("list"));
  EXPECT_EQ(changed.count(), 2);
}

TEST_F(ButtonsTest, ABlockedButtonSaysWhy) {
  const std::unique_ptr<QPushButton> button(makeButton(theme_, ButtonKind::Primary, QStringLiteral("Sign…")));
  setBlocked(button.get(), QStringLiteral("Not all have signed"));
  EXPECT_FALSE(button->isEnabled());
  EXPECT_EQ(button->toolTip(), QStringLiteral("Not all have signed"));
  setBlocked(button.get(), {});
  EXPECT_TRUE(button->isEnabled());
}

TEST_F(ButtonsTest, ATileOpensByMouseAndKeyAndIsOneSentence) {
  Tile tile(theme_, QStringLiteral("Waiting"));
  tile.setValue(QStringLiteral("4"), QStringLiteral("cases"));
  tile.setStatus(Tone::Warn, QStringLiteral("1 late"));
  tile.setClickable(true);
  tile.resize(260, 76);
  tile.show();
  QSignalSpy clicked(&tile, &Tile::clicked);
  QTest::mouseClick(&tile, Qt::LeftButton);
  QTest::keyClick(&tile, Qt::Key_Return);
  EXPECT_EQ(clicked.count(), 2);
  EXPECT_EQ(tile.accessibleName(),
            QStringLiteral("Waiting 4 cases %1").arg(signedText(Tone::Warn, QStringLiteral("1 late"))).simplified());
  EXPECT_EQ(tile.height(), 76);
}

}  // namespace
}  // namespace guiju
