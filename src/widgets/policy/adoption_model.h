// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <vector>

#include "application/policy/policy_commands.h"
#include "application/policy/policy_views.h"

namespace guiju {

// Policies with their clauses to tick: adopted, or left out with a reason. What the organization template settles can't
// be ticked, and says so.
class AdoptionModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column { ClauseColumn, BasisColumn, ProgramColumn, ReasonColumn, ColumnCount };
  struct Counts {
    int adopted = 0;
    int leftOut = 0;
    int settled = 0;    // by the organization template
    int undecided = 0;  // neither adopted nor left out, until ticked
    int withoutReason = 0;
  };

  using QAbstractItemModel::QAbstractItemModel;

  void setSections(std::vector<PolicyLibraryView::Section> sections);
  // The decisions that differ from what was loaded, for the command.
  [[nodiscard]] std::vector<AdoptClauses::Entry> entries() const;
  [[nodiscard]] Counts counts() const;
  [[nodiscard]] const policy::Clause* clauseAt(const QModelIndex& index) const;  // null for a policy
  [[nodiscard]] QModelIndex indexOf(const QString& clause) const;
  // The first clause left out without a reason, in its reason column.
  [[nodiscard]] QModelIndex firstProblem() const;

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  void decided();

 private:
  struct Item {
    ClauseLine line;
    bool settled = false;
    bool ticked = false;
    bool touched = false;  // decided here: it can't go back to open
    QString reason;
  };
  struct Group {
    policy::Policy policy;
    std::vector<Item> items;
  };

  [[nodiscard]] const Item* itemAt(const QModelIndex& index) const;
  [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
  [[nodiscard]] QVariant itemData(const Item& item, int column, int role) const;
  [[nodiscard]] static Qt::CheckState stateOf(const Group& group);
  [[nodiscard]] static bool undecided(const Item& item);
  [[nodiscard]] static bool lacksReason(const Item& item);
  void announce(int group);

  std::vector<Group> groups_;
};

}  // namespace guiju
