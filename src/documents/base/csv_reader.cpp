// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringView>
#include <algorithm>
#include <array>

#include "documents/base/csv.h"
#include "documents/base/csv_marks.h"

namespace guiju {

namespace {

constexpr std::array<char16_t, 3> kSeparators{u',', u';', u'\t'};

// Chooses the separator that parts the first lines most evenly; quoted parts don't count.
QChar findSeparator(QStringView text) {
  constexpr int kLines = 20;
  std::array<std::array<int, kLines>, kSeparators.size()> counts{};
  int line = 0;
  bool quoted = false;
  for (const QChar c : text) {
    if (c == u'"') quoted = !quoted;
    if (quoted) continue;
    if (c == u'\n' && ++line == kLines) break;
    for (std::size_t s = 0; s < kSeparators.size(); ++s)
      counts[s][static_cast<std::size_t>(line)] += c == kSeparators[s] ? 1 : 0;
  }
  const int lines = qMin(line + 1, kLines);
  std::size_t best = 0;
  int bestScore = 0;
  for (std::size_t s = 0; s < kSeparators.size(); ++s) {
    int withSome = 0;
    int like = 0;
    for (int i = 0; i < lines; ++i) {
      const int count = counts[s][static_cast<std::size_t>(i)];
      withSome += count > 0 ? 1 : 0;
      like += count > 0 && count == counts[s][0] ? 1 : 0;
    }
    const int score = withSome + like * 2;
    if (score > bestScore) {
      best = s;
      bestScore = score;
    }
  }
  return QChar(kSeparators[best]);
}

// Reads records from a text in one pass, keeping row and column for what it has to say about them.
class CsvParser {
 public:
  CsvParser(QStringView text, QChar separator, const SheetLimits& limits, Sheet& sheet)
      : text_(text), separator_(separator), limits_(limits), sheet_(sheet) {}

  Result<void> run() {
    while (position_ < text_.size()) {
      ++row_;
      SheetRow row;
      row.number = row_;
      GUIJU_CHECK(record(row));
      const bool blank =
          std::all_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return cell.isBlank(); });
      if (!blank) sheet_.rows.push_back(std::move(row));
    }
    return {};
  }

 private:
  Result<void> record(SheetRow& row) {
    for (;;) {
      GUIJU_TRY(field, cell(static_cast<int>(row.cells.size()) + 1));
      row.cells.push_back(Cell::ofText(withoutMark(field)));
      if (++cells_ > limits_.cells || row_ > limits_.rows || static_cast<int>(row.cells.size()) > limits_.columns) {
        return fail(ErrorCode::InvalidInput,
                    message("documents", QT_TRANSLATE_NOOP("documents", "The table is too large at row %1."), {row_}),
                    message("documents", QT_TRANSLATE_NOOP("documents", "Split it into several files.")));
      }
      if (position_ >= text_.size()) return {};
      const QChar end = text_[position_++];
      if (end == separator_) {
        if (position_ == text_.size()) row.cells.push_back({});
        if (position_ == text_.size()) return {};
        continue;
      }
      if (end == u'\r' && position_ < text_.size() && text_[position_] == u'\n') ++position_;
      return {};
    }
  }

  [[nodiscard]] bool atEndOfCell() const {
    if (position_ >= text_.size()) return true;
    const QChar c = text_[position_];
    return c == separator_ || c == u'\n' || c == u'\r';
  }

  Result<QString> cell(int column) {
    QString value;
    if (position_ < text_.size() && text_[position_] == u'"') {
      GUIJU_CHECK(quoted(column, value));
    }
    const qsizetype start = position_;
    while (!atEndOfCell()) ++position_;
    if (position_ > start && start > 0 && text_[start - 1] == u'"' && !value.isNull()) {
      note(column, QT_TRANSLATE_NOOP("documents", "Text follows the closing quote; it was read as part of the cell."));
    }
    value += text_.mid(start, position_ - start);
    if (value.size() > limits_.cellCharacters) {
      return fail(ErrorCode::InvalidInput,
                  message("documents", QT_TRANSLATE_NOOP("documents", "The cell in row %1, column %2 is too long."),
                          {row_, qint64{column}}),
                  message("documents", QT_TRANSLATE_NOOP("documents", "Look for a quote that is not closed.")));
    }
    return value;
  }

  Result<void> quoted(int column, QString& value) {
    value = QLatin1String("");
    const qint64 line = row_;
    for (++position_; position_ < text_.size();) {
      const qsizetype quote = text_.indexOf(u'"', position_);
      if (quote < 0) break;
      value += text_.mid(position_, quote - position_);
      position_ = quote + 1;
      if (position_ >= text_.size() || text_[position_] != u'"') return {};
      value += u'"';
      ++position_;
    }
    return fail(
        ErrorCode::InvalidInput,
        message("documents", QT_TRANSLATE_NOOP("documents", "The quote opened in row %1, column %2 is never closed."),
                {line, qint64{column}}),
        message("documents", QT_TRANSLATE_NOOP("documents", "Correct that cell in the file and read it again.")));
  }

  void note(int column, const char* text) {
    constexpr std::size_t kMostNotes = 1000;
    if (sheet_.notes.size() < kMostNotes) sheet_.notes.push_back({row_, column, message("documents", text)});
  }

  QStringView text_;
  QChar separator_;
  const SheetLimits& limits_;
  Sheet& sheet_;
  qsizetype position_ = 0;
  qint64 row_ = 0;
  qint64 cells_ = 0;
};

}  // namespace

Result<Sheet> parseCsv(const QByteArray& content, const SheetLimits& limits) {
  if (content.size() > limits.fileBytes) {
    return fail(
        ErrorCode::InvalidInput,
        message("documents", QT_TRANSLATE_NOOP("documents", "The file is too large: at most %1 MB can be read."),
                {limits.fileBytes / (1024 * 1024)}),
        message("documents", QT_TRANSLATE_NOOP("documents", "Split it into several files.")));
  }
  GUIJU_TRY(decoded, decodeText(content));
  Sheet sheet;
  sheet.encoding = decoded.encoding;
  QStringView text(decoded.text);
  // Spreadsheet programs may name the separator in a first line of its own.
  if (text.size() >= 5 && text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)) {
    sheet.separator = text[4];
    const qsizetype end = text.indexOf(u'\n');
    text = end < 0 ? QStringView() : text.mid(end + 1);
  } else {
    sheet.separator = findSeparator(text);
  }
  GUIJU_CHECK(CsvParser(text, sheet.separator, limits, sheet).run());
  return sheet;
}

}  // namespace guiju
