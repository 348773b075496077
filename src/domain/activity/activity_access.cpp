// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity/activity_access.h"

namespace guiju::activity {

namespace {
using access::Scope;
constexpr Scope N = Scope::None;
constexpr Scope O = Scope::Own;
constexpr Scope G = Scope::Group;
constexpr Scope D = Scope::Department;
constexpr Scope C = Scope::Center;

// clang-format off
constexpr access::Grant kGrants[] = {
    //                    head mgr dept grp sec staff HR fin aud adm
    {kViewActivities,    {C,   C,  C,   C,  C,  C,    N, C,  C,  N}},
    {kEditActivities,    {C,   C,  D,   D,  D,  O,    N, N,  N,  N}},
    {kWriteBriefs,       {C,   C,  D,   G,  N,  G,    N, N,  N,  N}},
    {kAcceptBriefs,      {C,   C,  D,   G,  N,  N,    N, N,  N,  N}},
    {kWritePlans,        {C,   C,  D,   G,  N,  G,    N, N,  N,  N}},
    {kCancelActivities,  {C,   C,  D,   D,  N,  O,    N, N,  N,  N}},
    {kMarkMilestones,    {C,   C,  D,   D,  D,  O,    N, N,  N,  N}},
    {kEditActivityTypes, {C,   C,  N,   N,  N,  N,    N, N,  N,  C}},
};
// clang-format on
}  // namespace

std::span<const access::Grant> activityGrants() {
  return kGrants;
}

}  // namespace guiju::activity
