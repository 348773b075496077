// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "documents/base/xlsx_parts.h"

namespace guiju::xlsx {

namespace {

struct Relation {
  QString type;  // its last part: "worksheet", "sharedStrings", …
  QString target;
};

// Targets are relative to the folder of the part that names them.
QString resolved(const QString& folder, const QString& target) {
  if (target.startsWith(u'/')) return target.mid(1);
  QStringList path = folder.split(u'/', Qt::SkipEmptyParts);
  const QStringList steps = target.split(u'/', Qt::SkipEmptyParts);
  for (const QString& step : steps) {
    if (step == QLatin1String("..")) {
      if (!path.isEmpty()) path.removeLast();
    } else if (step != QLatin1String(".")) {
      path.append(step);
    }
  }
  return path.join(u'/');
}

// Calls `visit` at each element; stops at the first error.
template <class Visit>
Result<void> visitElements(const ZipArchive& archive, const QString& part, Visit visit) {
  const auto device = archive.entry(part);
  if (!device) return {};
  QXmlStreamReader xml(device.get());
  while (!xml.atEnd()) {
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::DTD) xml.raiseError(QStringLiteral("document type declaration"));
    if (token == QXmlStreamReader::StartElement) visit(xml);
  }
  if (archive.exceeded()) return tl::unexpected(tooLarge());
  if (xml.hasError()) return tl::unexpected(damagedPart(part, xml));
  return {};
}

Result<QHash<QString, Relation>> relationsOf(const ZipArchive& archive, const QString& part) {
  const qsizetype slash = part.lastIndexOf(u'/');
  const QString folder = slash < 0 ? QString() : part.left(slash);
  const QString name = part.mid(slash + 1);
  const QString file = (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + QLatin1String("_rels/") + name +
                       QLatin1String(".rels");
  QHash<QString, Relation> relations;
  GUIJU_CHECK(visitElements(archive, file, [&](QXmlStreamReader& xml) {
    if (xml.name() != QLatin1String("Relationship")) return;
    const auto attributes = xml.attributes();
    const QString type = attributes.value(QLatin1String("Type")).toString();
    relations.insert(
        attributes.value(QLatin1String("Id")).toString(),
        {type.mid(type.lastIndexOf(u'/') + 1), resolved(folder, attributes.value(QLatin1String("Target")).toString())});
  }));
  return relations;
}

QString partOfType(const QHash<QString, Relation>& relations, QLatin1String type) {
  for (const Relation& relation : relations) {
    if (relation.type == type) return relation.target;
  }
  return {};
}

bool isTrue(QStringView text) {
  return text == QLatin1String("1") || text == QLatin1String("true");
}

Result<void> readStyles(const ZipArchive& archive, const QString& part, Workbook& workbook) {
  constexpr std::size_t kMostStyles = 100'000;
  QHash<int, NumberMeaning> own;
  bool inCellFormats = false;
  return visitElements(archive, part, [&](QXmlStreamReader& xml) {
    const auto attributes = xml.attributes();
    if (xml.name() == QLatin1String("numFmt")) {
      own.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                 meaningOfFormat(attributes.value(QLatin1String("formatCode")).toString()));
    } else if (xml.name() == QLatin1String("cellXfs")) {
      inCellFormats = true;
    } else if (xml.name() == QLatin1String("cellStyles") || xml.name() == QLatin1String("dxfs")) {
      inCellFormats = false;
    } else if (inCellFormats && xml.name() == QLatin1String("xf") && workbook.styles.size() < kMostStyles) {
      const int id = attributes.value(QLatin1String("numFmtId")).toInt();
      workbook.styles.push_back(own.contains(id) ? own.value(id) : meaningOfBuiltIn(id));
    }
  });
}

Result<void> readStrings(const ZipArchive& archive, const QString& part, Workbook& workbook) {
  return visitElements(archive, part, [&](QXmlStreamReader& xml) {
    if (xml.name() == QLatin1String("si")) workbook.strings.append(readRichText(xml));
  });
}

}  // namespace

