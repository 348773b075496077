// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <algorithm>

#include "application/approval/case_in_hand.h"
#include "application/policy/enforcement.h"
#include "domain/access/account.h"
#include "storage/approval/approval_store.h"
#include "storage/base/records.h"
#include "storage/org/org_store.h"

namespace guiju::approval {

Context Surroundings::context(const Flow& flow) const {
  return {flow,
          directory,
          now,
          today,
          [this](const QDateTime& from, int days) { return calendar.endOfDayDeadline(from, days, zone); },
          smallCenter};
}

ParameterLookup Surroundings::parameters() const {
  return [this](const QString& key) -> std::optional<policy::ParameterUse> {
    const auto& all = enforcement.parameters();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const policy::ParameterUse& use) { return use.key == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
  };
}

namespace {

// Roles given to accounts beside their posts, by the people the accounts belong to.
Result<std::map<access::Role, std::vector<PersonId>>> grantedRoles(const Reading& reading) {
  std::map<access::Role, std::vector<PersonId>> granted;
  GUIJU_TRY(accounts, storage::select<access::Account>(reading.connection()));
  GUIJU_TRY(grants, storage::select<access::RoleGrant>(reading.connection()));
  for (const access::RoleGrant& grant : grants) {
    if (!DateRange{grant.validFrom, grant.validTo}.contains(reading.today())) continue;
    const auto account = std::find_if(accounts.begin(), accounts.end(),
                                      [&](const access::Account& each) { return each.id == grant.account; });
    if (account != accounts.end() && account->employee.isValid()) granted[grant.role].push_back(account->employee);
  }
  return granted;
}

}  // namespace

Result<std::shared_ptr<const Surroundings>> surroundings(const Reading& reading) {
  GUIJU_TRY(chart, storage::OrgStore(reading.connection()).chart());
  GUIJU_TRY(granted, grantedRoles(reading));
  GUIJU_TRY(days, storage::select<calendar::CalendarDay>(reading.connection()));
  GUIJU_TRY(enforcement, enforcementOn(reading, reading.today()));
  return std::make_shared<const Surroundings>(Surroundings{
      ChartDirectory(std::move(chart), reading.today(), std::move(granted)), calendar::WorkingCalendar(days),
      std::move(enforcement), reading.zone(), reading.now(), reading.today(), reading.center().smallCenter});
}

Result<Flow> shippedFlow(const char* name) {
  QFile file(QStringLiteral(":/flows/%1.json").arg(QLatin1StringView(name)));
  if (!file.open(QIODevice::ReadOnly)) {
    return fail(
        ErrorCode::Unsupported,
        message("approval", QT_TRANSLATE_NOOP("approval", "No approval flow is in force for this kind of request")),
        message("approval", QT_TRANSLATE_NOOP("approval", "Ask the keeper of the flows to put one in force")),
        QString::fromLatin1(name));
  }
  return flowFromJson(file.readAll());
}

Result<FlowInForce> flowInForce(const Reading& reading, const ApprovalSubject& subject) {
  storage::ApprovalStore store(reading.connection());
  GUIJU_TRY(record, store.flowFor(QString::fromUtf8(subject.kind)));
  if (!record) {
    GUIJU_TRY(flow, shippedFlow(subject.flow));
    flow.subject = QString::fromUtf8(subject.kind);
    return FlowInForce{std::move(flow), std::nullopt};
  }
  GUIJU_TRY(version, store.flowVersion(record->id, record->inForce));
  if (!version) return notFound(recordType<FlowVersionRecord>());
  GUIJU_TRY(flow, flowFromJson(version->definition.toUtf8()));
  return FlowInForce{std::move(flow), std::move(version)};
}

Result<const ApprovalSubject*> subjectOf(const Reading& reading, const QString& kind) {
  for (const AreaDescriptor& area : reading.areas().all()) {
    for (const ApprovalSubject* subject : area.approvals) {
      if (kind == QLatin1StringView(subject->kind)) return subject;
    }
  }
  return fail(ErrorCode::Unsupported,
              message("approval", QT_TRANSLATE_NOOP("approval", "This kind of record can't be approved")), {}, kind);
}

}  // namespace guiju::approval
