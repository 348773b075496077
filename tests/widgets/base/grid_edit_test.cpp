// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/grid_edit.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

namespace guiju {
namespace {

const QDate kToday(2026, 11, 23);

std::vector<GridColumn> columns() {
  return {{.id = QStringLiteral("item"), .title = QStringLiteral("Item"), .required = true},
          {.id = QStringLiteral("amount"),
           .title = QStringLiteral("Amount"),
           .kind = GridKind::Money,
           .width = 120,
           .required = true},
          {.id = QStringLiteral("pieces"), .title = QStringLiteral("Pieces"), .kind = GridKind::Integer, .width = 80},
          {.id = QStringLiteral("due"), .title = QStringLiteral("Due"), .kind = GridKind::Date, .width = 100},
          {.id = QStringLiteral("kind"),
           .title = QStringLiteral("Kind"),
           .kind = GridKind::Choice,
           .width = 100,
           .choices = {QStringLiteral("venue"), QStringLiteral("media")}}};
}

class GridEditTest : public ::testing::Test {
 protected:
  GridEditTest() {
    theme_.apply(Theme::Scheme::Light);
    grid_ = std::make_unique<GridEdit>(theme_, QStringLiteral("Budget"), columns(), kToday);
    grid_->resize(700, 300);
    grid_->show();
    grid_->setFocus();
    goTo(0, 0);
  }

  void goTo(int row, int column) { grid_->goTo(row, column); }
  void pasteText(const QString& text) {
    QApplication::clipboard()->setText(text);
    QTest::keyClick(grid_.get(), Qt::Key_V, Qt::ControlModifier);
  }
  QString text(int row, int column) { return grid_->cells()->text(row, column); }

