// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "application/base/session.h"
#include "application/org/org_views.h"
#include "widgets/base/page.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace guiju {
class Card;
class Segments;
}  // namespace guiju

namespace guiju::org {

class ChartCanvas;
class DateBar;
class DetailPanel;
class EstablishmentTable;
class PositionTable;
class RosterList;
class UnitTree;

// The Organization tab: units and positions at the left, chart, roster and establishment of any day in the middle, the
// card of what is chosen at the right.
class OrganizationPage : public Page {
  Q_OBJECT

 public:
  OrganizationPage(const Kit& kit, Session& session, QWidget* parent = nullptr);
  ~OrganizationPage() override;

  [[nodiscard]] bool offers(PageAction action) const override;
  void perform(PageAction action) override;
  bool open(const RecordLink& link) override;
  void refresh() override;
  [[nodiscard]] QString guideTopic() const override { return QStringLiteral("organization"); }

  // The views in the middle: "chart", "roster", "establishment".
  void showView(const QString& id);
  void importRoster(const QString& path);  // empty: asks for the file

 private:
  void build();
  QWidget* buildLeft();
  QWidget* buildMiddle();
  void connectAll();
  void connectPanel();
  void take(OrgChartView::Answer answer);
  void showDay(QDate day);
  void showUnit(UnitId unit);
  void showPosition(PositionId position);
  void showEmployee(EmployeeId employee);
  void describe();
  void fillUnitMenu();
  void search(const QString& text);

  void newUnit();
  void editUnit();
  void askMoveUnit(UnitId unit, UnitId parent);
  void closeUnit();
  void newPosition();
  void editPosition(PositionId position);
  void changeEstablishment(PositionId position);
  void closePosition(PositionId position);
  void appoint(PositionId position);
  void recordSelection(PositionId position);
  void moveEmployee(EmployeeId employee);
  void editEmployee(EmployeeId employee);
  void endAssignment(AssignmentId assignment);
  void recordDeparture(EmployeeId employee);
  void exportRoster();
  void printView();
  [[nodiscard]] UnitId currentUnit() const;
  [[nodiscard]] bool isToday() const;

  Session& session_;
  Chart chart_;
  QDate today_;
  OrgRights rights_;
  bool loaded_ = false;
  std::function<void()> afterLoad_;
  PositionId shownPosition_;
  EmployeeId shownEmployee_;
  QPushButton* newUnit_;
  QPushButton* newEmployee_;
  QPushButton* import_;
  QPushButton* export_;
  QPushButton* unitMenuButton_;
  QMenu* unitMenu_;
  QLineEdit* search_;
  UnitTree* tree_;
  Card* positionsCard_;
  PositionTable* positions_;
  DateBar* dateBar_;
  Segments* segments_;
  QWidget* zoomTools_;
  QLabel* zoomText_;
  QStackedWidget* stack_;
  ChartCanvas* canvas_;
  RosterList* roster_;
  EstablishmentTable* establishment_;
  DetailPanel* panel_;
};

}  // namespace guiju::org
