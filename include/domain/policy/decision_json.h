// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "domain/base/result.h"
#include "domain/policy/decision.h"

namespace guiju::policy {

// A decision as it is kept with what it decided: message keys, typed arguments and parameter versions, not words, so
// that it can be read years later in another language. The same decision always gives the same bytes; whole numbers are
// kept as text, so that no reader rounds them.
[[nodiscard]] QByteArray toJson(const Decision& decision);
[[nodiscard]] Result<Decision> decisionFromJson(const QByteArray& json);

// One message, for records that keep a reason of their own.
[[nodiscard]] QByteArray toJson(const Message& message);
[[nodiscard]] Result<Message> messageFromJson(const QByteArray& json);

}  // namespace guiju::policy
