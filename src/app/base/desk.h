// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "application/access/sign_in.h"
#include "application/base/executor.h"
#include "application/base/pipeline.h"
#include "domain/base/clock.h"
#include "storage/base/database.h"

namespace guiju {

// The wall clock; the only place of the program that reads it.
class SystemClock final : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

// "guiju@host": where a command comes from, for the audit.
[[nodiscard]] QString originOf(const QString& program);

// A center opened for one caller who waits: the command line and the drawing of the tour. `Pipeline` must outlive it.
class Desk {
 public:
  static Result<std::unique_ptr<Desk>> open(const storage::Location& location, storage::OpenMode mode,
                                            const Pipeline& pipeline);

  [[nodiscard]] storage::Connection& connection() { return executor_->writer(); }
  [[nodiscard]] Executor& executor() { return *executor_; }
  [[nodiscard]] const Pipeline& pipeline() const { return pipeline_; }

 private:
  explicit Desk(const Pipeline& pipeline) : pipeline_(pipeline) {}
  const Pipeline& pipeline_;
  std::unique_ptr<storage::Database> database_;
  std::unique_ptr<ImmediateExecutor> executor_;
};

}  // namespace guiju
