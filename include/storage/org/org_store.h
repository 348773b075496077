// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/access/access.h"
#include "domain/org/chart.h"
#include "storage/base/connection.h"

namespace guiju::storage {

// Which employees a list shows.
struct EmployeeQuery {
  enum class State { All, InService, OnProbation, Left };
  QDate day;                          // what the state and the units are asked for
  QString text;                       // part of a name, number or pinyin; empty for all
  std::vector<access::UnitId> units;  // primary position in one of these; empty for all
  State state = State::InService;
};

// Where a page begins: after this employee in the order of names.
struct EmployeeKey {
  QString nameKey;
  access::EmployeeId id;
};

// One line of a list of employees, with the primary position of the day asked.
struct EmployeeLine {
  org::Employee employee;
  org::PositionId position;
  access::UnitId unit;
  QDate since;
};

// The stored organization: read whole for the chart, which answers for any day, and in pages for lists of people.
class OrgStore {
 public:
  explicit OrgStore(Connection& connection) : connection_(connection) {}

  // Counting stops here; a list then shows "10,000+".
  static constexpr qint64 kMostCounted = 10'001;

  [[nodiscard]] Result<org::Chart> chart();
  // The same with these people only: what a page of a list needs, however many people there are.
  [[nodiscard]] Result<org::Chart> chartOf(const std::vector<access::EmployeeId>& people);
  // At most `limit` employees within `reach`, in the order of names, after `after` if given.
  [[nodiscard]] Result<std::vector<EmployeeLine>> employees(const access::Reach& reach, const EmployeeQuery& query,
                                                            const std::optional<EmployeeKey>& after, int limit);
  [[nodiscard]] Result<qint64> countEmployees(const access::Reach& reach, const EmployeeQuery& query);
  // The person with a number; none when there is no such person.
  [[nodiscard]] Result<std::optional<org::Employee>> employeeNumbered(const QString& number);
  // Everyone who has not left, by number.
  [[nodiscard]] Result<std::vector<org::Employee>> inService();
  [[nodiscard]] Result<std::vector<org::FunctionKind>> functionKinds();

 private:
  [[nodiscard]] Result<org::Chart> chartWhere(const QString& which, const Values& values);

  Connection& connection_;
};

}  // namespace guiju::storage