  Theme theme_;
  std::unique_ptr<GridEdit> grid_;
};

TEST_F(GridEditTest, TakesRowsFromASpreadsheet) {
  pasteText(QStringLiteral("场地与搭建\t148000\t2\t2026/12/1\tvenue\r\n媒体\t86,000.5\t\t12-10\tmedia\r\n"));
  EXPECT_EQ(grid_->cells()->rows().size(), 2U);
  EXPECT_EQ(text(0, 0), QStringLiteral("场地与搭建"));
  EXPECT_EQ(text(0, 1), QStringLiteral("148,000.00"));
  EXPECT_EQ(grid_->cells()->money(1, 1), Money{8600050});
  EXPECT_EQ(grid_->cells()->integer(0, 2), 2);
  EXPECT_EQ(grid_->cells()->date(0, 3), QDate(2026, 12, 1));
  EXPECT_EQ(grid_->cells()->date(1, 3), QDate(2026, 12, 10));
  EXPECT_EQ(grid_->problemText(), QString());
}

TEST_F(GridEditTest, WrongCellsStayAsTypedAndAreMarked) {
  QSignalSpy remarked(grid_.get(), &GridEdit::remarked);
  pasteText(QStringLiteral("A\tabout 5000\tten\tsoon\tother"));
  EXPECT_EQ(text(0, 1), QStringLiteral("about 5000"));
  EXPECT_EQ(text(0, 3), QStringLiteral("soon"));
  EXPECT_EQ(grid_->cells()->problemCount(), 4);
  ASSERT_EQ(remarked.count(), 1);
  EXPECT_EQ(remarked.first().first().toString(), QStringLiteral("Cells to correct: 4"));
  EXPECT_TRUE(grid_->cells()->index(0, 1).data(Qt::ToolTipRole).isValid());
  goTo(0, 0);
  EXPECT_TRUE(grid_->showFirstProblem());
  EXPECT_EQ(grid_->currentIndex().column(), 1);
}

TEST_F(GridEditTest, WhatDoesNotFitIsSaid) {
  QSignalSpy remarked(grid_.get(), &GridEdit::remarked);
  goTo(0, 3);
  pasteText(QStringLiteral("2026-12-01\tvenue\tmore\tand more"));
  ASSERT_EQ(remarked.count(), 1);
  EXPECT_TRUE(remarked.first().first().toString().startsWith(QLatin1String("2 columns did not fit")));
}

TEST_F(GridEditTest, ACopiedHeadIsNoRow) {
  pasteText(QStringLiteral("Item\tAmount\tPieces\nA\t1\t2\n"));
  ASSERT_EQ(grid_->cells()->rows().size(), 1U);
  EXPECT_EQ(text(0, 0), QStringLiteral("A"));
}

TEST_F(GridEditTest, OneCellFillsTheSelection) {
  pasteText(QStringLiteral("A\t1\nB\t2\nC\t3\n"));
  grid_->selectionModel()->select(QItemSelection(grid_->cells()->index(0, 1), grid_->cells()->index(2, 1)),
                                  QItemSelectionModel::ClearAndSelect);
  pasteText(QStringLiteral("7"));
  for (int row = 0; row < 3; ++row) EXPECT_EQ(text(row, 1), QStringLiteral("7.00"));
}

TEST_F(GridEditTest, TypingBeginsANewRowAndUndoTakesItBack) {
  goTo(0, 0);
  QTest::keyClick(grid_.get(), Qt::Key_F2);
  auto* editor = grid_->findChild<QLineEdit*>();
  ASSERT_TRUE(editor);
  QInputMethodEvent typed;
  typed.setCommitString(QStringLiteral("礼品"));
  QApplication::sendEvent(editor, &typed);
  QTest::keyClick(editor, Qt::Key_Return);
  QApplication::processEvents();  // the editor commits after the key
  ASSERT_EQ(grid_->cells()->rows().size(), 1U);
  EXPECT_EQ(text(0, 0), QStringLiteral("礼品"));
  EXPECT_EQ(grid_->cells()->problem(0, 1), QStringLiteral("Required"));
  grid_->setFocus();
  QTest::keyClick(grid_.get(), Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(grid_->cells()->rows().empty());
  QTest::keyClick(grid_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(text(0, 0), QStringLiteral("礼品"));
}

TEST_F(GridEditTest, ClearingAndDeletingCanBeUndone) {
  pasteText(QStringLiteral("A\t1\nB\t2\n"));
  goTo(0, 0);
  QTest::keyClick(grid_.get(), Qt::Key_Delete);
  EXPECT_EQ(text(0, 0), QString());
  QTest::keyClick(grid_.get(), Qt::Key_Minus, Qt::ControlModifier);
  ASSERT_EQ(grid_->cells()->rows().size(), 1U);
  EXPECT_EQ(text(0, 0), QStringLiteral("B"));
  grid_->cells()->undoStack()->undo();
  grid_->cells()->undoStack()->undo();
  EXPECT_EQ(text(0, 0), QStringLiteral("A"));
  EXPECT_EQ(text(1, 0), QStringLiteral("B"));
}

TEST_F(GridEditTest, ABlankRowIsNotWrong) {
  grid_->cells()->insertBlankRow(0);
  EXPECT_EQ(grid_->cells()->problemCount(), 0);
}

// Any sequence of edits, undone step by step, gives back every state before it.
TEST(GridEdit, UndoGivesBackEveryState) {
  EXPECT_TRUE(rc::check([] {
    GridModel model(columns(), kToday);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<std::vector<QStringList>> states{model.rows()};
    for (int step = 0; step < 12; ++step) {
      const int rows = static_cast<int>(model.rows().size());
      const int row = *rc::gen::inRange(0, rows + 1);
      const int before = model.undoStack()->index();
      switch (*rc::gen::inRange(0, 3)) {
        case 0: {
          const auto height = *rc::gen::inRange(1, 4);
          const auto column = *rc::gen::inRange(0, 5);
          const auto word = QString::number(*rc::gen::inRange(0, 100));
          model.write(row, column, std::vector<QStringList>(static_cast<std::size_t>(height), {word, word}),
                      QStringLiteral("x"));
          break;
        }
        case 1:
          model.removeRowsAt(row, *rc::gen::inRange(1, 3));
          break;
        default:
          model.insertBlankRow(row);
          break;
      }
      if (model.undoStack()->index() != before) states.push_back(model.rows());
    }
    while (states.size() > 1) {
      RC_ASSERT(model.rows() == states.back());
      states.pop_back();
      model.undoStack()->undo();
    }
    RC_ASSERT(model.rows() == states.back());
  }));
}

}  // namespace
}  // namespace guiju
