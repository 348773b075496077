// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/base/areas.h"

namespace guiju {

namespace {
std::vector<std::span<const access::Grant>> grantsOf(const std::vector<AreaDescriptor>& areas) {
  std::vector<std::span<const access::Grant>> grants;
  for (const AreaDescriptor& area : areas) grants.push_back(area.grants);
  return grants;
}
}  // namespace

Areas::Areas(std::vector<AreaDescriptor> areas) : areas_(std::move(areas)), matrix_(grantsOf(areas_)) {}

const RecordType* Areas::recordIn(const QString& table) const {
  for (const AreaDescriptor& area : areas_) {
    for (const RecordType* type : area.records) {
      if (QLatin1StringView(type->table) == table) return type;
    }
  }
  return nullptr;
}

}  // namespace guiju
