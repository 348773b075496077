// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/table_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

#include "widgets/base/people_table.h"

namespace guiju {
namespace {

using testing::makeModel;
using testing::people;
using testing::Person;
using testing::PersonModel;

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList names(const PersonModel& model) {
  QStringList result;
  for (int row = 0; row < model.recordCount(); ++row) result << model.record(row)->name;
  return result;
}

TEST(TableModel, ShowsWhatTheColumnsSay) {
  const auto model = makeModel();
  QAbstractItemModelTester tester(model.get(), kFatal);
  model->setRecords(people(3));
  EXPECT_EQ(model->index(1, 1).data().toString(), QStringLiteral("2.00"));
  EXPECT_EQ(model->index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Person 2, no. 2"));
  EXPECT_EQ(model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Sold (yuan)"));
  EXPECT_EQ(model->index(0, 1).data(Qt::TextAlignmentRole).toInt(), Qt::AlignRight | Qt::AlignVCenter);
}

TEST(TableModel, RefreshKeepsWhoIsPointedAt) {
  const auto model = makeModel();
  QAbstractItemModelTester tester(model.get(), kFatal);
  model->setRecords(people(10));
  const QPersistentModelIndex seventh = model->index(6, 0);
  const QPersistentModelIndex third = model->index(2, 0);
  std::vector<Person> next = people(12, 5);  // 5 … 16: the first four are gone
  std::reverse(next.begin(), next.end());
  model->setRecords(next);
  EXPECT_FALSE(third.isValid());
  ASSERT_TRUE(seventh.isValid());
  EXPECT_EQ(model->record(seventh.row())->id, 7);
  EXPECT_EQ(model->recordCount(), 12);
  EXPECT_EQ(model->record(0)->id, 16);
}

TEST(TableModel, RefreshShowsChangedValues) {
  const auto model = makeModel();
  QAbstractItemModelTester tester(model.get(), kFatal);
  model->setRecords(people(2));
  const QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
  const QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
  std::vector<Person> next = people(2);
  next[1].name = QStringLiteral("Renamed");
  model->setRecords(next);
  EXPECT_EQ(model->index(1, 0).data().toString(), QStringLiteral("Renamed"));
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(removed.count(), 0);
}

TEST(TableModel, SortsByValueNotByText) {
  const auto model = makeModel();
  QAbstractItemModelTester tester(model.get(), kFatal);
  std::vector<Person> rows = {{1, QStringLiteral("a"), Money{90000}, {}},
                              {2, QStringLiteral("b"), Money{1000000}, {}},
                              {3, QStringLiteral("c"), Money{-5}, {}}};
  model->setRecords(rows);
  model->sortBy(1, Qt::AscendingOrder);
  EXPECT_EQ(names(*model), QStringList({QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
  model->sortBy(1, Qt::DescendingOrder);
  EXPECT_EQ(names(*model), QStringList({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
  rows.push_back({4, QStringLiteral("d"), Money{100000}, {}});
  model->setRecords(rows);
  EXPECT_EQ(names(*model),
            QStringList({QStringLiteral("b"), QStringLiteral("d"), QStringLiteral("a"), QStringLiteral("c")}));
}

TEST(TableModel, ChineseNamesSortByPinyin) {
  const QLocale before;
  QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
  const auto model = makeModel();
  model->setRecords({{1, QStringLiteral("周启明"), {}, {}},
                     {2, QStringLiteral("陈思远"), {}, {}},
                     {3, QStringLiteral("林若溪"), {}, {}}});
  model->sortBy(0, Qt::AscendingOrder);
  EXPECT_EQ(names(*model), QStringList({QStringLiteral("陈思远"), QStringLiteral("林若溪"), QStringLiteral("周启明")}));
  QLocale::setDefault(before);
}

// A view of a thousand people that answers when told to.
struct SlowView {
  std::vector<Person> all = people(1000);
  std::vector<PageRequest> asked;
  std::vector<std::function<void(Result<PersonModel::RecordPage>)>> waiting;

  PersonModel::FetchRecords fetch() {
    return [this](const PageRequest& request, std::function<void(Result<PersonModel::RecordPage>)> then) {
      asked.push_back(request);
      waiting.push_back(std::move(then));
    };
  }
  void answer(std::size_t which) {
    const PageRequest& request = asked[which];
    const auto end = std::min<qint64>(request.offset + request.limit, static_cast<qint64>(all.size()));
    PersonModel::RecordPage page;
    page.rows.assign(all.begin() + request.offset, all.begin() + end);
    page.total = static_cast<qint64>(all.size());
    waiting[which](std::move(page));
  }
};

TEST(TableModel, ReadsPageByPage) {
  const auto model = makeModel();
  QAbstractItemModelTester tester(model.get(), kFatal);
  SlowView view;
  model->setPageSize(400);
  model->setFetchRecords(view.fetch());
  EXPECT_TRUE(model->isLoading());
  view.answer(0);
  EXPECT_EQ(model->recordCount(), 400);
  EXPECT_EQ(model->countText(), QStringLiteral("400 of 1,000"));
  ASSERT_TRUE(model->canFetchMore({}));
  model->fetchMore({});
  EXPECT_FALSE(model->canFetchMore({})) << "one question at a time";
  EXPECT_EQ(view.asked[1].offset, 400);
  EXPECT_EQ(view.asked[1].afterId, 400);
  view.answer(1);
  model->fetchMore({});
  view.answer(2);
  EXPECT_EQ(model->recordCount(), 1000);
  EXPECT_FALSE(model->canFetchMore({}));
}

TEST(TableModel, LateAnswersAreDropped) {
  const auto model = makeModel();
  QAbstractItemModelTester tester(model.get(), kFatal);
  SlowView view;
  model->setFetchRecords(view.fetch());
  model->sortBy(1, Qt::DescendingOrder);
  EXPECT_EQ(view.asked[1].sortKey, QStringLiteral("sold"));
  EXPECT_TRUE(view.asked[1].descending);
  view.answer(0);
  EXPECT_EQ(model->recordCount(), 0);
  view.answer(1);
  EXPECT_EQ(model->recordCount(), 200);
}

TEST(TableModel, AnAnswerAfterItsEndDoesNoHarm) {
  auto model = makeModel();
  SlowView view;
  model->setFetchRecords(view.fetch());
  model.reset();
  view.answer(0);
}

TEST(TableModel, AFailureIsSaidAndWhatWasReadStays) {
  const auto model = makeModel();
  SlowView view;
  model->setFetchRecords(view.fetch());
  view.answer(0);
  QString said;
  QObject::connect(model.get(), &TableModel::failed, model.get(),
                   [&said](const Error& error) { said = error.what.text; });
  model->refresh();
  view.waiting[1](fail(ErrorCode::Unavailable, message("t", "The server does not answer.")));
  EXPECT_EQ(said, QStringLiteral("The server does not answer."));
  EXPECT_EQ(model->recordCount(), 200);
  EXPECT_FALSE(model->isLoading());
}

TEST(TableModel, OnlyWhatTheViewCanSortIsSortable) {
  const auto model = makeModel();
  SlowView view;
  model->setFetchRecords(view.fetch());
  EXPECT_TRUE(model->isSortable(1));
  EXPECT_FALSE(model->isSortable(2));
  model->sortBy(2, Qt::AscendingOrder);
  EXPECT_EQ(view.asked.size(), 1U);
}

TEST(TableModel, TheRowOfTotalsStaysLastAndIsNoRecord) {
  const auto model = makeModel();
  QAbstractItemModelTester tester(model.get(), kFatal);
  model->setRecords(people(3));
  model->setTotals(Person{0, QStringLiteral("Total"), Money{600}, {}});
  EXPECT_EQ(model->rowCount(), 4);
  EXPECT_EQ(model->idAt(3), 0);
  EXPECT_TRUE(model->index(3, 0).data(TotalRole).toBool());
  EXPECT_FALSE(model->flags(model->index(3, 0)).testFlag(Qt::ItemIsSelectable));
  model->sortBy(1, Qt::DescendingOrder);
  model->setRecords(people(5));
  EXPECT_EQ(model->index(5, 0).data().toString(), QStringLiteral("Total"));
  EXPECT_EQ(model->countText(), QStringLiteral("5 in all"));
  model->setTotals({});
  EXPECT_EQ(model->rowCount(), 5);
}

TEST(TableModel, AFilteredListSaysOfHowMany) {
  const auto model = makeModel();
  model->setRecords(people(12), 340);
  EXPECT_EQ(model->countText(), QStringLiteral("12 of 340"));
}

}  // namespace
}  // namespace guiju
