// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy/adoption_model.h"

#include <QCoreApplication>
#include <QFont>
#include <QSize>
#include <algorithm>

#include "widgets/policy/policy_words.h"

namespace guiju {

namespace {

// Children carry their policy's row + 1 as internal id; policies carry 0.
constexpr quintptr kPolicyRow = 0;
constexpr int kRowHeight = 26;

QString programWord(const policy::Clause& clause) {
  return QCoreApplication::translate("policy", policy::label(clause.status));
}

}  // namespace

void AdoptionModel::setSections(std::vector<PolicyLibraryView::Section> sections) {
  beginResetModel();
  groups_.clear();
  for (PolicyLibraryView::Section& section : sections) {
    Group group{std::move(section.policy), {}};
    for (ClauseLine& line : section.clauses) {
      Item item;
      item.settled = line.standing == policy::Standing::OtherTemplate;
      item.ticked = line.decision && line.decision->adopted && !item.settled;
      if (line.decision) item.reason = line.decision->reason;
      item.line = std::move(line);
      group.items.push_back(std::move(item));
    }
    groups_.push_back(std::move(group));
  }
  endResetModel();
  Q_EMIT decided();
}

std::vector<AdoptClauses::Entry> AdoptionModel::entries() const {
  std::vector<AdoptClauses::Entry> result;
  for (const Group& group : groups_) {
    for (const Item& item : group.items) {
      if (item.settled || undecided(item)) continue;
      const auto& before = item.line.decision;
      if (before && before->adopted == item.ticked && (item.ticked || before->reason == item.reason)) continue;
      result.push_back(
          {item.line.clause.id, item.ticked, item.ticked ? QString() : item.reason, item.line.sameDayVersion});
    }
  }
  return result;
}

AdoptionModel::Counts AdoptionModel::counts() const {
  Counts counts;
  for (const Group& group : groups_) {
    for (const Item& item : group.items) {
      if (item.settled) {
        ++counts.settled;
      } else if (item.ticked) {
        ++counts.adopted;
      } else if (undecided(item)) {
        ++counts.undecided;
      } else {
        ++counts.leftOut;
        counts.withoutReason += lacksReason(item) ? 1 : 0;
      }
    }
  }
  return counts;
}

// A clause nobody has decided about stays open until it is touched.
bool AdoptionModel::undecided(const Item& item) {
  return !item.ticked && !item.touched && !item.line.decision;
}

bool AdoptionModel::lacksReason(const Item& item) {
  return !item.settled && !item.ticked && !undecided(item) && item.reason.trimmed().isEmpty();
}

const AdoptionModel::Item* AdoptionModel::itemAt(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == kPolicyRow) return nullptr;
  return &groups_.at(index.internalId() - 1).items.at(static_cast<std::size_t>(index.row()));
}

const policy::Clause* AdoptionModel::clauseAt(const QModelIndex& index) const {
  const Item* item = itemAt(index);
  return item ? &item->line.clause : nullptr;
}

QModelIndex AdoptionModel::indexOf(const QString& clause) const {
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    const auto& items = groups_[g].items;
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.line.clause.id == clause; });
    if (found != items.end()) return createIndex(static_cast<int>(found - items.begin()), ClauseColumn, g + 1);
  }
  return {};
}

QModelIndex AdoptionModel::firstProblem() const {
  for (const Group& group : groups_) {
    const auto found = std::find_if(group.items.begin(), group.items.end(), lacksReason);
    if (found != group.items.end()) return indexOf(found->line.clause.id).siblingAtColumn(ReasonColumn);
  }
  return {};
}

QModelIndex AdoptionModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  if (!parent.isValid()) return createIndex(row, column, kPolicyRow);
  return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
}

QModelIndex AdoptionModel::parent(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == kPolicyRow) return {};
  return createIndex(static_cast<int>(index.internalId() - 1), 0, kPolicyRow);
}

int AdoptionModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(groups_.size());
  if (parent.internalId() != kPolicyRow || parent.column() != 0) return 0;
  return static_cast<int>(groups_.at(static_cast<std::size_t>(parent.row())).items.size());
}

int AdoptionModel::columnCount(const QModelIndex& /*parent*/) const {
  return ColumnCount;
}

QVariant AdoptionModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::SizeHintRole) return QSize(0, kRowHeight);
  if (const Item* item = itemAt(index)) return itemData(*item, index.column(), role);
  return groupData(groups_.at(static_cast<std::size_t>(index.row())), index.column(), role);
}

