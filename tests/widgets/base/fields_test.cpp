// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/fields.h"

#include <gtest/gtest.h>

#include <QFocusEvent>
#include <QSignalSpy>
#include <QTest>

namespace guiju {
namespace {

const QDate kToday(2026, 11, 23);
const QLocale kChinese(QLocale::Chinese, QLocale::China);

TEST(Fields, DatesAreReadAsPeopleTypeThem) {
  const QDate day(2026, 12, 1);
  for (const char16_t* text : {u"2026-12-01", u"2026/12/1", u"2026.12.1", u"20261201", u"2026年12月1日",
                               u" ２０２６－１２－０１ ", u"12-1", u"12月1日", u"12月1号", u"+8"}) {
    EXPECT_EQ(parseDate(QString::fromUtf16(text), kToday, kChinese), day) << QString::fromUtf16(text).toStdString();
  }
  EXPECT_EQ(parseDate(QStringLiteral("1 Dec 2026"), kToday, QLocale(QLocale::English)), day);
  EXPECT_EQ(parseDate(QStringLiteral("今天"), kToday, kChinese), kToday);
  EXPECT_EQ(parseDate(QStringLiteral("Tomorrow"), kToday, kChinese), kToday.addDays(1));
}

TEST(Fields, ADayWithoutYearIsTheNearestToCome) {
  EXPECT_EQ(parseDate(QStringLiteral("1-5"), kToday, kChinese), QDate(2027, 1, 5));
  EXPECT_EQ(parseDate(QStringLiteral("11-20"), kToday, kChinese), QDate(2026, 11, 20));
  EXPECT_EQ(parseDate(QStringLiteral("5-1"), kToday, kChinese), QDate(2027, 5, 1));
}

TEST(Fields, WhatIsNoDateIsRefused) {
  for (const char* text : {"", "2026-02-30", "13-1", "soon", "2026-11", "99999999"}) {
    EXPECT_FALSE(parseDate(QString::fromLatin1(text), kToday, kChinese).isValid()) << text;
  }
}

TEST(Fields, ADateIsTidiedWhenItIsLeft) {
  const QLocale before;
  QLocale::setDefault(kChinese);
  Theme theme;
  DateEdit edit(theme, kToday);
  const QSignalSpy changed(&edit, &DateEdit::dateChanged);
  edit.setText(QStringLiteral("12-1"));
  EXPECT_EQ(edit.date(), QDate(2026, 12, 1));
  QFocusEvent out(QEvent::FocusOut);
  QApplication::sendEvent(&edit, &out);
  EXPECT_EQ(edit.text(), QStringLiteral("2026-12-01"));
  EXPECT_EQ(changed.count(), 1);
  edit.setText(QStringLiteral("12-32"));
  QApplication::sendEvent(&edit, &out);
  EXPECT_EQ(edit.text(), QStringLiteral("12-32")) << "nothing typed is lost";
  EXPECT_FALSE(edit.problem().isEmpty());
  edit.clear();
  EXPECT_TRUE(edit.problem().isEmpty());
  QLocale::setDefault(before);
}

TEST(Fields, ArrowKeysMoveADate) {
  Theme theme;
  DateEdit edit(theme, kToday);
  edit.setDate(kToday);
  QTest::keyClick(&edit, Qt::Key_Up);
  EXPECT_EQ(edit.date(), kToday.addDays(1));
  QTest::keyClick(&edit, Qt::Key_Down);
  QTest::keyClick(&edit, Qt::Key_Down);
  EXPECT_EQ(edit.date(), kToday.addDays(-1));
}

TEST(Fields, MoneyIsTidiedOrSaidToBeWrong) {
  MoneyEdit edit;
  edit.setText(QStringLiteral("420000.5"));
  QFocusEvent out(QEvent::FocusOut);
  QApplication::sendEvent(&edit, &out);
  EXPECT_EQ(edit.text(), QStringLiteral("420,000.50"));
  EXPECT_EQ(edit.money(), Money{42000050});
  edit.setText(QStringLiteral("420,00"));
  EXPECT_FALSE(edit.problem().isEmpty());
  EXPECT_FALSE(edit.money());
}

}  // namespace
}  // namespace guiju
