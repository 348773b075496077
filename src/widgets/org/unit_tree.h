// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include "domain/org/chart.h"
#include "widgets/base/theme.h"

class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;

namespace guiju::org {

// The units of a day as a tree, each with its people against its establishment; what is searched stays with its path.
class UnitTree : public QTreeView {
  Q_OBJECT

 public:
  explicit UnitTree(const Theme& theme, QWidget* parent = nullptr);

  // Keeps what is selected and open.
  void show(const Chart& chart, QDate day);
  [[nodiscard]] UnitId current() const;
  void select(UnitId unit);
  // Units whose own name, positions or people contain the text, in characters or pinyin; empty shows all.
  void setFilter(const QString& text);
  [[nodiscard]] bool showsAny() const;

 Q_SIGNALS:
  void unitSelected(guiju::org::UnitId unit);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  QStandardItem* addUnit(QStandardItem* parent, const Chart& chart, UnitId unit, QDate day);
  [[nodiscard]] QModelIndex indexOf(UnitId unit, const QModelIndex& parent = {}) const;

  const Theme& theme_;
  QStandardItemModel* model_;
  QSortFilterProxyModel* filter_;
  bool filling_ = false;
};

}  // namespace guiju::org
