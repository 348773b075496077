// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/base/docx_writer.h"

#include <gtest/gtest.h>

#include <QTextStream>
#include <QXmlStreamReader>

#include "documents/base/zip_archive.h"

namespace guiju {
namespace {

Document sample() {
  Document document;
  document.page.organization = QStringLiteral("中心 & Co <1>");
  document.page.title = QStringLiteral("方案");
  document.page.number = QStringLiteral("N-1");
  document.page.printedBy = QStringLiteral("赵敏");
  document.page.printedAt = QStringLiteral("2026-11-24");
  document.page.contentHash = QStringLiteral("abc");
  document.page.demonstration = true;
  document.blocks = {Title{QStringLiteral("标题"), QStringLiteral("上")},
                     Heading{QStringLiteral("一、节"), 1},
                     Heading{QStringLiteral("小节"), 2},
                     Paragraph{QStringLiteral("第一行\n第二行 \u0001<&>"), Align::Right, true},
                     KeyValues{{{QStringLiteral("甲"), QStringLiteral("1")},
                                {QStringLiteral("乙"), QStringLiteral("2")},
                                {QStringLiteral("丙"), QStringLiteral("长"), true}}},
                     TextTable{{{QStringLiteral("项目")}, {QStringLiteral("金额"), Align::Right}},
                               {{{QStringLiteral("场地"), QStringLiteral("1.00")}, false},
                                {{QStringLiteral("合计"), QStringLiteral("1.00")}, true}}},
                     SignaturePlaces{{{QStringLiteral("编制"), {}}}},
                     SealPlace{QStringLiteral("用印"), QStringLiteral("年 月 日")}};
  return document;
}

QByteArray part(const QByteArray& content, const QString& name) {
  const auto archive = ZipArchive::open(content, 10'000'000);
  EXPECT_TRUE(archive);
  const auto device = archive->entry(name);
  EXPECT_TRUE(device) << name.toStdString();
  return device ? device->readAll() : QByteArray();
}

TEST(DocxWriter, IsAPackageWhosePartsAreNamedAndWellFormed) {
  const auto content = renderDocx(sample());
  ASSERT_TRUE(content);
  const QByteArray types = part(*content, QStringLiteral("[Content_Types].xml"));
  EXPECT_EQ(content->mid(30, 19), QByteArray("[Content_Types].xml")) << "first in the package";
  for (const char* name : {"word/document.xml", "word/styles.xml", "word/settings.xml", "word/header1.xml",
                           "word/footer1.xml", "docProps/core.xml", "_rels/.rels", "word/_rels/document.xml.rels"}) {
    QXmlStreamReader xml(part(*content, QLatin1String(name)));
    while (!xml.atEnd()) xml.readNext();
    EXPECT_FALSE(xml.hasError()) << name << xml.errorString().toStdString();
    EXPECT_TRUE(QByteArray(name).contains("_rels") || types.contains("/" + QByteArray(name))) << name;
  }
  // Each relation of the document leads to a part.
  const QByteArray relations = part(*content, QStringLiteral("word/_rels/document.xml.rels"));
  QXmlStreamReader xml(relations);
  int count = 0;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Relationship")) continue;
    ++count;
    EXPECT_FALSE(
        part(*content, QStringLiteral("word/") + xml.attributes().value(QLatin1String("Target")).toString()).isEmpty());
  }
  EXPECT_EQ(count, 4);
}

TEST(DocxWriter, HoldsTextsHeadingsTablesAndFields) {
  const auto content = renderDocx(sample());
  ASSERT_TRUE(content);
  const QString body = QString::fromUtf8(part(*content, QStringLiteral("word/document.xml")));
  EXPECT_TRUE(body.contains(QLatin1String("w:val=\"Heading1\"")));
  EXPECT_TRUE(body.contains(QStringLiteral("第二行 \uFFFD&lt;&amp;&gt;")));
  EXPECT_EQ(body.count(QLatin1String("<w:tbl>")), 3);
  EXPECT_EQ(body.count(QLatin1String("<w:tblHeader/>")), 1);
  EXPECT_TRUE(body.contains(QLatin1String("w:gridSpan w:val=\"3\"")));
  const QByteArray footer = part(*content, QStringLiteral("word/footer1.xml"));
  EXPECT_TRUE(footer.contains("NUMPAGES"));
  EXPECT_TRUE(footer.contains("abc"));
  const QByteArray header = part(*content, QStringLiteral("word/header1.xml"));
  EXPECT_TRUE(header.contains("DEMONSTRATION"));
  EXPECT_TRUE(header.contains("&amp; Co &lt;1&gt;"));
  EXPECT_EQ(*content, *renderDocx(sample())) << "the same document gives the same bytes";
}

}  // namespace
}  // namespace guiju
