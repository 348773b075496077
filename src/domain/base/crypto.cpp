// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/crypto.h"

#include <sodium.h>

#include <algorithm>

#include "domain/base/exact.h"

namespace guiju {

namespace {

void ready() {
  static const bool initialised = sodium_init() >= 0;
  exact::demand(initialised, "libsodium can't be initialised");
}

const unsigned char* in(const QByteArray& bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* out(QByteArray& bytes) {
  return reinterpret_cast<unsigned char*>(bytes.data());
}

// A secret in the clear is wiped as soon as it has been used.
struct Wiped {
  QByteArray bytes;
  explicit Wiped(QByteArray secret) : bytes(std::move(secret)) { bytes.detach(); }
  Wiped(const Wiped&) = delete;
  Wiped& operator=(const Wiped&) = delete;
  ~Wiped() { sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size())); }
};

constexpr int kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int kKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

}  // namespace

QByteArray SystemRandom::bytes(int count) {
  ready();
  exact::demand(count >= 0, "a number of random bytes can't be negative");
  QByteArray result(count, Qt::Uninitialized);
  randombytes_buf(result.data(), static_cast<std::size_t>(count));
  return result;
}

QByteArray sha256(const QByteArray& data) {
  ready();
  QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
  crypto_hash_sha256(out(hash), in(data), static_cast<unsigned long long>(data.size()));
  return hash;
}

Result<QByteArray> deriveKey(const QString& password, const QByteArray& salt, PasswordCost cost) {
  ready();
  exact::demand(salt.size() == crypto_pwhash_SALTBYTES, "a salt has 16 bytes");
  // The same password typed on another system may arrive decomposed.
  const Wiped secret(password.normalized(QString::NormalizationForm_C).toUtf8());
  QByteArray key(kKeySize, Qt::Uninitialized);
  const int failed = crypto_pwhash(out(key), static_cast<unsigned long long>(key.size()), secret.bytes.constData(),
                                   static_cast<unsigned long long>(secret.bytes.size()), in(salt), cost.passes,
                                   cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
  if (failed != 0) {
    return fail(ErrorCode::Unavailable,
                message("base", QT_TRANSLATE_NOOP("base", "There is not enough memory to check the password.")),
                message("base", QT_TRANSLATE_NOOP("base", "Close other programs and try again.")));
  }
  return key;
}

KeyPair makeKeyPair(const QByteArray& seed) {
  ready();
  exact::demand(seed.size() == crypto_sign_SEEDBYTES, "a key pair is made from 32 bytes");
  KeyPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
               QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)};
  crypto_sign_seed_keypair(out(pair.publicKey), out(pair.privateKey), in(seed));
  return pair;
}

QByteArray sign(const QByteArray& content, const QByteArray& privateKey) {
  ready();
  exact::demand(privateKey.size() == crypto_sign_SECRETKEYBYTES, "a private key has 64 bytes");
  QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
  crypto_sign_detached(out(signature), nullptr, in(content), static_cast<unsigned long long>(content.size()),
                       in(privateKey));
  return signature;
}

bool verifySignature(const QByteArray& content, const QByteArray& signature, const QByteArray& publicKey) {
  ready();
  if (signature.size() != crypto_sign_BYTES || publicKey.size() != crypto_sign_PUBLICKEYBYTES) return false;
  return crypto_sign_verify_detached(in(signature), in(content), static_cast<unsigned long long>(content.size()),
                                     in(publicKey)) == 0;
}

QByteArray seal(const QByteArray& content, const QByteArray& key, RandomSource& random) {
  ready();
  exact::demand(key.size() == kKeySize, "a key has 32 bytes");
  const QByteArray nonce = random.bytes(kNonceSize);
  exact::demand(nonce.size() == kNonceSize, "a random source gives as many bytes as asked for");
  QByteArray result(kNonceSize + content.size() + kTagSize, Qt::Uninitialized);
  std::copy(nonce.begin(), nonce.end(), result.begin());
  crypto_aead_xchacha20poly1305_ietf_encrypt(out(result) + kNonceSize, nullptr, in(content),
                                             static_cast<unsigned long long>(content.size()), nullptr, 0, nullptr,
                                             in(nonce), in(key));
  return result;
}

Result<QByteArray> open(const QByteArray& sealedContent, const QByteArray& key) {
  ready();
  exact::demand(key.size() == kKeySize, "a key has 32 bytes");
  const auto size = sealedContent.size() - kNonceSize - kTagSize;
  QByteArray content(std::max<qsizetype>(size, 0), Qt::Uninitialized);
  if (size < 0 ||
      crypto_aead_xchacha20poly1305_ietf_decrypt(out(content), nullptr, nullptr, in(sealedContent) + kNonceSize,
                                                 static_cast<unsigned long long>(sealedContent.size() - kNonceSize),
                                                 nullptr, 0, in(sealedContent), in(key)) != 0) {
    return fail(ErrorCode::Corrupt,
                message("base", QT_TRANSLATE_NOOP("base",
                                                  "The sealed content can't be opened: the key does not fit, "
                                                  "or the content was altered.")));
  }
  return content;
}

bool equalInConstantTime(const QByteArray& a, const QByteArray& b) {
  ready();
  return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

}  // namespace guiju
