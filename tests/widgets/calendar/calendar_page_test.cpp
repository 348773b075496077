// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendar_page.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "application/calendar/calendar_commands.h"
#include "support/calendar_center.h"
#include "support/scripted_dialogs.h"
#include "widgets/base/card.h"
#include "widgets/base/fields.h"
#include "widgets/base/form_dialog.h"
#include "widgets/base/message_bar.h"
#include "widgets/calendar/calendar_dialog.h"

namespace guiju::calendar {
namespace {

using access::Role;

class CalendarPageTest : public test::CalendarCenter {
 protected:
  void SetUp() override {
    test::CalendarCenter::SetUp();
    ASSERT_TRUE(run(ImportCalendar{shippedCalendar().value()}).has_value());
    theme_.apply(Theme::Scheme::Light);
  }

  void open(Role role) {
    role_ = role;
    session_ = std::make_unique<Session>(*executor_, pipeline_, person());
    page_ = std::make_unique<CalendarPage>(kit_, *session_);
    page_->resize(900, 600);
    page_->show();
  }

  TableView* table() { return page_->findChild<TableView*>(); }
  MessageBar* messages() { return page_->findChild<MessageBar*>(); }
  QPushButton* button(const char* name) { return page_->findChild<QPushButton*>(QLatin1StringView(name)); }
  void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }

  // Fills the dialog as a person would and saves; answers whether it closed.
  static std::function<bool(QDialog&)> typing(QDate day, DayKind kind, const QString& name) {
    return [=](QDialog& dialog) {
      auto* date = dialog.findChild<DateEdit*>(QStringLiteral("dateEdit"));
      if (!date->isReadOnly()) date->setDate(day);
      dialog.findChild<QComboBox*>(QStringLiteral("kindBox"))->setCurrentIndex(static_cast<int>(kind));
      dialog.findChild<QLineEdit*>(QStringLiteral("nameEdit"))->setText(name);
      dynamic_cast<FormDialog&>(dialog).buttons()->trySave();
      return dialog.result() == QDialog::Accepted;
    };
  }

