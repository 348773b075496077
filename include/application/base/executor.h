// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "storage/base/database.h"

namespace guiju {

// Runs jobs on the storage's connections and brings their results back to the thread that asked.
class Executor {
 public:
  using Job = std::function<void(storage::Connection&)>;

  virtual ~Executor() = default;
  virtual void write(Job job) = 0;  // one after the other, on the one connection that commits
  virtual void read(Job job) = 0;   // beside the writing, on committed content
  virtual void deliver(std::function<void()> result) = 0;
};

// Runs every job at once in the caller's thread: for the command line and for tests.
class ImmediateExecutor final : public Executor {
 public:
  static Result<std::unique_ptr<ImmediateExecutor>> start(const storage::Database& database);
  void write(Job job) override;
  void read(Job job) override;
  void deliver(std::function<void()> result) override { result(); }
  [[nodiscard]] storage::Connection& writer() { return *writer_; }

 private:
  std::unique_ptr<storage::Connection> writer_;
  std::unique_ptr<storage::Connection> reader_;
};

// Runs jobs on two threads of its own, one writing and one reading, so that the window never waits for the disk.
class StorageThread final : public QObject, public Executor {
  Q_OBJECT
 public:
  static Result<std::unique_ptr<StorageThread>> start(const storage::Database& database);
  ~StorageThread() override;
  void write(Job job) override;
  void read(Job job) override;
  void deliver(std::function<void()> result) override;

 private:
  class Lane;
  StorageThread();
  std::unique_ptr<Lane> writing_;
  std::unique_ptr<Lane> reading_;
};

}  // namespace guiju
