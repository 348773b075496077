// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/approval_access.h"

namespace guiju::approval {

namespace {

using enum access::Scope;

// Columns: head of center, manager, department head, group leader, secretary, staff, human resources, finance, auditor,
// administrator.
constexpr access::Grant kGrants[] = {
    {kViewApprovals, {Center, Center, Department, Group, Own, Own, Own, Own, Center, Center}},
    {kTakePart, {Center, Center, Department, Group, Own, Own, Own, Own, None, Own}},
    {kCancelApprovals, {Center, None, None, None, None, None, None, None, None, Center}},
    {kRegisterPaper, {Center, Center, None, None, Center, None, None, None, None, None}},
    {kKeepFlows, {Center, None, None, None, None, None, None, None, None, Center}},
};

}  // namespace

std::span<const access::Grant> approvalGrants() {
  return kGrants;
}

}  // namespace guiju::approval
