// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "domain/base/crypto.h"
#include "domain/base/result.h"

namespace guiju::access {

// A password on its way to being checked; overwritten in memory when it goes.
class Password {
 public:
  Password() = default;
  explicit Password(QString text) : text_(std::move(text)) {}
  Password(const Password&) = default;
  Password(Password&&) = default;
  Password& operator=(const Password&) = default;
  Password& operator=(Password&&) = default;
  ~Password();
  [[nodiscard]] const QString& text() const { return text_; }
  [[nodiscard]] bool isEmpty() const { return text_.isEmpty(); }

 private:
  QString text_;
};

// What a password unlocks: one derivation gives the verifier that is stored and the key that seals the signing key.
struct PasswordKeys {
  QByteArray verifier;
  QByteArray sealingKey;
};
[[nodiscard]] Result<PasswordKeys> passwordKeys(const Password& password, const QByteArray& salt, PasswordCost cost);

// At least 8 characters, at most 256, not among the commonest, not the login (R17). Fails with what to do better.
[[nodiscard]] Result<void> checkNewPassword(const Password& password, const QString& login);

// After five failures in a row: 30 s, doubling up to 15 min (R18). None before.
[[nodiscard]] std::optional<QDateTime> lockedUntil(int failures, const QDateTime& lastFailure);

}  // namespace guiju::access
