// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "domain/base/clock.h"
#include "storage/base/connection.h"
#include "storage/base/location.h"

namespace guiju::storage {

class FileLock;

enum class OpenMode { Create, ReadWrite, ReadOnly };

// A center's place held by this process: for a file the kernel lock that keeps a second process out, and the schema
// brought up to date. Connections are opened from it by whichever thread will use them.
class Database {
 public:
  // Errors: Busy (who has it), NotFound, ReadOnly (network share), NewerVersion, Corrupt, Storage, Unavailable.
  static Result<std::unique_ptr<Database>> open(const Location& location, OpenMode mode, const Clock& clock);
  ~Database();

  [[nodiscard]] const Location& location() const { return location_; }
  [[nodiscard]] bool isReadOnly() const { return mode_ == OpenMode::ReadOnly; }
  [[nodiscard]] Result<std::unique_ptr<Connection>> connect(ConnectionRole role) const;

 private:
  Database(Location location, OpenMode mode);
  Location location_;
  OpenMode mode_;
  std::unique_ptr<FileLock> lock_;
};

}  // namespace guiju::storage
