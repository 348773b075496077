// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a TableView: what is remembered of them, their menu, sorting by the header.
#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <algorithm>

#include "widgets/base/table_view.h"

namespace guiju {

void TableView::applyDefaults() {
  QHeaderView* header = horizontalHeader();
  for (int i = 0; i < table_->columnCount(); ++i) {
    header->moveSection(header->visualIndex(i), i);
    const ColumnSpec& spec = table_->column(i);
    setColumnHidden(i, !spec.shown);
    header->setSectionResizeMode(i, spec.width == 0 ? QHeaderView::Fixed : QHeaderView::Interactive);
    if (spec.width > 0) setColumnWidth(i, theme_.px(spec.width));
  }
  stretch();
}

// Gives the columns without a width what the others leave, but never less than a name needs; then the table scrolls.
void TableView::stretch() {
  if (!table_) return;
  int left = viewport()->width();
  std::vector<int> takers;
  for (const int column : shownColumns()) {
    const int width = table_->column(column).width;
    if (width == 0) takers.push_back(column);
    left -= width == 0 ? 0 : columnWidth(column);
  }
  horizontalHeader()->setStretchLastSection(takers.empty());
  if (takers.empty()) return;
  const auto count = static_cast<int>(takers.size());
  const int each = std::max(theme_.px(140), left / count);
  for (int i = 0; i < count; ++i) {
    const int rest = i == count - 1 ? std::max(0, left - each * count) : 0;
    setColumnWidth(takers[static_cast<std::size_t>(i)], each + rest);
  }
}

void TableView::restore() {
  const QScopedValueRollback<bool> guard(restoring_, true);
  applyDefaults();
  if (!settings_) return;
  const QString group = QStringLiteral("columns/") + name_ + QLatin1Char('/');
  const QStringList order = settings_->value(group + QStringLiteral("order")).toStringList();
  const QStringList hidden = settings_->value(group + QStringLiteral("hidden")).toStringList();
  int place = 0;
  for (const QString& id : order) {
    for (int i = 0; i < table_->columnCount(); ++i) {
      if (table_->column(i).id != id) continue;
      horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), place++);
      setColumnHidden(i, hidden.contains(id));
      const int width = settings_->value(group + QStringLiteral("width/") + id).toInt();
      if (table_->column(i).width > 0 && width > 0) setColumnWidth(i, theme_.px(width));
    }
  }
  stretch();
  const QString sorted = settings_->value(group + QStringLiteral("sort")).toString();
  for (int i = 0; i < table_->columnCount(); ++i) {
    if (table_->column(i).id != sorted) continue;
    const bool descending = settings_->value(group + QStringLiteral("descending")).toBool();
    table_->sortBy(i, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(i, table_->sortOrder());
  }
}

void TableView::save() const {
  if (restoring_ || !settings_ || !table_) return;
  const QString group = QStringLiteral("columns/") + name_ + QLatin1Char('/');
  QStringList order;
  QStringList hidden;
  for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
    const int i = horizontalHeader()->logicalIndex(visual);
    const ColumnSpec& spec = table_->column(i);
    order << spec.id;
    if (isColumnHidden(i)) hidden << spec.id;
    if (spec.width > 0 && !isColumnHidden(i)) {
      settings_->setValue(group + QStringLiteral("width/") + spec.id, qRound(columnWidth(i) / theme_.fontScale()));
    }
  }
  settings_->setValue(group + QStringLiteral("order"), order);
  settings_->setValue(group + QStringLiteral("hidden"), hidden);
  const int sorted = table_->sortColumn();
  settings_->setValue(group + QStringLiteral("sort"), sorted < 0 ? QString() : table_->column(sorted).id);
  settings_->setValue(group + QStringLiteral("descending"), table_->sortOrder() == Qt::DescendingOrder);
}

void TableView::showColumn(const QString& id, bool shown) {
  if (!shown && shownColumns().size() <= 1) return;
  for (int i = 0; i < table_->columnCount(); ++i) {
    if (table_->column(i).id == id) setColumnHidden(i, !shown);
  }
  stretch();
  save();
}

void TableView::resetColumns() {
  {
    const QScopedValueRollback<bool> guard(restoring_, true);
    applyDefaults();
    horizontalHeader()->setSortIndicatorShown(false);
    table_->sortBy(-1, Qt::AscendingOrder);
  }
  if (settings_) settings_->remove(QStringLiteral("columns/") + name_);
}

void TableView::sortByHeader(int column) {
  if (!table_->isSortable(column)) return;
  const bool again = table_->sortColumn() == column && table_->sortOrder() == Qt::AscendingOrder;
  table_->sortBy(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
  horizontalHeader()->setSortIndicatorShown(true);
  horizontalHeader()->setSortIndicator(column, table_->sortOrder());
  save();
}

void TableView::showHeaderMenu(const QPoint& place) {
  QMenu menu(this);
  for (int i = 0; i < table_->columnCount(); ++i) {
    QAction* action = menu.addAction(table_->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
    action->setCheckable(true);
    action->setChecked(!isColumnHidden(i));
    connect(action, &QAction::toggled, this, [this, id = table_->column(i).id](bool shown) { showColumn(id, shown); });
  }
  menu.addSeparator();
  connect(menu.addAction(tr("Reset columns and sorting")), &QAction::triggered, this, &TableView::resetColumns);
  menu.exec(horizontalHeader()->mapToGlobal(place));
}

}  // namespace guiju
