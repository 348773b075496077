// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

#include "application/base/areas.h"
#include "domain/base/result.h"
#include "storage/base/connection.h"

namespace guiju {

// What a check of the whole center found. Without an anchor it says only that the file agrees with itself.
struct VerifyReport {
  qint64 entries = 0;  // links of the audit chain
  qint64 rows = 0;     // records they name
  qint64 signatures = 0;
  qint64 compared = 0;    // stored records held against the audit
  QByteArray head;        // hash of the last link: note it elsewhere as an anchor
  bool anchored = false;  // the given anchor was found in the chain
  std::vector<Message> faults;

  [[nodiscard]] bool isSound() const { return faults.empty(); }
};

// Reads everything and changes nothing: the chain and its rows, the signatures, and whether every stored record is what
// the audit says it is. `anchor` is the head's hash noted at an earlier time (R15): whoever rebuilt the chain can't
// have it.
[[nodiscard]] Result<VerifyReport> verifyCenter(storage::Connection& connection, const Areas& areas,
                                                const std::optional<QByteArray>& anchor = {});

}  // namespace guiju
