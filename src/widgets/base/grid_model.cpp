// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QUndoCommand>
#include <QUndoStack>
#include <algorithm>

#include "application/base/words.h"
#include "widgets/base/fields.h"
#include "widgets/base/grid_edit.h"
#include "widgets/base/table_model.h"

namespace guiju {
namespace {

bool isBlank(const QStringList& row) {
  return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

// Rows replaced by rows: enough to say every change of a grid and its opposite.
class ReplaceRows : public QUndoCommand {
 public:
  ReplaceRows(GridModel* model, int first, std::vector<QStringList> before, std::vector<QStringList> after,
              const QString& name)
      : QUndoCommand(name), model_(model), first_(first), before_(std::move(before)), after_(std::move(after)) {}

  void redo() override { model_->replace(first_, static_cast<int>(before_.size()), after_); }
  void undo() override { model_->replace(first_, static_cast<int>(after_.size()), before_); }

 private:
  GridModel* model_;
  int first_;
  std::vector<QStringList> before_;
  std::vector<QStringList> after_;
};

}  // namespace

GridModel::GridModel(std::vector<GridColumn> columns, QDate today, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)), today_(today), undo_(new QUndoStack(this)) {}

void GridModel::setRows(std::vector<QStringList> rows) {
  beginResetModel();
  rows_ = std::move(rows);
  for (QStringList& row : rows_) row.resize(columnCount());
  undo_->clear();
  endResetModel();
  Q_EMIT changed();
}

QString GridModel::text(int row, int column) const {
  return row < static_cast<int>(rows_.size()) ? rows_[static_cast<std::size_t>(row)].value(column) : QString();
}

std::optional<Money> GridModel::money(int row, int column) const {
  return parseMoney(text(row, column));
}

std::optional<qint64> GridModel::integer(int row, int column) const {
  bool whole = false;
  const QString plain =
      text(row, column).normalized(QString::NormalizationForm_KC).replace(QChar(0x2212), QLatin1Char('-'));
  const qint64 number = QLocale(QLocale::English).toLongLong(plain.trimmed(), &whole);
  return whole ? std::optional(number) : std::nullopt;
}

QDate GridModel::date(int row, int column) const {
  return parseDate(text(row, column), today_);
}

QString GridModel::problem(int row, int column) const {
  if (row >= static_cast<int>(rows_.size()) || isBlank(rows_[static_cast<std::size_t>(row)])) return {};
  const GridColumn& spec = this->column(column);
  const QString typed = text(row, column).trimmed();
  if (typed.isEmpty()) return spec.required ? GridEdit::tr("Required") : QString();
  switch (spec.kind) {
    case GridKind::Text:
      break;
    case GridKind::Money:
      if (!money(row, column)) return GridEdit::tr("Not an amount in yuan with two decimals");
      break;
    case GridKind::Integer:
      if (!integer(row, column)) return GridEdit::tr("Not a whole number");
      break;
    case GridKind::Date:
      if (!date(row, column).isValid()) return GridEdit::tr("Not a date");
      break;
    case GridKind::Choice:
      if (!spec.choices.contains(typed)) return GridEdit::tr("None of the choices");
      break;
  }
  return spec.check ? spec.check(typed) : QString();
}

int GridModel::problemCount() const {
  int count = 0;
  for (int row = 0; row < static_cast<int>(rows_.size()); ++row) {
    for (int column = 0; column < columnCount(); ++column) count += problem(row, column).isEmpty() ? 0 : 1;
  }
  return count;
}

// The usual way to write what could be read; anything else stays as it was typed.
QString GridModel::tidied(int column, const QString& text) const {
  switch (this->column(column).kind) {
    case GridKind::Money:
      if (const auto amount = parseMoney(text)) return moneyText(*amount);
      return text;
    case GridKind::Date:
      if (const QDate day = parseDate(text, today_); day.isValid()) return dateInWords(day);
      return text;
    case GridKind::Text:
    case GridKind::Integer:
    case GridKind::Choice:
      return text;
  }
  Q_UNREACHABLE();
}

int GridModel::write(int row, int column, const std::vector<QStringList>& cells, const QString& name) {
  qsizetype lost = 0;
  std::vector<QStringList> after;
  const auto count = static_cast<int>(rows_.size());
  for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
    QStringList line = row + i < count ? rows_[static_cast<std::size_t>(row + i)] : QStringList();
    line.resize(columnCount());
    const QStringList& given = cells[static_cast<std::size_t>(i)];
    for (int j = 0; j < static_cast<int>(given.size()); ++j) {
      if (column + j < columnCount()) line[column + j] = tidied(column + j, given.at(j));
    }
    lost = std::max(lost, column + given.size() - columnCount());
    after.push_back(std::move(line));
  }
  const int first = std::min(row, count);
  change(first, std::min(static_cast<int>(cells.size()), count - first), std::move(after), name);
  return static_cast<int>(std::max<qsizetype>(0, lost));
}

