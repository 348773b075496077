// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <algorithm>

#include "documents/org/roster_file.h"
#include "documents/org/roster_text.h"
#include "documents/org/roster_titles.h"

namespace guiju::org {

namespace {

using Columns = std::vector<RosterFile::Column>;

bool has(const Columns& columns, RosterColumn meaning) {
  return std::any_of(columns.begin(), columns.end(), [&](const auto& column) { return column.meaning == meaning; });
}

Columns columnsOf(const SheetRow& row) {
  Columns columns;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const auto meaning = columnOfTitle(row.cells[i].text);
    if (meaning && !has(columns, *meaning))
      columns.push_back({static_cast<int>(i), cleanText(row.cells[i].text), *meaning});
  }
  return columns;
}

bool isEnough(const Columns& columns) {
  return has(columns, RosterColumn::Name) && (has(columns, RosterColumn::Unit) || has(columns, RosterColumn::Group) ||
                                              has(columns, RosterColumn::Position));
}

// The row with the most known titles near the top; of two with equally many the first. Titles that span two rows are
// repeated by the reader, so that the second of them is whole.
std::optional<std::size_t> findTitles(const Sheet& sheet) {
  constexpr std::size_t kRowsSearched = 40;
  std::optional<std::size_t> best;
  std::size_t most = 0;
  for (std::size_t i = 0; i < sheet.rows.size() && i < kRowsSearched; ++i) {
    const Columns columns = columnsOf(sheet.rows[i]);
    if (!isEnough(columns) || columns.size() <= most) continue;
    most = columns.size();
    best = i;
  }
  return best;
}

// Below the list stand lines such as 制表：… 合计 12 人: they are no people.
bool isClosingLine(const QString& text) {
  static const QRegularExpression kClosing(
      QStringLiteral("\\A(制表|审核|合计|总计|共计|小计|备注|说明|注[:： ]|填表|Prepared|Reviewed|Total|Note)"),
      QRegularExpression::CaseInsensitiveOption);
  return kClosing.match(text).hasMatch();
}

bool isVacantWord(const QString& name) {
  static const QStringList kWords{QStringLiteral("空缺"),   QStringLiteral("待招"),  QStringLiteral("待聘"),
                                  QStringLiteral("暂缺"),   QStringLiteral("缺"),    QStringLiteral("缺编"),
                                  QStringLiteral("招聘中"), QStringLiteral("vacant")};
  return kWords.contains(name.toLower()) || meansNothing(name);
}

// Turns one sheet row into one roster row, keeping what it can't understand as problems of that row.
class RowReader {
 public:
  RowReader(const RosterFile& file, const SheetRow& source, RosterRow& row) : file_(file), source_(source), row_(row) {}

  void run() {
    row_.sourceRow = source_.number;
    row_.hidden = source_.hidden;
    for (const RosterFile::Column& column : file_.columns) read(column);
    const bool vacant = isVacantWord(row_.name);
    if (vacant) row_.name.clear();
    if (vacant && !row_.number.isEmpty()) {
      problem(column(RosterColumn::Name), QT_TRANSLATE_NOOP("roster", "The number stands without a name."));
    } else if (vacant && row_.position.isEmpty()) {
      problem(column(RosterColumn::Name), QT_TRANSLATE_NOOP("roster", "The name is missing."));
    }
  }

 private:
  void read(const RosterFile::Column& column) {
    const Cell cell = source_.at(static_cast<std::size_t>(column.index));
    if (cell.isBlank()) return;
    if (cell.kind == Cell::Kind::Error) {
      problem(&column, QT_TRANSLATE_NOOP("roster", "The cell holds an error of a formula."));
      return;
    }
    switch (column.meaning) {
      case RosterColumn::Number:
        row_.number = code(cell.text);
        break;
      case RosterColumn::Name:
        row_.name = cleanName(cell.text);
        break;
      case RosterColumn::Gender:
        row_.gender = text(cell.text);
        break;
      case RosterColumn::Unit:
        row_.unit = text(cell.text);
        break;
      case RosterColumn::Group:
        row_.group = text(cell.text);
        break;
      case RosterColumn::Position:
        row_.position = text(cell.text);
        break;
      case RosterColumn::Grade:
        row_.grade = text(cell.text);
        break;
      case RosterColumn::Status:
        row_.status = text(cell.text);
        break;
      case RosterColumn::HiredOn:
        row_.hiredOn = date(column, cell);
        break;
      case RosterColumn::ProbationUntil:
        row_.probationUntil = date(column, cell);
        break;
      case RosterColumn::ContractUntil:
        row_.contractUntil = date(column, cell);
        break;
      case RosterColumn::AssignedFrom:
        row_.assignedFrom = date(column, cell);
        break;
      case RosterColumn::AssignedUntil:
        row_.assignedUntil = date(column, cell);
        break;
      case RosterColumn::LeftOn:
        row_.leftOn = date(column, cell);
        break;
      case RosterColumn::Mobile:
        row_.mobile = mobile(column, cell.text);
        break;
      case RosterColumn::Email:
        row_.email = email(column, cell.text);
        break;
      case RosterColumn::Note:
        row_.note = cleanText(cell.text);
        break;
    }
  }

  static QString text(const QString& value) {
    const QString clean = cleanText(value);
    return meansNothing(clean) ? QString() : clean;
  }

