// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/table_view.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

#include "application/base/words.h"
#include "widgets/base/card.h"
#include "widgets/base/cell_delegate.h"
#include "widgets/base/clipboard_table.h"
#include "widgets/base/table_header.h"

namespace guiju {
namespace {

// A number is written as one, so that a spreadsheet can add it up; everything else as it is read.
Cell exportCell(const CellValue& value, const QString& text) {
  if (const auto* amount = std::get_if<Money>(&value)) {
    const qint64 fen = amount->fen < 0 ? -amount->fen : amount->fen;
    const QString sign = amount->fen < 0 ? QStringLiteral("-") : QString();
    return Cell::ofNumber(QStringLiteral("%1%2.%3").arg(sign).arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0')));
  }
  if (const auto* number = std::get_if<qint64>(&value)) return Cell::ofNumber(QString::number(*number));
  if (const auto* date = std::get_if<QDate>(&value); date && date->isValid()) return Cell::ofDate(*date);
  return text.isEmpty() ? Cell() : Cell::ofText(text);
}

}  // namespace

TableView::TableView(const Theme& theme, const QString& name, const QString& title, QSettings* settings,
                     QWidget* parent)
    : QTableView(parent), theme_(theme), name_(name), settings_(settings), delegate_(new CellDelegate(theme, this)) {
  setObjectName(name + QStringLiteral("View"));
  setAccessibleName(title);
  setItemDelegate(delegate_);
  setShowGrid(false);
  setFrameShape(QFrame::NoFrame);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setMouseTracking(true);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  setRowHeight(32);
  auto* header = new TableHeader(theme, this);
  setHorizontalHeader(header);
  header->setSectionsMovable(true);
  header->setSectionsClickable(true);
  header->setMinimumSectionSize(theme.px(36));
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  header->setAccessibleName(tr("Columns of %1").arg(title));
  connect(header, &QHeaderView::sectionClicked, this, &TableView::sortByHeader);
  connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showHeaderMenu);
  connect(header, &QHeaderView::sectionMoved, this, &TableView::save);
  connect(header, &QHeaderView::sectionResized, this, [this](int column) {
    if (!table_ || table_->column(column).width == 0) return;  // takes what is left, has no width of its own
    stretch();
    save();
  });
  connect(this, &QTableView::entered, this, &TableView::hover);
  connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    if (const qint64 id = table_->idAt(index.row())) Q_EMIT recordOpened(id);
  });
  connect(delegate_, &CellDelegate::clauseRequested, this, &TableView::clauseRequested);
  connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

TableView::~TableView() = default;

void TableView::setTable(TableModel* model) {
  table_ = model;
  setModel(model);
  connect(model, &TableModel::countChanged, this, &TableView::placeEmptyState);
  connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::placeEmptyState);
  connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::placeEmptyState);
  restore();
  placeEmptyState();
}

void TableView::setRowHeight(int designPixels) {
  verticalHeader()->setDefaultSectionSize(theme_.px(designPixels));
}

void TableView::setEmptyState(EmptyState* empty) {
  empty_ = empty;
  empty->setParent(viewport());
  placeEmptyState();
}

void TableView::placeEmptyState() {
  if (!empty_) return;
  const bool nothing = table_ && table_->rowCount() == 0 && !table_->isLoading();
  empty_->setVisible(nothing);
  empty_->setGeometry(viewport()->rect().adjusted(12, 12, -12, -12));
}

void TableView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  stretch();
  placeEmptyState();
}

qint64 TableView::currentId() const {
  return table_ && currentIndex().isValid() ? table_->idAt(currentIndex().row()) : 0;
}

std::vector<qint64> TableView::selectedIds() const {
  std::vector<qint64> ids;
  if (!selectionModel()) return ids;
  for (const QModelIndex& index : selectionModel()->selectedRows()) {
    if (const qint64 id = table_->idAt(index.row())) ids.push_back(id);
  }
  return ids;
}

bool TableView::select(qint64 id) {
  const int row = table_ ? table_->rowOf(id) : -1;
  if (row < 0) return false;
  const std::vector<int> columns = shownColumns();
  setCurrentIndex(table_->index(row, columns.empty() ? 0 : columns.front()));
  selectRow(row);
  scrollTo(currentIndex());
  return true;
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  if (current.row() != previous.row() || current.isValid() != previous.isValid())
    Q_EMIT currentRecordChanged(currentId());
}

void TableView::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
    event->ignore();  // Ctrl+Enter belongs to the page
  } else if (enter && currentId()) {
    Q_EMIT recordOpened(currentId());
  } else if (event->matches(QKeySequence::Copy)) {
    copyRows();
  } else if (event->key() == Qt::Key_Escape) {
    event->ignore();
  } else {
    QTableView::keyPressEvent(event);
  }
}

void TableView::hover(const QModelIndex& index) {
  if (delegate_->hoveredRow() == index.row()) return;
  delegate_->setHoveredRow(index.row());
  viewport()->update();
}

void TableView::leaveEvent(QEvent* event) {
  QTableView::leaveEvent(event);
  delegate_->setHoveredRow(-1);
  viewport()->update();
}

std::vector<int> TableView::shownColumns() const {
  std::vector<int> columns;
  for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
    const int logical = horizontalHeader()->logicalIndex(visual);
    if (!isColumnHidden(logical)) columns.push_back(logical);
  }
  return columns;
}

void TableView::copyRows() const {
  if (!table_) return;
  QModelIndexList chosen = selectionModel()->selectedRows();
  std::sort(chosen.begin(), chosen.end());
  std::vector<int> rows;
  for (const QModelIndex& index : chosen) rows.push_back(index.row());
  if (rows.empty()) {
    for (int row = 0; row < table_->rowCount(); ++row) rows.push_back(row);
  }
  const std::vector<int> columns = shownColumns();
  std::vector<QStringList> table(1);
  for (const int column : columns)
    table.front() << table_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  for (const int row : rows) {
    QStringList& line = table.emplace_back();
    for (const int column : columns) line << table_->index(row, column).data(Qt::DisplayRole).toString();
  }
  QGuiApplication::clipboard()->setMimeData(clipboardTable(table).release());
}

ShownTable TableView::shownTable() const {
  ShownTable shown;
  shown.title = accessibleName();
  const std::vector<int> columns = shownColumns();
  for (const int column : columns) {
    shown.headers << table_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  }
  for (int row = 0; row < table_->rowCount(); ++row) {
    std::vector<Cell>& line = shown.rows.emplace_back();
    for (const int column : columns) {
      line.push_back(
          exportCell(table_->sortValue(row, column), table_->index(row, column).data(Qt::DisplayRole).toString()));
    }
  }
  return shown;
}

TableFooter::TableFooter(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 4, 12, 2);
  count_ = makeLabel({}, "label");
  hint_ = makeLabel({}, "label");
  row->addWidget(count_);
  row->addStretch(1);
  row->addWidget(hint_);
}

void TableFooter::follow(TableModel* model) {
  model_ = model;
  connect(model, &TableModel::countChanged, this, [this, model] { showCount(model); });
  showCount(model);
}

void TableFooter::setNote(const QString& text) {
  note_ = text;
  if (model_) showCount(model_);
}

void TableFooter::setHint(const QString& text) {
  hint_->setText(text);
}

void TableFooter::showCount(const TableModel* model) {
  const QString count = model->countText();
  count_->setText(note_.isEmpty() ? count : QString(count + QStringLiteral(" · ") + note_));
}

}  // namespace guiju
