// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "application/base/session.h"
#include "application/org/roster_commands.h"
#include "documents/org/roster_file.h"
#include "widgets/base/kit.h"
#include "widgets/base/table_model.h"

class QLabel;
class QPushButton;

namespace Ui {
class RosterImportForm;
}

namespace guiju {
class MessageBar;
class ToneLabel;
}  // namespace guiju

namespace guiju::org {

// Imports a roster: what would be done with each row is shown before anything is written, with every row that can't be
// taken and why; changing an option plans anew.
class RosterImportDialog : public QDialog {
  Q_OBJECT

 public:
  RosterImportDialog(const Kit& kit, Session& session, RosterFile file, const QString& fileName, QWidget* parent);
  ~RosterImportDialog() override;

  [[nodiscard]] const RosterPlan& plan() const { return plan_; }

 private:
  void build(const QString& fileName);
  void preview();
  void showPlan(RosterPlan plan);
  void import(bool leaveOutRefused);
  void saveRefused();
  [[nodiscard]] RosterOptions options() const;
  void setBusy(bool busy);

  const Kit& kit_;
  Session& session_;
  RosterFile file_;
  RosterPlan plan_;
  std::unique_ptr<Ui::RosterImportForm> ui_;
  MessageBar* messages_;
  QLabel* summary_;
  ToneLabel* refused_;
  TableView* table_;
  RowsModel<RosterVerdict>* model_;
  QPushButton* importAll_;
  QPushButton* importRest_;
  QPushButton* saveRefused_;
};

}  // namespace guiju::org
