// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activity/text_grid.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <algorithm>

#include "domain/activity/budget.h"

namespace guiju::activity {

namespace {

// Offers the values of a column while a cell is typed.
class ChoiceDelegate : public QStyledItemDelegate {
 public:
  ChoiceDelegate(QStringList values, QObject* parent) : QStyledItemDelegate(parent), values_(std::move(values)) {}

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override {
    auto* edit = new QLineEdit(parent);
    edit->setFrame(false);
    auto* completer = new QCompleter(values_, edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    edit->setCompleter(completer);
    return edit;
  }

 private:
  QStringList values_;
};

}  // namespace

TextGridModel::TextGridModel(const Theme& theme, QStringList titles, Judge judge, QObject* parent)
    : QAbstractTableModel(parent), theme_(theme), titles_(std::move(titles)), judge_(std::move(judge)) {
  keepEmptyRow();
}

bool TextGridModel::isEmpty(const Row& row) {
  return std::all_of(row.texts.begin(), row.texts.end(), [](const QString& text) { return text.trimmed().isEmpty(); });
}

TextGridModel::Row TextGridModel::judged(QStringList texts, int edited) const {
  while (texts.size() < titles_.size()) texts.append(QString());
  Row row{texts, QStringList(titles_.size())};
  for (qsizetype i = row.problems.size(); i < titles_.size(); ++i) row.problems.append(QString());
  return isEmpty(row) ? row : judge_(std::move(texts), edited);
}

void TextGridModel::keepEmptyRow() {
  if (!rows_.empty() && isEmpty(rows_.back())) return;
  const int last = static_cast<int>(rows_.size());
  beginInsertRows({}, last, last);
  rows_.push_back(judged({}, -1));
  endInsertRows();
}

void TextGridModel::setRows(const std::vector<QStringList>& rows) {
  beginResetModel();
  rows_.clear();
  for (const QStringList& texts : rows) rows_.push_back(judged(texts, -1));
  endResetModel();
  keepEmptyRow();
}

std::vector<QStringList> TextGridModel::rows() const {
  std::vector<QStringList> result;
  for (const Row& row : rows_) {
    if (!isEmpty(row)) result.push_back(row.texts);
  }
  return result;
}

int TextGridModel::problemCount() const {
  int count = 0;
  for (const Row& row : rows_) {
    count += static_cast<int>(std::count_if(row.problems.begin(), row.problems.end(),
                                            [](const QString& problem) { return !problem.isEmpty(); }));
  }
  return count;
}

void TextGridModel::insertAt(int row, const std::vector<QStringList>& rows) {
  if (rows.empty()) return;
  beginInsertRows({}, row, row + static_cast<int>(rows.size()) - 1);
  auto at = rows_.begin() + row;
  for (const QStringList& texts : rows) at = std::next(rows_.insert(at, judged(texts, -1)));
  endInsertRows();
  keepEmptyRow();
  Q_EMIT edited();
}

void TextGridModel::removeAt(std::vector<int> rows) {
  std::sort(rows.rbegin(), rows.rend());
  for (const int row : rows) {
    if (row < 0 || row >= static_cast<int>(rows_.size())) continue;
    beginRemoveRows({}, row, row);
    rows_.erase(rows_.begin() + row);
    endRemoveRows();
  }
  keepEmptyRow();
  Q_EMIT edited();
}

void TextGridModel::move(int row, int by) {
  const int target = row + by;
  const int last = static_cast<int>(rows_.size()) - 2;  // the empty row stays where it is
  if (row < 0 || row > last || target < 0 || target > last) return;
  beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
  std::swap(rows_[static_cast<std::size_t>(row)], rows_[static_cast<std::size_t>(target)]);
  endMoveRows();
  Q_EMIT edited();
}

int TextGridModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TextGridModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(titles_.size());
}

QVariant TextGridModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rows_.at(static_cast<std::size_t>(index.row()));
  const QString& problem = row.problems.at(index.column());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
      return row.texts.at(index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
      return problem.isEmpty() ? QVariant() : QVariant(problem);
    case Qt::BackgroundRole:
      return problem.isEmpty() ? QVariant() : QVariant(theme_.tokens().badbg);
    case Qt::ForegroundRole:
      return problem.isEmpty() ? QVariant() : QVariant(theme_.tokens().bad);
    case Qt::TextAlignmentRole: {
      const bool right = std::find(right_.begin(), right_.end(), index.column()) != right_.end();
      return QVariant(static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default:
      return {};
  }
}

QVariant TextGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
  if (role == Qt::DisplayRole) return titles_.value(section);
  if (role == Qt::TextAlignmentRole) {
    const bool right = std::find(right_.begin(), right_.end(), section) != right_.end();
    return QVariant(static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
  }
  return {};
}

Qt::ItemFlags TextGridModel::flags(const QModelIndex&) const {
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

bool TextGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || role != Qt::EditRole) return false;
  Row& row = rows_.at(static_cast<std::size_t>(index.row()));
  if (row.texts.at(index.column()) == value.toString()) return true;
  QStringList texts = row.texts;
  texts[index.column()] = value.toString();
  row = judged(std::move(texts), index.column());
  Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
  keepEmptyRow();
  Q_EMIT edited();
  return true;
}

TextGrid::TextGrid(const Theme& theme, TextGridModel* model, QWidget* parent) : QTableView(parent), model_(model) {
  setModel(model);
  setSelectionMode(ContiguousSelection);
  setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
  setAlternatingRowColors(false);
  setWordWrap(false);
  setTabKeyNavigation(true);
  verticalHeader()->setDefaultSectionSize(theme.px(28));
  verticalHeader()->setMinimumWidth(theme.px(32));
  horizontalHeader()->setStretchLastSection(true);
  horizontalHeader()->setHighlightSections(false);
}

void TextGrid::setChoices(int column, const QStringList& values) {
  setItemDelegateForColumn(column, new ChoiceDelegate(values, this));
}

std::vector<int> TextGrid::selectedRows() const {
  std::vector<int> rows;
  for (const QModelIndex& index : selectedIndexes()) {
    if (std::find(rows.begin(), rows.end(), index.row()) == rows.end()) rows.push_back(index.row());
  }
  return rows;
}

void TextGrid::copyCells() const {
  QModelIndexList cells = selectedIndexes();
  std::sort(cells.begin(), cells.end());
  QString text;
  int row = -1;
  for (const QModelIndex& cell : cells) {
    if (row >= 0) text += cell.row() == row ? QLatin1Char('\t') : QLatin1Char('\n');
    row = cell.row();
    QString content = cell.data(Qt::EditRole).toString();
    if (content.contains(QLatin1Char('\n')) || content.contains(QLatin1Char('\t'))) {
      content = QLatin1Char('"') + content.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    }
    text += content;
  }
  QApplication::clipboard()->setText(text);
}

void TextGrid::paste(const QString& text) {
  const auto cells = parseTabSeparated(text);
  if (cells.empty()) return;
  const QModelIndex at = currentIndex();
  const bool oneCell = cells.size() == 1 && cells.front().size() == 1;
  if (oneCell && at.isValid()) {
    model_->setData(at, cells.front().front(), Qt::EditRole);
    return;
  }
  const int last = model_->rowCount() - 1;
  model_->insertAt(at.isValid() ? std::min(at.row(), last) : last, read_ ? read_(text) : cells);
}

void TextGrid::removeRows() {
  model_->removeAt(selectedRows());
}

void TextGrid::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return copyCells();
  if (event->matches(QKeySequence::Paste)) return paste(QApplication::clipboard()->text());
  const bool control = event->modifiers() == Qt::ControlModifier;
  if (event->key() == Qt::Key_Delete && control) return removeRows();
  if (event->key() == Qt::Key_Delete) {
    for (const QModelIndex& cell : selectedIndexes()) model_->setData(cell, QString(), Qt::EditRole);
    return;
  }
  if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
    const int by = event->key() == Qt::Key_Up ? -1 : 1;
    model_->move(currentIndex().row(), by);
    return;
  }
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) return edit(currentIndex());
  QTableView::keyPressEvent(event);
}

}  // namespace guiju::activity
