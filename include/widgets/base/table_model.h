// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "domain/base/result.h"
#include "widgets/base/columns.h"

namespace guiju {

// Roles the delegate reads, in any model (a tree may offer them too).
enum CellRole {
  SubTextRole = Qt::UserRole + 1,
  PillRole,    // int of Tone
  ClauseRole,  // QString
  BoldRole,    // bool
  ToneRole,    // int of Tone
  IconNameRole,
  WholeCellRole,  // TableCell; stands for all of the above
  RecordIdRole,   // qint64
  TotalRole,      // bool: the row of totals
};

// Which rows a list wants next.
struct PageRequest {
  qint64 offset = 0;
  int limit = 0;
  qint64 afterId = 0;  // the last row it has, for reading by key
  QString sortKey;     // empty: the view's own order
  bool descending = false;
};

// One model for every list: columns are a table of values, rows come in pages through a callback, and a refresh changes
// only what has changed, so that selection and scroll position stay.
class TableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  struct Row {
    qint64 id = 0;
    std::shared_ptr<const void> value;
  };
  struct Page {
    std::vector<Row> rows;
    qint64 total = 0;
    bool capped = false;  // there are more than `total`
  };
  using Fetch = std::function<void(const PageRequest&, std::function<void(Result<Page>)>)>;

  explicit TableModel(std::vector<ColumnSpec> columns, QObject* parent = nullptr);

  void setPageSize(int rows) { pageSize_ = rows; }
  void setFetch(Fetch fetch);
  // Rows that are all here; they are sorted by the model itself. `total` is the number without filter.
  void setLocalRows(std::vector<Row> rows, qint64 total);
  void setTotalRow(std::optional<Row> total);

  // Asks again for what is shown.
  void refresh();
  void sortBy(int column, Qt::SortOrder order);
  [[nodiscard]] int sortColumn() const { return sortColumn_; }
  [[nodiscard]] Qt::SortOrder sortOrder() const { return sortOrder_; }
  [[nodiscard]] bool isSortable(int column) const;

  [[nodiscard]] const ColumnSpec& column(int index) const { return columns_[static_cast<std::size_t>(index)]; }
  [[nodiscard]] qint64 idAt(int row) const;  // 0 for the row of totals
  [[nodiscard]] int rowOf(qint64 id) const;  // -1 when it is not here
  [[nodiscard]] const void* valueAt(int row) const;
  [[nodiscard]] CellValue sortValue(int row, int column) const;
  [[nodiscard]] int recordCount() const { return static_cast<int>(rows_.size()); }
  [[nodiscard]] qint64 total() const { return total_; }
  [[nodiscard]] QString countText() const;  // "12 of 340"
  [[nodiscard]] bool isLoading() const { return loading_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  void sort(int column, Qt::SortOrder order) override { sortBy(column, order); }

 Q_SIGNALS:
  void countChanged();
  void failed(const guiju::Error& error);

 private:
  void request(qint64 offset, int limit, bool replace);
  void take(Page page, bool replace);
  void merge(std::vector<Row> rows);
  void removeAbsent(const std::vector<Row>& rows);
  void append(std::vector<Row> rows);
  void reorder(const std::vector<Row>& rows);
  void sortLocally(std::vector<Row>& rows) const;

  std::vector<ColumnSpec> columns_;
  std::vector<Row> rows_;
  std::optional<Row> totalRow_;
  Fetch fetch_;
  qint64 total_ = 0;
  bool capped_ = false;
  bool loading_ = false;
  quint64 generation_ = 0;
  int pageSize_ = 200;
  int sortColumn_ = -1;
  Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

// A list of `Record`s: the typed face of TableModel.
template <class Record>
class RowsModel : public TableModel {
 public:
  struct RecordPage {
    std::vector<Record> rows;
    qint64 total = 0;
    bool capped = false;
  };
  using FetchRecords = std::function<void(const PageRequest&, std::function<void(Result<RecordPage>)>)>;
  using IdOf = qint64 (*)(const Record&);

  // `context` is the translation context of the titles; `columns` must outlive the model (a constant table).
  RowsModel(const char* context, std::span<const Column<Record>> columns, IdOf idOf, QObject* parent = nullptr)
      : TableModel(specs(context, columns), parent), idOf_(idOf) {}

  void setRecords(std::vector<Record> records, qint64 total = -1) {
    const auto count = static_cast<qint64>(records.size());
    setLocalRows(rows(std::move(records), idOf_), total < 0 ? count : total);
  }
  void setTotals(std::optional<Record> totals) {
    setTotalRow(totals ? std::optional(Row{0, std::make_shared<const Record>(*std::move(totals))}) : std::nullopt);
  }
  void setFetchRecords(FetchRecords fetch) {
    setFetch(
        [fetch = std::move(fetch), idOf = idOf_](const PageRequest& request, std::function<void(Result<Page>)> then) {
          fetch(request, [then = std::move(then), idOf](Result<RecordPage> page) {
            if (!page) return then(tl::unexpected(page.error()));
            then(Page{rows(std::move(page->rows), idOf), page->total, page->capped});
          });
        });
  }

  [[nodiscard]] const Record* record(int row) const { return static_cast<const Record*>(valueAt(row)); }
  [[nodiscard]] const Record* record(const QModelIndex& index) const {
    return index.isValid() ? record(index.row()) : nullptr;
  }
  [[nodiscard]] const Record* findRecord(qint64 id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : record(row);
  }

 private:
  static std::vector<Row> rows(std::vector<Record> records, IdOf idOf) {
    std::vector<Row> result;
    result.reserve(records.size());
    for (Record& record : records) {
      const qint64 id = idOf(record);
      result.push_back({id, std::make_shared<const Record>(std::move(record))});
    }
    return result;
  }

  static std::vector<ColumnSpec> specs(const char* context, std::span<const Column<Record>> columns) {
    std::vector<ColumnSpec> result;
    for (const Column<Record>& column : columns) {
      ColumnSpec spec;
      spec.id = QString::fromLatin1(column.id);
      spec.context = context;
      spec.title = column.title;
      spec.cell = [cell = column.cell](const void* record) { return cell(*static_cast<const Record*>(record)); };
      if (column.value) {
        spec.value = [value = column.value](const void* record) { return value(*static_cast<const Record*>(record)); };
      }
      spec.sortKey = QString::fromLatin1(column.sortKey ? column.sortKey : "");
      spec.alignment = column.alignment;
      spec.width = column.width;
      spec.shown = column.shown;
      result.push_back(std::move(spec));
    }
    return result;
  }

  IdOf idOf_;
};

}  // namespace guiju
