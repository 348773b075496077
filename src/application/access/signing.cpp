// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/signing.h"

#include "storage/access/account_store.h"
#include "storage/base/records.h"

namespace guiju::access {

namespace {

tl::unexpected<Error> wrongPassword() {
  return fail(
      ErrorCode::WrongPassword, message("access", QT_TRANSLATE_NOOP("access", "Not signed: the password is wrong.")),
      message("access", QT_TRANSLATE_NOOP("access", "Enter the password you sign in with. What you typed is kept.")));
}

tl::unexpected<Error> noKey() {
  return fail(ErrorCode::NotPermitted,
              message("access", QT_TRANSLATE_NOOP("access", "Not signed: you have no signing key yet.")),
              message("access", QT_TRANSLATE_NOOP("access", "Set a password of your own first; it makes your key.")));
}

}  // namespace

Result<Id<SignedContent>> signContent(Work& work, const Password& password, const ToSign& what, PasswordCost cost) {
  const AccountId signer = work.actor().account;
  GUIJU_TRY(account, storage::find<Account>(work.connection(), signer));
  if (!account) return noKey();
  GUIJU_TRY(key, storage::AccountStore(work.connection()).keyInUse(signer));
  GUIJU_TRY(keys, passwordKeys(password, account->salt, cost));
  if (!equalInConstantTime(keys.verifier, account->verifier)) return wrongPassword();
  if (!key) return noKey();
  auto privateKey = open(key->sealedPrivateKey, keys.sealingKey);
  if (!privateKey) return wrongPassword();

  SignedContent content;
  content.purpose = what.purpose;
  content.record = what.record;
  content.recordId = what.recordId;
  content.content = what.content;
  content.contentHash = sha256(what.content);
  content.account = signer;
  content.signer = work.actor().name;
  content.signingKey = key->id;
  content.signature = sign(what.content, *privateKey);
  content.signedAt = work.now();
  return work.insert(content);
}

bool isGenuine(const SignedContent& content, const QByteArray& publicKey) {
  return sha256(content.content) == content.contentHash &&
         verifySignature(content.content, content.signature, publicKey);
}

}  // namespace guiju::access
