// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include "app/base/ctl.h"
#include "application/access/account_commands.h"
#include "domain/org/employee.h"
#include "storage/access/account_store.h"
#include "storage/base/center_store.h"
#include "storage/org/org_store.h"

namespace guiju {

namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("ctl", text);
}

// A desk with someone signed in, or the code to end with.
struct SignedInDesk {
  std::unique_ptr<Desk> desk;
  Identity who;
};

Result<SignedInDesk> enter(Ctl& ctl) {
  GUIJU_TRY(desk, ctl.open(0));
  GUIJU_TRY(who, ctl.signIn(*desk));
  return SignedInDesk{std::move(desk), std::move(who)};
}

Result<access::Account> accountNamed(Desk& desk, const QString& login) {
  GUIJU_TRY(found, storage::AccountStore(desk.connection()).byLogin(login));
  if (!found) return notFound(recordType<access::Account>());
  return *found;
}

Result<access::EmployeeId> employeeNumbered(Desk& desk, const QString& number) {
  if (number.isEmpty()) return access::EmployeeId{};
  GUIJU_TRY(found, storage::OrgStore(desk.connection()).employeeNumbered(number));
  if (!found) return notFound(recordType<org::Employee>());
  return found->id;
}

ExitCode add(Ctl& ctl) {
  if (ctl.positionalCount() != 2) return ExitCode::Usage;
  auto entered = enter(ctl);
  if (!entered) return ctl.failed(entered.error());
  auto employee = employeeNumbered(*entered->desk, ctl.option("employee"));
  if (!employee) return ctl.failed(employee.error());
  auto first = ctl.password();
  if (!first) return ctl.failed(first.error());
  access::CreateAccount create;
  create.login = ctl.positional(1);
  create.name = ctl.option("name", ctl.positional(1));
  create.employee = *employee;
  create.password = *first;
  create.cost = ctl.cost();
  auto done = runNow(entered->desk->connection(), ctl.pipeline(), entered->who, create);
  if (!done) return ctl.failed(done.error());
  ctl.say(translated(QT_TRANSLATE_NOOP("ctl", "%1 may sign in and must set a password at once.")).arg(create.login),
          {{QStringLiteral("account"), done->value}});
  return ExitCode::Ok;
}

ExitCode password(Ctl& ctl) {
  if (ctl.positionalCount() != 1) return ExitCode::Usage;
  auto entered = enter(ctl);
  if (!entered) return ctl.failed(entered.error());
  auto wanted = ctl.password();
  if (!wanted) return ctl.failed(wanted.error());
  const access::ChangePassword change{ctl.signedInWith(), *wanted, ctl.cost()};
  auto done = runNow(entered->desk->connection(), ctl.pipeline(), entered->who, change);
  if (!done) return ctl.failed(done.error());
  ctl.say(translated(QT_TRANSLATE_NOOP("ctl", "The password was changed.")));
  return ExitCode::Ok;
}

ExitCode reset(Ctl& ctl) {
  if (ctl.positionalCount() != 2) return ExitCode::Usage;
  auto entered = enter(ctl);
  if (!entered) return ctl.failed(entered.error());
  auto account = accountNamed(*entered->desk, ctl.positional(1));
  if (!account) return ctl.failed(account.error());
  auto wanted = ctl.password();
  if (!wanted) return ctl.failed(wanted.error());
  const access::ResetPassword command{account->id, *wanted, ctl.option("reason"), ctl.cost()};
  auto done = runNow(entered->desk->connection(), ctl.pipeline(), entered->who, command);
  if (!done) return ctl.failed(done.error());
  ctl.say(translated(QT_TRANSLATE_NOOP("ctl", "%1 has a first password again; the old signing key is retired."))
              .arg(ctl.positional(1)));
  return ExitCode::Ok;
}

