// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/zip_archive.h"

#include <zip.h>

#include <cstring>

namespace guiju {

namespace {

constexpr zip_int64_t kMostEntries = 20'000;
constexpr qint64 kRatioMattersFrom = 64LL * 1024 * 1024;
constexpr qint64 kHighestRatio = 250;

Error damaged(const QString& detail) {
  return {ErrorCode::InvalidInput,
          message("documents", QT_TRANSLATE_NOOP("documents", "The workbook is damaged and can't be opened.")),
          message("documents", QT_TRANSLATE_NOOP("documents", "Open it in the spreadsheet program and save it again.")),
          detail};
}

// One entry of an archive as Qt reads it.
class ZipEntry : public QIODevice {
 public:
  ZipEntry(zip_file* file, qint64 packed, UnpackBudget* budget) : file_(file), packed_(packed), budget_(budget) {
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
  }
  ~ZipEntry() override { zip_fclose(file_); }
  ZipEntry(const ZipEntry&) = delete;
  ZipEntry& operator=(const ZipEntry&) = delete;
  [[nodiscard]] bool isSequential() const override { return true; }

 protected:
  qint64 readData(char* data, qint64 size) override {
    const zip_int64_t count = zip_fread(file_, data, static_cast<zip_uint64_t>(size));
    if (count <= 0) return -1;
    unpacked_ += count;
    budget_->bytesLeft -= count;
    if (budget_->bytesLeft < 0 ||
        (unpacked_ > kRatioMattersFrom && unpacked_ / qMax<qint64>(packed_, 1) > kHighestRatio)) {
      budget_->exceeded = true;
      return -1;
    }
    return count;
  }
  qint64 writeData(const char*, qint64) override { return -1; }

 private:
  zip_file* file_;
  qint64 packed_;
  qint64 unpacked_ = 0;
  UnpackBudget* budget_;
};

QString errorText(zip_error_t& error) {
  return QString::fromUtf8(zip_error_strerror(&error));
}

}  // namespace

void ZipArchive::Close::operator()(zip* archive) const {
  zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray& content, qint64 unpackedLimit) {
  ZipArchive result;
  result.content_ = content;
  result.budget_ = std::make_unique<UnpackBudget>(UnpackBudget{unpackedLimit, false});
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source =
      zip_source_buffer_create(result.content_.constData(), static_cast<zip_uint64_t>(content.size()), 0, &error);
  if (source == nullptr) return tl::unexpected(damaged(errorText(error)));
  result.archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
  if (!result.archive_) {
    zip_source_free(source);
    return tl::unexpected(damaged(errorText(error)));
  }
  if (zip_get_num_entries(result.archive_.get(), 0) > kMostEntries) {
    return tl::unexpected(damaged(QStringLiteral("too many entries")));
  }
  return result;
}

std::unique_ptr<QIODevice> ZipArchive::entry(const QString& name) const {
  const QByteArray utf8 = name.toUtf8();
  const zip_int64_t index = zip_name_locate(archive_.get(), utf8.constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
  if (index < 0) return nullptr;
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(archive_.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0) return nullptr;
  zip_file* file = zip_fopen_index(archive_.get(), static_cast<zip_uint64_t>(index), 0);
  if (file == nullptr) return nullptr;
  return std::make_unique<ZipEntry>(file, static_cast<qint64>(stat.comp_size), budget_.get());
}

Result<QByteArray> packZip(const std::vector<std::pair<QString, QByteArray>>& parts) {
  const auto failed = [](const char* detail) {
    return fail(ErrorCode::Storage,
                message("documents", QT_TRANSLATE_NOOP("documents", "The document could not be put together.")), {},
                QString::fromUtf8(detail));
  };
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  if (target == nullptr) return failed(zip_error_strerror(&error));
  zip_source_keep(target);
  const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keeper(target, &zip_source_free);
  zip* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (archive == nullptr) {
    zip_source_free(target);
    return failed(zip_error_strerror(&error));
  }
  for (const auto& [name, content] : parts) {
    zip_source_t* part = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    const zip_int64_t index =
        part == nullptr ? -1 : zip_file_add(archive, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
      if (part != nullptr) zip_source_free(part);
      zip_discard(archive);
      return failed("part");
    }
    // The same content gives the same bytes on any day.
    zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, 0x21, 0);
  }
  if (zip_close(archive) != 0) {
    zip_discard(archive);
    return failed("close");
  }
  QByteArray out;
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_open(target) != 0) return failed("open");
  if (zip_source_stat(target, &stat) == 0) {
    out.resize(static_cast<qsizetype>(stat.size));
    const zip_int64_t count = zip_source_read(target, out.data(), stat.size);
    if (count != static_cast<zip_int64_t>(stat.size)) out.clear();
  }
  zip_source_close(target);
  if (out.isEmpty()) return failed("read");
  return out;
}

}  // namespace guiju
