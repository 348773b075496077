// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/record.h"

#include <algorithm>

namespace guiju {

const FieldInfo* RecordType::find(const QString& name) const {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const FieldInfo& info) { return QLatin1StringView(info.name) == name; });
  return found == fields.end() ? nullptr : &*found;
}

}  // namespace guiju
