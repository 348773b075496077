// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "application/base/session.h"
#include "application/org/org_views.h"
#include "widgets/base/kit.h"
#include "widgets/base/table_model.h"

namespace guiju {
class ChipRow;
class EmptyState;
}  // namespace guiju

namespace guiju::org {

// One position in the small list below the tree.
struct PositionLine {
  PositionId id;
  QString title;
  Staffing staffing;
};

// The positions of one unit, the head's first.
class PositionTable : public TableView {
  Q_OBJECT

 public:
  PositionTable(const Kit& kit, QWidget* parent = nullptr);
  void show(const Chart& chart, UnitId unit, QDate day);

 private:
  RowsModel<PositionLine>* model_;
};

// One position against its establishment.
struct EstablishmentLine {
  PositionId id;
  QString unit;
  QString title;
  Staffing staffing;
  std::optional<Vacancy> vacancy;
};

// Every position against its establishment, what is vacant and since when.
class EstablishmentTable : public TableView {
  Q_OBJECT

 public:
  EstablishmentTable(const Kit& kit, QWidget* parent = nullptr);
  void show(const Chart& chart, QDate day);

 private:
  RowsModel<EstablishmentLine>* model_;
};

// The roster of a day: read in pages through the row filter, found by name, number or pinyin.
class RosterList : public QWidget {
  Q_OBJECT

 public:
  RosterList(const Kit& kit, Session& session, QWidget* parent = nullptr);
  void show(QDate day);
  void setText(const QString& text);
  void setUnits(const std::vector<UnitId>& units);  // none: the whole center
  void refresh();
  [[nodiscard]] bool isFiltering() const;
  void clearFilters();
  [[nodiscard]] TableView* table() const { return view_; }

 Q_SIGNALS:
  void employeeSelected(guiju::org::EmployeeId employee);
  void failed(const guiju::Error& error);

 private:
  void fetch(const PageRequest& request, std::function<void(Result<RowsModel<EmployeeList::Line>::RecordPage>)> then);

  Session& session_;
  storage::EmployeeQuery query_;
  std::map<qint64, storage::EmployeeKey> keys_;  // where the page after a row begins
  ChipRow* chips_;
  TableView* view_;
  EmptyState* empty_;
  RowsModel<EmployeeList::Line>* model_;
};

}  // namespace guiju::org
