// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/center/founding.h"

#include <QTimeZone>

#include "application/access/account_commands.h"

namespace guiju {

namespace {

tl::unexpected<Error> invalid(const char* text, const char* next) {
  return fail(ErrorCode::InvalidInput, message("center", text), message("center", next));
}

Center centerOf(const NewCenter& wanted, const Pipeline& pipeline) {
  Center center;
  center.key = QString::fromLatin1(pipeline.random().bytes(16).toHex());
  center.name = wanted.name.trimmed();
  center.templateId = wanted.templateId;
  center.language = wanted.language;
  center.timeZone = wanted.timeZone;
  center.fiscalFirstMonth = wanted.fiscalFirstMonth;
  center.demonstration = wanted.demonstration;
  center.smallCenter = wanted.smallCenter;
  center.createdAt = pipeline.clock().now();
  return center;
}

Outcome<void> nameAdministrator(storage::Connection& connection, const Pipeline& pipeline, const NewCenter& wanted) {
  access::CreateAccount create;
  create.login = wanted.administratorLogin;
  create.name = wanted.administratorName;
  create.password = wanted.password;
  create.ownPassword = true;
  create.cost = wanted.cost;
  auto account = runAsSetup(connection, pipeline, create);
  if (!account) return tl::unexpected(std::move(account).error());
  access::GrantRole grant;
  grant.account = *account;
  grant.role = access::Role::Administrator;
  grant.from = businessDay(pipeline.clock().now(), QTimeZone(wanted.timeZone.toUtf8()));
  return runAsSetup(connection, pipeline, grant).map([](Id<access::RoleGrant>) {});
}

}  // namespace

Result<FoundCenter::Loaded> FoundCenter::load(const Reading&) const {
  if (center.name.isEmpty() || center.name.size() > 100) {
    return invalid(QT_TRANSLATE_NOOP("center", "The center has no name, or one of over 100 characters."),
                   QT_TRANSLATE_NOOP("center", "Give it a name as it stands on its documents."));
  }
  if (!QTimeZone(center.timeZone.toUtf8()).isValid()) {
    return invalid(QT_TRANSLATE_NOOP("center", "The time zone is unknown."),
                   QT_TRANSLATE_NOOP("center", "Take one such as Asia/Shanghai."));
  }
  return Loaded{};
}

access::Place FoundCenter::place(const Loaded&) const {
  return {};
}

policy::Decision FoundCenter::decide(const Loaded&, const Reading&) const {
  return {};
}

Result<Id<Center>> FoundCenter::write(const Loaded&, Work& work) const {
  Center founded = center;
  return work.insert(founded);
}

Outcome<void> foundCenter(storage::Connection& connection, const Pipeline& pipeline, const NewCenter& wanted,
                          const std::vector<FoundingStep>& steps) {
  if (auto checked = access::checkNewPassword(wanted.password, wanted.administratorLogin); !checked) {
    return tl::unexpected(Problem(std::move(checked).error()));
  }
  Identity setup;
  setup.setup = setupActor();
  setup.founding = centerOf(wanted, pipeline);
  auto founded = runNow(connection, pipeline, setup, FoundCenter{*setup.founding});
  if (!founded) return tl::unexpected(std::move(founded).error());
  for (const FoundingStep& step : steps) {
    if (auto done = step(connection, pipeline, wanted); !done) return done;
  }
  return nameAdministrator(connection, pipeline, wanted);
}

}  // namespace guiju
