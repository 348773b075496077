// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <memory>
#include <utility>
#include <vector>

#include "domain/base/result.h"

struct zip;
struct zip_file;

namespace guiju {

// Bytes that may still be unpacked from one archive; shared by its entries.
struct UnpackBudget {
  qint64 bytesLeft = 0;
  bool exceeded = false;
};

// An archive in memory, opened for reading; what it unpacks is counted, so that a bomb ends early.
class ZipArchive {
 public:
  static Result<ZipArchive> open(const QByteArray& content, qint64 unpackedLimit);

  // The entry as a sequential device; null when there is none of that name (letter case aside).
  [[nodiscard]] std::unique_ptr<QIODevice> entry(const QString& name) const;
  [[nodiscard]] bool exceeded() const { return budget_->exceeded; }

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  ZipArchive() = default;
  QByteArray content_;  // the archive reads from it
  std::unique_ptr<zip, Close> archive_;
  std::unique_ptr<UnpackBudget> budget_;
};

// Packs named parts in their order.
[[nodiscard]] Result<QByteArray> packZip(const std::vector<std::pair<QString, QByteArray>>& parts);

}  // namespace guiju
