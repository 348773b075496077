// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/sheet.h"

#include "documents/base/csv.h"
#include "documents/base/whole_file.h"
#include "documents/base/xlsx.h"

namespace guiju {

Cell Cell::ofText(const QString& text) {
  return {text.isEmpty() ? Kind::Empty : Kind::Text, text, {}};
}

QString columnName(int column) {
  QString name;
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) name.prepend(QChar(u'A' + (rest - 1) % 26));
  return name;
}

namespace {

bool looksLikeMarkup(const QByteArray& content) {
  const QByteArray start = content.left(512).trimmed().toLower();
  return start.startsWith("<html") || start.startsWith("<!doctype html") || start.startsWith("<table") ||
         start.startsWith("<?xml");
}

}  // namespace

Result<Sheet> readSheet(const QByteArray& content, const QString& worksheet, const SheetLimits& limits) {
  const Message saveAs = message(
      "documents", QT_TRANSLATE_NOOP("documents", "Open it in the spreadsheet program and save it as XLSX or CSV."));
  if (content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06")) return readXlsx(content, worksheet, limits);
  if (content.startsWith("\xD0\xCF\x11\xE0")) {
    return fail(ErrorCode::Unsupported,
                message("documents", QT_TRANSLATE_NOOP("documents",
                                                       "This is a workbook of the old kind (XLS), or one "
                                                       "locked with a password; neither can be read.")),
                saveAs);
  }
  if (content.startsWith("%PDF") || looksLikeMarkup(content)) {
    return fail(ErrorCode::Unsupported,
                message("documents", QT_TRANSLATE_NOOP("documents", "This is no table but a document or a web page.")),
                saveAs);
  }
  return parseCsv(content, limits);
}

Result<Sheet> readSheet(const QString& path, const QString& worksheet, const SheetLimits& limits) {
  GUIJU_TRY(content, readWholeFile(path, limits.fileBytes));
  return readSheet(content, worksheet, limits);
}

}  // namespace guiju
