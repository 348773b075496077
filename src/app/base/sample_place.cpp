// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/sample_place.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include "app/base/desk.h"
#include "application/access/actors.h"
#include "application/center/all_areas.h"
#include "application/center/sample.h"

namespace guiju {

Result<QString> sampleFile(const QString& language) {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
  if (!folder.mkpath(QStringLiteral("."))) {
    return fail(ErrorCode::Storage,
                message("sample", QT_TRANSLATE_NOOP("sample", "The folder %1 can't be made."), {folder.path()}));
  }
  const QString file = folder.filePath(QStringLiteral("sample-%1.guiju").arg(language));
  if (QFile::exists(file)) return file;
  const QString part = file + QStringLiteral(".building");
  QFile::remove(part);
  GUIJU_CHECK(buildSample(part, language));
  if (!QFile::rename(part, file)) {
    return fail(ErrorCode::Storage,
                message("sample", QT_TRANSLATE_NOOP("sample", "The sample center can't be put at %1."), {file}));
  }
  return file;
}

Result<void> buildSample(const QString& file, const QString& language) {
  storage::Location location;
  location.file = file;
  return buildSampleCenter(location, language, SystemClock().now());
}

}  // namespace guiju
