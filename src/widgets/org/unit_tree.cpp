// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/org/unit_tree.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include "widgets/base/cell_delegate.h"
#include "widgets/org/org_words.h"

namespace guiju::org {

namespace {

constexpr int kSearchRole = Qt::UserRole + 100;

// What a search finds a unit by: its name, its positions and its people, each also by pinyin.
QString searchText(const Chart& chart, UnitId id, QDate day) {
  const Unit* unit = chart.unit(id);
  QStringList words{unit->name, unit->nameKey};
  for (const PositionId post : chart.positions(id, day)) {
    words << chart.position(post)->title << chart.position(post)->titleKey;
    for (const Assignment* each : chart.holders(post, day)) {
      const Employee* person = chart.employee(each->employee);
      if (person) words << person->name << person->nameKey << person->number;
    }
  }
  return words.join(u'\n');
}

}  // namespace

UnitTree::UnitTree(const Theme& theme, QWidget* parent)
    : QTreeView(parent), theme_(theme), model_(new QStandardItemModel(this)), filter_(new QSortFilterProxyModel(this)) {
  setObjectName(QStringLiteral("unitTree"));
  setAccessibleName(tr("Units"));
  filter_->setSourceModel(model_);
  filter_->setRecursiveFilteringEnabled(true);
  filter_->setFilterRole(kSearchRole);
  filter_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  setModel(filter_);
  setItemDelegate(new CellDelegate(theme, this));
  setHeaderHidden(true);
  setUniformRowHeights(true);
  setIndentation(theme.px(16));
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  model_->setColumnCount(2);
  header()->setStretchLastSection(false);
  header()->setMinimumSectionSize(theme.px(40));
  header()->setSectionResizeMode(0, QHeaderView::Stretch);
  header()->setSectionResizeMode(1, QHeaderView::Fixed);
  header()->resizeSection(1, theme.px(76));
}

QStandardItem* UnitTree::addUnit(QStandardItem* parent, const Chart& chart, UnitId id, QDate day) {
  const Unit* unit = chart.unit(id);
  const Staffing staffing = chart.staffing(id, day);
  TableCell name = textCell(unit->name);
  name.bold = unit->kind != UnitKind::Group;
  name.icon = unit->kind == UnitKind::Group ? QStringLiteral("system-users") : QStringLiteral("office-building");
  TableCell figures =
      textCell(staffing.vacant > 0 ? signedText(Tone::Warn, staffingText(staffing)) : staffingText(staffing));
  if (staffing.vacant > 0) figures.tone = Tone::Warn;

  auto* first = new QStandardItem(unit->name);
  first->setData(QVariant::fromValue(name), WholeCellRole);
  first->setData(id.value, RecordIdRole);
  first->setData(searchText(chart, id, day), kSearchRole);
  first->setEditable(false);
  auto* second = new QStandardItem(figures.text);
  second->setData(QVariant::fromValue(figures), WholeCellRole);
  second->setData(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
  second->setToolTip(staffingInWords(staffing));
  second->setEditable(false);
  parent->appendRow({first, second});
  for (const UnitId below : chart.children(id, day)) addUnit(first, chart, below, day);
  return first;
}

void UnitTree::show(const Chart& chart, QDate day) {
  const UnitId before = current();
  {
    const QScopedValueRollback<bool> guard(filling_, true);
    model_->removeRows(0, model_->rowCount());
    const UnitId center = chart.center(day);
    if (center.isValid()) addUnit(model_->invisibleRootItem(), chart, center, day);
    expandAll();
  }
  select(before);
  if (!current().isValid() && filter_->rowCount() > 0) setCurrentIndex(filter_->index(0, 0));
}

UnitId UnitTree::current() const {
  return UnitId{currentIndex().siblingAtColumn(0).data(RecordIdRole).toLongLong()};
}

QModelIndex UnitTree::indexOf(UnitId unit, const QModelIndex& parent) const {
  for (int row = 0; row < filter_->rowCount(parent); ++row) {
    const QModelIndex index = filter_->index(row, 0, parent);
    if (index.data(RecordIdRole).toLongLong() == unit.value) return index;
    if (const QModelIndex below = indexOf(unit, index); below.isValid()) return below;
  }
  return {};
}

void UnitTree::select(UnitId unit) {
  const QModelIndex index = indexOf(unit);
  if (!index.isValid() || index == currentIndex()) return;
  setCurrentIndex(index);
  scrollTo(index);
}

void UnitTree::setFilter(const QString& text) {
  filter_->setFilterFixedString(text.trimmed());
  expandAll();
}

bool UnitTree::showsAny() const {
  return filter_->rowCount() > 0;
}

void UnitTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTreeView::currentChanged(current, previous);
  if (!filling_ && current.isValid()) Q_EMIT unitSelected(this->current());
}

}  // namespace guiju::org
