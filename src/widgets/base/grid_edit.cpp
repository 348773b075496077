// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/grid_edit.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QUndoStack>

#include "widgets/base/cell_delegate.h"
#include "widgets/base/clipboard_table.h"
#include "widgets/base/table_header.h"

namespace guiju {
namespace {

// Draws wrong cells on the red ground and the current one with a ring; edits choices with a list.
class GridDelegate : public CellDelegate {
 public:
  GridDelegate(const Theme& theme, const GridModel* model, QObject* parent)
      : CellDelegate(theme, parent), theme_(theme), model_(model) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const bool wrong = !model_->problem(index.row(), index.column()).isEmpty();
    if (wrong) painter->fillRect(option.rect, theme_.tokens().badbg);
    CellDelegate::paint(painter, option, index);
    painter->setPen(theme_.tokens().line);
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (!current && !wrong) return;
    painter->setPen(QPen(current ? theme_.tokens().accent2 : theme_.tokens().badfill, current ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
  }

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                        const QModelIndex& index) const override {
    const GridColumn& column = model_->column(index.column());
    QWidget* editor = nullptr;
    if (column.kind == GridKind::Choice) {
      auto* box = new QComboBox(parent);
      // Free text may be typed: a wrong one is marked, not swallowed.
      box->setEditable(true);
      box->addItems(column.choices);
      editor = box;
    } else {
      editor = new QLineEdit(parent);
    }
    setLook(editor, "look", QStringLiteral("cell"));
    editor->setAccessibleName(column.title);
    return editor;
  }

  void setEditorData(QWidget* editor, const QModelIndex& index) const override {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) box->setEditText(text);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->setText(text);
  }

  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
    if (const auto* box = qobject_cast<QComboBox*>(editor)) model->setData(index, box->currentText());
    if (const auto* line = qobject_cast<QLineEdit*>(editor)) model->setData(index, line->text());
  }

 private:
  const Theme& theme_;
  const GridModel* model_;
};

}  // namespace

GridEdit::GridEdit(const Theme& theme, const QString& title, std::vector<GridColumn> columns, QDate today,
                   QWidget* parent)
    : QTableView(parent), cells_(new GridModel(std::move(columns), today, this)) {
  setAccessibleName(title);
  setModel(cells_);
  setItemDelegate(new GridDelegate(theme, cells_, this));
  setShowGrid(false);
  setLook(this, "look", QStringLiteral("framed"));
  setSelectionMode(QAbstractItemView::ContiguousSelection);
  setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                  QAbstractItemView::AnyKeyPressed);
  verticalHeader()->setDefaultSectionSize(theme.px(28));
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  auto* header = new TableHeader(theme, this);
  header->setFirstInset(8);
  setHorizontalHeader(header);
  for (int i = 0; i < cells_->columnCount(); ++i) {
    const int width = cells_->column(i).width;
    horizontalHeader()->setSectionResizeMode(i, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (width > 0) setColumnWidth(i, theme.px(width));
  }
  connect(cells_, &GridModel::changed, this, &GridEdit::changed);
}

QString GridEdit::problemText() const {
  const int count = cells_->problemCount();
  return count == 0 ? QString() : tr("Cells to correct: %1").arg(count);
}

// Selects this one cell, whatever keys are held down.
void GridEdit::goTo(int row, int column) {
  const QModelIndex index = cells_->index(row, column);
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
  scrollTo(index);
}

bool GridEdit::showFirstProblem() {
  for (int row = 0; row < cells_->rowCount(); ++row) {
    for (int column = 0; column < cells_->columnCount(); ++column) {
      if (cells_->problem(row, column).isEmpty()) continue;
      goTo(row, column);
      setFocus();
      return true;
    }
  }
  return false;
}

QRect GridEdit::selectedArea() const {
  const QItemSelection selection = selectionModel()->selection();
  if (!selection.isEmpty()) {
    const QItemSelectionRange& range = selection.first();
    return {QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom())};
  }
  const QPoint current(std::max(0, currentIndex().column()), std::max(0, currentIndex().row()));
  return {current, current};
}

