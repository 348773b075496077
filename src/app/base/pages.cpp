// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/pages.h"

#include "domain/approval/approval_access.h"
#include "widgets/approval/approval_inbox_card.h"
#include "widgets/workbench/workbench_page.h"

namespace guiju {

namespace {

// The cards of the workbench, a line each, from top to bottom.
std::vector<WorkbenchPart> workbenchParts() {
  return {
      {WorkbenchPart::Column::Left, QString::fromLatin1(approval::kViewApprovals.id),
       [](const Kit& kit, Session& session) { return new approval::ApprovalInboxCard(kit, session); }},
  };
}

}  // namespace

std::vector<Area> allPages(Session& session) {
  return {
      {QStringLiteral("workbench"), QT_TRANSLATE_NOOP("areas", "Workbench"), QStringLiteral("go-home"), {},
       [&session](const Kit& kit) { return new WorkbenchPage(kit, session, workbenchParts()); }, {}},
  };
}

}  // namespace guiju
