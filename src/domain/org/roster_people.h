// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "domain/org/roster_places.h"

namespace guiju::org {

// The rows of one person, or one row of a vacant post.
struct RosterPerson {
  std::vector<std::size_t> rows;  // indexes into the file's rows, by date
  QString number;
  EmployeeId existing;
};

// Puts the rows of a roster together by person and finds who is already there.
class RosterPeople {
 public:
  RosterPeople(const std::vector<RosterRow>& rows, const Chart& chart, const RosterOptions& options,
               std::vector<RosterVerdict>& verdicts);

  [[nodiscard]] const std::vector<RosterPerson>& people() const { return people_; }
  [[nodiscard]] const std::vector<std::size_t>& vacantPosts() const { return vacant_; }

 private:
  void collect();
  void checkNames();
  void match(RosterPerson& person);
  void order(RosterPerson& person);
  [[nodiscard]] QString nextNumber();

  const std::vector<RosterRow>& rows_;
  const Chart& chart_;
  const RosterOptions& options_;
  std::vector<RosterVerdict>& verdicts_;
  std::vector<RosterPerson> people_;
  std::vector<std::size_t> vacant_;
  qint64 lastNumber_ = 0;
};

}  // namespace guiju::org
