// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "domain/access/access.h"
#include "domain/base/record.h"

namespace guiju {

namespace approval {
struct ApprovalSubject;
}

// What an area tells the shared machinery besides its page: plain values, each optional.
struct AreaDescriptor {
  const char* id = "";
  std::span<const access::Grant> grants;        // its rows of the access matrix
  std::vector<const RecordType*> records = {};  // its record kinds, parents before children: history, copy, verify
  std::vector<const approval::ApprovalSubject*> approvals = {};  // what of it can be approved
};

// All areas of the program, in the order of their tabs: where the shared machinery finds what belongs to each.
class Areas {
 public:
  explicit Areas(std::vector<AreaDescriptor> areas);
  [[nodiscard]] const std::vector<AreaDescriptor>& all() const { return areas_; }
  [[nodiscard]] const access::Matrix& matrix() const { return matrix_; }
  // The record kind stored in `table`; null when no area has it.
  [[nodiscard]] const RecordType* recordIn(const QString& table) const;

 private:
  std::vector<AreaDescriptor> areas_;
  access::Matrix matrix_;
};

}  // namespace guiju
