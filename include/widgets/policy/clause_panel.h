// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "application/policy/policy_views.h"
#include "domain/policy/refusal.h"
#include "widgets/base/side_panel.h"

namespace guiju {

class Session;

// One clause beside the page: what it says, where it comes from, what was checked this time and what makes it right, so
// that a refusal can be understood without leaving what one was doing. It is the content of a side panel.
class ClausePanel : public PanelLines {
  Q_OBJECT

 public:
  // With a refusal it also shows what was found about this clause. `linked` offers the way to the library.
  ClausePanel(const Theme& theme, const ClauseDetail& detail, const std::optional<Refusal>& refusal = {},
              bool linked = true);

  [[nodiscard]] QString clause() const { return clause_; }

 Q_SIGNALS:
  // "Open the policies": the library at this clause.
  void policyRequested(const QString& clause);

 private:
  void addFindings(const Refusal& refusal);
  void addFacts(const ClauseDetail& detail);
  void addFigures(const ClauseDetail& detail);
  void addEnd(const std::optional<Refusal>& refusal, bool linked);

  const Theme& theme_;
  QString clause_;
};

// Reads the clause and shows it in `panel`; `openLibrary` is what its link does.
void openClause(SidePanel& panel, const Theme& theme, Session& session, const QString& clause,
                const std::optional<Refusal>& refusal, std::function<void(const QString&)> openLibrary);

}  // namespace guiju
