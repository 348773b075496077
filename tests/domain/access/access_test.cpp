// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/access.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "domain/access/access_access.h"
#include "domain/access/account.h"
#include "support/clause.h"

namespace guiju::access {
namespace {

constexpr UnitId kCenter{1};
constexpr UnitId kDepartment{2};
constexpr UnitId kGroup{3};
constexpr UnitId kSibling{4};
constexpr UnitId kElsewhere{5};

constexpr Scope N = Scope::None;
constexpr Grant kRows[] = {
    {{"test.see", "", ""}, {Scope::Center, N, Scope::Department, Scope::Group, N, Scope::Own, N, N, N, N}},
};

Actor actorWith(Role role) {
  Actor actor;
  actor.account = {7};
  actor.employee = {70};
  actor.holdings = {{role, {kGroup}, {kDepartment, kGroup, kSibling}}};
  return actor;
}

bool sees(Role role, const Place& place) {
  return permits(Matrix({kRows}), actorWith(role), "test.see", place);
}

TEST(Access, AScopeReachesExactlyItsUnits) {
  CLAUSE("WFA-0.2");
  const Place group{{kGroup}, {}};
  const Place sibling{{kSibling}, {}};
  const Place elsewhere{{kElsewhere}, {}};
  const Place mine{{kElsewhere}, {EmployeeId{70}}};
  EXPECT_TRUE(sees(Role::CenterHead, elsewhere));
  EXPECT_TRUE(sees(Role::DepartmentHead, sibling));
  EXPECT_FALSE(sees(Role::DepartmentHead, elsewhere));
  EXPECT_TRUE(sees(Role::GroupLeader, group));
  EXPECT_FALSE(sees(Role::GroupLeader, sibling));
  EXPECT_FALSE(sees(Role::Staff, group));
  EXPECT_TRUE(sees(Role::Staff, mine));
  EXPECT_FALSE(sees(Role::Auditor, mine)) << "a role the row does not name has no right, not even to its own";
}

TEST(Access, AnUnknownActionReachesNothing) {
  EXPECT_TRUE(reach(Matrix({kRows}), actorWith(Role::CenterHead), "test.unknown").nothing());
}

TEST(Access, SomeoneWithoutAPersonOwnsNothingOfOthersWithoutOne) {
  Actor outsider = actorWith(Role::Staff);
  outsider.employee = {};
  EXPECT_FALSE(permits(Matrix({kRows}), outsider, "test.see", Place{{}, {EmployeeId{}}}));
  EXPECT_TRUE(permits(Matrix({kRows}), outsider, "test.see", Place{{}, {}, AccountId{7}}));
  EXPECT_FALSE(permits(Matrix({kRows}), outsider, "test.see", Place{{}, {}, AccountId{8}}));
}

// An oracle that shares no code with the implementation: by cases of scope, for random tables, holdings and places.
bool oracle(const Grant& row, const Actor& actor, const Place& place) {
  for (const RoleHolding& holding : actor.holdings) {
    const int scope = static_cast<int>(row.scopes[static_cast<std::size_t>(holding.role)]);
    if (scope >= 4) return true;
    for (const UnitId unit : place.units) {
      if (scope >= 3 && std::count(holding.department.begin(), holding.department.end(), unit) > 0) return true;
      if (scope >= 2 && std::count(holding.group.begin(), holding.group.end(), unit) > 0) return true;
    }
    for (const EmployeeId owner : place.owners) {
      if (scope >= 1 && owner.value > 0 && owner.value == actor.employee.value) return true;
    }
    if (scope >= 1 && place.account.value > 0 && place.account.value == actor.account.value) return true;
  }
  return false;
}

TEST(Access, AgreesWithAnIndependentOracle) {
  const auto units = [] {
    std::vector<UnitId> found;
    for (const int value : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 7))) found.push_back({value});
    return found;
  };
  EXPECT_TRUE(rc::check("permission by matrix", [&] {
    Grant row{{"test.random", "", ""}, {}};
    for (Scope& scope : row.scopes) scope = static_cast<Scope>(*rc::gen::inRange(0, 5));
    Actor actor;
    actor.account = {*rc::gen::inRange(0, 3)};
    actor.employee = {*rc::gen::inRange(0, 4)};
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i)
      actor.holdings.push_back({static_cast<Role>(*rc::gen::inRange(0, kRoleCount)), units(), units()});
    Place place{units(), {EmployeeId{*rc::gen::inRange(0, 4)}}, AccountId{*rc::gen::inRange(0, 3)}};
    const std::array<Grant, 1> rows{row};
    RC_ASSERT(permits(Matrix({rows}), actor, "test.random", place) == oracle(row, actor, place));
  }));
}

TEST(Access, TheAuditorReadsAndChangesNothing) {
  for (const Grant& row : accessGrants()) {
    const bool changes = QString::fromLatin1(row.action.id).endsWith(QStringLiteral(".manage")) ||
                         QString::fromLatin1(row.action.id).endsWith(QStringLiteral(".edit"));
    if (!changes) continue;
    EXPECT_EQ(row.scopes[static_cast<std::size_t>(Role::Auditor)], Scope::None) << row.action.id;
  }
}

TEST(Access, EveryRoleHasAnEntryInItsPlace) {
  int index = 0;
  for (const RoleInfo& role : roles()) EXPECT_EQ(static_cast<int>(role.role), index++);
  EXPECT_EQ(index, kRoleCount);
}

}  // namespace
}  // namespace guiju::access
