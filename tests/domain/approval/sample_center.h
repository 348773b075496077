// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <set>

#include "domain/approval/case_rules.h"

namespace guiju::approval::test {

// An organization that a test may change at will.
class People : public Directory {
 public:
  std::map<PersonId, UnitId> units;
  std::map<UnitId, UnitId> parents;
  std::map<UnitId, PersonId> heads;
  std::set<UnitId> departments;
  std::map<QString, std::vector<UnitId>> functions;
  std::map<QString, std::vector<PersonId>> positions;
  std::map<access::Role, std::vector<PersonId>> roles;
  std::map<PersonId, PersonId> successors;
  std::set<PersonId> gone;
  UnitId root{1};

  bool isActive(PersonId person) const override { return units.contains(person) && !gone.contains(person); }
  QString nameOf(PersonId person) const override { return QStringLiteral("P%1").arg(person.value); }
  PersonId successorOf(PersonId person) const override { return find(successors, person); }
  UnitId center() const override { return root; }
  UnitId unitOf(PersonId person) const override { return find(units, person); }
  UnitId parentOf(UnitId unit) const override { return find(parents, unit); }
  QString titleOf(UnitId unit) const override { return QStringLiteral("U%1").arg(unit.value); }
  PersonId headOf(UnitId unit) const override { return find(heads, unit); }
  UnitId departmentOf(UnitId unit) const override {
    for (; unit.isValid(); unit = parentOf(unit)) {
      if (departments.contains(unit)) return unit;
    }
    return {};
  }
  std::vector<UnitId> unitsWithFunction(const QString& function) const override { return find(functions, function); }
  std::vector<PersonId> holdersOfPosition(const QString& position) const override { return find(positions, position); }
  UnitId unitOfPosition(const QString&) const override { return root; }
  std::vector<PersonId> holdersOfRole(access::Role role) const override { return find(roles, role); }

 private:
  template <class Map>
  static typename Map::mapped_type find(const Map& map, const typename Map::key_type& key) {
    const auto found = map.find(key);
    return found == map.end() ? typename Map::mapped_type{} : found->second;
  }
};

inline constexpr UnitId kCenter{1}, kDepartment{2}, kPromotion{3}, kExecution{4}, kPlanning{5};
inline constexpr PersonId kDirector{1}, kDepartmentHead{2}, kPromotionHead{3}, kExecutionHead{4}, kPlanningHead{5},
    kPlanner{6}, kManager{7}, kFinanceA{8}, kFinanceB{9}, kFinanceC{10};

// A center with one department of three groups, everyone in office.
inline People fullCenter() {
  People people;
  people.parents = {
      {kDepartment, kCenter}, {kPromotion, kDepartment}, {kExecution, kDepartment}, {kPlanning, kDepartment}};
  people.departments = {kDepartment};
  people.heads = {{kCenter, kDirector},
                  {kDepartment, kDepartmentHead},
                  {kPromotion, kPromotionHead},
                  {kExecution, kExecutionHead},
                  {kPlanning, kPlanningHead}};
  people.units = {{kDirector, kCenter},         {kDepartmentHead, kDepartment}, {kPromotionHead, kPromotion},
                  {kExecutionHead, kExecution}, {kPlanningHead, kPlanning},     {kPlanner, kPlanning},
                  {kManager, kCenter},          {kFinanceA, kCenter},           {kFinanceB, kCenter},
                  {kFinanceC, kCenter}};
  people.functions = {{QStringLiteral("promotion"), {kPromotion}},
                      {QStringLiteral("execution"), {kExecution}},
                      {QStringLiteral("planning"), {kPlanning}}};
  people.roles = {{access::Role::Manager, {kManager}}, {access::Role::Finance, {kFinanceA, kFinanceB, kFinanceC}}};
  return people;
}

inline DeciderRule headOfFunction(const char* function) {
  DeciderRule rule;
  rule.kind = DeciderRule::Kind::HeadOfFunction;
  rule.name = QString::fromLatin1(function);
  return rule;
}
inline DeciderRule ruleOf(DeciderRule::Kind kind) {
  DeciderRule rule;
  rule.kind = kind;
  return rule;
}
inline DeciderRule personRule(PersonId person) {
  DeciderRule rule;
  rule.kind = DeciderRule::Kind::Person;
  rule.person = person;
  return rule;
}
inline DeciderRule roleRule(access::Role role) {
  DeciderRule rule;
  rule.kind = DeciderRule::Kind::Role;
  rule.role = role;
  return rule;
}

inline Step stepOf(const char* key, std::vector<DeciderRule> deciders, int approvals = 0) {
  Step step;
  step.key = QString::fromLatin1(key);
  step.title = {QStringLiteral("步骤"), QStringLiteral("Step")};
  step.deciders = std::move(deciders);
  step.approvalsNeeded = approvals;
  return step;
}

inline Flow flowOf(std::vector<Step> steps) {
  Flow flow;
  flow.id = QStringLiteral("trial");
  flow.subject = QStringLiteral("trial");
  flow.title = {QStringLiteral("试"), QStringLiteral("Trial")};
  flow.steps = std::move(steps);
  flow.finalSubstitute = roleRule(access::Role::Manager);
  return flow;
}

inline std::optional<policy::ParameterUse> limits(const QString& key) {
  if (key == QLatin1StringView("activity.limit.group_leader"))
    return policy::ParameterUse{key, Money{50'000'00}, QDate(2026, 1, 1)};
  if (key == QLatin1StringView("activity.limit.department_head"))
    return policy::ParameterUse{key, Money{200'000'00}, QDate(2026, 1, 1)};
  return std::nullopt;
}

// One flow, one organization, a clock that goes on by an hour with every step.
struct Trial {
  Flow flow;
  People people = fullCenter();
  QDateTime now{QDate(2026, 11, 23), QTime(8, 0), Qt::UTC};
  bool smallCenter = false;
  QByteArray content = QByteArrayLiteral("one");
  Facts facts{{QStringLiteral("budget"), Money{386'000'00}}};
  PersonId applicant = kPlanner;

