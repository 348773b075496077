// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/csv.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <sys/resource.h>
#include <unicode/ucnv.h>

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <csignal>

#include "documents/base/csv_marks.h"

namespace guiju {
namespace {

using Rows = std::vector<std::vector<Cell>>;

QString at(const Sheet& sheet, std::size_t row, std::size_t column) {
  return sheet.rows.at(row).at(column).text;
}

QByteArray gb18030(const QString& text) {
  UErrorCode status = U_ZERO_ERROR;
  QByteArray out(text.size() * 4 + 8, '\0');
  UConverter* converter = ucnv_open("GB18030", &status);
  const int written =
      ucnv_fromUChars(converter, out.data(), static_cast<int>(out.size()), reinterpret_cast<const UChar*>(text.utf16()),
                      static_cast<int>(text.size()), &status);
  ucnv_close(converter);
  EXPECT_TRUE(U_SUCCESS(status));
  return out.left(written);
}

const QString kTable = QStringLiteral("工号,姓名,部门\r\nM001,陈思远,市场部\r\nM002,𠮷田,\"销售,一组\"\r\n");

void expectTable(const QByteArray& content, const char* encoding) {
  const auto sheet = parseCsv(content);
  ASSERT_TRUE(sheet) << encoding << sheet.error().what.text.toStdString();
  EXPECT_EQ(sheet->encoding.toStdString(), encoding);
  ASSERT_EQ(sheet->rows.size(), 3U);
  EXPECT_EQ(at(*sheet, 0, 1), QStringLiteral("姓名"));
  EXPECT_EQ(at(*sheet, 1, 1), QStringLiteral("陈思远"));
  EXPECT_EQ(at(*sheet, 2, 1), QStringLiteral("𠮷田"));
  EXPECT_EQ(at(*sheet, 2, 2), QStringLiteral("销售,一组"));
}

TEST(Csv, FindsTheEncoding) {
  expectTable(kTable.toUtf8(), "UTF-8");
  expectTable(QByteArray("\xEF\xBB\xBF") + kTable.toUtf8(), "UTF-8");
  expectTable(gb18030(kTable), "GB18030");
  for (const bool mark : {true, false}) {
    const auto flag = mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default;
    expectTable(QStringEncoder(QStringConverter::Utf16LE, flag)(kTable), "UTF-16LE");
    expectTable(QStringEncoder(QStringConverter::Utf16BE, flag)(kTable), "UTF-16BE");
  }
}

TEST(Csv, SaysThatUtf8IsDamagedInsteadOfReadingItAsSomethingElse) {
  QByteArray content = kTable.toUtf8();
  content.insert(content.size() - 4, '\xE5');
  const auto sheet = parseCsv(content);
  ASSERT_FALSE(sheet);
  EXPECT_EQ(sheet.error().what.arguments, std::vector<Argument>{QStringLiteral("UTF-8")});
}

TEST(Csv, RefusesBytesOfNoEncodingAndZeroBytesWithTheirLine) {
  EXPECT_FALSE(parseCsv(QByteArray("a,b\n\xFF\xFF\xFF,\x80\n")));
  const auto sheet = parseCsv(QByteArray("a,b and some more text\nsecond line\nthi\0rd", 42));
  ASSERT_FALSE(sheet);
  EXPECT_EQ(sheet.error().code, ErrorCode::InvalidInput);
  EXPECT_EQ(sheet.error().what.arguments, std::vector<Argument>{qint64{3}});
}

TEST(Csv, FindsTheSeparator) {
  EXPECT_EQ(parseCsv("a,b;c\n1,2;3\n4,5\n")->separator, QLatin1Char(','));
  EXPECT_EQ(parseCsv("name;sum\nx;1,5\ny;2,5\n")->separator, QLatin1Char(';'));
  EXPECT_EQ(parseCsv("a\tb,c\n1\t2\n")->separator, QLatin1Char('\t'));
  EXPECT_EQ(parseCsv("one\ntwo\n")->separator, QLatin1Char(','));
  const auto named = parseCsv("sep=;\r\na;b,c\r\n");
  EXPECT_EQ(at(*named, 0, 1), QStringLiteral("b,c"));
}

TEST(Csv, KeepsQuotesNewLinesAndEmptyCells) {
  const auto sheet = parseCsv("a,\"x \"\"y\"\"\r\nz\",\r\n\r\n,,c");
  ASSERT_TRUE(sheet);
  ASSERT_EQ(sheet->rows.size(), 2U);
  EXPECT_EQ(at(*sheet, 0, 1), QStringLiteral("x \"y\"\r\nz"));
  EXPECT_EQ(sheet->rows[0].cells.size(), 3U);
  EXPECT_EQ(sheet->rows[1].number, 3) << "blank lines count as the spreadsheet program counts them";
  EXPECT_EQ(sheet->rows[1].cells.size(), 3U);
}

TEST(Csv, SaysWhereAQuoteIsNotClosed) {
  const auto sheet = parseCsv("a,b\nc,\"d\ne,f\n");
  ASSERT_FALSE(sheet);
  EXPECT_EQ(sheet.error().what.arguments, (std::vector<Argument>{qint64{2}, qint64{2}}));
}

TEST(Csv, ForgivesTextAfterAQuoteWithANote) {
  const auto sheet = parseCsv("a,\"b\"c,d\n");
  ASSERT_TRUE(sheet);
  EXPECT_EQ(at(*sheet, 0, 1), QStringLiteral("bc"));
  ASSERT_EQ(sheet->notes.size(), 1U);
  EXPECT_EQ(sheet->notes[0].row, 1);
  EXPECT_EQ(sheet->notes[0].column, 2);
  EXPECT_TRUE(parseCsv("a,b\"c\",d\n")->notes.empty());
}

TEST(Csv, HoldsToItsLimits) {
  SheetLimits limits;
  limits.columns = 3;
  EXPECT_TRUE(parseCsv("a,b,c\n", limits));
  EXPECT_FALSE(parseCsv("a,b,c,d\n", limits));
  limits = {};
  limits.rows = 2;
  EXPECT_FALSE(parseCsv("a\nb\nc\n", limits));
  limits = {};
  limits.cellCharacters = 3;
  EXPECT_FALSE(parseCsv("abcd\n", limits));
  limits = {};
  limits.fileBytes = 3;
  EXPECT_FALSE(parseCsv("abcd\n", limits));
}

TEST(Csv, NothingWrittenBecomesAFormulaHeadersIncluded) {
  for (const char16_t* text : {u"=1+1", u"+cmd|' /C calc'!A0", u"-2+3", u"@SUM(A1)", u"\t=1", u"\r=1", u"\n=1",
                               u"＝1+1", u"＋1", u"－1+2", u"＠x", u"+8613800000000", u"-", u"=", u"--5", u"-5a"}) {
    const QString value = QString::fromUtf16(text);
    const QByteArray csv = toCsv({{Cell::ofText(value), Cell::ofText(QStringLiteral("x"))}});
    const QString written = QString::fromUtf8(csv.mid(3));
    const QString start = written.startsWith(QLatin1Char('"')) ? written.mid(1) : written;
    EXPECT_TRUE(start.startsWith(QLatin1Char('\''))) << csv.constData();
  }
}

TEST(Csv, RealNegativeNumbersStayNumbers) {
  EXPECT_EQ(toCsv({{Cell::ofNumber(QStringLiteral("-12.50")), Cell::ofNumber(QStringLiteral("\u22121,234.5")),
                    Cell::ofText(QStringLiteral("-3"))}}),
            QByteArray("\xEF\xBB\xBF-12.50,-1234.5,-3\r\n"));
  EXPECT_EQ(toCsv({{Cell::ofNumber(QStringLiteral("-1+cmd()"))}}), QByteArray("\xEF\xBB\xBF'-1+cmd()\r\n"))
      << "a number that is none is treated as text";
}

TEST(Csv, LongDigitsAndLeadingZerosStayText) {
  EXPECT_EQ(toCsv({{Cell::ofText(QStringLiteral("110101199001011234")), Cell::ofText(QStringLiteral("007")),
                    Cell::ofText(QStringLiteral("13800138000"))}}),
            QByteArray("\xEF\xBB\xBF\"110101199001011234\t\",\"007\t\",13800138000\r\n"));
}

TEST(Csv, HostileTextsComeBackUnchanged) {
  EXPECT_TRUE(rc::check("what is written is read", [] {
    const auto alphabet = QStringLiteral("=+-@'\"\t\r\n,; 0123456789a中𠮷＝－%_\\");
    const int rows = *rc::gen::inRange(1, 5);
    Rows table;
    for (int r = 0; r < rows; ++r) {
      std::vector<Cell> row{Cell::ofText(QStringLiteral("id"))};
      for (int c = 0; c < 3; ++c) {
        QString text;
        for (const int i :
             *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(alphabet.size())))) {
          text += alphabet[i];
        }
        row.push_back(Cell::ofText(QString::fromUtf8(text.toUtf8())));  // halves of surrogate pairs can't be written
      }
      table.push_back(row);
    }
    const auto sheet = parseCsv(toCsv(table));
    RC_ASSERT(sheet.has_value());
    RC_ASSERT(sheet->rows.size() == table.size());
    for (std::size_t r = 0; r < table.size(); ++r) RC_ASSERT(sheet->rows[r].cells == table[r]);
  }));
}