QString readRichText(QXmlStreamReader& xml) {
  static const QRegularExpression kEscape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
  QString text;
  int depth = 1;
  int phonetic = 0;  // depth at which phonetic hints began
  bool inText = false;
  while (!xml.atEnd() && depth > 0) {
    switch (xml.readNext()) {
      case QXmlStreamReader::StartElement:
        ++depth;
        if (xml.name() == QLatin1String("rPh") && phonetic == 0) phonetic = depth;
        inText = xml.name() == QLatin1String("t") && phonetic == 0;
        break;
      case QXmlStreamReader::EndElement:
        if (phonetic == depth) phonetic = 0;
        --depth;
        inText = false;
        break;
      case QXmlStreamReader::Characters:
        if (inText) text += xml.text();
        break;
      default:
        break;
    }
  }
  if (!text.contains(QLatin1String("_x"))) return text;
  qsizetype from = 0;
  for (auto match = kEscape.match(text, from); match.hasMatch(); match = kEscape.match(text, from)) {
    text.replace(match.capturedStart(), 7, QChar(match.captured(1).toUShort(nullptr, 16)));
    from = match.capturedStart() + 1;
  }
  return text;
}

Error damagedPart(const QString& part, const QXmlStreamReader& xml) {
  return {ErrorCode::InvalidInput,
          message("documents", QT_TRANSLATE_NOOP("documents", "The workbook is damaged and can't be opened.")),
          message("documents", QT_TRANSLATE_NOOP("documents", "Open it in the spreadsheet program and save it again.")),
          QStringLiteral("%1, line %2: %3").arg(part).arg(xml.lineNumber()).arg(xml.errorString())};
}

Error tooLarge() {
  return {ErrorCode::InvalidInput,
          message("documents", QT_TRANSLATE_NOOP("documents", "The workbook unpacks to more than can be read.")),
          message("documents", QT_TRANSLATE_NOOP("documents", "Copy only the rows you need into a new workbook.")),
          {}};
}

Result<Workbook> readWorkbook(const ZipArchive& archive) {
  GUIJU_TRY(packageRelations, relationsOf(archive, QString()));
  QString part = partOfType(packageRelations, QLatin1String("officeDocument"));
  if (part.isEmpty()) part = QStringLiteral("xl/workbook.xml");
  if (!archive.entry(part)) {
    return fail(
        ErrorCode::InvalidInput,
        message("documents", QT_TRANSLATE_NOOP("documents", "This is an archive, but no XLSX workbook.")),
        message("documents", QT_TRANSLATE_NOOP("documents", "Save the table as CSV or XLSX and choose that file.")));
  }
  GUIJU_TRY(relations, relationsOf(archive, part));
  Workbook workbook;
  GUIJU_CHECK(visitElements(archive, part, [&](QXmlStreamReader& xml) {
    const auto attributes = xml.attributes();
    if (xml.name() == QLatin1String("workbookPr"))
      workbook.from1904 = isTrue(attributes.value(QLatin1String("date1904")));
    if (xml.name() != QLatin1String("sheet")) return;
    for (const auto& attribute : attributes) {
      if (attribute.name() != QLatin1String("id") || attribute.prefix().isEmpty()) continue;
      const Relation relation = relations.value(attribute.value().toString());
      if (relation.type != QLatin1String("worksheet")) continue;
      const bool hidden =
          attributes.value(QLatin1String("state")).startsWith(QLatin1String("hidden"), Qt::CaseInsensitive) ||
          attributes.value(QLatin1String("state")).startsWith(QLatin1String("veryHidden"), Qt::CaseInsensitive);
      workbook.worksheets.push_back({attributes.value(QLatin1String("name")).toString(), relation.target, hidden});
    }
  }));
  GUIJU_CHECK(readStyles(archive, partOfType(relations, QLatin1String("styles")), workbook));
  GUIJU_CHECK(readStrings(archive, partOfType(relations, QLatin1String("sharedStrings")), workbook));
  return workbook;
}

}  // namespace guiju::xlsx
