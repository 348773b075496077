// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/password.h"

#include <algorithm>
#include <array>

namespace guiju::access {

namespace {

constexpr int kShortest = 8;
constexpr int kLongest = 256;
constexpr int kFailuresBeforeLock = 5;
constexpr qint64 kFirstLockSeconds = 30;
constexpr qint64 kLongestLockSeconds = 15 * 60;

// The passwords everybody tries first, here and abroad; compared in lower case.
constexpr std::array kCommon = {
    "12345678",  "123456789",  "1234567890", "87654321",  "11111111",  "00000000",  "88888888",   "66666666",
    "password",  "password1",  "passw0rd",   "p@ssw0rd",  "qwertyui",  "qwerty123", "qwertyuiop", "1qaz2wsx",
    "1q2w3e4r",  "abcd1234",   "abc12345",   "a1234567",  "a12345678", "aa123456",  "admin123",   "administrator",
    "iloveyou",  "5201314520", "woaini1314", "woaini520", "asdfghjkl", "zxcvbnm1",  "123123123",  "147258369",
    "qazwsxedc", "11223344",   "12341234",   "guiju123",  "welcome1",  "letmein1",  "sunshine",   "football",
    "dragon123", "monkey123",  "changeme",   "test1234",  "q1w2e3r4",  "987654321", "01234567",   "12345678a",
};

}  // namespace

Password::~Password() {
  // Only where nobody shares the text; a shared copy is overwritten by its last owner.
  if (text_.isDetached()) std::fill(text_.begin(), text_.end(), QChar(u'\0'));
}

Result<PasswordKeys> passwordKeys(const Password& password, const QByteArray& salt, PasswordCost cost) {
  GUIJU_TRY(key, deriveKey(password.text().normalized(QString::NormalizationForm_KC), salt, cost));
  return PasswordKeys{sha256(QByteArrayLiteral("guiju verifier") + key),
                      sha256(QByteArrayLiteral("guiju sealing key") + key)};
}

Result<void> checkNewPassword(const Password& password, const QString& login) {
  const QString& text = password.text();
  const Message advice =
      message("access", QT_TRANSLATE_NOOP("access", "Take at least %1 characters, best a sentence only you would say."),
              {qint64(kShortest)});
  if (text.size() < kShortest) {
    return fail(ErrorCode::InvalidInput, message("access", QT_TRANSLATE_NOOP("access", "The password is too short.")),
                advice);
  }
  if (text.size() > kLongest) {
    return fail(ErrorCode::InvalidInput,
                message("access", QT_TRANSLATE_NOOP("access", "The password is longer than %1 characters."),
                        {qint64(kLongest)}),
                advice);
  }
  const QString lower = text.toLower();
  const bool common =
      std::any_of(kCommon.begin(), kCommon.end(), [&](const char* known) { return lower == QLatin1StringView(known); });
  const bool oneCharacter = std::all_of(lower.begin(), lower.end(), [&](QChar c) { return c == lower.front(); });
  if (common || oneCharacter || lower == login.toLower()) {
    return fail(
        ErrorCode::InvalidInput,
        message("access", QT_TRANSLATE_NOOP("access", "This password is among the first that anyone would try.")),
        advice);
  }
  return {};
}

std::optional<QDateTime> lockedUntil(int failures, const QDateTime& lastFailure) {
  if (failures < kFailuresBeforeLock) return std::nullopt;
  const int doublings = std::min(failures - kFailuresBeforeLock, 10);
  return lastFailure.addSecs(std::min(kFirstLockSeconds << doublings, kLongestLockSeconds));
}

}  // namespace guiju::access