void GridModel::removeRowsAt(int first, int count) {
  const int last = std::min(first + count, static_cast<int>(rows_.size()));
  if (first < last) change(first, last - first, {}, GridEdit::tr("Delete %1 rows").arg(last - first));
}

void GridModel::insertBlankRow(int before) {
  QStringList blank;
  blank.resize(columnCount());
  change(std::min(before, static_cast<int>(rows_.size())), 0, {blank},
         GridEdit::tr("Change %1").arg(GridEdit::tr("Row %1").arg(before + 1)));
}

void GridModel::change(int first, int count, std::vector<QStringList> with, const QString& name) {
  std::vector<QStringList> before(rows_.begin() + first, rows_.begin() + first + count);
  if (before == with) return;
  undo_->push(new ReplaceRows(this, first, std::move(before), std::move(with), name));
}

void GridModel::replace(int first, int count, const std::vector<QStringList>& with) {
  const auto added = static_cast<int>(with.size());
  const int common = std::min(count, added);
  std::copy_n(with.begin(), common, rows_.begin() + first);
  if (common > 0) Q_EMIT dataChanged(index(first, 0), index(first + common - 1, columnCount() - 1));
  if (added > count) {
    beginInsertRows({}, first + count, first + added - 1);
    rows_.insert(rows_.begin() + first + count, with.begin() + common, with.end());
    endInsertRows();
  } else if (added < count) {
    beginRemoveRows({}, first + added, first + count - 1);
    rows_.erase(rows_.begin() + first + added, rows_.begin() + first + count);
    endRemoveRows();
  }
  Q_EMIT changed();
}

int GridModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size()) + 1;
}

int GridModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const GridColumn& spec = column(index.column());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
      return text(index.row(), index.column());
    case Qt::TextAlignmentRole: {
      const bool right = spec.kind == GridKind::Money || spec.kind == GridKind::Integer;
      return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ToolTipRole: {
      const QString wrong = problem(index.row(), index.column());
      return wrong.isEmpty() ? QVariant() : QVariant(wrong);
    }
    case Qt::AccessibleTextRole: {
      const QString wrong = problem(index.row(), index.column());
      const QString typed = text(index.row(), index.column());
      return wrong.isEmpty() ? typed : QString(typed + QStringLiteral(", ") + wrong);
    }
    case ToneRole:
      return problem(index.row(), index.column()).isEmpty() ? QVariant() : QVariant(static_cast<int>(Tone::Bad));
    default:
      return {};
  }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
  if (section < 0 || section >= columnCount()) return {};
  if (role == Qt::DisplayRole)
    return column(section).required ? QString(column(section).title + QStringLiteral(" *")) : column(section).title;
  if (role == Qt::TextAlignmentRole) {
    const GridKind kind = column(section).kind;
    const bool right = kind == GridKind::Money || kind == GridKind::Integer;
    return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
  return {};
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const {
  return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid()) return false;
  const QString typed = value.toString();
  const bool toBlankRow = index.row() == static_cast<int>(rows_.size()) && typed.isEmpty();
  if (toBlankRow) return false;
  write(index.row(), index.column(), {{typed}}, GridEdit::tr("Change %1").arg(column(index.column()).title));
  return true;
}

}  // namespace guiju
