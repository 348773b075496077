// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "domain/access/access.h"
#include "domain/base/record.h"

namespace guiju::access {

enum class AccountState { Active, Disabled };

// The right of one person to sign in. What the password locks (the verifier and the signing key) is derived from it by
// Argon2id; the password itself is kept nowhere.
struct Account {
  AccountId id;
  qint64 version = 0;
  EmployeeId employee;  // none for an administrator or auditor from outside the center
  QString login;        // lower case, unique
  QString name;         // as shown where there is no employee
  AccountState state = AccountState::Active;
  QByteArray salt;         // 16 bytes
  QByteArray verifier;     // 32 bytes
  bool mustChange = true;  // the password was given by someone else
  QDateTime createdAt;
};

// A dated key pair of one account. The private half is sealed with what the password derives; a reset retires the key.
struct SigningKey {
  Id<SigningKey> id;
  qint64 version = 0;
  AccountId account;
  QByteArray publicKey;
  QByteArray sealedPrivateKey;
  QDateTime validFrom;
  std::optional<QDateTime> retiredAt;
  QString retiredBecause;
};

// A role that doesn't follow from a position: administrator, auditor, secretary of the center …
struct RoleGrant {
  Id<RoleGrant> id;
  qint64 version = 0;
  AccountId account;
  Role role = Role::Staff;
  UnitId unit;  // where the role is held; none for the whole center
  QDate validFrom;
  std::optional<QDate> validTo;
};

// What was signed, as it stood: a versioned canonical blob, never changed, checked by anyone with the file.
struct SignedContent {
  Id<SignedContent> id;
  qint64 version = 0;
  QString purpose;  // "approval.decision", "meeting.minutes" …
  QString record;
  qint64 recordId = 0;
  QByteArray content;
  QByteArray contentHash;  // SHA-256 of content
  AccountId account;
  QString signer;  // the name as it was
  Id<SigningKey> signingKey;
  QByteArray signature;
  QDateTime signedAt;
};

const RecordType& describe(const Account*);
const RecordType& describe(const SigningKey*);
const RecordType& describe(const RoleGrant*);
const RecordType& describe(const SignedContent*);

// The one table of the roles' names.
struct RoleInfo {
  Role role;
  const char* key;    // stable: "center_head"
  const char* title;  // English, QT_TRANSLATE_NOOP("roles", …)
};
[[nodiscard]] std::span<const RoleInfo> roles();
[[nodiscard]] std::span<const char* const> scopeTitles();  // in the order of Scope

}  // namespace guiju::access
