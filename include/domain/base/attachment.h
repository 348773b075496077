// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "domain/access/access.h"
#include "domain/base/record.h"
#include "domain/base/result.h"

namespace guiju {

// A file kept with a record, in the database itself, under its SHA-256; replaced by another, never changed.
struct Attachment {
  Id<Attachment> id;
  qint64 version = 0;
  QString record;  // table of the record it belongs to
  qint64 recordId = 0;
  QString name;
  QString mediaType;
  qint64 size = 0;
  QByteArray sha256;
  QByteArray content;
  access::AccountId addedBy;
  QDateTime addedAt;
};

const RecordType& describe(const Attachment*);

inline constexpr qint64 kLargestAttachment = 50 * 1024 * 1024;

// A file as it may be kept: named, not empty, not too large; its kind follows from its name. Fails with InvalidInput.
[[nodiscard]] Result<Attachment> attachmentOf(const QString& name, const QByteArray& content);

}  // namespace guiju
