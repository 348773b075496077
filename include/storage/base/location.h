// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/base/result.h"

namespace guiju::storage {

enum class Engine { Sqlite, Postgresql };

// Where a center is kept: a file on this computer or a database of a server.
struct Location {
  Engine engine = Engine::Sqlite;
  QString file;    // SQLite: path
  QString server;  // PostgreSQL: host or socket folder
  int port = 5432;
  QString database;
  QString user;
  QString password;  // never written anywhere

  // What a person sees: the path, or user@host/database.
  [[nodiscard]] QString text() const;
};

// "plan.guiju", "/path/center.guiju" or "postgresql://user@host:port/database" (a socket folder as ?host=/folder).
// Fails with InvalidInput for an empty or unreadable address.
[[nodiscard]] Result<Location> parseLocation(const QString& text);

}  // namespace guiju::storage
