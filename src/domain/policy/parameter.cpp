// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/parameter.h"

#include <QtGlobal>
#include <algorithm>

namespace guiju::policy {

Argument ParameterDefinition::typed(qint64 value) const {
  switch (unit) {
    case ParameterUnit::Money:
      return Money{value};
    case ParameterUnit::Percent:
      return Rate{value};
    case ParameterUnit::Days:
    case ParameterUnit::WorkingDays:
    case ParameterUnit::Count:
    case ParameterUnit::Minutes:
      return value;
  }
  return value;
}

Result<void> ParameterDefinition::check(qint64 value) const {
  if (value >= least && value <= most) return {};
  return fail(
      ErrorCode::InvalidInput,
      message("policy", QT_TRANSLATE_NOOP("policy", "The value must be from %1 to %2."), {typed(least), typed(most)}),
      message("policy", QT_TRANSLATE_NOOP("policy", "Enter a value within these bounds.")), key);
}

ParameterHistory::ParameterHistory(ParameterDefinition definition, std::vector<ParameterVersion> versions)
    : definition_(std::move(definition)), versions_(std::move(versions)) {
  std::stable_sort(versions_.begin(), versions_.end(),
                   [](const ParameterVersion& a, const ParameterVersion& b) { return a.validFrom < b.validFrom; });
}

ParameterUse ParameterHistory::on(QDate day) const {
  const auto after = std::find_if(versions_.begin(), versions_.end(),
                                  [&](const ParameterVersion& version) { return day < version.validFrom; });
  if (after == versions_.begin()) return {definition_.key, definition_.typed(definition_.standard), QDate()};
  const ParameterVersion& current = *std::prev(after);
  return {definition_.key, definition_.typed(current.value), current.validFrom};
}

Result<ParameterHistory> ParameterHistory::with(ParameterVersion version) const {
  if (!version.validFrom.isValid()) {
    return fail(ErrorCode::InvalidInput,
                message("policy", QT_TRANSLATE_NOOP("policy", "A new value needs the day it is valid from.")),
                message("policy", QT_TRANSLATE_NOOP("policy", "Enter the day.")), definition_.key);
  }
  GUIJU_CHECK(definition_.check(version.value));
  std::vector<ParameterVersion> versions = versions_;
  std::erase_if(versions, [&](const ParameterVersion& other) { return other.validFrom == version.validFrom; });
  versions.push_back(version);
  return ParameterHistory(definition_, std::move(versions));
}

const char* label(ParameterUnit unit) {
  switch (unit) {
    case ParameterUnit::Money:
      return QT_TRANSLATE_NOOP("policy", "yuan");
    case ParameterUnit::Percent:
      return QT_TRANSLATE_NOOP("policy", "per cent");
    case ParameterUnit::Days:
      return QT_TRANSLATE_NOOP("policy", "days");
    case ParameterUnit::WorkingDays:
      return QT_TRANSLATE_NOOP("policy", "working days");
    case ParameterUnit::Count:
      return QT_TRANSLATE_NOOP("policy", "number");
    case ParameterUnit::Minutes:
      return QT_TRANSLATE_NOOP("policy", "min");
  }
  return "";
}

}  // namespace guiju::policy
