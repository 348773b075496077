// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/table_model.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QPointer>
#include <QSet>
#include <algorithm>

#include "application/base/words.h"
#include "widgets/base/pill.h"

namespace guiju {
namespace {

QString displayText(const TableCell& cell) {
  return cell.clause.isEmpty() ? cell.text : clauseMark(cell.clause);
}

// -1, 0, 1; no value comes first, texts by the locale.
int compared(const CellValue& a, const CellValue& b, const QCollator& collator) {
  if (a.index() != b.index()) return a.index() < b.index() ? -1 : 1;
  if (const auto* text = std::get_if<QString>(&a)) return collator.compare(*text, std::get<QString>(b));
  if (a == b) return 0;
  return a < b ? -1 : 1;
}

}  // namespace

TableModel::TableModel(std::vector<ColumnSpec> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)) {}

void TableModel::setFetch(Fetch fetch) {
  fetch_ = std::move(fetch);
  refresh();
}

void TableModel::setLocalRows(std::vector<Row> rows, qint64 total) {
  fetch_ = nullptr;
  ++generation_;
  loading_ = false;
  sortLocally(rows);
  total_ = total;
  capped_ = false;
  merge(std::move(rows));
  Q_EMIT countChanged();
}

void TableModel::setTotalRow(std::optional<Row> total) {
  const int row = recordCount();
  if (totalRow_ && !total) {
    beginRemoveRows({}, row, row);
    totalRow_.reset();
    endRemoveRows();
  } else if (!totalRow_ && total) {
    beginInsertRows({}, row, row);
    totalRow_ = std::move(total);
    endInsertRows();
  } else if (total) {
    totalRow_ = std::move(total);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
  }
}

void TableModel::refresh() {
  if (fetch_) request(0, std::max(recordCount(), pageSize_), true);
}

bool TableModel::isSortable(int column) const {
  const ColumnSpec& spec = columns_[static_cast<std::size_t>(column)];
  return fetch_ ? !spec.sortKey.isEmpty() : true;
}

void TableModel::sortBy(int column, Qt::SortOrder order) {
  if (column >= columnCount() || (column >= 0 && !isSortable(column))) return;
  sortColumn_ = column;
  sortOrder_ = order;
  if (fetch_) {
    request(0, pageSize_, true);
  } else {
    std::vector<Row> sorted = rows_;
    sortLocally(sorted);
    reorder(sorted);
  }
}

qint64 TableModel::idAt(int row) const {
  return row >= 0 && row < recordCount() ? rows_[static_cast<std::size_t>(row)].id : 0;
}

int TableModel::rowOf(qint64 id) const {
  const auto found = std::find_if(rows_.begin(), rows_.end(), [id](const Row& row) { return row.id == id; });
  return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

const void* TableModel::valueAt(int row) const {
  if (row >= 0 && row < recordCount()) return rows_[static_cast<std::size_t>(row)].value.get();
  return totalRow_ && row == recordCount() ? totalRow_->value.get() : nullptr;
}

CellValue TableModel::sortValue(int row, int column) const {
  const ColumnSpec& spec = columns_[static_cast<std::size_t>(column)];
  const void* value = valueAt(row);
  if (!value) return {};
  return spec.value ? spec.value(value) : CellValue(displayText(spec.cell(value)));
}

QString TableModel::countText() const {
  const QString shown = numberInWords(recordCount());
  const QString all = numberInWords(total_) + (capped_ ? QStringLiteral("+") : QString());
  return total_ == recordCount() && !capped_ ? tr("%1 in all").arg(shown) : tr("%1 of %2").arg(shown, all);
}

int TableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : recordCount() + (totalRow_ ? 1 : 0);
}

int TableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ColumnSpec& spec = columns_[static_cast<std::size_t>(index.column())];
  if (role == Qt::TextAlignmentRole) return QVariant::fromValue(spec.alignment | Qt::AlignVCenter);
  if (role == RecordIdRole) return idAt(index.row());
  const bool isTotal = index.row() == recordCount();
  if (role == TotalRole) return isTotal;
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != WholeCellRole) return {};
  TableCell cell = spec.cell(valueAt(index.row()));
  if (isTotal) cell.bold = true;
  if (role == Qt::DisplayRole) return displayText(cell);
  if (role == WholeCellRole) return QVariant::fromValue(cell);
  const QString text = displayText(cell);
  return cell.subText.isEmpty() ? text : QString(text + QStringLiteral(", ") + cell.subText);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
    return QAbstractTableModel::headerData(section, orientation, role);
  }
  const ColumnSpec& spec = columns_[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return QCoreApplication::translate(spec.context, spec.title);
  if (role == Qt::TextAlignmentRole) return QVariant::fromValue(spec.alignment | Qt::AlignVCenter);
  return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const {
  if (index.isValid() && index.row() == recordCount()) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
  return QAbstractTableModel::flags(index);
}

bool TableModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && fetch_ && !loading_ && (recordCount() < total_ || capped_) && recordCount() > 0;
}