  QString fileOf(const QByteArray& content) {
    QFile file(folder_.filePath(QStringLiteral("days.tsv")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
  }

  Theme theme_;
  ScriptedDialogs dialogs_;
  QTemporaryDir folder_;
  QSettings settings_{folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
  Kit kit_{theme_, dialogs_, settings_};
  std::unique_ptr<Session> session_;
  std::unique_ptr<CalendarPage> page_;
};

TEST_F(CalendarPageTest, ShowsTheYearAndItsDays) {
  open(Role::HumanResources);
  EXPECT_EQ(page_->findChild<QSpinBox*>()->value(), 2026);
  EXPECT_EQ(table()->table()->recordCount(), 39);
  page_->showYear(2025);
  EXPECT_EQ(table()->table()->recordCount(), 33);
  EXPECT_EQ(table()->shownTable().rows.size(), 33U);
  EXPECT_TRUE(button("addButton")->isVisible());
}

TEST_F(CalendarPageTest, SaysThatAYearIsNotKnown) {
  open(Role::HumanResources);
  page_->showYear(2027);
  EXPECT_EQ(table()->table()->recordCount(), 0);
  EXPECT_TRUE(page_->findChild<EmptyState*>()->isVisible());
}

TEST_F(CalendarPageTest, WhoMayNotChangeItReadsIt) {
  open(Role::Staff);
  EXPECT_EQ(table()->table()->recordCount(), 39);
  for (const char* name : {"addButton", "importButton", "clearButton"}) EXPECT_FALSE(button(name)->isVisible()) << name;
  Q_EMIT table()->recordOpened(table()->table()->idAt(0));  // the script would fail on a dialog
  EXPECT_TRUE(dialogs_.asked.isEmpty());
}

TEST_F(CalendarPageTest, AddsADayAndShowsIt) {
  open(Role::Administrator);
  dialogs_.runs.push_back(typing(QDate(2026, 8, 18), DayKind::Off, QStringLiteral("公司周年")));
  click("addButton");
  EXPECT_EQ(entry(QDate(2026, 8, 18))->name, QStringLiteral("公司周年"));
  EXPECT_EQ(table()->table()->recordCount(), 40);
}

TEST_F(CalendarPageTest, KeepsTheDialogOpenUntilItIsRight) {
  open(Role::Administrator);
  bool closed = true;
  dialogs_.runs.push_back([&](QDialog& dialog) {
    closed = typing(QDate(2026, 8, 18), DayKind::Off, QString())(dialog);
    return false;
  });
  click("addButton");
  EXPECT_FALSE(closed);
  EXPECT_FALSE(entry(QDate(2026, 8, 18)).has_value());
  // A day that has an entry: the conflict is said in the dialog, and what was typed stays.
  QString typed;
  bool said = false;
  dialogs_.runs.push_back([&](QDialog& dialog) {
    closed = typing(QDate(2026, 1, 1), DayKind::Work, QStringLiteral("mine"))(dialog);
    said = !dynamic_cast<FormDialog&>(dialog).messages()->isHidden();
    typed = dialog.findChild<QLineEdit*>(QStringLiteral("nameEdit"))->text();
    return false;
  });
  click("addButton");
  EXPECT_FALSE(closed);
  EXPECT_TRUE(said);
  EXPECT_EQ(typed, QStringLiteral("mine"));
  EXPECT_EQ(entry(QDate(2026, 1, 1))->kind, DayKind::Off);
}

TEST_F(CalendarPageTest, EnterChangesADay) {
  open(Role::CenterHead);
  const CalendarDay before = *entry(QDate(2026, 1, 1));
  ASSERT_TRUE(table()->select(before.id.value));
  dialogs_.runs.push_back(typing(QDate(), DayKind::Off, QStringLiteral("新年")));
  QTest::keyClick(table(), Qt::Key_Return);
  EXPECT_EQ(entry(QDate(2026, 1, 1)), (CalendarDay{before.id, 2, before.day, DayKind::Off, QStringLiteral("新年")}));
}

TEST_F(CalendarPageTest, ClearsADayAndTakesItBack) {
  open(Role::HumanResources);
  EXPECT_FALSE(button("clearButton")->isEnabled());
  const CalendarDay before = *entry(QDate(2026, 1, 1));
  ASSERT_TRUE(table()->select(before.id.value));
  EXPECT_TRUE(button("clearButton")->isEnabled());
  click("clearButton");
  EXPECT_FALSE(entry(before.day).has_value());
  EXPECT_EQ(table()->table()->recordCount(), 38);
  EXPECT_EQ(messages()->tone(), Tone::Ok);
  QPushButton* undo = nullptr;
  for (QPushButton* step : messages()->findChildren<QPushButton*>()) {
    if (step->text() == QStringLiteral("Undo")) undo = step;
  }
  ASSERT_NE(undo, nullptr);
  undo->click();
  EXPECT_EQ(entry(before.day)->name, before.name);
  EXPECT_EQ(table()->table()->recordCount(), 39);
}

TEST_F(CalendarPageTest, ImportsAnAnnouncementAfterSayingWhatItChanges) {
  open(Role::HumanResources);
  page_->showYear(2027);
  const QByteArray file = "2027-01-01\toff\t元旦\n2027-01-02\toff\t元旦\n";
  dialogs_.files.push_back(fileOf(file));
  dialogs_.verbs.push_back(QStringLiteral("Keep the calendar"));
  click("importButton");
  EXPECT_EQ(table()->table()->recordCount(), 0);
  dialogs_.files.push_back(fileOf(file));
  dialogs_.verbs.push_back(QStringLiteral("Import"));
  click("importButton");
  EXPECT_EQ(table()->table()->recordCount(), 2);
  EXPECT_EQ(messages()->tone(), Tone::Ok);
  dialogs_.files.push_back(fileOf(file));
  click("importButton");  // nothing new: nothing is asked
  EXPECT_EQ(messages()->tone(), Tone::Info);
}

TEST_F(CalendarPageTest, AFileWithAWrongRowChangesNothing) {
  open(Role::HumanResources);
  dialogs_.files.push_back(fileOf("2027-01-01\toff\t元旦\n2027-02-30\toff\tx\n"));
  click("importButton");
  EXPECT_EQ(messages()->tone(), Tone::Bad);
  EXPECT_TRUE(messages()->detail().contains(QStringLiteral("2")));
  EXPECT_FALSE(entry(QDate(2027, 1, 1)).has_value());
  dialogs_.files.push_back(folder_.filePath(QStringLiteral("absent.tsv")));
  messages()->dismiss();
  click("importButton");
  EXPECT_FALSE(messages()->isHidden());
}

TEST_F(CalendarPageTest, InAWindowOfItsOwnEnterBelongsToTheList) {
  open(Role::HumanResources);
  CalendarDialog dialog(kit_, *session_);
  dialog.show();
  auto* list = dialog.findChild<TableView*>();
  EXPECT_EQ(list->table()->recordCount(), 39);
  QTest::keyClick(dialog.findChild<QSpinBox*>(), Qt::Key_Return);
  EXPECT_TRUE(dialogs_.asked.isEmpty()) << "the script would fail on a dialog";
  ASSERT_TRUE(list->select(entry(QDate(2026, 1, 1))->id.value));
  dialogs_.runs.push_back([](QDialog&) { return false; });
  QTest::keyClick(list, Qt::Key_Return);
  EXPECT_EQ(dialogs_.asked.size(), 1);
}

TEST_F(CalendarPageTest, FollowsWhatOthersChange) {
  open(Role::HumanResources);
  const ChangeSet other{{QStringLiteral("calendar_day"), {1}}};
  ASSERT_TRUE(run(SetCalendarDay{QDate(2026, 8, 18), DayKind::Off, QStringLiteral("x"), 0}).has_value());
  EXPECT_EQ(table()->table()->recordCount(), 39);
  Q_EMIT session_->changed({{QStringLiteral("unit"), {1}}});
  EXPECT_EQ(table()->table()->recordCount(), 39);
  Q_EMIT session_->changed(other);
  EXPECT_EQ(table()->table()->recordCount(), 40);
}

}  // namespace
}  // namespace guiju::calendar
