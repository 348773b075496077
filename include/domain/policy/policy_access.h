// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "domain/access/access.h"

namespace guiju::policy {

// Everyone may read the policies that bind him; who decides about them, and about the figures, is few.
inline constexpr access::Action kViewPolicies{"policy.view", QT_TRANSLATE_NOOP("actions", "Read the policies"),
                                              "TPL-1"};
inline constexpr access::Action kAdoptClauses{
    "policy.adopt", QT_TRANSLATE_NOOP("actions", "Adopt clauses and write house rules"), "RWD-1"};
inline constexpr access::Action kSetParameters{"policy.parameter.set",
                                               QT_TRANSLATE_NOOP("actions", "Set policy parameters"), "SYS-1.1"};

namespace scopes {
inline constexpr auto kNone = access::Scope::None;
inline constexpr auto kAll = access::Scope::Center;
}  // namespace scopes

// Rows of the access matrix; columns: head of center, manager, department head, group leader, secretary, staff, human
// resources, finance, auditor, administrator.
inline constexpr access::Grant kPolicyGrants[] = {
    {kViewPolicies,
     {scopes::kAll, scopes::kAll, scopes::kAll, scopes::kAll, scopes::kAll, scopes::kAll, scopes::kAll, scopes::kAll,
      scopes::kAll, scopes::kAll}},
    {kAdoptClauses,
     {scopes::kAll, scopes::kNone, scopes::kNone, scopes::kNone, scopes::kNone, scopes::kNone, scopes::kNone,
      scopes::kNone, scopes::kNone, scopes::kAll}},
    {kSetParameters,
     {scopes::kAll, scopes::kNone, scopes::kNone, scopes::kNone, scopes::kNone, scopes::kNone, scopes::kNone,
      scopes::kNone, scopes::kNone, scopes::kNone}},
};

}  // namespace guiju::policy
