// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/calendar_access.h"

namespace guiju::calendar {

namespace {
constexpr access::Scope O = access::Scope::None;
constexpr access::Scope C = access::Scope::Center;

// clang-format off
constexpr access::Grant kGrants[] = {
    //               head mgr dept grp sec staff HR fin aud adm
    {kViewCalendar, {C,   C,  C,   C,  C,  C,    C, C,  C,  C}},
    {kEditCalendar, {C,   O,  O,   O,  O,  O,    C, O,  O,  C}},
};
// clang-format on
}  // namespace

std::span<const access::Grant> calendarGrants() {
  return kGrants;
}

}  // namespace guiju::calendar
