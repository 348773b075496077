// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include "application/base/areas.h"
#include "domain/access/access.h"
#include "domain/base/center.h"
#include "storage/base/connection.h"

namespace guiju {

// What a view or a command sees while it runs: the stored content, who asks, and the time. Everything it reads goes
// through reach(), so that what the actor may not see is as if it were not there.
class Reading {
 public:
  Reading(storage::Connection& connection, const Areas& areas, access::Actor actor, Center center, QDateTime now);
  virtual ~Reading() = default;

  [[nodiscard]] storage::Connection& connection() const { return connection_; }
  [[nodiscard]] const Areas& areas() const { return areas_; }
  [[nodiscard]] const access::Actor& actor() const { return actor_; }
  [[nodiscard]] const Center& center() const { return center_; }
  [[nodiscard]] const QDateTime& now() const { return now_; }
  [[nodiscard]] QTimeZone zone() const;
  [[nodiscard]] QDate today() const;  // the business day in the center's zone

  [[nodiscard]] access::Reach reach(const char* action) const;
  [[nodiscard]] bool permits(const char* action, const access::Place& place) const;

 private:
  storage::Connection& connection_;
  const Areas& areas_;
  access::Actor actor_;
  Center center_;
  QDateTime now_;
};

// "Not found" in the words everyone gets, whether a record is absent or not for the actor's eyes.
[[nodiscard]] tl::unexpected<Error> notFound(const RecordType& type);

}  // namespace guiju
