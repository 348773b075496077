// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/sign_in.h"

#include "application/access/actors.h"
#include "storage/access/account_store.h"
#include "storage/base/center_store.h"
#include "storage/base/records.h"

namespace guiju::access {

namespace {

tl::unexpected<Error> wrong() {
  return fail(
      ErrorCode::WrongPassword, message("access", QT_TRANSLATE_NOOP("access", "The name or the password is wrong.")),
      message("access",
              QT_TRANSLATE_NOOP("access",
                                "Check the capitals lock and try again. An administrator can give a new password.")));
}

tl::unexpected<Error> locked(const QDateTime& until) {
  return fail(
      ErrorCode::Locked, message("access", QT_TRANSLATE_NOOP("access", "Too many failures: locked until %1."), {until}),
      message("access", QT_TRANSLATE_NOOP("access", "Wait until then, or ask an administrator for a new password.")));
}

// Someone who has been disabled or has left gets the answer of a wrong password, so that nothing is learnt by trying.
bool mayEnter(storage::Connection& connection, const Account& account, const Clock& clock) {
  auto center = storage::CenterStore(connection).center();
  if (!center) return false;
  const QDate today = businessDay(clock.now(), QTimeZone(center->timeZone.toUtf8()));
  return actorOf(connection, account.id, today).has_value();
}

}  // namespace

Password demonstrationPassword() {
  return Password(QStringLiteral("demonstration"));
}

Result<SignedIn> SignInDesk::signIn(storage::Connection& connection, const QString& login,
                                    const Password& password) const {
  GUIJU_TRY(account, storage::AccountStore(connection).byLogin(login.trimmed()));
  // The derivation runs for unknown names too: they must take as long.
  const QByteArray salt = account ? account->salt : QByteArray(16, 's');
  GUIJU_TRY(keys, passwordKeys(password, salt, cost_));
  // A failure is kept although nobody came in: the answer travels beside the transaction's result.
  std::optional<Result<SignedIn>> answer;
  GUIJU_CHECK(storage::inTransaction(connection, [&]() -> Result<void> {
    answer = check(connection, login.trimmed(), keys, account);
    const bool entered = answer->has_value();
    const bool storageFailed =
        !entered && answer->error().code != ErrorCode::WrongPassword && answer->error().code != ErrorCode::Locked;
    if (storageFailed) return tl::unexpected(answer->error());
    return {};
  }));
  return *answer;
}

Result<SignedIn> SignInDesk::check(storage::Connection& connection, const QString& login, const PasswordKeys& keys,
                                   const std::optional<Account>& account) const {
  const QDateTime now = clock_.now();
  storage::AccountStore store(connection);
  SecurityEvent event{now, QStringLiteral("sign-in"), account ? account->id : AccountId{}, login.left(64), origin_, {}};
  const auto log = [&](const char* kind) {
    event.kind = QLatin1StringView(kind);
    return storage::CenterStore(connection).logSecurity(event);
  };
  if (!account) {
    GUIJU_CHECK(log("sign-in.unknown"));
    return wrong();
  }
  GUIJU_TRY(state, store.signInState(account->id));
  const auto until = state.lastFailure ? lockedUntil(state.failures, *state.lastFailure) : std::nullopt;
  if (until && now < *until) {
    GUIJU_CHECK(log("sign-in.locked"));
    return locked(*until);
  }
  if (!equalInConstantTime(keys.verifier, account->verifier) || !mayEnter(connection, *account, clock_)) {
    ++state.failures;
    state.lastFailure = now;
    GUIJU_CHECK(store.keepSignInState(account->id, state));
    GUIJU_CHECK(log("sign-in.failed"));
    const auto lock = lockedUntil(state.failures, now);
    if (lock) return locked(*lock);
    return wrong();
  }
  state.failures = 0;
  state.lastSuccess = now;
  GUIJU_CHECK(store.keepSignInState(account->id, state));
  GUIJU_CHECK(log("sign-in"));
  return SignedIn{account->id, account->name, account->mustChange};
}

Result<std::vector<Choice>> SignInDesk::choices(storage::Connection& connection) const {
  GUIJU_TRY(center, storage::CenterStore(connection).center());
  if (!center.demonstration) {
    return fail(ErrorCode::NotPermitted,
                message("access", QT_TRANSLATE_NOOP("access", "Only a demonstration opens without a password.")));
  }
  GUIJU_TRY(accounts, storage::AccountStore(connection).all());
  const QDate today = businessDay(clock_.now(), QTimeZone(center.timeZone.toUtf8()));
  std::vector<Choice> choices;
  for (const Account& account : accounts) {
    if (account.state == AccountState::Active && actorOf(connection, account.id, today)) {
      GUIJU_TRY(title, storage::AccountStore(connection).titleOf(account.employee, today));
      choices.push_back(
          {account.id, account.login, account.name, title.isEmpty() ? account.login : title, account.employee});
    }
  }
  return choices;
}

Result<SignedIn> SignInDesk::choose(storage::Connection& connection, AccountId account) const {
  GUIJU_TRY(offered, choices(connection));
  for (const Choice& choice : offered) {
    if (choice.account == account) return SignedIn{choice.account, choice.name, false};
  }
  return wrong();
}

}  // namespace guiju::access
