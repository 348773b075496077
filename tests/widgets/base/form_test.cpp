// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/form.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/scripted_dialogs.h"
#include "widgets/base/fields.h"
#include "widgets/base/form_dialog.h"

namespace guiju {
namespace {

class FormTest : public ::testing::Test {
 protected:
  FormTest() : settings_(folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat) {
    theme_.apply(Theme::Scheme::Light);
    dialog_ = std::make_unique<FormDialog>(kit_, QStringLiteral("New activity"), QStringLiteral("Save"));
    Form* form = dialog_->form();
    form->addRow(QStringLiteral("&Name"), name_ = new QLineEdit, Form::Need::Required);
    form->addRow(QStringLiteral("&Budget"), budget_ = new MoneyEdit, Form::Need::Required, [this] {
      const auto amount = budget_->money();
      return amount && amount->fen < 0 ? QStringLiteral("Not below zero") : QString();
    });
    form->addRow(QStringLiteral("&Remark"), remark_ = new QPlainTextEdit);
    dialog_->show();
    QApplication::setActiveWindow(dialog_.get());
    name_->setFocus();
  }

  QPushButton* save() { return dialog_->buttons()->saveButton(); }
  QString reason() { return dialog_->findChild<QPushButton*>(QStringLiteral("reasonButton"))->text(); }
  QStringList messages() {
    QStringList shown;
    for (const QLabel* label : dialog_->form()->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().startsWith(toneSign(Tone::Bad))) shown << label->text().mid(2);
    }
    return shown;
  }

  Theme theme_;
  ScriptedDialogs dialogs_;
  QTemporaryDir folder_;
  QSettings settings_;
  Kit kit_{theme_, dialogs_, settings_};
  std::unique_ptr<FormDialog> dialog_;
  QLineEdit* name_ = nullptr;
  MoneyEdit* budget_ = nullptr;
  QPlainTextEdit* remark_ = nullptr;
};

TEST_F(FormTest, ANewFormAccusesNobodyButSaysWhySaveIsOff) {
  EXPECT_TRUE(messages().isEmpty());
  EXPECT_FALSE(save()->isEnabled());
  EXPECT_TRUE(reason().endsWith(QStringLiteral("Still to correct: 2")));
  EXPECT_EQ(save()->toolTip(), QStringLiteral("Still to correct: 2"));
}

TEST_F(FormTest, TheReasonLeadsToTheFirstWrongField) {
  remark_->setFocus();
  dialog_->findChild<QPushButton*>(QStringLiteral("reasonButton"))->click();
  EXPECT_TRUE(name_->hasFocus());
  EXPECT_EQ(messages(), QStringList({QStringLiteral("Required"), QStringLiteral("Required")}));
  EXPECT_EQ(name_->property("invalid").toString(), QStringLiteral("true"));
}

TEST_F(FormTest, CtrlSIsRefusedAtTheFirstWrongField) {
  QSignalSpy saved(dialog_.get(), &FormDialog::saveRequested);
  name_->setText(QStringLiteral("Launch"));
  budget_->setText(QStringLiteral("420,00"));
  QTest::keyClick(dialog_.get(), Qt::Key_S, Qt::ControlModifier);
  EXPECT_EQ(saved.count(), 0);
  EXPECT_TRUE(budget_->hasFocus());
  EXPECT_EQ(budget_->text(), QStringLiteral("420,00"));
  budget_->setText(QStringLiteral("420"));
  EXPECT_TRUE(messages().isEmpty());
  EXPECT_TRUE(save()->isEnabled());
  QTest::keyClick(dialog_.get(), Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(saved.count(), 1);
}

TEST_F(FormTest, TheOwnCheckOfAFieldCounts) {
  name_->setText(QStringLiteral("Launch"));
  budget_->setText(QStringLiteral("-5"));
  dialog_->form()->validate();
  EXPECT_EQ(messages(), QStringList(QStringLiteral("Not below zero")));
}

TEST_F(FormTest, AComplaintOfTheCommandLastsUntilTheFieldChanges) {
  name_->setText(QStringLiteral("Launch"));
  budget_->setText(QStringLiteral("5"));
  dialog_->form()->complain(name_, QStringLiteral("This name is taken"));
  EXPECT_EQ(messages(), QStringList(QStringLiteral("This name is taken")));
  EXPECT_FALSE(save()->isEnabled());
  name_->setText(QStringLiteral("Launch 2"));
  EXPECT_TRUE(save()->isEnabled());
}

TEST_F(FormTest, AFieldThatIsOffIsNotAsked) {
  name_->setText(QStringLiteral("Launch"));
  budget_->setEnabled(false);
  EXPECT_EQ(dialog_->form()->problemCount(), 0);
}

TEST_F(FormTest, ARefusalKeepsTheDialogAndWhatWasTyped) {
  name_->setText(QStringLiteral("Launch"));
  budget_->setText(QStringLiteral("5"));
  dialog_->setBusy(true);
  EXPECT_FALSE(save()->isEnabled());
  Refusal refusal;
  refusal.what = message("t", "Not saved.");
  refusal.decision.add(policy::finding("EVT-14", false, message("t", "No approved line.")));
  dialog_->fail(refusal);
  EXPECT_TRUE(dialog_->isVisible());
  EXPECT_EQ(dialog_->messages()->sentence(), QStringLiteral("Not saved."));
  EXPECT_EQ(name_->text(), QStringLiteral("Launch"));
  EXPECT_TRUE(save()->isEnabled());
  QTest::keyClick(dialog_.get(), Qt::Key_Escape);
  EXPECT_TRUE(dialog_->messages()->isHidden());
  EXPECT_TRUE(dialog_->isVisible()) << "the first Esc closes the message";
}

TEST_F(FormTest, ClosingAsksBeforeAnythingTypedIsThrownAway) {
  name_->setText(QStringLiteral("Launch"));
  dialogs_.verbs = {QStringLiteral("Keep editing"), QStringLiteral("Throw away")};
  QTest::keyClick(dialog_.get(), Qt::Key_Escape);
  EXPECT_TRUE(dialog_->isVisible());
  QTest::keyClick(dialog_.get(), Qt::Key_Escape);
  EXPECT_FALSE(dialog_->isVisible());
  EXPECT_EQ(dialogs_.asked.size(), 2);
}

TEST_F(FormTest, ClosingAnUntouchedFormAsksNothing) {
  QTest::keyClick(dialog_.get(), Qt::Key_Escape);
  EXPECT_FALSE(dialog_->isVisible());
  EXPECT_TRUE(dialogs_.asked.isEmpty());
}

}  // namespace
}  // namespace guiju
