// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <memory>
#include <vector>

#include "storage/base/connection.h"
#include "storage/base/location.h"

namespace guiju::test {

// The engines the tests run on: SQLite always, PostgreSQL when a cluster was started (GUIJU_TEST_PG, a libpq connection
// string).
inline std::vector<storage::Engine> engines() {
  std::vector<storage::Engine> found{storage::Engine::Sqlite};
  if (qEnvironmentVariableIsSet("GUIJU_TEST_PG")) found.push_back(storage::Engine::Postgresql);
  return found;
}

inline std::string engineName(const testing::TestParamInfo<storage::Engine>& info) {
  return info.param == storage::Engine::Sqlite ? "Sqlite" : "Postgresql";
}

// The superuser's place of the test cluster.
inline storage::Location clusterLocation() {
  storage::Location location;
  location.engine = storage::Engine::Postgresql;
  const QStringList words = qEnvironmentVariable("GUIJU_TEST_PG").split(u' ', Qt::SkipEmptyParts);
  for (const QString& word : words) {
    const QString key = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    if (key == QStringLiteral("host")) location.server = value;
    if (key == QStringLiteral("port")) location.port = value.toInt();
    if (key == QStringLiteral("user")) location.user = value;
    if (key == QStringLiteral("dbname")) location.database = value;
  }
  return location;
}

// An empty place for one test: a file in a folder of its own, or a database of its own; gone with the test.
class Place {
 public:
  explicit Place(storage::Engine engine) {
    location_.engine = engine;
    if (engine == storage::Engine::Sqlite) {
      location_.file = folder_.filePath(QStringLiteral("center.guiju"));
      return;
    }
    static int counter = 0;
    location_ = clusterLocation();
    location_.database = QStringLiteral("t%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
    cluster(QStringLiteral("CREATE DATABASE %1").arg(location_.database));
  }
  ~Place() {
    if (location_.engine == storage::Engine::Postgresql) {
      cluster(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(location_.database));
    }
  }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

  [[nodiscard]] const storage::Location& location() const { return location_; }
  [[nodiscard]] QString folder() const { return folder_.path(); }

 private:
  static void cluster(const QString& statement) {
    auto connection = storage::Connection::open(clusterLocation(), storage::ConnectionRole::Writer);
    ASSERT_TRUE(connection.has_value()) << connection.error().detail.toStdString();
    const auto done = (*connection)->execute(statement);
    ASSERT_TRUE(done.has_value()) << done.error().detail.toStdString();
  }

  QTemporaryDir folder_;
  storage::Location location_;
};

// What a failed result says, for the message of an assertion.
template <class T>
std::string why(const T& result) {
  if (result.has_value()) return "it succeeded";
  if constexpr (requires { result.error().detail; }) {
    return (result.error().what.text + QStringLiteral(" / ") + result.error().detail).toStdString();
  } else {
    return "problem of kind " + std::to_string(result.error().index());
  }
}

}  // namespace guiju::test
