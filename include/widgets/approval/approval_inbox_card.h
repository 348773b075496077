// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "application/approval/approval_views.h"
#include "widgets/base/table_model.h"
#include "widgets/workbench/workbench_card.h"

class QPushButton;

namespace guiju {
class MessageBar;
class Segments;
class TableView;
}  // namespace guiju

namespace guiju::approval {

class ApprovalPanel;

// What waits for my decision, what I have decided, handed in, and got a copy of; decides without leaving the workbench.
class ApprovalInboxCard : public WorkbenchCard {
  Q_OBJECT

 public:
  ApprovalInboxCard(const Kit& kit, Session& session, QWidget* parent = nullptr);

  void refresh() override;

 private:
  void show(const ApprovalInbox::Answer& answer);
  void tellFigure(const ApprovalInbox::Answer& answer);
  void decide();
  void openSubject(qint64 id);
  [[nodiscard]] const InboxItem* current() const;

  const Kit& kit_;
  Session& session_;
  Segments* lists_;
  TableView* view_;
  RowsModel<InboxItem>* model_;
  QPushButton* decide_;
  QPushButton* open_;
  std::vector<InboxItem> items_;
};

// One approval in a window of its own: the panel and what stood in the way.
class DecisionDialog : public QDialog {
  Q_OBJECT

 public:
  DecisionDialog(const Kit& kit, Session& session, const InboxItem& item, QWidget* parent = nullptr);
  [[nodiscard]] ApprovalPanel* panel() const { return panel_; }

 private:
  MessageBar* messages_;
  ApprovalPanel* panel_;
};

}  // namespace guiju::approval
