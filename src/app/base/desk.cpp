// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/desk.h"

#include <QSysInfo>

namespace guiju {

QString originOf(const QString& program) {
  return program + u'@' + QSysInfo::machineHostName();
}

Result<std::unique_ptr<Desk>> Desk::open(const storage::Location& location, storage::OpenMode mode,
                                         const Pipeline& pipeline) {
  std::unique_ptr<Desk> desk(new Desk(pipeline));
  GUIJU_TRY(database, storage::Database::open(location, mode, pipeline.clock()));
  desk->database_ = std::move(database);
  GUIJU_TRY(executor, ImmediateExecutor::start(*desk->database_));
  desk->executor_ = std::move(executor);
  return desk;
}

}  // namespace guiju
