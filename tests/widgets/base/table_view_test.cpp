// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/table_view.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "widgets/base/card.h"
#include "widgets/base/people_table.h"

namespace guiju {
namespace {

using testing::makeModel;
using testing::people;
using testing::Person;

class TableViewTest : public ::testing::Test {
 protected:
  TableViewTest() : settings_(folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat) {
    theme_.apply(Theme::Scheme::Light);
    view_ = make();
    model_->setRecords(people(100));
  }

  std::unique_ptr<TableView> make() {
    auto view = std::make_unique<TableView>(theme_, QStringLiteral("people"), QStringLiteral("People"), &settings_);
    view->resize(500, 400);
    view->setTable(model_.get());
    view->show();
    return view;
  }

  void clickHeader(int column) {
    const QHeaderView* header = view_->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
  }

  Theme theme_;
  QTemporaryDir folder_;
  QSettings settings_;
  std::unique_ptr<testing::PersonModel> model_ = makeModel();
  std::unique_ptr<TableView> view_;
};

TEST_F(TableViewTest, RefreshKeepsSelectionAndScroll) {
  ASSERT_TRUE(view_->select(60));
  const int scrolled = view_->verticalScrollBar()->value();
  ASSERT_GT(scrolled, 0);
  std::vector<Person> next = people(100);
  next[59].name = QStringLiteral("Renamed");
  model_->setRecords(next);
  EXPECT_EQ(view_->currentId(), 60);
  EXPECT_EQ(view_->selectedIds(), std::vector<qint64>{60});
  EXPECT_EQ(view_->verticalScrollBar()->value(), scrolled);
}

TEST_F(TableViewTest, EnterOpensTheCurrentRecord) {
  QSignalSpy opened(view_.get(), &TableView::recordOpened);
  view_->select(3);
  QTest::keyClick(view_.get(), Qt::Key_Return);
  ASSERT_EQ(opened.count(), 1);
  EXPECT_EQ(opened.first().first().toLongLong(), 3);
  QTest::keyClick(view_.get(), Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(opened.count(), 1) << "Ctrl+Enter belongs to the page";
}

TEST_F(TableViewTest, ArrowKeysMoveTheCurrentRecord) {
  view_->select(3);
  QSignalSpy moved(view_.get(), &TableView::currentRecordChanged);
  QTest::keyClick(view_.get(), Qt::Key_Down);
  ASSERT_EQ(moved.count(), 1);
  EXPECT_EQ(moved.first().first().toLongLong(), 4);
}

TEST_F(TableViewTest, TheHeaderSortsAndTurns) {
  clickHeader(1);
  EXPECT_EQ(model_->idAt(0), 1);
  clickHeader(1);
  EXPECT_EQ(model_->idAt(0), 100);
  EXPECT_EQ(view_->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

TEST_F(TableViewTest, CopiesSelectedRowsAsTextAndTable) {
  view_->select(2);
  QTest::keyClick(view_.get(), Qt::Key_C, Qt::ControlModifier);
  const QMimeData* data = QApplication::clipboard()->mimeData();
  EXPECT_EQ(
      data->text(),
      QStringLiteral("Name\tSold (yuan)\tSince\nPerson 2\t2.00\t%1\n").arg(model_->index(1, 2).data().toString()));
  EXPECT_TRUE(data->html().contains(QLatin1String("<th>Name</th>")));
  EXPECT_TRUE(data->html().contains(QLatin1String("<td>Person 2</td>")));
}

TEST_F(TableViewTest, CopiesAllRowsWhenNoneIsSelected) {
  view_->clearSelection();
  view_->copyRows();
  EXPECT_EQ(QApplication::clipboard()->text().count(QLatin1Char('\n')), 101);
}

TEST_F(TableViewTest, ColumnsAndSortSurviveARestart) {
  view_->horizontalHeader()->moveSection(1, 0);
  view_->showColumn(QStringLiteral("since"), false);
  view_->setColumnWidth(1, 177);
  clickHeader(1);
  clickHeader(1);
  view_.reset();
  model_ = makeModel();
  model_->setRecords(people(5));
  const auto again = make();
  EXPECT_EQ(again->horizontalHeader()->logicalIndex(0), 1);
  EXPECT_TRUE(again->isColumnHidden(2));
  EXPECT_EQ(again->columnWidth(1), 177);
  EXPECT_EQ(model_->idAt(0), 5);
  again->resetColumns();
  EXPECT_EQ(again->horizontalHeader()->logicalIndex(0), 0);
  EXPECT_FALSE(again->isColumnHidden(2));
  EXPECT_EQ(again->columnWidth(1), 120);
  EXPECT_FALSE(settings_.contains(QStringLiteral("columns/people/order")));
}

TEST_F(TableViewTest, TheLastShownColumnCantBeHidden) {
  for (const char* id : {"name", "sold", "since"}) view_->showColumn(QLatin1String(id), false);
  int shown = 0;
  for (int i = 0; i < 3; ++i) shown += view_->isColumnHidden(i) ? 0 : 1;
  EXPECT_EQ(shown, 1);
}

TEST_F(TableViewTest, ExportIsWhatStandsOnTheScreen) {
  view_->horizontalHeader()->moveSection(1, 0);
  view_->showColumn(QStringLiteral("since"), false);
  clickHeader(1);
  clickHeader(1);
  const ShownTable shown = view_->shownTable();
  EXPECT_EQ(shown.headers, QStringList({QStringLiteral("Sold (yuan)"), QStringLiteral("Name")}));
  ASSERT_EQ(shown.rows.size(), 100U);
  EXPECT_EQ(shown.rows[0][0], Cell::ofNumber(QStringLiteral("100.00")));
  EXPECT_EQ(shown.rows[0][1], Cell::ofText(QStringLiteral("Person 100")));
}

TEST_F(TableViewTest, AnEmptyListSaysWhy) {
  auto* empty = new EmptyState(theme_);
  empty->set(EmptyState::Kind::NothingYet, QStringLiteral("No people yet"), QStringLiteral("Import a roster."),
             QStringLiteral("Import…"));
  view_->setEmptyState(empty);
  EXPECT_FALSE(empty->isVisible());
  model_->setRecords({});
  EXPECT_TRUE(empty->isVisible());
  model_->setRecords(people(1));
  EXPECT_FALSE(empty->isVisible());
}

TEST_F(TableViewTest, TheNameColumnTakesWhatIsLeft) {
  int sum = 0;
  for (int i = 0; i < 3; ++i) sum += view_->columnWidth(i);
  EXPECT_EQ(sum, view_->viewport()->width());
  EXPECT_GT(view_->columnWidth(0), 200);
  view_->resize(200, 300);
  EXPECT_EQ(view_->columnWidth(0), 140) << "a name stays readable; the table scrolls";
}

}  // namespace
}  // namespace guiju
