// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "documents/base/xlsx.h"
#include "documents/base/xlsx_parts.h"

namespace guiju {

namespace xlsx {

namespace {

struct Place {
  qint64 row = 0;  // from 1
  int column = 0;  // from 0
};

// "BC12"; empty when it is none.
std::optional<Place> placeOf(QStringView reference) {
  Place place;
  qsizetype i = 0;
  for (; i < reference.size() && reference[i] != u'$' && reference[i].isLetter() && i < 4; ++i) {
    const char16_t upper = reference[i].toUpper().unicode();
    if (upper < u'A' || upper > u'Z') return std::nullopt;
    place.column = place.column * 26 + (upper - u'A' + 1);
  }
  if (i == 0 || i == reference.size()) return std::nullopt;
  bool ok = false;
  place.row = reference.mid(i).toLongLong(&ok);
  --place.column;
  if (!ok || place.row < 1) return std::nullopt;
  return place;
}

// Reads the rows of one worksheet in one pass and repeats merged values afterwards.
class WorksheetReader {
 public:
  WorksheetReader(const Workbook& workbook, const SheetLimits& limits, Sheet& sheet)
      : workbook_(workbook), limits_(limits), sheet_(sheet) {}

  // False when the limits are exceeded; damaged XML shows in `xml`.
  bool run(QXmlStreamReader& xml) {
    while (!xml.atEnd()) {
      const auto token = xml.readNext();
      if (token == QXmlStreamReader::DTD) xml.raiseError(QStringLiteral("document type declaration"));
      if (token != QXmlStreamReader::StartElement) continue;
      if (xml.name() == QLatin1String("row")) {
        if (!row(xml)) return false;
      } else if (xml.name() == QLatin1String("mergeCell")) {
        if (!merge(xml.attributes().value(QLatin1String("ref")))) return false;
      }
    }
    return true;
  }

 private:
  bool row(QXmlStreamReader& xml) {
    const auto attributes = xml.attributes();
    bool ok = false;
    const qint64 number = attributes.value(QLatin1String("r")).toLongLong(&ok);
    const qint64 expected = lastRow_ + 1;
    if (ok && number < expected) {
      xml.raiseError(QStringLiteral("rows out of order"));
      return true;
    }
    lastRow_ = ok ? number : expected;
    if (lastRow_ > limits_.rows) return false;
    SheetRow row;
    row.number = lastRow_;
    const auto hidden = attributes.value(QLatin1String("hidden"));
    row.hidden = hidden == QLatin1String("1") || hidden == QLatin1String("true");
    int column = 0;
    while (xml.readNextStartElement()) {
      if (xml.name() != QLatin1String("c")) {
        xml.skipCurrentElement();
        continue;
      }
      const auto place = placeOf(xml.attributes().value(QLatin1String("r")));
      if (place) column = place->column;
      if (column >= limits_.columns) return false;
      Cell cell = readCell(xml, column);
      if (cell.text.size() > limits_.cellCharacters) return false;
      if (cell.kind != Cell::Kind::Empty && !put(row, column, std::move(cell))) return false;
      ++column;
    }
    const bool blank = std::all_of(row.cells.begin(), row.cells.end(), [](const Cell& c) { return c.isBlank(); });
    if (!blank) sheet_.rows.push_back(std::move(row));
    return true;
  }

  bool put(SheetRow& row, int column, Cell cell) {
    const auto index = static_cast<std::size_t>(column);
    if (row.cells.size() <= index) {
      cells_ += static_cast<qint64>(index + 1 - row.cells.size());
      if (cells_ > limits_.cells) return false;
      row.cells.resize(index + 1);
    }
    row.cells[index] = std::move(cell);
    return true;
  }

  Cell readCell(QXmlStreamReader& xml, int column) {
    const auto attributes = xml.attributes();
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.value(QLatin1String("s")).toInt();
    QString value;
    QString inlined;
    bool formula = false;
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("v")) {
        value = xml.readElementText(QXmlStreamReader::SkipChildElements);
      } else if (xml.name() == QLatin1String("is")) {
        inlined = readRichText(xml);
      } else {
        formula = formula || xml.name() == QLatin1String("f");
        xml.skipCurrentElement();
      }
    }
    if (type == QLatin1String("inlineStr")) return Cell::ofText(inlined);
    if (value.isEmpty()) {
      if (formula && type != QLatin1String("str")) {
        note(column, QT_TRANSLATE_NOOP("documents", "The formula has no stored value; it was read as empty."));
      }
      return {};
    }
    return valueCell(type, value, style, column);
  }

