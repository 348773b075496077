// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "application/org/org_views.h"
#include "widgets/base/card.h"
#include "widgets/base/kit.h"

class QScrollArea;
class QVBoxLayout;

namespace guiju::org {

// The card at the right of the page: a position with its duties and clauses, or a person with what he holds and held.
class DetailPanel : public QFrame {
  Q_OBJECT

 public:
  explicit DetailPanel(const Kit& kit, QWidget* parent = nullptr);

  void showPosition(const PositionCard::Answer& card, const OrgRights& rights, bool isToday);
  void showEmployee(const EmployeeFile::Answer& file, const OrgRights& rights, QDate today);
  void showNothing(const QString& text);

 Q_SIGNALS:
  void employeeRequested(guiju::org::EmployeeId employee);
  void positionRequested(guiju::org::PositionId position);
  void appointRequested(guiju::org::PositionId position);
  void selectionRequested(guiju::org::PositionId position);
  void editPositionRequested(guiju::org::PositionId position);
  void establishmentRequested(guiju::org::PositionId position);
  void closePositionRequested(guiju::org::PositionId position);
  void moveRequested(guiju::org::EmployeeId employee);
  void editEmployeeRequested(guiju::org::EmployeeId employee);
  void endRequested(guiju::org::AssignmentId assignment);
  void leaveRequested(guiju::org::EmployeeId employee);

 private:
  void begin();
  void finish();
  void addTitle(const QString& text);
  QHBoxLayout* addRow(int spacing = 8);
  void addFact(const QString& name, const QString& value, std::optional<Tone> tone = {});
  void addLines(const QString& title, const std::vector<CardLine>& lines);
  void addHolding(const QString& day, const QString& text, const QString& right, std::function<void()> open);
  void addPills(const PositionCard::Answer& card);
  void addPositionButtons(const PositionCard::Answer& card, const OrgRights& rights, bool isToday);
  void addEmployeeButtons(const EmployeeFile::Answer& file, const OrgRights& rights, QDate today);
  QWidget* clause(const QString& id);

  const Kit& kit_;
  QScrollArea* scroll_;
  QVBoxLayout* column_ = nullptr;  // of what is shown
  QWidget* footer_ = nullptr;
  QVBoxLayout* footerColumn_ = nullptr;
};

}  // namespace guiju::org
