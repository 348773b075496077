// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/main_window.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include "support/scripted_dialogs.h"
#include "widgets/base/main_menu.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/side_panel.h"

namespace guiju {
namespace {

class TestPage : public Page {
 public:
  TestPage(const Kit& kit, const QString& name) : Page(kit, name), name(name) {}

  bool offers(PageAction action) const override { return action == PageAction::Refresh || offered.contains(action); }
  void perform(PageAction action) override {
    done << action;
    Page::perform(action);
  }
  bool open(const RecordLink& link) override {
    opened = link.id;
    return true;
  }
  void refresh() override { ++refreshed; }
  QString guideTopic() const override { return name; }
  bool mayClose() override { return closable; }

  QString name;
  QList<PageAction> offered;
  QList<PageAction> done;
  qint64 opened = 0;
  int refreshed = 0;
  bool closable = true;
};

class MainWindowTest : public ::testing::Test {
 protected:
  MainWindowTest() : settings_(folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat) {
    theme_.apply(Theme::Scheme::Light);
    kit_.openGuide = [this](const QString& topic) { guide_ = topic; };
    make();
  }

  void make() {
    window_.reset();
    window_ = std::make_unique<MainWindow>(
        kit_, std::vector<Area>{area("home", "Home", {}), area("org", "Units", {QStringLiteral("unit")}),
                                area("plans", "Plans", {QStringLiteral("plan")})});
    window_->show();
    QApplication::setActiveWindow(window_.get());
  }

  Area area(const char* id, const char* title, const QStringList& kinds) {
    const QString name = QString::fromLatin1(id);
    return {name,
            title,
            QStringLiteral("go-home"),
            {},
            [this, name](const Kit& kit) -> Page* {
              made_ << name;
              return new TestPage(kit, name);
            },
            kinds};
  }

  TestPage* page() { return static_cast<TestPage*>(window_->currentPage()); }
  void key(int key, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : window_.get();
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
  }