Qt::CheckState AdoptionModel::stateOf(const Group& group) {
  const auto open =
      std::count_if(group.items.begin(), group.items.end(), [](const Item& item) { return !item.settled; });
  const auto ticked =
      std::count_if(group.items.begin(), group.items.end(), [](const Item& item) { return item.ticked; });
  if (ticked == 0) return Qt::Unchecked;
  return ticked == open ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant AdoptionModel::groupData(const Group& group, int column, int role) const {
  if (column == ClauseColumn && role == Qt::CheckStateRole) return stateOf(group);
  if (role == Qt::FontRole && column == ClauseColumn) {
    QFont font;
    font.setBold(true);
    return font;
  }
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  const auto ticked =
      std::count_if(group.items.begin(), group.items.end(), [](const Item& item) { return item.ticked; });
  if (column == ClauseColumn) return QStringLiteral("%1  %2").arg(group.policy.id, inWindowLanguage(group.policy.name));
  if (column == ProgramColumn) return tr("%1 of %2 adopted").arg(ticked).arg(group.items.size());
  return {};
}

QVariant AdoptionModel::itemData(const Item& item, int column, int role) const {
  const policy::Clause& clause = item.line.clause;
  if (role == Qt::ToolTipRole) return inWindowLanguage(clause.text);
  if (column == ClauseColumn && role == Qt::CheckStateRole) return item.ticked ? Qt::Checked : Qt::Unchecked;
  if (column == ReasonColumn && role == Qt::EditRole) return item.reason;
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  switch (column) {
    case ClauseColumn:
      return QStringLiteral("%1  %2").arg(clause.id, inWindowLanguage(clause.title));
    case BasisColumn:
      return basisWord(clause.basis);
    case ProgramColumn:
      return programWord(clause);
    case ReasonColumn:
      if (item.settled) return tr("settled by the organization template");
      if (item.ticked) return {};
      return lacksReason(item) ? signedText(Tone::Bad, tr("say why it is left out")) : item.reason;
    default:
      return {};
  }
}

QVariant AdoptionModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case ClauseColumn:
      return tr("Policy and clause");
    case BasisColumn:
      return tr("Basis");
    case ProgramColumn:
      return tr("In the program");
    case ReasonColumn:
      return tr("Reason if left out");
    default:
      return {};
  }
}

Qt::ItemFlags AdoptionModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const Item* item = itemAt(index);
  if (item && item->settled) return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  if (index.column() == ClauseColumn) flags |= Qt::ItemIsUserCheckable;
  if (index.column() == ReasonColumn && !(item && item->ticked)) flags |= Qt::ItemIsEditable;
  if (item) flags |= Qt::ItemNeverHasChildren;
  return flags;
}

bool AdoptionModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const bool tick = index.column() == ClauseColumn && role == Qt::CheckStateRole;
  const bool say = index.column() == ReasonColumn && role == Qt::EditRole;
  if (!index.isValid() || (!tick && !say) || !(flags(index) & (Qt::ItemIsUserCheckable | Qt::ItemIsEditable)))
    return false;
  const bool wholePolicy = index.internalId() == kPolicyRow;
  const std::size_t group = wholePolicy ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
  std::vector<Item>& items = groups_.at(group).items;
  const std::size_t from = wholePolicy ? 0 : static_cast<std::size_t>(index.row());
  const std::size_t to = wholePolicy ? items.size() : from + 1;
  for (std::size_t i = from; i < to; ++i) {
    if (items[i].settled) continue;
    items[i].touched = true;
    if (tick) items[i].ticked = value.toInt() != Qt::Unchecked;
    // A reason said for the whole policy is that of the clauses left out that have none of their own.
    if (say && !items[i].ticked && (!wholePolicy || items[i].reason.isEmpty()))
      items[i].reason = value.toString().trimmed();
  }
  announce(static_cast<int>(group));
  return true;
}

void AdoptionModel::announce(int group) {
  const QModelIndex policy = index(group, 0);
  Q_EMIT dataChanged(policy, index(group, ColumnCount - 1));
  const int last = rowCount(policy) - 1;
  if (last >= 0) Q_EMIT dataChanged(index(0, 0, policy), index(last, ColumnCount - 1, policy));
  Q_EMIT decided();
}

}  // namespace guiju