  static QString code(const QString& value) { return text(foldWidth(value)); }

  std::optional<QDate> date(const RosterFile::Column& column, const Cell& cell) {
    static const QStringList kOpen{QStringLiteral("至今"),     QStringLiteral("长期"),    QStringLiteral("无固定期限"),
                                   QStringLiteral("无固定期"), QStringLiteral("present"), QStringLiteral("open"),
                                   QStringLiteral("permanent")};
    if (cell.kind == Cell::Kind::Date) return cell.date;
    const QString clean = cleanText(cell.text);
    if (meansNothing(clean) || kOpen.contains(clean.toLower())) return std::nullopt;
    const auto day = rosterDate(clean);
    if (!day) problem(&column, QT_TRANSLATE_NOOP("roster", "This is no date; write it as 2024-03-05."));
    return day;
  }

  QString mobile(const RosterFile::Column& column, const QString& value) {
    static const QRegularExpression kNumber(QStringLiteral("\\A\\+?[0-9]{7,15}\\z"));
    static const QRegularExpression kOrnaments(QStringLiteral("[\\s\\-()]"));
    QString digits = code(value);
    digits.remove(kOrnaments);
    if (!digits.isEmpty() && !kNumber.match(digits).hasMatch()) {
      problem(&column, QT_TRANSLATE_NOOP("roster", "This is no telephone number."));
    }
    return digits;
  }

  QString email(const RosterFile::Column& column, const QString& value) {
    static const QRegularExpression kAddress(QStringLiteral("\\A[^@\\s]+@[^@\\s]+\\.[^@\\s.]+\\z"));
    const QString address = code(value);
    if (!address.isEmpty() && !kAddress.match(address).hasMatch()) {
      problem(&column, QT_TRANSLATE_NOOP("roster", "This is no e-mail address."));
    }
    return address;
  }

  const RosterFile::Column* column(RosterColumn meaning) const {
    const auto found = std::find_if(file_.columns.begin(), file_.columns.end(),
                                    [&](const auto& column) { return column.meaning == meaning; });
    return found == file_.columns.end() ? nullptr : &*found;
  }

  void problem(const RosterFile::Column* column, const char* what) {
    const QString value = column == nullptr ? QString() : source_.at(static_cast<std::size_t>(column->index)).text;
    row_.problems.push_back({column == nullptr ? QString() : column->title, value, message("roster", what)});
  }

  const RosterFile& file_;
  const SheetRow& source_;
  RosterRow& row_;
};

std::size_t filledCells(const RosterFile& file, const SheetRow& row) {
  return static_cast<std::size_t>(std::count_if(file.columns.begin(), file.columns.end(), [&](const auto& column) {
    return !row.at(static_cast<std::size_t>(column.index)).isBlank();
  }));
}

// Long lists repeat their titles at the top of each printed page.
bool repeatsTitles(const RosterFile& file, const SheetRow& row) {
  return std::all_of(file.columns.begin(), file.columns.end(), [&](const auto& column) {
    return columnOfTitle(row.at(static_cast<std::size_t>(column.index)).text) == column.meaning;
  });
}

QString firstText(const SheetRow& row) {
  const auto found = std::find_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return !cell.isBlank(); });
  return found == row.cells.end() ? QString() : cleanText(found->text);
}

}  // namespace

Result<RosterFile> rosterFrom(const Sheet& sheet) {
  const auto titles = findTitles(sheet);
  if (!titles) {
    return fail(
        ErrorCode::InvalidInput,
        message("roster", QT_TRANSLATE_NOOP("roster",
                                            "No row of titles was found that names at least the name and the "
                                            "unit or position.")),
        message("roster", QT_TRANSLATE_NOOP("roster",
                                            "Write titles such as 工号, 姓名, 部门, 岗位 or Number, Name, Unit, "
                                            "Position above the list.")));
  }
  const SheetRow& header = sheet.rows[*titles];
  RosterFile file;
  file.worksheet = sheet.name;
  file.encoding = sheet.encoding;
  file.headerRow = header.number;
  file.columns = columnsOf(header);
  file.notes = sheet.notes;
  for (std::size_t i = 0; i < header.cells.size(); ++i) {
    const bool known = std::any_of(file.columns.begin(), file.columns.end(),
                                   [&](const auto& column) { return column.index == static_cast<int>(i); });
    if (!known && !header.cells[i].isBlank()) file.unknownTitles.append(cleanText(header.cells[i].text));
  }
  for (std::size_t i = *titles + 1; i < sheet.rows.size(); ++i) {
    const SheetRow& source = sheet.rows[i];
    const std::size_t filled = filledCells(file, source);
    if (filled == 0 || repeatsTitles(file, source)) continue;
    if (filled == 1 && isClosingLine(firstText(source))) continue;
    if (filled == 1 && file.columns.size() > 2) {
      file.notes.push_back(
          {source.number, 0,
           message("roster", QT_TRANSLATE_NOOP("roster", "The line “%1” was left out: it holds a single cell."),
                   {firstText(source).left(80)})});
      continue;
    }
    RosterRow row;
    RowReader(file, source, row).run();
    file.rows.push_back(std::move(row));
  }
  return file;
}

Result<RosterFile> readRoster(const QString& path, const QString& worksheet) {
  GUIJU_TRY(sheet, readSheet(path, worksheet));
  return rosterFrom(sheet);
}

}  // namespace guiju::org
