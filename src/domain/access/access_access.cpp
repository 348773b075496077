// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/access_access.h"

namespace guiju::access {

namespace {
constexpr Scope O = Scope::None;
constexpr Scope S = Scope::Own;
constexpr Scope C = Scope::Center;

constexpr Grant kGrants[] = {
    //                  head mgr dept grp sec staff HR fin aud adm
    {kViewCenter, {C, C, C, C, C, C, C, C, C, C}},   {kEditCenter, {C, O, O, O, O, O, O, O, O, C}},
    {kViewAccounts, {C, O, O, O, O, O, C, O, C, C}}, {kManageAccounts, {O, O, O, O, O, O, O, O, O, C}},
    {kOwnPassword, {S, S, S, S, S, S, S, S, S, S}},  {kViewMatrix, {C, C, C, C, C, C, C, C, C, C}},
    {kViewAudit, {C, O, O, O, O, O, O, O, C, O}},    {kViewSecurity, {C, O, O, O, O, O, O, O, C, C}},
};
}  // namespace

std::span<const Grant> accessGrants() {
  return kGrants;
}

}  // namespace guiju::access
