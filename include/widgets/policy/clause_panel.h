// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "application/policy/policy_views.h"
#include "domain/policy/refusal.h"
#include "widgets/base/side_panel.h"

namespace guiju {

class Session;

// One clause beside the page: what it says, where it comes from, what was checked this time and what makes it right, so
// that a refusal can be understood without leaving what one was doing.
class ClausePanel : public SidePanel {
  Q_OBJECT

 public:
  explicit ClausePanel(const Theme& theme, QWidget* parent = nullptr);

  // Reads the clause and opens the panel; with a refusal also what it found about this clause.
  void openClause(Session& session, const QString& clause, const std::optional<Refusal>& refusal = {});
  void showClause(const ClauseDetail& detail, const std::optional<Refusal>& refusal = {});
  [[nodiscard]] QString clause() const { return clause_; }

 Q_SIGNALS:
  // "Open the policies": the library at this clause.
  void policyRequested(const QString& clause);

 private:
  void addFindings(PanelLines& lines, const Refusal& refusal);
  void addFacts(PanelLines& lines, const ClauseDetail& detail);
  void addEnd(PanelLines& lines, const std::optional<Refusal>& refusal);

  const Theme& theme_;
  QString clause_;
};

}  // namespace guiju
