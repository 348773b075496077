// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstddef>

#include "domain/base/result.h"

namespace guiju {

// Where random bytes come from; tests give their own.
class RandomSource {
 public:
  virtual ~RandomSource() = default;
  [[nodiscard]] virtual QByteArray bytes(int count) = 0;
};

// Random bytes of the operating system, for keys, salts and nonces.
class SystemRandom final : public RandomSource {
 public:
  [[nodiscard]] QByteArray bytes(int count) override;
};

// Cost of deriving a key from a password (Argon2id). The default is R17: 64 MiB, 3 passes.
struct PasswordCost {
  unsigned long long passes = 3;
  std::size_t memoryBytes = 64U * 1024U * 1024U;
};

struct KeyPair {
  QByteArray publicKey;   // 32 bytes, Ed25519
  QByteArray privateKey;  // 64 bytes
};

// SHA-256 of `data`, 32 bytes.
[[nodiscard]] QByteArray sha256(const QByteArray& data);

// Argon2id: 32 bytes from password (in composed form, UTF-8) and salt (16 bytes). Fails only when memory can't be had.
[[nodiscard]] Result<QByteArray> deriveKey(const QString& password, const QByteArray& salt, PasswordCost cost);

// Ed25519. The pair is made from a seed of 32 random bytes. A signature or public key of a wrong size does not verify.
[[nodiscard]] KeyPair makeKeyPair(const QByteArray& seed);
[[nodiscard]] QByteArray sign(const QByteArray& content, const QByteArray& privateKey);
[[nodiscard]] bool verifySignature(const QByteArray& content, const QByteArray& signature, const QByteArray& publicKey);

// Authenticated encryption (XChaCha20-Poly1305) with a 32-byte key; `open` fails on a wrong key or altered content.
[[nodiscard]] QByteArray seal(const QByteArray& content, const QByteArray& key, RandomSource& random);
[[nodiscard]] Result<QByteArray> open(const QByteArray& sealedContent, const QByteArray& key);

// Compares without telling by its duration where the two differ.
[[nodiscard]] bool equalInConstantTime(const QByteArray& a, const QByteArray& b);

}  // namespace guiju