  Cell valueCell(const QString& type, const QString& value, int style, int column) {
    if (type == QLatin1String("s")) {
      bool ok = false;
      const qsizetype index = value.toLongLong(&ok);
      if (ok && index >= 0 && index < workbook_.strings.size()) return Cell::ofText(workbook_.strings[index]);
      note(column, QT_TRANSLATE_NOOP("documents", "The cell refers to a text that the workbook does not hold."));
      return {};
    }
    if (type == QLatin1String("str")) return Cell::ofText(value);
    if (type == QLatin1String("b")) {
      return {Cell::Kind::Boolean, value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), {}};
    }
    if (type == QLatin1String("e")) return {Cell::Kind::Error, value, {}};
    if (type == QLatin1String("d")) {
      const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
      return day.isValid() ? Cell{Cell::Kind::Date, value, day} : Cell::ofText(value);
    }
    bool ok = false;
    (void)value.toDouble(&ok);
    if (!ok) {
      note(column, QT_TRANSLATE_NOOP("documents", "The cell says it is a number and is none; it was read as text."));
      return Cell::ofText(value);
    }
    const auto index = static_cast<std::size_t>(qMax(style, 0));
    const NumberMeaning meaning = index < workbook_.styles.size() ? workbook_.styles[index] : NumberMeaning::Number;
    return cellOfSerial(value.trimmed(), meaning, workbook_.from1904);
  }

  // Repeats the first value of a merged range in every row it covers.
  bool merge(QStringView reference) {
    const qsizetype colon = reference.indexOf(u':');
    const auto from = colon < 0 ? std::nullopt : placeOf(reference.left(colon));
    const auto to = colon < 0 ? std::nullopt : placeOf(reference.mid(colon + 1));
    if (!from || !to || to->row <= from->row || from->column >= limits_.columns) return true;
    const auto below = [](const SheetRow& row, qint64 number) { return row.number < number; };
    auto row = std::lower_bound(sheet_.rows.begin(), sheet_.rows.end(), from->row, below);
    if (row == sheet_.rows.end() || row->number != from->row) return true;
    const Cell value = row->at(static_cast<std::size_t>(from->column));
    if (value.isBlank()) return true;
    for (++row; row != sheet_.rows.end() && row->number <= to->row; ++row) {
      if (++cells_ > limits_.cells || !put(*row, from->column, value)) return false;
    }
    return true;
  }

  void note(int column, const char* text) {
    constexpr std::size_t kMostNotes = 1000;
    if (sheet_.notes.size() < kMostNotes) sheet_.notes.push_back({lastRow_, column + 1, message("documents", text)});
  }

  const Workbook& workbook_;
  const SheetLimits& limits_;
  Sheet& sheet_;
  qint64 lastRow_ = 0;
  qint64 cells_ = 0;
};

}  // namespace

Result<Sheet> readWorksheet(const ZipArchive& archive, const Workbook& workbook, const WorksheetInfo& info,
                            const SheetLimits& limits) {
  const auto device = archive.entry(info.part);
  QXmlStreamReader xml(device.get());
  if (!device) return tl::unexpected(damagedPart(info.part, xml));
  Sheet sheet;
  sheet.name = info.name;
  const bool within = WorksheetReader(workbook, limits, sheet).run(xml);
  if (!within || archive.exceeded()) return tl::unexpected(tooLarge());
  if (xml.hasError()) return tl::unexpected(damagedPart(info.part, xml));
  return sheet;
}

}  // namespace xlsx

Result<Sheet> readXlsx(const QByteArray& content, const QString& worksheet, const SheetLimits& limits) {
  if (content.size() > limits.fileBytes) return tl::unexpected(xlsx::tooLarge());
  GUIJU_TRY(archive, ZipArchive::open(content, limits.unpackedBytes));
  GUIJU_TRY(workbook, xlsx::readWorkbook(archive));
  QStringList names;
  for (const auto& info : workbook.worksheets) names.append(info.name);
  Sheet chosen;
  bool found = false;
  for (const auto& info : workbook.worksheets) {
    if (worksheet.isEmpty() ? info.hidden : info.name != worksheet) continue;
    GUIJU_TRY(sheet, xlsx::readWorksheet(archive, workbook, info, limits));
    if (!found || !sheet.rows.empty()) chosen = std::move(sheet);
    found = true;
    if (!chosen.rows.empty()) break;
  }
  if (!found) {
    return fail(
        ErrorCode::NotFound,
        worksheet.isEmpty()
            ? message("documents", QT_TRANSLATE_NOOP("documents", "The workbook has no worksheet to read."))
            : message("documents", QT_TRANSLATE_NOOP("documents", "The workbook has no worksheet “%1”."), {worksheet}));
  }
  names.removeOne(chosen.name);
  chosen.others = names;
  return chosen;
}

}  // namespace guiju
