// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>

#include "domain/access/access.h"

namespace guiju::org {

using access::Action;
using access::Grant;
using access::Scope;

inline constexpr Action kViewUnits{"org.unit.view", QT_TRANSLATE_NOOP("actions", "See the organization"), "EVT-2"};
inline constexpr Action kViewEmployees{"org.employee.view", QT_TRANSLATE_NOOP("actions", "See who works where"),
                                       "REG-18"};
inline constexpr Action kViewPersonal{"org.employee.personal",
                                      QT_TRANSLATE_NOOP("actions", "See personal fields of employees"), "MMC-5"};
inline constexpr Action kEditUnits{"org.unit.edit", QT_TRANSLATE_NOOP("actions", "Set up units"), "RWD-1"};
inline constexpr Action kEditPositions{"org.position.edit", QT_TRANSLATE_NOOP("actions", "Set up positions"), "RWD-1"};
inline constexpr Action kApplyTemplate{"org.template.apply",
                                       QT_TRANSLATE_NOOP("actions", "Apply an organization template"), "RWD-1"};
inline constexpr Action kGiveMandate{
    "org.mandate.give", QT_TRANSLATE_NOOP("actions", "Make someone responsible for the organization"), "RWD-1"};
inline constexpr Action kEditEmployees{"org.employee.edit", QT_TRANSLATE_NOOP("actions", "Keep employee files"),
                                       "REG-18"};
inline constexpr Action kAppoint{"org.appoint", QT_TRANSLATE_NOOP("actions", "Appoint and move people"), "REG-7"};
inline constexpr Action kRecordSelection{
    "org.selection.record", QT_TRANSLATE_NOOP("actions", "Record selections for leading positions"), "REG-8"};
inline constexpr Action kImportRoster{"org.roster.import", QT_TRANSLATE_NOOP("actions", "Import a roster"), "REG-18"};
inline constexpr Action kExportRoster{"org.roster.export", QT_TRANSLATE_NOOP("actions", "Export the roster"), "REG-18"};

// The rows of the access matrix that belong to the organization. Who may is decided here; whether the policies allow it
// is decided by the rules (RWD-1 asks for the head or a person made responsible, whatever the role). Columns: head of
// center, manager, department head, group leader, secretary, staff, HR, finance, auditor, administrator.
inline constexpr std::array kOrgGrants = {
    Grant{kViewUnits,
          {Scope::Center, Scope::Center, Scope::Center, Scope::Center, Scope::Center, Scope::Center, Scope::Center,
           Scope::Center, Scope::Center, Scope::Center}},
    Grant{kViewEmployees,
          {Scope::Center, Scope::Center, Scope::Center, Scope::Center, Scope::Center, Scope::Center, Scope::Center,
           Scope::Center, Scope::Center, Scope::Center}},
    Grant{kViewPersonal,
          {Scope::Center, Scope::Own, Scope::Department, Scope::Group, Scope::Own, Scope::Own, Scope::Center,
           Scope::Own, Scope::Own, Scope::Own}},
    Grant{kEditUnits,
          {Scope::Center, Scope::Center, Scope::Department, Scope::None, Scope::None, Scope::None, Scope::Center,
           Scope::None, Scope::None, Scope::Center}},
    Grant{kEditPositions,
          {Scope::Center, Scope::Center, Scope::Department, Scope::None, Scope::None, Scope::None, Scope::Center,
           Scope::None, Scope::None, Scope::Center}},
    Grant{kApplyTemplate,
          {Scope::Center, Scope::None, Scope::None, Scope::None, Scope::None, Scope::None, Scope::None, Scope::None,
           Scope::None, Scope::Center}},
    Grant{kGiveMandate,
          {Scope::Center, Scope::None, Scope::None, Scope::None, Scope::None, Scope::None, Scope::None, Scope::None,
           Scope::None, Scope::None}},
    Grant{kEditEmployees,
          {Scope::Center, Scope::None, Scope::None, Scope::None, Scope::None, Scope::None, Scope::Center, Scope::None,
           Scope::None, Scope::Center}},
    Grant{kAppoint,
          {Scope::Center, Scope::None, Scope::Department, Scope::None, Scope::None, Scope::None, Scope::Center,
           Scope::None, Scope::None, Scope::None}},
    Grant{kRecordSelection,
          {Scope::Center, Scope::None, Scope::Department, Scope::None, Scope::None, Scope::None, Scope::Center,
           Scope::None, Scope::None, Scope::None}},
    Grant{kImportRoster,
          {Scope::Center, Scope::None, Scope::None, Scope::None, Scope::None, Scope::None, Scope::Center, Scope::None,
           Scope::None, Scope::Center}},
    Grant{kExportRoster,
          {Scope::Center, Scope::Center, Scope::Department, Scope::None, Scope::None, Scope::None, Scope::Center,
           Scope::None, Scope::Center, Scope::Center}},
};

}  // namespace guiju::org