  Theme theme_;
  ScriptedDialogs dialogs_;
  QTemporaryDir folder_;
  QSettings settings_;
  Kit kit_{theme_, dialogs_, settings_};
  QStringList made_;
  QString guide_;
  std::unique_ptr<MainWindow> window_;
};

TEST_F(MainWindowTest, PagesAreMadeWhenTheyAreFirstShown) {
  EXPECT_EQ(made_, QStringList(QStringLiteral("home")));
  key(Qt::Key_3, Qt::ControlModifier);
  EXPECT_EQ(window_->currentArea(), QStringLiteral("plans"));
  EXPECT_EQ(made_.size(), 2);
  key(Qt::Key_1, Qt::ControlModifier);
  EXPECT_EQ(made_.size(), 2);
  EXPECT_EQ(page()->refreshed, 2);
}

TEST_F(MainWindowTest, AClickOnATabShowsIt) {
  auto* tabs = window_->findChild<QTabBar*>(QStringLiteral("areaTabs"));
  QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
  EXPECT_EQ(window_->currentArea(), QStringLiteral("org"));
}

TEST_F(MainWindowTest, KeysMeanTheSameOnEveryPage) {
  page()->offered = {PageAction::New, PageAction::Save, PageAction::Print, PageAction::Next};
  Q_EMIT page()->offersChanged();
  key(Qt::Key_N, Qt::ControlModifier);
  key(Qt::Key_S, Qt::ControlModifier);
  key(Qt::Key_P, Qt::ControlModifier);
  key(Qt::Key_Right, Qt::ControlModifier);
  key(Qt::Key_F5);
  key(Qt::Key_Z, Qt::ControlModifier);  // not offered
  EXPECT_EQ(page()->done, QList<PageAction>({PageAction::New, PageAction::Save, PageAction::Print, PageAction::Next,
                                             PageAction::Refresh}));
  key(Qt::Key_F1);
  EXPECT_EQ(guide_, QStringLiteral("home"));
}

TEST_F(MainWindowTest, EscClosesTheTopmostThing) {
  page()->offered = {PageAction::ClearFilters};
  page()->sidePanel()->open();
  page()->messages()->say(Tone::Info, QStringLiteral("Said"));
  key(Qt::Key_Escape);
  EXPECT_TRUE(page()->messages()->isHidden());
  EXPECT_FALSE(page()->sidePanel()->isHidden());
  key(Qt::Key_Escape);
  EXPECT_TRUE(page()->sidePanel()->isHidden());
  EXPECT_TRUE(page()->done.isEmpty());
  key(Qt::Key_Escape);
  EXPECT_EQ(page()->done, QList<PageAction>{PageAction::ClearFilters});
}

TEST_F(MainWindowTest, ALinkOpensTheAreaThatKnowsTheKind) {
  EXPECT_TRUE(window_->openLink({QStringLiteral("plan"), 41}));
  EXPECT_EQ(window_->currentArea(), QStringLiteral("plans"));
  EXPECT_EQ(page()->opened, 41);
  EXPECT_FALSE(window_->openLink({QStringLiteral("unknown"), 1}));
  Q_EMIT page()->linkActivated({QStringLiteral("unit"), 7});
  EXPECT_EQ(window_->currentArea(), QStringLiteral("org"));
  EXPECT_EQ(page()->opened, 7);
}

TEST_F(MainWindowTest, TheBadgeIsANumberInTheTab) {
  auto* tabs = window_->findChild<QTabBar*>(QStringLiteral("areaTabs"));
  Q_EMIT page()->badgeChanged(7);
  EXPECT_EQ(tabs->tabText(0), QStringLiteral("Home 7"));
  Q_EMIT page()->badgeChanged(0);
  EXPECT_EQ(tabs->tabText(0), QStringLiteral("Home"));
}

TEST_F(MainWindowTest, APageWithUnsavedWorkHoldsTheWindow) {
  page()->closable = false;
  EXPECT_FALSE(window_->close());
  page()->closable = true;
  EXPECT_TRUE(window_->close());
}

TEST_F(MainWindowTest, TheLastAreaIsShownAgain) {
  (void)window_->showArea(QStringLiteral("org"));
  window_->close();
  make();
  EXPECT_EQ(window_->currentArea(), QStringLiteral("org"));
}

TEST_F(MainWindowTest, ThePagesOwnActionsStandInTheRecordMenu) {
  auto* sign = new QAction(QStringLiteral("Sign…"), page());
  TestPage* first = page();
  (void)window_->showArea(QStringLiteral("org"));
  first->addAction(sign);
  EXPECT_FALSE(window_->menus()->entries().contains(sign));
  (void)window_->showArea(QStringLiteral("home"));
  EXPECT_TRUE(window_->menus()->entries().contains(sign));
}

TEST_F(MainWindowTest, CtrlKFindsCommandsAndRuns) {
  key(Qt::Key_K, Qt::ControlModifier);
  EXPECT_TRUE(window_->search()->hasFocus());
  QTest::keyClicks(window_->search(), QStringLiteral("plans"));
  EXPECT_TRUE(window_->search()->isOpen());
  EXPECT_EQ(window_->search()->shownTitles(), QStringList(QStringLiteral("Plans")));
  key(Qt::Key_Return);
  EXPECT_EQ(window_->currentArea(), QStringLiteral("plans"));
  EXPECT_FALSE(window_->search()->isOpen());
}

TEST_F(MainWindowTest, CtrlKFindsRecordsThroughTheProvider) {
  QString asked;
  qint64 run = 0;
  window_->search()->setProvider([&](const QString& text, const std::function<void(std::vector<Suggestion>)>& then) {
    asked = text;
    then({{QStringLiteral("华东新品发布会"), QStringLiteral("ACT-2026-041"), {}, [&run] { run = 41; }}});
  });
  key(Qt::Key_K, Qt::ControlModifier);
  QInputMethodEvent typed;
  typed.setCommitString(QStringLiteral("华东"));
  QApplication::sendEvent(window_->search(), &typed);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !window_->search()->shownTitles().isEmpty(); }, 2000));
  EXPECT_EQ(asked, QStringLiteral("华东"));
  key(Qt::Key_Return);
  EXPECT_EQ(run, 41);
}

TEST_F(MainWindowTest, EscLeavesTheSearch) {
  key(Qt::Key_K, Qt::ControlModifier);
  QTest::keyClicks(window_->search(), QStringLiteral("new"));
  key(Qt::Key_Escape);
  EXPECT_FALSE(window_->search()->isOpen());
  EXPECT_TRUE(window_->search()->text().isEmpty());
}

TEST_F(MainWindowTest, AccessKeysOfTheMenusAreUnique) {
  QStringList bar;
  for (const QAction* action : window_->menus()->actions())
    bar << action->text().section(QLatin1Char('&'), 1).left(1).toLower();
  EXPECT_EQ(bar.removeDuplicates(), 0);
  for (const QMenu* menu : window_->menus()->findChildren<QMenu*>()) {
    QStringList keys;
    for (const QAction* action : menu->actions()) {
      if (action->text().contains(QLatin1Char('&')))
        keys << action->text().section(QLatin1Char('&'), 1).left(1).toLower();
    }
    EXPECT_EQ(keys.removeDuplicates(), 0) << menu->title().toStdString();
  }
}

}  // namespace
}  // namespace guiju
