// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>

#include "domain/access/access.h"

namespace guiju::access {

inline constexpr Action kViewAccounts{"access.account.view", QT_TRANSLATE_NOOP("actions", "See who may sign in"),
                                      "WFA-0.2"};
inline constexpr Action kManageAccounts{"access.account.manage",
                                        QT_TRANSLATE_NOOP("actions", "Manage accounts and roles"), "WFA-0.2"};
inline constexpr Action kOwnPassword{"access.password.change",
                                     QT_TRANSLATE_NOOP("actions", "Change one's own password"), ""};
inline constexpr Action kViewMatrix{"access.matrix.view", QT_TRANSLATE_NOOP("actions", "See the access matrix"),
                                    "WFA-0.2"};
inline constexpr Action kViewAudit{"access.audit.view", QT_TRANSLATE_NOOP("actions", "Read the audit trail"),
                                   "WFA-7.2"};
inline constexpr Action kViewSecurity{"access.security.view", QT_TRANSLATE_NOOP("actions", "Read the security log"),
                                      "WFA-7.2"};
inline constexpr Action kEditCenter{"center.edit", QT_TRANSLATE_NOOP("actions", "Change the center's settings"),
                                    "SYS-1.1"};
inline constexpr Action kViewCenter{"center.view", QT_TRANSLATE_NOOP("actions", "Open the center"), ""};

// The rows of the access matrix that belong to access itself.
[[nodiscard]] std::span<const Grant> accessGrants();

}  // namespace guiju::access
