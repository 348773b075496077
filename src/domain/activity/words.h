// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <initializer_list>

#include "domain/activity/budget.h"
#include "domain/base/message.h"
#include "domain/policy/decision.h"

namespace guiju::activity {

// A sentence of this area.
[[nodiscard]] inline Message say(const char* text, std::initializer_list<Argument> arguments = {}) {
  return message("activity", text, arguments);
}

// The finding about a text that has to be given.
[[nodiscard]] inline policy::Finding required(const char* clause, const QString& text, const char* given,
                                              const char* missing, const char* remedy) {
  const bool held = !text.trimmed().isEmpty();
  return policy::finding(clause, held, say(held ? given : missing), say(remedy));
}

}  // namespace guiju::activity