  [[nodiscard]] Context context() const {
    return {flow,       people, now, now.date(), [](const QDateTime& from, int days) { return from.addDays(days); },
            smallCenter};
  }
  [[nodiscard]] Submission submission() const {
    return {QStringLiteral("trial"), 7, QStringLiteral("Launch"), applicant, facts, contentHash(content, facts)};
  }
  [[nodiscard]] Answer submit() const { return approval::submit(submission(), context(), limits); }
  [[nodiscard]] Answer resubmit(const Case& before) const {
    return approval::resubmit(before, submission(), context(), limits);
  }
  [[nodiscard]] Opinion opinion(const Case& before) const { return {QStringLiteral("because"), before.contentHash}; }
  [[nodiscard]] Answer approve(const Case& before, PersonId person) const {
    return approval::approve(before, person, opinion(before), context());
  }
  [[nodiscard]] Answer reject(const Case& before, PersonId person) const {
    return approval::reject(before, person, opinion(before), context());
  }
  [[nodiscard]] Answer sendBack(const Case& before, PersonId person, const char* step = "") const {
    return approval::returnForChange(before, person, QString::fromLatin1(step), opinion(before), context());
  }
  [[nodiscard]] Answer withdraw(const Case& before, PersonId person) const {
    return approval::withdraw(before, person, context());
  }
};

// Who may decide now, in order of their ids.
inline std::vector<PersonId> asked(const Case& current) {
  std::vector<PersonId> result;
  for (const Task& task : current.tasks) {
    if (task.state == TaskState::Open) result.push_back(task.person);
  }
  std::sort(result.begin(), result.end());
  return result;
}

inline int entriesWith(const Case& current, Verb verb) {
  return static_cast<int>(std::count_if(current.entries.begin(), current.entries.end(),
                                        [&](const Entry& entry) { return entry.verb == verb; }));
}

}  // namespace guiju::approval::test
