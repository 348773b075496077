// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/base/work.h"
#include "domain/access/account.h"
#include "domain/access/password.h"

namespace guiju::access {

// What is to be signed: the canonical bytes as they will be stored and checked, and what they are about.
struct ToSign {
  QString purpose;  // "approval.decision"
  QString record;   // table of the record it is about
  qint64 recordId = 0;
  QByteArray content;  // canonical(…), see domain/base/canonical.h
};

// Signs with the actor's own key, unlocked by the password, inside the command's transaction. Errors: WrongPassword
// (goes to the security log, nothing else happens), NotPermitted when the account has no key yet.
[[nodiscard]] Result<Id<SignedContent>> signContent(Work& work, const Password& password, const ToSign& what,
                                                    PasswordCost cost = {});

// Whether a stored signature still fits its content and key.
[[nodiscard]] bool isGenuine(const SignedContent& content, const QByteArray& publicKey);

}  // namespace guiju::access
