// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "application/policy/policy_commands.h"
#include "application/policy/policy_views.h"
#include "widgets/base/theme.h"

namespace Ui {
class AdoptionPage;
}

namespace guiju {

class AdoptionModel;
class DateEdit;

// Where a center decides which clauses bind it, from which day: a step of the first run, and a dialog later.
class AdoptionPage : public QWidget {
  Q_OBJECT

 public:
  AdoptionPage(const Theme& theme, QDate today, QWidget* parent = nullptr);
  ~AdoptionPage() override;

  // First run: the library with everything adopted that the organization template leaves open.
  void propose(const policy::Catalog& library, const QString& centerTemplate);
  // Later: what the center has decided so far.
  void setLibrary(const PolicyLibraryView::Answer& library);
  void showClause(const QString& clause);

  // The decisions made here; run it when problem() is empty.
  [[nodiscard]] AdoptClauses command() const;
  [[nodiscard]] QString problem() const;  // what is still missing, in words
  void showProblem();                     // leads to it

 Q_SIGNALS:
  void changed();

 private:
  void describe();
  void showText();
  void filter(const QString& text);

  const Theme& theme_;
  QDate today_;
  std::unique_ptr<Ui::AdoptionPage> ui_;
  AdoptionModel* model_;
  DateEdit* from_;
};

}  // namespace guiju
