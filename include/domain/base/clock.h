// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace guiju {

// Gives the time to whoever needs it, so that tests decide what time it is. Instants are UTC.
class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual QDateTime now() const = 0;
};

// The business day of an instant in the center's time zone.
[[nodiscard]] inline QDate businessDay(const QDateTime& instant, const QTimeZone& zone) {
  return instant.toTimeZone(zone).date();
}

}  // namespace guiju
