// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QDialog>
#include <QStringList>
#include <QUrl>
#include <deque>
#include <functional>

#include "widgets/base/dialogs.h"

namespace guiju {

// Answers for a person, from a script; what was asked is kept. A question without an answer fails the test and takes
// the safe way.
class ScriptedDialogs : public Dialogs {
 public:
  std::deque<QString> verbs;  // answers to `ask`, by the text of the verb
  std::deque<QString> files;
  std::deque<std::optional<QString>> texts;  // for askText and askPassword
  std::deque<std::function<bool(QDialog&)>> runs;
  QStringList asked;
  QList<QUrl> openedOutside;

  int ask(QWidget* /*parent*/, const Question& question) override {
    asked << question.sentence;
    if (verbs.empty()) {
      ADD_FAILURE() << "not in the script: " << question.sentence.toStdString();
      return question.safe;
    }
    const QString verb = take(verbs);
    const auto index = static_cast<int>(question.verbs.indexOf(verb));
    EXPECT_GE(index, 0) << verb.toStdString() << " is no verb of: " << question.sentence.toStdString();
    return index < 0 ? question.safe : index;
  }
  QString chooseFile(QWidget* /*parent*/, const QString& title, const QString& /*filter*/) override {
    asked << title;
    return files.empty() ? QString() : take(files);
  }
  QString chooseNewFile(QWidget* /*parent*/, const QString& title, const QString& /*name*/,
                        const QString& /*filter*/) override {
    asked << title;
    return files.empty() ? QString() : take(files);
  }
  std::optional<QString> askText(QWidget* /*parent*/, const Question& question, const QString& /*label*/,
                                 bool /*required*/) override {
    return text(question);
  }
  std::optional<QString> askPassword(QWidget* /*parent*/, const Question& question) override { return text(question); }
  bool run(QDialog& dialog) override {
    asked << dialog.windowTitle();
    if (runs.empty()) {
      ADD_FAILURE() << "not in the script: " << dialog.windowTitle().toStdString();
      return false;
    }
    const auto drive = take(runs);
    return drive(dialog);
  }
  void openOutside(const QUrl& url) override { openedOutside << url; }

 private:
  template <class T>
  static T take(std::deque<T>& queue) {
    T first = std::move(queue.front());
    queue.pop_front();
    return first;
  }
  std::optional<QString> text(const Question& question) {
    asked << question.sentence;
    if (texts.empty()) {
      ADD_FAILURE() << "not in the script: " << question.sentence.toStdString();
      return {};
    }
    return take(texts);
  }
};

}  // namespace guiju
