// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

#include "app/base/translations.h"
#include "application/base/session.h"
#include "application/center/open_center.h"
#include "widgets/base/guide_window.h"
#include "widgets/base/kit.h"
#include "widgets/base/main_window.h"
#include "widgets/center/first_run_dialog.h"
#include "widgets/center/settings_dialog.h"

namespace guiju {

// The program around the window: opens a center, lets a person in, locks when he has gone, and puts the window together
// from the areas. It holds what lives as long as the program runs.
class Console : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    Theme& theme;
    Translations& translations;
    Dialogs& dialogs;
    QSettings& settings;
    const Pipeline& pipeline;
    PasswordCost cost;
    bool inThread = true;
  };
  explicit Console(const Parts& parts);
  ~Console() override;

  // Opens `place`, or what was open last, or asks as at the first start. False when the person left.
  bool start(const QString& place);

  [[nodiscard]] MainWindow* window() const { return window_.get(); }
  [[nodiscard]] Session* session() const { return session_.get(); }
  [[nodiscard]] OpenCenter* center() const { return center_.get(); }

  // The first start's dialog and the door, also driven by tests.
  [[nodiscard]] std::unique_ptr<FirstRunDialog> makeFirstRun();
  // Does what the first run chose; the dialog stays open when it does not work.
  bool carryOut(const FirstRunChoice& choice, FirstRunDialog* dialog);
  bool openPlace(const QString& place);
  void enter(const access::SignedIn& person);
  void lock();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool signIn();
  void buildWindow(const CenterCard::Answer& card);
  void addEntries(const CenterCard::Answer& card);
  void fillStatus(const CenterCard::Answer& card);
  void dress(const DeskSettings& desk);
  void showClause(const QString& clause);
  void editSettings();
  void changePassword(const access::Password& given);
  void backUpDaily();
  void showGuide(const QString& topic);
  void say(const Error& error);

  Parts parts_;
  std::unique_ptr<OpenCenter> center_;
  std::unique_ptr<Session> session_;
  Kit kit_;
  std::unique_ptr<MainWindow> window_;
  QPointer<GuideWindow> guide_;
  CenterCard::Answer card_;
  QTimer idle_;
  bool locked_ = false;
};

}  // namespace guiju
