// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/pdf_writer.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "documents/base/printed.h"

namespace guiju {
namespace {

Document withText(const QString& text) {
  Document document;
  document.page.title = QStringLiteral("T");
  document.blocks = {Paragraph{text}};
  return document;
}

TEST(PdfWriter, TextCanBeSearchedAndCopied) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.pdf"));
  // 人大金日月工车见长门: characters that share their glyphs with signs of the radicals blocks; 𠮷: beyond the first
  // plane; digits among letters: chosen by shaping; fi: a ligature.
  const QString text =
      QStringLiteral("人大金日月工车见长门页风飞马鱼鸟龙𠮷 SP-2026-0147 office 第3页 −1,234.50 “引号”——");
  ASSERT_TRUE(writePdf(withText(text), path));
  const QString found = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
  EXPECT_TRUE(found.contains(text)) << found.toStdString();
}

TEST(PdfWriter, EveryFontIsEmbedded) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.pdf"));
  Document document = withText(QStringLiteral("正文 text"));
  document.blocks.insert(document.blocks.begin(), Title{QStringLiteral("标题"), QStringLiteral("上")});
  document.blocks.push_back(Heading{QStringLiteral("节"), 1});
  ASSERT_TRUE(writePdf(document, path));
  const QStringList lines = outputOf(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts);
  ASSERT_GE(lines.size(), 4);
  const qsizetype column = lines[0].indexOf(QLatin1String("emb"));
  for (qsizetype i = 2; i < lines.size(); ++i)
    EXPECT_EQ(lines[i].mid(column, 3), QLatin1String("yes")) << lines[i].toStdString();
}

TEST(PdfWriter, IsA4AndNamesItself) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.pdf"));
  Document document = withText(QStringLiteral("x"));
  document.page.title = QStringLiteral("季度计划");
  ASSERT_TRUE(writePdf(document, path));
  QString info = outputOf(QStringLiteral("pdfinfo"), {path});
  EXPECT_TRUE(info.contains(QLatin1String("(A4)"))) << info.toStdString();
  EXPECT_TRUE(info.contains(QStringLiteral("季度计划")));
  document.landscape = true;
  ASSERT_TRUE(writePdf(document, path));
  info = outputOf(QStringLiteral("pdfinfo"), {path});
  EXPECT_TRUE(info.contains(QLatin1String("841.")) || info.contains(QLatin1String("842 x")));
}

TEST(PdfWriter, LongTextLosesNoLineOverPages) {
  QString text;
  for (int i = 1; i <= 400; ++i) text += QStringLiteral("第%1段：一二三四五六七八九十。\n").arg(i);
  Document document = withText(text.trimmed());
  TextTable table;
  table.columns = {{QStringLiteral("甲栏")}, {QStringLiteral("乙栏")}};
  table.rows.push_back(
      {{QStringLiteral("长"), QString(QStringLiteral("字")).repeated(6000) + QStringLiteral("末尾在此")}});
  for (int i = 1; i <= 120; ++i) table.rows.push_back({{QStringLiteral("行%1").arg(i), QStringLiteral("值")}});
  document.blocks.push_back(table);
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.pdf"));
  ASSERT_TRUE(writePdf(document, path));
  const QString found = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
  for (int i = 1; i <= 400; ++i) EXPECT_TRUE(found.contains(QStringLiteral("第%1段").arg(i))) << i;
  EXPECT_EQ(found.count(QStringLiteral("字")), 6000);
  EXPECT_TRUE(found.contains(QStringLiteral("末尾在此")));
  for (int i = 1; i <= 120; ++i) EXPECT_TRUE(found.contains(QStringLiteral("行%1").arg(i))) << i;
  EXPECT_GT(found.count(QStringLiteral("乙栏")), 3);
}

TEST(PdfWriter, HostileTextsDoNoHarm) {
  Document document =
      withText(QStringLiteral("a\tb\u0001\u202E c \uFFFF") + QChar(0xD800) + QString(3000, QLatin1Char('W')));
  document.blocks.push_back(KeyValues{{{QString(300, QLatin1Char('L')), QString()}, {QString(), QStringLiteral("v")}}});
  document.blocks.push_back(TextTable{});
  document.blocks.push_back(SignaturePlaces{});
  TextTable wide;
  for (int i = 0; i < 40; ++i) wide.columns.push_back({QStringLiteral("column %1").arg(i)});
  wide.rows.push_back({{QStringLiteral("one cell only")}});
  document.blocks.push_back(wide);
  EXPECT_TRUE(renderPdf(document));
  EXPECT_TRUE(renderPdf(Document{}));
}

TEST(PdfWriter, ConfidentialPagesCarryTheReader) {
  QTemporaryDir folder;
  const QString plain = folder.filePath(QStringLiteral("a.pdf"));
  const QString marked = folder.filePath(QStringLiteral("b.pdf"));
  Document document = withText(QStringLiteral("内容"));
  ASSERT_TRUE(writePdf(document, plain));
  document.page.watermark = QStringLiteral("陈思远");
  ASSERT_TRUE(writePdf(document, marked));
  const auto pixels = [](const QString& path) {
    return outputOf(
        QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("pdftoppm -r 30 -png \"$1\" | sha256sum"), QStringLiteral("sh"), path});
  };
  EXPECT_NE(pixels(plain), pixels(marked));
  EXPECT_EQ(pdfText(plain), pdfText(marked)) << "the mark does not get between the words";
}

}  // namespace
}  // namespace guiju
