// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/attachment.h"

#include <array>

#include "domain/base/crypto.h"

namespace guiju {

namespace {

constexpr auto kOpen = Sensitivity::Open;
using K = FieldKind;

struct MediaType {
  const char* suffix;
  const char* name;
};
constexpr std::array kMediaTypes{
    MediaType{".pdf", "application/pdf"}, MediaType{".png", "image/png"},  MediaType{".jpg", "image/jpeg"},
    MediaType{".jpeg", "image/jpeg"},     MediaType{".tif", "image/tiff"}, MediaType{".tiff", "image/tiff"},
    MediaType{".txt", "text/plain"},      MediaType{".csv", "text/csv"},
};

QString mediaTypeOf(const QString& name) {
  for (const MediaType& type : kMediaTypes) {
    if (name.endsWith(QLatin1StringView(type.suffix), Qt::CaseInsensitive)) return QString::fromLatin1(type.name);
  }
  return QStringLiteral("application/octet-stream");
}

}  // namespace

const RecordType& describe(const Attachment*) {
  using R = Attachment;
  // The audit keeps the hash, which says all there is to say; the bytes themselves stay out of it.
  static constexpr std::array kFields = {
      field<&R::id>("id", K::Id, kOpen, QT_TRANSLATE_NOOP("fields", "Id")),
      field<&R::version>("version", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Version")),
      field<&R::record>("record", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Belongs to")),
      field<&R::recordId>("record_id", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Belongs to number")),
      field<&R::name>("name", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Name")),
      field<&R::mediaType>("media_type", K::Text, kOpen, QT_TRANSLATE_NOOP("fields", "Kind of file")),
      field<&R::size>("size", K::Integer, kOpen, QT_TRANSLATE_NOOP("fields", "Size")),
      field<&R::sha256>("sha256", K::Bytes, kOpen, QT_TRANSLATE_NOOP("fields", "SHA-256")),
      field<&R::content>("content", K::Bytes, Sensitivity::Secret, QT_TRANSLATE_NOOP("fields", "Content")),
      field<&R::addedBy>("added_by", K::Reference, kOpen, QT_TRANSLATE_NOOP("fields", "Added by")),
      field<&R::addedAt>("added_at", K::Instant, kOpen, QT_TRANSLATE_NOOP("fields", "Added at")),
  };
  static constexpr RecordType kType{"attachment", QT_TRANSLATE_NOOP("records", "Attachment"), kFields};
  return kType;
}

Result<Attachment> attachmentOf(const QString& name, const QByteArray& content) {
  const QString plain = name.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1).trimmed();
  if (plain.isEmpty() || plain.size() > 255) {
    return fail(
        ErrorCode::InvalidInput,
        message("attachment", QT_TRANSLATE_NOOP("attachment", "An attachment needs a name of at most 255 characters")));
  }
  if (content.isEmpty() || content.size() > kLargestAttachment) {
    return fail(ErrorCode::InvalidInput,
                message("attachment", QT_TRANSLATE_NOOP("attachment", "An attachment is a file of 1 byte to 50 MB")));
  }
  Attachment attachment;
  attachment.name = plain;
  attachment.mediaType = mediaTypeOf(plain);
  attachment.size = content.size();
  attachment.sha256 = sha256(content);
  attachment.content = content;
  return attachment;
}

}  // namespace guiju
