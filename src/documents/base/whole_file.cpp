// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace guiju {

Result<void> writeWholeFile(const QByteArray& content, const QString& path) {
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) return {};
  const bool full = file.error() == QFileDevice::ResourceError;
  return fail(full ? ErrorCode::StorageFull : ErrorCode::Storage,
              message("documents", QT_TRANSLATE_NOOP("documents", "The file “%1” could not be written."), {path}),
              message("documents", QT_TRANSLATE_NOOP("documents", "Choose another folder, or make room on the disk.")),
              file.errorString());
}

Result<QByteArray> readWholeFile(const QString& path, qint64 limit) {
  const QFileInfo info(path);
  if (!info.exists() || info.isDir()) {
    return fail(ErrorCode::NotFound,
                message("documents", QT_TRANSLATE_NOOP("documents", "There is no file “%1”."), {path}));
  }
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return fail(
        ErrorCode::Storage,
        message("documents", QT_TRANSLATE_NOOP("documents", "The file “%1” can't be read."), {path}),
        message("documents", QT_TRANSLATE_NOOP("documents", "Close it in the other program, or copy it first.")),
        file.errorString());
  }
  const QByteArray content = file.read(limit + 1);
  if (content.size() > limit) {
    return fail(
        ErrorCode::InvalidInput,
        message("documents", QT_TRANSLATE_NOOP("documents", "The file “%1” is too large: at most %2 MB can be read."),
                {path, limit / (1024 * 1024)}),
        message("documents", QT_TRANSLATE_NOOP("documents", "Split it into several files.")));
  }
  if (file.error() != QFileDevice::NoError) {
    return fail(ErrorCode::Storage,
                message("documents", QT_TRANSLATE_NOOP("documents", "The file “%1” can't be read."), {path}), {},
                file.errorString());
  }
  return content;
}

}  // namespace guiju
