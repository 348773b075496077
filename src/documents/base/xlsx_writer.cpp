// SPDX-License-Identifier: GPL-3.0-or-later
#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <array>

#include "documents/base/list_values.h"
#include "documents/base/whole_file.h"
#include "documents/base/xlsx.h"

namespace guiju {

namespace {

constexpr double kNarrowest = 6;
constexpr double kWidest = 46;
constexpr double kPortraitWidth = 92;  // characters that fit upright on A4 at the size of the screen
constexpr qsizetype kLongestText = 32'767;

// A text as the format can hold it: no characters XML forbids, nothing that would be taken for one of its escapes.
QByteArray cellText(QString text) {
  static const QRegularExpression kLooksEscaped(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
  text.replace(kLooksEscaped, QStringLiteral("_x005F_\\1"));
  for (QChar& c : text) {
    if (c == QChar(0xFFFE) || c == QChar(0xFFFF) || c.isNull()) c = QChar::ReplacementCharacter;
  }
  if (text.size() > kLongestText) text = text.left(kLongestText - 1) + QChar(0x2026);
  return text.toUtf8();
}

QByteArray sheetName(const QString& title) {
  static const QRegularExpression kForbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x{0}-\\x{1f}']"));
  QString name = title;
  name = name.replace(kForbidden, QStringLiteral(" ")).trimmed().left(31);
  return name.isEmpty() ? QByteArray("Guiju") : name.toUtf8();
}

QByteArray headerText(QString text) {
  return text.replace(u'&', QLatin1String("&&")).left(80).toUtf8();
}

struct Formats {
  explicit Formats(lxw_workbook* book) : book_(book) {
    title = make();
    format_set_bold(title);
    format_set_font_size(title, 16);
    format_set_align(title, LXW_ALIGN_CENTER);
    subtitle = make();
    format_set_align(subtitle, LXW_ALIGN_RIGHT);
    format_set_font_color(subtitle, 0x4F5B69);
    header = make();
    format_set_bold(header);
    format_set_bg_color(header, 0xECEFF3);
    format_set_border(header, LXW_BORDER_THIN);
    format_set_align(header, LXW_ALIGN_CENTER);
    format_set_text_wrap(header);
    for (const bool total : {false, true}) {
      for (std::size_t kind = 0; kind < cells[0].size(); ++kind)
        cells[total ? 1 : 0][kind] = cell(static_cast<ColumnKind>(kind), total);
    }
    foot = make();
  }

  lxw_format* of(ColumnKind kind, bool total) const { return cells[total ? 1 : 0][static_cast<std::size_t>(kind)]; }

  lxw_format* title;
  lxw_format* subtitle;
  lxw_format* header;
  lxw_format* foot;
  std::array<std::array<lxw_format*, 6>, 2> cells{};

 private:
  lxw_format* make() {
    lxw_format* format = workbook_add_format(book_);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
  }
  lxw_format* cell(ColumnKind kind, bool total) {
    lxw_format* format = make();
    format_set_border(format, LXW_BORDER_THIN);
    if (total) {
      format_set_bold(format);
      format_set_bg_color(format, 0xF8FAFC);
    }
    switch (kind) {
      case ColumnKind::Text:
        format_set_text_wrap(format);
        format_set_num_format(format, "@");
        break;
      case ColumnKind::Integer:
        format_set_num_format(format, "#,##0");
        break;
      case ColumnKind::Number:
        format_set_num_format(format, "General");
        break;
      case ColumnKind::Money:
        format_set_num_format(format, "#,##0.00");
        break;
      case ColumnKind::Percent:
        format_set_num_format(format, "0.0#%");
        break;
      case ColumnKind::Date:
        format_set_num_format(format, "yyyy-mm-dd");
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    }
    if (kind != ColumnKind::Text && kind != ColumnKind::Date) format_set_align(format, LXW_ALIGN_RIGHT);
    return format;
  }
  lxw_workbook* book_;
};

// Puts one list on one worksheet, rows in order as the library's small memory asks.
class ListSheet {
 public:
  ListSheet(lxw_workbook* book, lxw_worksheet* sheet, const ListTable& table)
      : formats_(book),
        sheet_(sheet),
        table_(table),
        last_(static_cast<lxw_col_t>(qMax<std::size_t>(table.columns.size(), 1) - 1)) {}

  void write() {
    constexpr double kRowHeight = 18;
    worksheet_set_default_row(sheet_, kRowHeight, LXW_FALSE);
    lxw_row_t row = 0;
    worksheet_set_row(sheet_, row, 28, nullptr);
    across(row++, table_.title, formats_.title);
    across(row++, subtitle(), formats_.subtitle);
    const lxw_row_t header = row;
    for (lxw_col_t c = 0; c < table_.columns.size(); ++c) {
      worksheet_write_string(sheet_, row, c, cellText(table_.columns[c].title).constData(), formats_.header);
    }
    ++row;
    for (const QStringList& texts : table_.rows) line(row++, texts, false);
    if (table_.totals) line(row++, *table_.totals, true);
    across(row + 1, footLine(), formats_.foot);
    const double width = setWidths();
    setPage(header, width);
  }

 private:
  void across(lxw_row_t row, const QString& text, lxw_format* format) {
    const QByteArray utf8 = cellText(text);
    if (last_ > 0) {
      worksheet_merge_range(sheet_, row, 0, row, last_, utf8.constData(), format);
    } else {
      worksheet_write_string(sheet_, row, 0, utf8.constData(), format);
    }
  }

  void line(lxw_row_t row, const QStringList& texts, bool total) {
    for (lxw_col_t c = 0; c < table_.columns.size(); ++c) {
      const ColumnKind kind = table_.columns[c].kind;
      const QString text = c < texts.size() ? texts[c] : QString();
      lxw_format* format = formats_.of(kind, total);
      if (text.isEmpty()) {
        worksheet_write_blank(sheet_, row, c, format);
      } else if (const auto number = storedNumber(text, kind)) {
        worksheet_write_number(sheet_, row, c, *number, format);
      } else {
        worksheet_write_string(sheet_, row, c, cellText(text).constData(), format);
      }
    }
  }

  QString subtitle() const {
    QStringList parts;
    if (!table_.subtitle.isEmpty()) parts << table_.subtitle;
    if (table_.demonstration) parts << demonstrationText();
    return parts.join(QStringLiteral("   "));
  }

  QString footLine() const { return preparedLine(table_); }

  double setWidths() {
    double sum = 0;
    for (lxw_col_t c = 0; c < table_.columns.size(); ++c) {
      const double width = qBound(kNarrowest, widthOfColumn(table_, c) + 2.0, kWidest);
      worksheet_set_column(sheet_, c, c, width, nullptr);
      sum += width;
    }
    return sum;
  }

  void setPage(lxw_row_t header, double width) {
    worksheet_freeze_panes(sheet_, header + 1, 0);
    worksheet_repeat_rows(sheet_, 0, header);
    worksheet_set_paper(sheet_, 9);  // A4
    if (width > kPortraitWidth) worksheet_set_landscape(sheet_);
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_center_horizontally(sheet_);
    worksheet_set_margins(sheet_, 0.6, 0.6, 0.7, 0.7);
    const QByteArray footer = "&L&8" + headerText(table_.title) + "&R&8" +
                              QCoreApplication::translate("documents", "Page %1 of %2")
                                  .arg(QStringLiteral("&P"), QStringLiteral("&N"))
                                  .toUtf8();
    worksheet_set_footer(sheet_, footer.constData());
  }

  Formats formats_;
  lxw_worksheet* sheet_;
  const ListTable& table_;
  lxw_col_t last_;
};

}  // namespace

Result<void> writeXlsx(const ListTable& table, const QString& path) {
  constexpr std::size_t kMostRows = 1'048'000;
  constexpr std::size_t kMostColumns = 16'384;
  if (table.rows.size() > kMostRows || table.columns.size() > kMostColumns) {
    return fail(
        ErrorCode::InvalidInput,
        message("documents", QT_TRANSLATE_NOOP("documents", "A worksheet can't hold %1 rows."),
                {static_cast<qint64>(table.rows.size())}),
        message("documents", QT_TRANSLATE_NOOP("documents", "Narrow the list with a filter, or export it as CSV.")));
  }
  const Error failed{
      ErrorCode::Storage,
      message("documents", QT_TRANSLATE_NOOP("documents", "The file “%1” could not be written."), {path}),
      message("documents", QT_TRANSLATE_NOOP("documents", "Choose another folder, or make room on the disk.")),
      {}};
  const QTemporaryDir folder;
  if (!folder.isValid()) return tl::unexpected(failed);
  const QString scratch = folder.filePath(QStringLiteral("list.xlsx"));
  QByteArray place = QFile::encodeName(folder.path());
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = place.data();
  lxw_workbook* book = workbook_new_opt(QFile::encodeName(scratch).constData(), &options);
  lxw_worksheet* sheet = book == nullptr ? nullptr : workbook_add_worksheet(book, sheetName(table.title).constData());
  if (sheet == nullptr) return tl::unexpected(failed);
  ListSheet(book, sheet, table).write();
  if (workbook_close(book) != LXW_NO_ERROR) return tl::unexpected(failed);
  GUIJU_TRY(content, readWholeFile(scratch, 4LL * 1024 * 1024 * 1024));
  return writeWholeFile(content, path);
}

}  // namespace guiju
