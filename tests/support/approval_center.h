// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "application/approval/approval_commands.h"
#include "application/approval/approval_views.h"
#include "application/org/people_commands.h"
#include "storage/base/records.h"
#include "storage/org/org_store.h"
#include "support/center.h"

namespace guiju::approval::trial_center {

using test::TestCenter;

// What the trial subject is, and what it was told: kept beside the database, as a test's own area.
struct Trial {
  SubjectState state;
  std::vector<CaseMove> moves;
  bool fails = false;
};
inline Trial& trial() {
  static Trial value;
  return value;
}

inline Result<SubjectState> readTrial(const Reading&, qint64) {
  return trial().state;
}

inline Result<void> followTrial(Work&, qint64, const CaseMove& move) {
  if (trial().fails) return fail(ErrorCode::Storage, message("test", "the effect fails"));
  trial().moves.push_back(move);
  return {};
}

inline const ApprovalSubject kTrialSubject{
    "trial", "Trial", {{"budget", FactKind::Money, "Budget"}}, "budget", "", "activity_plan", readTrial, followTrial};

inline AreaDescriptor trialArea() {
  AreaDescriptor area;
  area.id = "trial";
  area.approvals = {&kTrialSubject};
  return area;
}

// An event center with its heads in office, each with an account of his own.
class ApprovalCenter {
 public:
  explicit ApprovalCenter(storage::Engine engine = storage::Engine::Sqlite) {
    trial() = {};
    center_.emplace(engine, QStringLiteral("event_center"), false, std::vector{trialArea()});
    const QDate day = center_->today();
    const org::Chart empty = chart();  // as the founding left it: posts without people
    root_ = empty.center(day);
    director_ = appoint("director", empty.headPosition(root_, day), day);
    promotion_ = appoint("promotion", headOf(empty, "promotion", day), day);
    execution_ = appoint("execution", headOf(empty, "execution", day), day);
    leader_ = appoint("leader", headOf(empty, "planning", day), day);
    planner_ = appoint("planner", staffOf(empty, "planning", day), day);
    outsider_ = appoint("outsider", staffOf(empty, "execution", day), day);
    trial().state = {QStringLiteral("华东新品发布会"),
                     unitWith("planning"),
                     {{QStringLiteral("budget"), Money{60'000'00}}},
                     "plan one"};
  }

  org::Chart chart() {
    auto found = storage::OrgStore(center_->connection()).chart();
    EXPECT_TRUE(found.has_value());
    return found ? std::move(*found) : org::Chart();
  }
  UnitId unitWith(const char* function) {
    return chart().unitsWithFunction(QString::fromLatin1(function), center_->today()).front();
  }
  static org::PositionId headOf(const org::Chart& chart, const char* function, QDate day) {
    return chart.headPosition(chart.unitsWithFunction(QString::fromLatin1(function), day).front(), day);
  }
  static org::PositionId staffOf(const org::Chart& chart, const char* function, QDate day) {
    return chart.positions(chart.unitsWithFunction(QString::fromLatin1(function), day).front(), day).back();
  }

  PersonId hire(const char* name, QDate day) {
    org::Employee employee;
    employee.number = QString::fromLatin1(name);
    employee.name = QString::fromLatin1(name);
    employee.nameKey = employee.name;
    employee.hiredOn = day;
    return TestCenter::must(TestCenter::run(center_->setup(), org::HireEmployee{employee}));
  }
  PersonId appoint(const char* name, org::PositionId position, QDate day) {
    const PersonId person = hire(name, day);
    org::Assignment assignment;
    assignment.employee = person;
    assignment.position = position;
    assignment.validFrom = day;
    assignment.takenOver = true;  // how people come to their posts is the organization's matter
    EXPECT_TRUE(storage::rows::insert(center_->connection(), recordType<org::Assignment>(), &assignment).has_value());
    accounts_[person] = center_->account(QString::fromLatin1(name), person);
    return person;
  }

  template <Command C>
  Outcome<typename C::Answer> run(PersonId person, C command) {
    const auto session = center_->as(accounts_.at(person));
    return TestCenter::run(*session, std::move(command));
  }
  template <View V>
  Result<typename V::Answer> view(PersonId person, V view) {
    const auto session = center_->as(accounts_.at(person));
    return TestCenter::view(*session, std::move(view));
  }
  CaseId submit() { return TestCenter::must(run(planner_, SubmitForApproval{QStringLiteral("trial"), 7})); }
  QByteArray hash() const { return contentHash(trial().state.content, trial().state.facts); }
  DecisionArguments words(CaseId id, const char* text = "fine") const {
    return {id, QString::fromLatin1(text), hash()};
  }
  ApproveCase approval(CaseId id) const {
    ApproveCase command;
    command.decision = words(id);
    command.password = TestCenter::password();
    command.cost = test::kCheap;
    return command;
  }
  std::vector<CaseId> waitingFor(PersonId person, Inbox list = Inbox::ToDecide) {
    ApprovalInbox inbox;
    inbox.list = list;
    const auto answer = view(person, inbox);
    EXPECT_TRUE(answer.has_value()) << test::why(answer);
    std::vector<CaseId> ids;
    if (answer) {
      for (const InboxItem& item : answer->items) ids.push_back(item.id);
    }
    return ids;
  }

  std::optional<TestCenter> center_;
  std::map<PersonId, access::AccountId> accounts_;
  UnitId root_;
  PersonId director_, promotion_, execution_, leader_, planner_, outsider_;
};

}  // namespace guiju::approval::trial_center