TEST(Csv, MarksAreTakenBackExactly) {
  EXPECT_TRUE(rc::check([](const std::vector<unsigned>& picks) {
    const QString alphabet = QStringLiteral("'=-+1\t0.,@");
    QString text;
    for (const unsigned pick : picks) text += alphabet[static_cast<qsizetype>(pick % 10)];
    RC_ASSERT(withoutMark(withMark(text)) == text);
    RC_ASSERT(!isDangerous(withMark(text)));
  }));
}

TEST(Csv, AFullDiskLeavesWhatWasThere) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("名单.csv"));
  ASSERT_TRUE(writeCsv({{Cell::ofText(QStringLiteral("old"))}}, path));
  const Rows large(4000, {Cell::ofText(QString(100, QLatin1Char('x')))});
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit small = before;
  small.rlim_cur = 50'000;
  setrlimit(RLIMIT_FSIZE, &small);
  const auto written = writeCsv(large, path);
  setrlimit(RLIMIT_FSIZE, &before);
  EXPECT_FALSE(written);
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(file.readAll(), QByteArray("\xEF\xBB\xBFold\r\n"));
  EXPECT_FALSE(writeCsv(large, folder.filePath(QStringLiteral("no/such/folder.csv"))));
}

}  // namespace
}  // namespace guiju
