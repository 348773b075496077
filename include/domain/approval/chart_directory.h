// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>

#include "domain/approval/directory.h"
#include "domain/org/chart.h"

namespace guiju::approval {

// The organization of one day as approvals ask for it. Roles granted to accounts beside the posts are given to it,
// since the chart knows posts only.
class ChartDirectory final : public Directory {
 public:
  ChartDirectory(org::Chart chart, QDate day, std::map<access::Role, std::vector<PersonId>> granted = {})
      : chart_(std::move(chart)), day_(day), granted_(std::move(granted)) {}

  [[nodiscard]] bool isActive(PersonId person) const override;
  [[nodiscard]] QString nameOf(PersonId person) const override;
  [[nodiscard]] PersonId successorOf(PersonId person) const override;
  [[nodiscard]] UnitId center() const override;
  [[nodiscard]] UnitId unitOf(PersonId person) const override;
  [[nodiscard]] UnitId departmentOf(UnitId unit) const override;
  [[nodiscard]] UnitId parentOf(UnitId unit) const override;
  [[nodiscard]] QString titleOf(UnitId unit) const override;
  [[nodiscard]] PersonId headOf(UnitId unit) const override;
  [[nodiscard]] std::vector<UnitId> unitsWithFunction(const QString& function) const override;
  [[nodiscard]] std::vector<PersonId> holdersOfPosition(const QString& position) const override;
  [[nodiscard]] UnitId unitOfPosition(const QString& position) const override;
  [[nodiscard]] std::vector<PersonId> holdersOfRole(access::Role role) const override;

 private:
  [[nodiscard]] const org::Position* findPosition(const QString& title) const;

  org::Chart chart_;
  QDate day_;
  std::map<access::Role, std::vector<PersonId>> granted_;
};

}  // namespace guiju::approval
