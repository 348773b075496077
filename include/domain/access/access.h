// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <span>
#include <vector>

#include "domain/base/id.h"

namespace guiju::org {
struct Unit;
struct Employee;
}  // namespace guiju::org

namespace guiju::access {

struct Account;
using AccountId = Id<Account>;
using UnitId = Id<org::Unit>;
using EmployeeId = Id<org::Employee>;

// What a person is to the center; the columns of the access matrix (SYS-1.1, WFA-0.2).
enum class Role {
  CenterHead,
  Manager,
  DepartmentHead,
  GroupLeader,
  Secretary,
  Staff,
  HumanResources,
  Finance,
  Auditor,
  Administrator,
};
inline constexpr int kRoleCount = 10;

// How far a right reaches, seen from the place where the role is held.
enum class Scope { None, Own, Group, Department, Center };

// One thing a person may do or see; the rows of the matrix. `id` is stable: "org.unit.edit".
struct Action {
  const char* id;
  const char* title;   // English, QT_TRANSLATE_NOOP("actions", …)
  const char* clause;  // the clause it comes from, "" if the house's own
};

// One row of the matrix: the scope of each role, in the order of Role.
struct Grant {
  Action action;
  std::array<Scope, kRoleCount> scopes;
};

// The published matrix: the rows of every area, one table for program, document and tests.
class Matrix {
 public:
  explicit Matrix(std::vector<std::span<const Grant>> areas);
  [[nodiscard]] const std::vector<Grant>& rows() const { return rows_; }
  [[nodiscard]] Scope scope(const char* action, Role role) const;  // None for an unknown action

 private:
  std::vector<Grant> rows_;
};

// A role held at a place: the units below the holder's group and department, themselves included, on the day asked for.
struct RoleHolding {
  Role role = Role::Staff;
  std::vector<UnitId> group;
  std::vector<UnitId> department;
};

// Who acts, with the rights of this moment.
struct Actor {
  AccountId account;
  EmployeeId employee;
  QString name;
  std::vector<RoleHolding> holdings;
  [[nodiscard]] bool holds(Role role) const;
};

// Where a record stands: the units it belongs to, the people it is the own of, and the account (for those without a
// post).
struct Place {
  std::vector<UnitId> units;
  std::vector<EmployeeId> owners;
  AccountId account = {};
};

// How far an actor sees by one action: the one row filter beneath list, count, search, export and attachment.
struct Reach {
  bool everything = false;
  std::vector<UnitId> units;
  bool own = false;
  EmployeeId self;
  AccountId account = {};

  [[nodiscard]] bool nothing() const { return !everything && units.empty() && !own; }
  [[nodiscard]] bool holds(const Place& place) const;
};

[[nodiscard]] Reach reach(const Matrix& matrix, const Actor& actor, const char* action);
[[nodiscard]] bool permits(const Matrix& matrix, const Actor& actor, const char* action, const Place& place);

}  // namespace guiju::access
