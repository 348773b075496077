// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/base/executor.h"

#include <QMetaObject>
#include <future>
#include <thread>

#include "application/base/job_queue.h"

namespace guiju {

Result<std::unique_ptr<ImmediateExecutor>> ImmediateExecutor::start(const storage::Database& database) {
  auto executor = std::make_unique<ImmediateExecutor>();
  if (!database.isReadOnly()) {
    GUIJU_TRY(writer, database.connect(storage::ConnectionRole::Writer));
    executor->writer_ = std::move(writer);
  }
  GUIJU_TRY(reader, database.connect(storage::ConnectionRole::Reader));
  executor->reader_ = std::move(reader);
  return executor;
}

void ImmediateExecutor::write(Job job) {
  // On a place that is only read the engine itself refuses the write; the command then says so.
  job(writer_ ? *writer_ : *reader_);
}

void ImmediateExecutor::read(Job job) {
  job(*reader_);
}

// A thread with a connection of its own and the jobs waiting for it.
class StorageThread::Lane {
 public:
  Result<void> start(const storage::Database& database, storage::ConnectionRole role) {
    std::promise<Result<void>> opened;
    auto result = opened.get_future();
    thread_ = std::thread([this, &database, role, &opened] {
      auto connection = database.connect(role);
      if (!connection) return opened.set_value(tl::unexpected(std::move(connection).error()));
      opened.set_value({});
      Job job;
      while (jobs_.pop(job)) {
        job(**connection);
        job = {};
      }
    });
    return result.get();
  }
  void push(Job job) { jobs_.push(std::move(job)); }
  ~Lane() {
    jobs_.close();
    if (thread_.joinable()) thread_.join();
  }

 private:
  JobQueue<Job> jobs_;
  std::thread thread_;
};

StorageThread::StorageThread() : writing_(std::make_unique<Lane>()), reading_(std::make_unique<Lane>()) {}

StorageThread::~StorageThread() = default;

Result<std::unique_ptr<StorageThread>> StorageThread::start(const storage::Database& database) {
  std::unique_ptr<StorageThread> storage(new StorageThread);
  const auto role = database.isReadOnly() ? storage::ConnectionRole::Reader : storage::ConnectionRole::Writer;
  GUIJU_CHECK(storage->writing_->start(database, role));
  GUIJU_CHECK(storage->reading_->start(database, storage::ConnectionRole::Reader));
  return storage;
}

void StorageThread::write(Job job) {
  writing_->push(std::move(job));
}

void StorageThread::read(Job job) {
  reading_->push(std::move(job));
}

void StorageThread::deliver(std::function<void()> result) {
  QMetaObject::invokeMethod(this, std::move(result), Qt::QueuedConnection);
}

}  // namespace guiju