void GridEdit::paste() {
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  std::vector<QStringList> rows = data ? fromTabSeparated(data->text()) : std::vector<QStringList>();
  if (rows.empty()) return;
  const QRect area = selectedArea();
  // A copied head is recognized by its titles and not taken for a row.
  const QStringList head = rows.front();
  bool isHead = head.size() > 1;
  for (int i = 0; i < static_cast<int>(head.size()) && isHead; ++i) {
    isHead = area.left() + i < cells_->columnCount() && head.at(i).trimmed() == cells_->column(area.left() + i).title;
  }
  if (isHead) rows.erase(rows.begin());
  // One cell over several: the same everywhere.
  if (rows.size() == 1 && rows.front().size() == 1 && area.width() * area.height() > 1) {
    QStringList line;
    for (int i = 0; i < area.width(); ++i) line << rows.front().front();
    rows.assign(static_cast<std::size_t>(area.height()), line);
  }
  if (rows.empty()) return;
  const int lost = cells_->write(area.top(), area.left(), rows, tr("Paste %1 rows").arg(rows.size()));
  goTo(area.top(), area.left());
  QStringList remarks;
  if (lost > 0) remarks << tr("%1 columns did not fit and were left out; they are still on the clipboard.").arg(lost);
  if (const QString wrong = problemText(); !wrong.isEmpty()) remarks << wrong;
  if (!remarks.isEmpty()) Q_EMIT remarked(remarks.join(QLatin1Char(' ')));
}

void GridEdit::copy() const {
  const QRect area = selectedArea();
  std::vector<QStringList> rows;
  for (int row = area.top(); row <= area.bottom(); ++row) {
    QStringList& line = rows.emplace_back();
    for (int column = area.left(); column <= area.right(); ++column) line << cells_->text(row, column);
  }
  QGuiApplication::clipboard()->setText(toTabSeparated(rows));
}

void GridEdit::clearSelected() {
  const QRect area = selectedArea();
  QStringList blank;
  blank.resize(area.width());
  const int last = std::min(area.bottom(), cells_->rowCount() - 2);
  if (last < area.top()) return;
  cells_->write(area.top(), area.left(),
                std::vector<QStringList>(static_cast<std::size_t>(last - area.top() + 1), blank), tr("Clear cells"));
}

void GridEdit::deleteSelectedRows() {
  const QRect area = selectedArea();
  cells_->removeRowsAt(area.top(), area.height());
}

bool GridEdit::leaveByTab(const QKeyEvent* event) {
  const bool forward = event->key() == Qt::Key_Tab;
  const bool back = event->key() == Qt::Key_Backtab;
  const QModelIndex current = currentIndex();
  const bool atEnd = current.row() == cells_->rowCount() - 1 && current.column() == cells_->columnCount() - 1;
  const bool atStart = current.row() <= 0 && current.column() <= 0;
  if (forward && atEnd) return focusNextPrevChild(true);
  if (back && atStart) return focusNextPrevChild(false);
  return false;
}

void GridEdit::keyPressEvent(QKeyEvent* event) {
  if (leaveByTab(event)) return;
  const bool control = event->modifiers() == Qt::ControlModifier;
  if (event->matches(QKeySequence::Paste)) {
    paste();
  } else if (event->matches(QKeySequence::Copy)) {
    copy();
  } else if (event->matches(QKeySequence::Cut)) {
    copy();
    clearSelected();
  } else if (event->matches(QKeySequence::Undo)) {
    cells_->undoStack()->undo();
  } else if (event->matches(QKeySequence::Redo)) {
    cells_->undoStack()->redo();
  } else if (control && (event->key() == Qt::Key_Minus || event->key() == Qt::Key_Delete)) {
    deleteSelectedRows();
  } else if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) {
    cells_->insertBlankRow(std::max(0, currentIndex().row()));
  } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
    clearSelected();
  } else if (event->key() == Qt::Key_Escape && state() != QAbstractItemView::EditingState) {
    event->ignore();
  } else {
    QTableView::keyPressEvent(event);
  }
}

}  // namespace guiju
