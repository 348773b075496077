// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/case.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace guiju::approval {

const Task* Case::task(int number) const {
  const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const Task& task) { return task.number == number; });
  return found == tasks.end() ? nullptr : &*found;
}

const Entry* Case::entry(int number) const {
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.number == number; });
  return found == entries.end() ? nullptr : &*found;
}

const Task* Case::openTask(PersonId person) const {
  const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const Task& task) {
    return task.person == person && task.state == TaskState::Open;
  });
  return found == tasks.end() ? nullptr : &*found;
}

bool Case::isWithdrawn(const Entry& decision) const {
  return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
    return entry.verb == Verb::WithdrawDecision && entry.refersTo == decision.number;
  });
}

bool isDecision(Verb verb) {
  return verb == Verb::Approve || verb == Verb::Reject || verb == Verb::Return;
}

const char* label(CaseState state) {
  static constexpr std::array<const char*, kCaseStateCount> kLabels{
      QT_TRANSLATE_NOOP("approval", "Not submitted"),
      QT_TRANSLATE_NOOP("approval", "Under approval"),
      QT_TRANSLATE_NOOP("approval", "Waits for an appointment"),
      QT_TRANSLATE_NOOP("approval", "Returned for change"),
      QT_TRANSLATE_NOOP("approval", "Withdrawn"),
      QT_TRANSLATE_NOOP("approval", "Approved"),
      QT_TRANSLATE_NOOP("approval", "Rejected"),
      QT_TRANSLATE_NOOP("approval", "Cancelled")};
  return kLabels.at(static_cast<std::size_t>(state));
}

const char* label(Verb verb) {
  static constexpr std::array<const char*, kVerbCount> kLabels{
      QT_TRANSLATE_NOOP("approval", "Submitted"),
      QT_TRANSLATE_NOOP("approval", "Submitted again"),
      QT_TRANSLATE_NOOP("approval", "Agreed"),
      QT_TRANSLATE_NOOP("approval", "Rejected"),
      QT_TRANSLATE_NOOP("approval", "Returned for change"),
      QT_TRANSLATE_NOOP("approval", "Submission withdrawn"),
      QT_TRANSLATE_NOOP("approval", "Decision withdrawn"),
      QT_TRANSLATE_NOOP("approval", "Cancelled"),
      QT_TRANSLATE_NOOP("approval", "Commented"),
      QT_TRANSLATE_NOOP("approval", "Copied to"),
      QT_TRANSLATE_NOOP("approval", "Decision on the same content stands"),
      QT_TRANSLATE_NOOP("approval", "Place left out"),
      QT_TRANSLATE_NOOP("approval", "Step does not apply"),
      QT_TRANSLATE_NOOP("approval", "Someone else decides"),
      QT_TRANSLATE_NOOP("approval", "The turn has passed"),
      QT_TRANSLATE_NOOP("approval", "Waits for an appointment"),
      QT_TRANSLATE_NOOP("approval", "Deciders found again")};
  return kLabels.at(static_cast<std::size_t>(verb));
}

}  // namespace guiju::approval
