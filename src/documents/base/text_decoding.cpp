// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/ucnv.h>

#include <memory>
#include <optional>

#include "documents/base/csv.h"

namespace guiju {

namespace {

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

// Decodes strictly; empty when a byte is not of this encoding.
std::optional<QString> decodeStrictly(const char* encoding, const char* data, qsizetype size) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding, &status));
  if (U_FAILURE(status)) return std::nullopt;
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  QString text(size + 1, Qt::Uninitialized);  // none of the four makes more units than bytes
  UChar* const begin = reinterpret_cast<UChar*>(text.data());
  UChar* target = begin;
  const char* source = data;
  ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, data + size, nullptr, true, &status);
  if (U_FAILURE(status)) return std::nullopt;
  text.resize(target - begin);
  return text;
}

// UTF-16 without a mark: ordinary text has zero bytes at one side of many pairs, and few (一 is U+4E00) at the other.
const char* unmarkedUtf16(const QByteArray& content) {
  const qsizetype size = qMin<qsizetype>(content.size(), 4096) & ~qsizetype{1};
  qsizetype even = 0;
  qsizetype odd = 0;
  for (qsizetype i = 0; i < size; i += 2) {
    even += content[i] == '\0' ? 1 : 0;
    odd += content[i + 1] == '\0' ? 1 : 0;
  }
  if (odd > 4 * even && odd * 20 > size) return "UTF-16LE";
  if (even > 4 * odd && even * 20 > size) return "UTF-16BE";
  return nullptr;
}

// How many characters beyond ASCII are well-formed UTF-8, and in how many places bytes are not: tells damaged UTF-8
// from another encoding.
bool isMostlyUtf8(const QByteArray& content) {
  qsizetype good = 0;
  qsizetype bad = 0;
  bool wasWhole = true;
  for (qsizetype i = 0; i < content.size();) {
    const auto lead = static_cast<uchar>(content[i]);
    const int length = lead < 0x80 ? 1 : lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    bool whole = length > 0 && lead < 0xF5 && i + length <= content.size();
    for (int k = 1; whole && k < length; ++k) whole = (static_cast<uchar>(content[i + k]) & 0xC0) == 0x80;
    if (whole && length > 2) ++good;
    if (!whole && wasWhole) ++bad;
    wasWhole = whole;
    i += whole ? length : 1;
  }
  return good > 8 * bad;
}

qint64 lineOf(const QString& text, qsizetype position) {
  return text.left(position).count(u'\n') + 1;
}

Result<DecodedText> withoutNul(QString text, const char* encoding) {
  const qsizetype nul = text.indexOf(QChar::Null);
  if (nul < 0) return DecodedText{std::move(text), QString::fromLatin1(encoding)};
  return fail(
      ErrorCode::InvalidInput,
      message("documents", QT_TRANSLATE_NOOP("documents", "This is no text file: line %1 holds a zero byte."),
              {lineOf(text, nul)}),
      message("documents", QT_TRANSLATE_NOOP("documents", "Save the table as CSV or XLSX and choose that file.")));
}

Result<DecodedText> decodeAs(const char* encoding, const QByteArray& content, qsizetype skip) {
  if (auto text = decodeStrictly(encoding, content.constData() + skip, content.size() - skip)) {
    return withoutNul(std::move(*text), encoding);
  }
  return fail(ErrorCode::InvalidInput,
              message("documents", QT_TRANSLATE_NOOP("documents", "The file is damaged: not all of it is valid %1."),
                      {QString::fromLatin1(encoding)}),
              message("documents", QT_TRANSLATE_NOOP("documents", "Save the table again, best as XLSX.")));
}

}  // namespace

Result<DecodedText> decodeText(const QByteArray& content) {
  if (content.startsWith("\xEF\xBB\xBF")) return decodeAs("UTF-8", content, 3);
  if (content.startsWith("\xFF\xFE")) return decodeAs("UTF-16LE", content, 2);
  if (content.startsWith("\xFE\xFF")) return decodeAs("UTF-16BE", content, 2);
  if (const char* utf16 = unmarkedUtf16(content)) return decodeAs(utf16, content, 0);
  if (auto text = decodeStrictly("UTF-8", content.constData(), content.size())) {
    return withoutNul(std::move(*text), "UTF-8");
  }
  if (isMostlyUtf8(content)) return decodeAs("UTF-8", content, 0);
  if (auto text = decodeStrictly("GB18030", content.constData(), content.size())) {
    return withoutNul(std::move(*text), "GB18030");
  }
  return fail(
      ErrorCode::InvalidInput,
      message("documents", QT_TRANSLATE_NOOP("documents", "The file is neither Unicode nor GB18030 text.")),
      message("documents", QT_TRANSLATE_NOOP("documents", "Save the table as CSV or XLSX and choose that file.")));
}

}  // namespace guiju