void TableModel::fetchMore(const QModelIndex& parent) {
  if (canFetchMore(parent)) request(recordCount(), pageSize_, false);
}

void TableModel::request(qint64 offset, int limit, bool replace) {
  PageRequest wanted;
  wanted.offset = offset;
  wanted.limit = limit;
  wanted.afterId = replace || rows_.empty() ? 0 : rows_.back().id;
  if (sortColumn_ >= 0) wanted.sortKey = columns_[static_cast<std::size_t>(sortColumn_)].sortKey;
  wanted.descending = sortOrder_ == Qt::DescendingOrder;
  loading_ = true;
  const quint64 generation = ++generation_;
  fetch_(wanted, [self = QPointer<TableModel>(this), generation, replace](Result<Page> page) {
    // Only the newest question counts; an answer that comes late is dropped.
    if (!self || generation != self->generation_) return;
    if (page) {
      self->take(*std::move(page), replace);
    } else {
      self->loading_ = false;
      Q_EMIT self->failed(page.error());
    }
  });
}

void TableModel::take(Page page, bool replace) {
  // An empty further page ends the list, whatever was counted before.
  const bool atEnd = !replace && page.rows.empty();
  if (replace) {
    merge(std::move(page.rows));
  } else {
    append(std::move(page.rows));
  }
  total_ = atEnd ? recordCount() : std::max<qint64>(page.total, recordCount());
  capped_ = page.capped && !atEnd;
  loading_ = false;  // only now: a view may ask for more from within the insertion
  Q_EMIT countChanged();
}

void TableModel::merge(std::vector<Row> rows) {
  removeAbsent(rows);
  QSet<qint64> present;
  for (const Row& row : rows_) present.insert(row.id);
  std::vector<Row> added;
  for (const Row& row : rows) {
    if (!present.contains(row.id)) added.push_back(row);
  }
  append(std::move(added));
  reorder(rows);
  if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(recordCount() - 1, columnCount() - 1));
}

void TableModel::removeAbsent(const std::vector<Row>& rows) {
  QSet<qint64> wanted;
  for (const Row& row : rows) wanted.insert(row.id);
  for (int last = recordCount() - 1; last >= 0; --last) {
    if (wanted.contains(idAt(last))) continue;
    int first = last;
    while (first > 0 && !wanted.contains(idAt(first - 1))) --first;
    beginRemoveRows({}, first, last);
    rows_.erase(rows_.begin() + first, rows_.begin() + last + 1);
    endRemoveRows();
    last = first;
  }
}

void TableModel::append(std::vector<Row> rows) {
  if (rows.empty()) return;
  const int first = recordCount();
  beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
  rows_.insert(rows_.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
  endInsertRows();
}

// Puts the rows into the given order; who points at a record goes on pointing at it.
void TableModel::reorder(const std::vector<Row>& rows) {
  const bool same = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                               [](const Row& a, const Row& b) { return a.id == b.id; });
  if (same) {
    rows_ = rows;
    return;
  }
  Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
  QHash<qint64, int> place;
  for (std::size_t i = 0; i < rows.size(); ++i) place.insert(rows[i].id, static_cast<int>(i));
  const QModelIndexList before = persistentIndexList();
  QModelIndexList after;
  for (const QModelIndex& old : before) {
    const bool isTotal = old.row() == recordCount();
    after << index(isTotal ? old.row() : place.value(idAt(old.row())), old.column());
  }
  rows_ = rows;
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TableModel::sortLocally(std::vector<Row>& rows) const {
  if (sortColumn_ < 0) return;
  const ColumnSpec& spec = columns_[static_cast<std::size_t>(sortColumn_)];
  QCollator collator{QLocale()};
  collator.setNumericMode(true);
  std::vector<std::pair<CellValue, Row>> keyed;
  keyed.reserve(rows.size());
  for (Row& row : rows) {
    CellValue key = spec.value ? spec.value(row.value.get()) : CellValue(displayText(spec.cell(row.value.get())));
    keyed.emplace_back(std::move(key), std::move(row));
  }
  const bool descending = sortOrder_ == Qt::DescendingOrder;
  std::stable_sort(keyed.begin(), keyed.end(), [&collator, descending](const auto& a, const auto& b) {
    const int order = compared(a.first, b.first, collator);
    return descending ? order > 0 : order < 0;
  });
  std::transform(keyed.begin(), keyed.end(), rows.begin(), [](auto& pair) { return std::move(pair.second); });
}

}  // namespace guiju
