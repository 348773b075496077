// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/actors.h"

#include "domain/access/account.h"
#include "domain/org/chart.h"
#include "storage/access/account_store.h"
#include "storage/base/records.h"

namespace guiju::access {

namespace {

tl::unexpected<Error> gone() {
  return fail(ErrorCode::NotPermitted, message("access", QT_TRANSLATE_NOOP("access", "This account is closed.")),
              message("access", QT_TRANSLATE_NOOP("access", "Ask an administrator if it should be open.")));
}

RoleHolding holdingOf(const RoleGrant& grant, const org::Chart& chart, QDate day) {
  const UnitId unit = grant.unit.isValid() ? grant.unit : chart.center(day);
  return {grant.role, chart.subtree(unit, day), chart.subtree(chart.department(unit, day), day)};
}

}  // namespace

Result<Actor> actorOf(storage::Connection& connection, AccountId account, QDate day) {
  GUIJU_TRY(found, storage::find<Account>(connection, account));
  if (!found || found->state != AccountState::Active) return gone();
  GUIJU_TRY(around, storage::AccountStore(connection).chartAround(found->employee));
  const org::Chart chart(std::move(around));
  if (found->employee.isValid() && !chart.inService(found->employee, day)) return gone();

  Actor actor;
  actor.account = found->id;
  actor.employee = found->employee;
  const org::Employee* person = chart.employee(found->employee);
  actor.name = person ? person->name : found->name;
  if (person) actor.holdings = chart.holdings(found->employee, day);
  GUIJU_TRY(grants, storage::AccountStore(connection).grants(account, day));
  for (const RoleGrant& grant : grants) actor.holdings.push_back(holdingOf(grant, chart, day));
  return actor;
}

}  // namespace guiju::access
