// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

#include "documents/base/zip_archive.h"

namespace guiju::testing_xlsx {

using Parts = std::vector<std::pair<QString, QByteArray>>;

// Builds workbooks part by part, as other programs write them and as attackers do.
inline QByteArray workbook(const QByteArray& rows, const QByteArray& extra = {}, const QByteArray& workbookPr = {},
                           const Parts& more = {}) {
  Parts parts{
      {QStringLiteral("_rels/.rels"),
       "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
       "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' "
       "Target='xl/workbook.xml'/></Relationships>"},
      {QStringLiteral("xl/workbook.xml"),
       "<workbook xmlns='m' xmlns:r='rel'><workbookPr " + workbookPr +
           "/><sheets><sheet name='藏' sheetId='1' state='hidden' r:id='h'/><sheet name='空' sheetId='2' r:id='e'/>"
           "<sheet name='名单' sheetId='3' r:id='s'/><sheet name='其他' sheetId='4' r:id='o'/></sheets></workbook>"},
      {QStringLiteral("xl/_rels/workbook.xml.rels"),
       "<Relationships><Relationship Id='h' Type='x/worksheet' Target='worksheets/hidden.xml'/><Relationship Id='e' "
       "Type='x/worksheet' Target='worksheets/empty.xml'/><Relationship Id='s' Type='x/worksheet' "
       "Target='/xl/worksheets/list.xml'/><Relationship Id='o' Type='x/worksheet' Target='worksheets/other.xml'/>"
       "<Relationship Id='st' Type='x/styles' Target='styles.xml'/><Relationship Id='ss' Type='x/sharedStrings' "
       "Target='sharedStrings.xml'/></Relationships>"},
      {QStringLiteral("xl/styles.xml"),
       "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
       "<numFmt numFmtId='165' formatCode='[Red]#,##0.00&quot;day&quot;'/></numFmts><cellStyleXfs><xf "
       "numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf "
       "numFmtId='165'/><xf numFmtId='22'/><xf numFmtId='20'/></cellXfs></styleSheet>"},
      {QStringLiteral("xl/sharedStrings.xml"),
       "<sst><si><t>姓名</t></si><si><r><t>陈</t></r><r><t xml:space='preserve'> 思远</t></r><rPh sb='0' "
       "eb='1'><t>chen</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si></sst>"},
      {QStringLiteral("xl/worksheets/hidden.xml"),
       "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>secret</v></c></row></sheetData></worksheet>"},
      {QStringLiteral("xl/worksheets/empty.xml"), "<worksheet><sheetData/></worksheet>"},
      {QStringLiteral("xl/worksheets/list.xml"),
       "<worksheet><sheetData>" + rows + "</sheetData>" + extra + "</worksheet>"},
      {QStringLiteral("xl/worksheets/other.xml"),
       "<worksheet><sheetData><row><c t='str'><v>other</v></c></row></sheetData></worksheet>"},
  };
  for (const auto& part : more) {
    std::erase_if(parts, [&](const auto& old) { return old.first == part.first; });
    parts.push_back(part);
  }
  const auto packed = packZip(parts);
  EXPECT_TRUE(packed);
  return packed ? *packed : QByteArray();
}

}  // namespace guiju::testing_xlsx
