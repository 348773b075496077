// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "application/policy/policy_views.h"
#include "widgets/base/page.h"
#include "widgets/base/table_model.h"

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace guiju {

class ChipRow;
class EmptyState;
class Segments;
class Session;
class TableFooter;
class TableView;
struct ClauseRow;
struct ParameterRow;

// The policies (制度): every clause with what it says and how it stands here, and every figure with its history.
class PoliciesPage : public Page {
  Q_OBJECT

 public:
  PoliciesPage(const Kit& kit, Session& session, QWidget* parent = nullptr);
  ~PoliciesPage() override;

  void showClause(const QString& clause);

  [[nodiscard]] bool offers(PageAction action) const override;
  void perform(PageAction action) override;
  void refresh() override;
  [[nodiscard]] QString guideTopic() const override { return QStringLiteral("policies"); }

 private:
  QWidget* makeList(TableView* view, EmptyState* empty);
  void buildHeader();
  void buildFilters();
  void take(PolicyLibraryView::Answer answer);
  void narrow();
  void showBeside();
  void showClauseBeside(const ClauseRow& row);
  void showParameterBeside(const ParameterRow& row);
  void adopt(const QString& clause);
  void setParameter(qint64 id);
  void addOwnPolicy();
  void addOwnClause();
  [[nodiscard]] bool onFigures() const;
  [[nodiscard]] TableView* currentView() const;
  [[nodiscard]] bool passes(const ClauseRow& row) const;

  Session& session_;
  PolicyLibraryView::Answer library_;
  QString wanted_;  // a clause to show once the library is here
  std::unique_ptr<RowsModel<ClauseRow>> clauses_;
  std::unique_ptr<RowsModel<ParameterRow>> figures_;
  Segments* segments_;
  ChipRow* chips_;
  QLineEdit* search_;
  QPushButton* adopt_;
  QPushButton* set_;
  QPushButton* own_;
  QAction* addClause_ = nullptr;
  QStackedWidget* stack_;
  TableView* clauseView_;
  TableView* figureView_;
  EmptyState* noClauses_;
  EmptyState* noFigures_;
};

}  // namespace guiju
