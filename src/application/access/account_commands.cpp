// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/account_commands.h"

#include "storage/access/account_store.h"
#include "storage/base/records.h"

namespace guiju::access {

namespace {

constexpr int kSaltBytes = 16;
constexpr int kSeedBytes = 32;

tl::unexpected<Error> invalid(const char* text, const char* next) {
  return fail(ErrorCode::InvalidInput, message("access", text), message("access", next));
}

Result<Account> accountOf(const Reading& reading, AccountId id) {
  GUIJU_TRY(found, storage::find<Account>(reading.connection(), id));
  if (!found) return notFound(recordType<Account>());
  return *found;
}

struct Secrets {
  QByteArray salt;
  PasswordKeys keys;
};

Result<Secrets> newSecrets(Work& work, const Password& password, PasswordCost cost) {
  Secrets secrets;
  secrets.salt = work.random().bytes(kSaltBytes);
  GUIJU_TRY(keys, passwordKeys(password, secrets.salt, cost));
  secrets.keys = std::move(keys);
  return secrets;
}

Result<void> makeKey(Work& work, AccountId account, const QByteArray& sealingKey) {
  const KeyPair pair = makeKeyPair(work.random().bytes(kSeedBytes));
  SigningKey key;
  key.account = account;
  key.publicKey = pair.publicKey;
  key.sealedPrivateKey = seal(pair.privateKey, sealingKey, work.random());
  key.validFrom = work.now();
  key.retiredBecause = QStringLiteral("");
  return work.insert(key).map([](Id<SigningKey>) {});
}

Result<void> retireKey(Work& work, const SigningKey& key, const QString& reason) {
  SigningKey retired = key;
  retired.retiredAt = work.now();
  retired.retiredBecause = reason;
  return work.update(key, retired, key.version);
}

}  // namespace

Result<CreateAccount::Loaded> CreateAccount::load(const Reading& reading) const {
  GUIJU_CHECK(checkNewPassword(password, login));
  const QString wanted = login.trimmed().toLower();
  if (wanted.isEmpty() || wanted.size() > 64 || name.trimmed().isEmpty()) {
    return invalid(QT_TRANSLATE_NOOP("access", "The sign-in name or the name is missing or too long."),
                   QT_TRANSLATE_NOOP("access", "Give both; a sign-in name has at most 64 characters."));
  }
  GUIJU_TRY(taken, storage::AccountStore(reading.connection()).byLogin(wanted));
  if (taken) {
    return invalid(QT_TRANSLATE_NOOP("access", "This sign-in name is taken."),
                   QT_TRANSLATE_NOOP("access", "Choose another one."));
  }
  if (employee.isValid()) {
    GUIJU_TRY(second, storage::AccountStore(reading.connection()).byEmployee(employee));
    if (second) {
      return invalid(QT_TRANSLATE_NOOP("access", "This employee has an account already."),
                     QT_TRANSLATE_NOOP("access", "Reset its password if it was forgotten."));
    }
  }
  return Loaded{};
}

Place CreateAccount::place(const Loaded&) const {
  return {};
}

policy::Decision CreateAccount::decide(const Loaded&, const Reading&) const {
  return {};
}

Result<AccountId> CreateAccount::write(const Loaded&, Work& work) const {
  GUIJU_TRY(secrets, newSecrets(work, password, cost));
  Account account;
  account.employee = employee;
  account.login = login.trimmed().toLower();
  account.name = name.trimmed();
  account.salt = secrets.salt;
  account.verifier = secrets.keys.verifier;
  account.mustChange = !ownPassword;
  account.createdAt = work.now();
  GUIJU_TRY(id, work.insert(account));
  if (ownPassword) GUIJU_CHECK(makeKey(work, id, secrets.keys.sealingKey));
  return id;
}

Result<ChangePassword::Loaded> ChangePassword::load(const Reading& reading) const {
  GUIJU_TRY(account, accountOf(reading, reading.actor().account));
  GUIJU_CHECK(checkNewPassword(wanted, account.login));
  if (wanted.text() == current.text()) {
    return invalid(QT_TRANSLATE_NOOP("access", "The new password is the old one."),
                   QT_TRANSLATE_NOOP("access", "Choose another one."));
  }
  GUIJU_TRY(key, storage::AccountStore(reading.connection()).keyInUse(account.id));
  return Loaded{std::move(account), std::move(key)};
}

Place ChangePassword::place(const Loaded& loaded) const {
  return {{}, {loaded.account.employee}, loaded.account.id};
}

policy::Decision ChangePassword::decide(const Loaded&, const Reading&) const {
  return {};
}

Result<Done> ChangePassword::write(const Loaded& loaded, Work& work) const {
  GUIJU_TRY(old, passwordKeys(current, loaded.account.salt, cost));
  if (!equalInConstantTime(old.verifier, loaded.account.verifier)) {
    return fail(ErrorCode::WrongPassword,
                message("access", QT_TRANSLATE_NOOP("access", "The present password is wrong.")));
  }
  GUIJU_TRY(secrets, newSecrets(work, wanted, cost));
  Account changed = loaded.account;
  changed.salt = secrets.salt;
  changed.verifier = secrets.keys.verifier;
  changed.mustChange = false;
  GUIJU_CHECK(work.update(loaded.account, changed, loaded.account.version));
  if (!loaded.key) {
    GUIJU_CHECK(makeKey(work, loaded.account.id, secrets.keys.sealingKey));
    return Done{};
  }
  GUIJU_TRY(privateKey, open(loaded.key->sealedPrivateKey, old.sealingKey));
  SigningKey resealed = *loaded.key;
  resealed.sealedPrivateKey = seal(privateKey, secrets.keys.sealingKey, work.random());
  GUIJU_CHECK(work.update(*loaded.key, resealed, loaded.key->version));
  return Done{};
}

Result<ResetPassword::Loaded> ResetPassword::load(const Reading& reading) const {
  GUIJU_TRY(found, accountOf(reading, account));
  GUIJU_CHECK(checkNewPassword(wanted, found.login));
  if (reason.trimmed().isEmpty()) {
    return invalid(QT_TRANSLATE_NOOP("access", "A reason is missing."),
                   QT_TRANSLATE_NOOP("access", "Say why the password is reset; it is kept in the audit."));
  }
  GUIJU_TRY(key, storage::AccountStore(reading.connection()).keyInUse(account));
  return Loaded{std::move(found), std::move(key)};
}

Place ResetPassword::place(const Loaded&) const {
  return {};
}

policy::Decision ResetPassword::decide(const Loaded&, const Reading&) const {
  return {};
}

Result<Done> ResetPassword::write(const Loaded& loaded, Work& work) const {
  GUIJU_TRY(secrets, newSecrets(work, wanted, cost));
  Account changed = loaded.account;
  changed.salt = secrets.salt;
  changed.verifier = secrets.keys.verifier;
  changed.mustChange = true;
  GUIJU_CHECK(work.update(loaded.account, changed, loaded.account.version));
  if (loaded.key) GUIJU_CHECK(retireKey(work, *loaded.key, reason.trimmed()));
  GUIJU_CHECK(storage::AccountStore(work.connection()).keepSignInState(loaded.account.id, {}));
  return Done{};
}

Result<SetAccountState::Loaded> SetAccountState::load(const Reading& reading) const {
  GUIJU_TRY(found, accountOf(reading, account));
  if (account == reading.actor().account && state == AccountState::Disabled) {
    return invalid(QT_TRANSLATE_NOOP("access", "Nobody closes his own account."),
                   QT_TRANSLATE_NOOP("access", "Ask another administrator."));
  }
  return Loaded{std::move(found)};
}

Place SetAccountState::place(const Loaded&) const {
  return {};
}

policy::Decision SetAccountState::decide(const Loaded&, const Reading&) const {
  return {};
}

Result<Done> SetAccountState::write(const Loaded& loaded, Work& work) const {
  Account changed = loaded.account;
  changed.state = state;
  GUIJU_CHECK(work.update(loaded.account, changed, version));
  return Done{};
}

Result<GrantRole::Loaded> GrantRole::load(const Reading& reading) const {
  GUIJU_TRY(found, accountOf(reading, account));
  if (!from.isValid()) {
    return invalid(QT_TRANSLATE_NOOP("access", "The first day of the role is missing."),
                   QT_TRANSLATE_NOOP("access", "Give a date."));
  }
  return Loaded{std::move(found)};
}

Place GrantRole::place(const Loaded&) const {
  return {};
}

policy::Decision GrantRole::decide(const Loaded&, const Reading&) const {
  return {};
}

Result<Id<RoleGrant>> GrantRole::write(const Loaded& loaded, Work& work) const {
  RoleGrant grant;
  grant.account = loaded.account.id;
  grant.role = role;
  grant.unit = unit;
  grant.validFrom = from;
  return work.insert(grant);
}

Result<RevokeRole::Loaded> RevokeRole::load(const Reading& reading) const {
  GUIJU_TRY(found, storage::find<RoleGrant>(reading.connection(), grant));
  if (!found) return notFound(recordType<RoleGrant>());
  GUIJU_TRY(administrators, storage::AccountStore(reading.connection()).holders(Role::Administrator, to));
  if (found->role == Role::Administrator && administrators.size() < 2) {
    return invalid(QT_TRANSLATE_NOOP("access", "This is the last administrator."),
                   QT_TRANSLATE_NOOP("access", "Name another administrator first."));
  }
  if (!to.isValid() || to <= found->validFrom) {
    return invalid(QT_TRANSLATE_NOOP("access", "The role can't end before it began."),
                   QT_TRANSLATE_NOOP("access", "Give a later date."));
  }
  return Loaded{*found};
}

Place RevokeRole::place(const Loaded&) const {
  return {};
}

policy::Decision RevokeRole::decide(const Loaded&, const Reading&) const {
  return {};
}

Result<Done> RevokeRole::write(const Loaded& loaded, Work& work) const {
  RoleGrant ended = loaded.grant;
  ended.validTo = to;
  GUIJU_CHECK(work.update(loaded.grant, ended, loaded.grant.version));
  return Done{};
}

Result<AccountList::Answer> AccountList::read(const Reading& reading) const {
  storage::AccountStore store(reading.connection());
  GUIJU_TRY(accounts, store.all());
  Answer lines;
  for (Account& account : accounts) {
    Line line;
    GUIJU_TRY(grants, store.grants(account.id));
    GUIJU_TRY(key, store.keyInUse(account.id));
    GUIJU_TRY(state, store.signInState(account.id));
    line.account = std::move(account);
    line.grants = std::move(grants);
    line.hasKey = key.has_value();
    line.lastSignIn = state.lastSuccess;
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace guiju::access
