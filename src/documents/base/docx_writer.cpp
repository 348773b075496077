// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/docx_writer.h"

#include "documents/base/docx_parts.h"
#include "documents/base/whole_file.h"
#include "documents/base/zip_archive.h"

namespace guiju {

Result<QByteArray> renderDocx(const Document& document) {
  return packZip({{QStringLiteral("[Content_Types].xml"), docx::contentTypes()},
                  {QStringLiteral("_rels/.rels"), docx::packageRelations()},
                  {QStringLiteral("word/document.xml"), docx::body(document)},
                  {QStringLiteral("word/_rels/document.xml.rels"), docx::documentRelations()},
                  {QStringLiteral("word/styles.xml"), docx::styles()},
                  {QStringLiteral("word/settings.xml"), docx::settings()},
                  {QStringLiteral("word/header1.xml"), docx::header(document.page)},
                  {QStringLiteral("word/footer1.xml"), docx::footer(document.page)},
                  {QStringLiteral("docProps/core.xml"), docx::coreProperties(document.page)}});
}

Result<void> writeDocx(const Document& document, const QString& path) {
  GUIJU_TRY(content, renderDocx(document));
  return writeWholeFile(content, path);
}

}  // namespace guiju
