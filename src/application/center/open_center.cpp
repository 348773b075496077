// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/center/open_center.h"

#include <QFile>

#include "storage/base/center_store.h"

namespace guiju {

namespace {

void removeUnfinished(const storage::Location& location) {
  if (location.engine != storage::Engine::Sqlite) return;
  for (const char* suffix : {"", "-wal", "-shm", ".lock"}) QFile::remove(location.file + QLatin1StringView(suffix));
}

}  // namespace

Result<std::unique_ptr<OpenCenter>> OpenCenter::open(const storage::Location& location, storage::OpenMode mode,
                                                     const Parts& parts) {
  std::unique_ptr<OpenCenter> opened(new OpenCenter(parts));
  GUIJU_TRY(database, storage::Database::open(location, mode, parts.pipeline.clock()));
  opened->database_ = std::move(database);
  GUIJU_CHECK(opened->start());
  return opened;
}

Outcome<std::unique_ptr<OpenCenter>> OpenCenter::create(const storage::Location& location, const NewCenter& wanted,
                                                        const Parts& parts, const std::vector<FoundingStep>& steps) {
  const auto problem = [](auto failed) { return tl::unexpected(Problem(std::move(failed))); };
  if (auto checked = access::checkNewPassword(wanted.password, wanted.administratorLogin); !checked)
    return problem(checked.error());
  auto database = storage::Database::open(location, storage::OpenMode::Create, parts.pipeline.clock());
  if (!database) return problem(database.error());
  Outcome<void> founded = [&]() -> Outcome<void> {
    auto connection = (*database)->connect(storage::ConnectionRole::Writer);
    if (!connection) return problem(connection.error());
    return foundCenter(**connection, parts.pipeline, wanted, steps);
  }();
  if (!founded) {
    database->reset();
    removeUnfinished(location);
    return tl::unexpected(std::move(founded).error());
  }
  std::unique_ptr<OpenCenter> opened(new OpenCenter(parts));
  opened->database_ = std::move(*database);
  if (auto started = opened->start(); !started) return problem(started.error());
  return opened;
}

Result<void> OpenCenter::start() {
  if (parts_.inThread) {
    GUIJU_TRY(threads, StorageThread::start(*database_));
    executor_ = std::move(threads);
  } else {
    GUIJU_TRY(immediate, ImmediateExecutor::start(*database_));
    executor_ = std::move(immediate);
  }
  GUIJU_TRY(connection, database_->connect(storage::ConnectionRole::Reader));
  GUIJU_TRY(center, storage::CenterStore(*connection).center());
  center_ = std::move(center);
  return {};
}

access::SignInDesk OpenCenter::desk() const {
  return {parts_.pipeline.clock(), parts_.pipeline.random(), parts_.cost, parts_.pipeline.origin()};
}

void OpenCenter::signIn(const QString& login, const access::Password& password, SignedInThen then) {
  executor_->write([this, login, password, then = std::move(then)](storage::Connection& connection) {
    auto answer = std::make_shared<Result<access::SignedIn>>(desk().signIn(connection, login, password));
    executor_->deliver([then, answer] { then(std::move(*answer)); });
  });
}

void OpenCenter::choose(access::AccountId account, SignedInThen then) {
  executor_->write([this, account, then = std::move(then)](storage::Connection& connection) {
    auto answer = std::make_shared<Result<access::SignedIn>>(desk().choose(connection, account));
    executor_->deliver([then, answer] { then(std::move(*answer)); });
  });
}

void OpenCenter::choices(std::function<void(Result<std::vector<access::Choice>>)> then) {
  executor_->read([this, then = std::move(then)](storage::Connection& connection) {
    auto answer = std::make_shared<Result<std::vector<access::Choice>>>(desk().choices(connection));
    executor_->deliver([then, answer] { then(std::move(*answer)); });
  });
}

}  // namespace guiju
