// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/location.h"

#include <QUrl>
#include <QUrlQuery>

namespace guiju::storage {

QString Location::text() const {
  if (engine == Engine::Sqlite) return file;
  return QStringLiteral("%1@%2/%3").arg(user, server, database);
}

Result<Location> parseLocation(const QString& text) {
  const QString trimmed = text.trimmed();
  if (trimmed.isEmpty()) {
    return fail(ErrorCode::InvalidInput,
                message("storage", QT_TRANSLATE_NOOP("storage", "No file or server was named.")));
  }
  Location location;
  if (!trimmed.startsWith(QStringLiteral("postgresql://"))) {
    location.file = trimmed;
    return location;
  }
  const QUrl url(trimmed, QUrl::StrictMode);
  location.engine = Engine::Postgresql;
  location.database = url.path().mid(1);
  location.user = url.userName();
  location.password = url.password();
  location.port = url.port(5432);
  const QString folder = QUrlQuery(url).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
  location.server = folder.isEmpty() ? url.host() : folder;
  if (!url.isValid() || location.database.isEmpty()) {
    return fail(
        ErrorCode::InvalidInput,
        message("storage", QT_TRANSLATE_NOOP("storage", "%1 is not the address of a server."), {url.toDisplayString()}),
        message("storage", QT_TRANSLATE_NOOP("storage", "Write it as postgresql://user@host/database.")));
  }
  return location;
}

}  // namespace guiju::storage
