// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

#include "domain/base/result.h"

namespace guiju::storage {

// Holds a database file for one process by a kernel lock on the file itself, so that links lead to the same lock. What
// is not portable (locks, modes, kinds of file system) stands behind this header, one source file per platform.
class FileLock {
 public:
  // Busy with the holder's name when another process has it; `create` makes a missing file with mode 0600.
  static Result<std::unique_ptr<FileLock>> take(const QString& file, bool create);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

 private:
  FileLock(int descriptor, QString note) : descriptor_(descriptor), note_(std::move(note)) {}
  int descriptor_;
  QString note_;  // the file beside it that says who has it
};

// Whether `file` lies on a network share, where locks can't be trusted.
[[nodiscard]] bool isOnNetworkShare(const QString& file);
// Makes what was written to `file` and its entry in the folder durable.
[[nodiscard]] bool syncToDisk(const QString& file);

}  // namespace guiju::storage
