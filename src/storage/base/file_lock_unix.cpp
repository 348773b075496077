// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <cerrno>
#include <cstring>

#include "storage/base/file_lock.h"

namespace guiju::storage {

namespace {

QString reason(int error) {
  return QString::fromLocal8Bit(std::strerror(error));
}

QString noteBeside(const QString& file) {
  return QFileInfo(file).canonicalFilePath() + QStringLiteral(".lock");
}

QString holder(const QString& note) {
  QFile file(note);
  if (!file.open(QIODevice::ReadOnly)) return QCoreApplication::translate("storage", "another process");
  return QString::fromUtf8(file.read(200)).trimmed();
}

void writeHolder(const QString& note) {
  QFile file(note);
  if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) return;  // only a courtesy: the lock is the kernel's
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  file.write(QStringLiteral("%1@%2, process %3\n")
                 .arg(qEnvironmentVariable("USER", QStringLiteral("guiju")), QSysInfo::machineHostName())
                 .arg(QCoreApplication::applicationPid())
                 .toUtf8());
}

}  // namespace

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& file, bool create) {
  const int flags = O_RDWR | O_CLOEXEC | (create ? O_CREAT : 0);
  const int descriptor = ::open(QFile::encodeName(file).constData(), flags, 0600);
  if (descriptor < 0) {
    const int error = errno;
    const ErrorCode code = error == ENOENT                     ? ErrorCode::NotFound
                           : error == EACCES || error == EROFS ? ErrorCode::ReadOnly
                                                               : ErrorCode::Storage;
    return fail(
        code, message("storage", QT_TRANSLATE_NOOP("storage", "The file %1 can't be opened for writing."), {file}),
        message("storage",
                QT_TRANSLATE_NOOP("storage", "Check that it exists and that you may write to it and its folder.")),
        reason(error));
  }
  const QString note = noteBeside(file);
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    ::close(descriptor);
    return fail(
        ErrorCode::Busy,
        message("storage", QT_TRANSLATE_NOOP("storage", "The center %1 is already open (%2)."), {file, holder(note)}),
        message("storage",
                QT_TRANSLATE_NOOP(
                    "storage", "Close it there first, or put the center on a server if several people work in it.")));
  }
  writeHolder(note);
  return std::unique_ptr<FileLock>(new FileLock(descriptor, note));
}

FileLock::~FileLock() {
  ::unlink(QFile::encodeName(note_).constData());
  ::close(descriptor_);
}

bool isOnNetworkShare(const QString& file) {
  constexpr unsigned long kNfs = 0x6969;
  constexpr unsigned long kSmb = 0x517B;
  constexpr unsigned long kCifs = 0xFF534D42;
  constexpr unsigned long kSmb2 = 0xFE534D42;
  constexpr unsigned long kAfs = 0x5346414F;
  constexpr unsigned long k9p = 0x01021997;
  struct statfs info {};
  const QString folder = QFileInfo(file).absolutePath();
  if (::statfs(QFile::encodeName(folder).constData(), &info) != 0) return false;
  const auto type = static_cast<unsigned long>(info.f_type) & 0xFFFFFFFFUL;
  for (const unsigned long share : {kNfs, kSmb, kCifs, kSmb2, kAfs, k9p}) {
    if (type == share) return true;
  }
  return false;
}

bool syncToDisk(const QString& file) {
  for (const QString& path : {file, QFileInfo(file).absolutePath()}) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!synced) return false;
  }
  return true;
}

}  // namespace guiju::storage
