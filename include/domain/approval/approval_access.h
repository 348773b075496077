// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>

#include "domain/access/access.h"

namespace guiju::approval {

inline constexpr access::Action kViewApprovals{"approval.view", QT_TRANSLATE_NOOP("actions", "See approvals"),
                                               "SYS-1.1"};
inline constexpr access::Action kTakePart{
    "approval.take_part", QT_TRANSLATE_NOOP("actions", "Take part in approvals: submit, decide, comment, copy"),
    "SYS-1.1"};
inline constexpr access::Action kCancelApprovals{"approval.cancel",
                                                 QT_TRANSLATE_NOOP("actions", "Cancel requests of others"), ""};
inline constexpr access::Action kRegisterPaper{"approval.paper",
                                               QT_TRANSLATE_NOOP("actions", "Register decisions given on paper"), ""};
inline constexpr access::Action kKeepFlows{"approval.flow", QT_TRANSLATE_NOOP("actions", "Put approval flows in force"),
                                           "SYS-1.1"};

// The rows of the access matrix that belong to approvals. One's own is every approval one takes part in: as applicant,
// as decider, or with a copy. Who decides is no matter of roles but of
// the flow: the right to take part alone decides nothing.
[[nodiscard]] std::span<const access::Grant> approvalGrants();

}  // namespace guiju::approval