ExitCode state(Ctl& ctl) {
  const QString wanted = ctl.positional(2);
  const bool known = wanted == QStringLiteral("active") || wanted == QStringLiteral("disabled");
  if (ctl.positionalCount() != 3 || !known) return ExitCode::Usage;
  auto entered = enter(ctl);
  if (!entered) return ctl.failed(entered.error());
  auto account = accountNamed(*entered->desk, ctl.positional(1));
  if (!account) return ctl.failed(account.error());
  const auto next = wanted == QStringLiteral("active") ? access::AccountState::Active : access::AccountState::Disabled;
  const access::SetAccountState command{account->id, account->version, next};
  auto done = runNow(entered->desk->connection(), ctl.pipeline(), entered->who, command);
  if (!done) return ctl.failed(done.error());
  ctl.say(translated(QT_TRANSLATE_NOOP("ctl", "%1 is now %2.")).arg(ctl.positional(1), wanted));
  return ExitCode::Ok;
}

ExitCode grant(Ctl& ctl) {
  if (ctl.positionalCount() != 3) return ExitCode::Usage;
  auto entered = enter(ctl);
  if (!entered) return ctl.failed(entered.error());
  auto account = accountNamed(*entered->desk, ctl.positional(1));
  if (!account) return ctl.failed(account.error());
  auto center = storage::CenterStore(entered->desk->connection()).center();
  if (!center) return ctl.failed(center.error());
  for (const access::RoleInfo& role : access::roles()) {
    if (ctl.positional(2) != QLatin1StringView(role.key)) continue;
    const QDate today = businessDay(ctl.pipeline().clock().now(), QTimeZone(center->timeZone.toUtf8()));
    const access::GrantRole command{account->id, role.role, {}, today};
    auto done = runNow(entered->desk->connection(), ctl.pipeline(), entered->who, command);
    if (!done) return ctl.failed(done.error());
    ctl.say(translated(QT_TRANSLATE_NOOP("ctl", "%1 has the role %2 from today."))
                .arg(ctl.positional(1), ctl.positional(2)));
    return ExitCode::Ok;
  }
  return ExitCode::Usage;
}

ExitCode list(Ctl& ctl) {
  if (ctl.positionalCount() != 1) return ExitCode::Usage;
  auto entered = enter(ctl);
  if (!entered) return ctl.failed(entered.error());
  auto lines = readNow(entered->desk->connection(), ctl.pipeline(), entered->who, access::AccountList{});
  if (!lines) return ctl.failed(lines.error());
  for (const auto& entry : *lines) {
    const bool active = entry.account.state == access::AccountState::Active;
    ctl.say(QStringLiteral("%1\t%2\t%3")
                .arg(entry.account.login, entry.account.name,
                     active ? translated(QT_TRANSLATE_NOOP("ctl", "active"))
                            : translated(QT_TRANSLATE_NOOP("ctl", "disabled"))),
            {{QStringLiteral("login"), entry.account.login},
             {QStringLiteral("name"), entry.account.name},
             {QStringLiteral("active"), active}});
  }
  return ExitCode::Ok;
}

constexpr CtlVerb kVerbs[] = {
    {"user add", "FILE-OR-SERVER LOGIN --as NAME [--name NAME] [--employee NUMBER]",
     QT_TRANSLATE_NOOP("ctl", "Let someone sign in; the second line of standard input is the first password."), add},
    {"user password", "FILE-OR-SERVER --as NAME",
     QT_TRANSLATE_NOOP("ctl", "Change one's own password: old line, new line."), password},
    {"user reset", "FILE-OR-SERVER LOGIN --as NAME --reason TEXT",
     QT_TRANSLATE_NOOP("ctl", "Give someone a first password again."), reset},
    {"user state", "FILE-OR-SERVER LOGIN active|disabled --as NAME",
     QT_TRANSLATE_NOOP("ctl", "Open or close an account."), state},
    {"user grant", "FILE-OR-SERVER LOGIN ROLE --as NAME",
     QT_TRANSLATE_NOOP("ctl", "Give a role that follows from no position."), grant},
    {"user list", "FILE-OR-SERVER --as NAME", QT_TRANSLATE_NOOP("ctl", "Who may sign in."), list},
};

}  // namespace

std::span<const CtlVerb> accountVerbs() {
  return kVerbs;
}

}  // namespace guiju
