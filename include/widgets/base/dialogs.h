// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

class QDialog;
class QUrl;
class QWidget;

namespace guiju {

class Theme;

// A question before something that can't be undone: exactly what will happen, and verbs to choose from.
struct Question {
  QString sentence;     // "Discard the plan “Spring launch”?"
  QString consequence;  // "3 pages typed since 14:05 are lost."
  QStringList verbs;    // the buttons, left to right: {"Keep editing", "Discard"}
  int safe = 0;         // chosen by Enter, Esc and closing
};

// The one way pages ask a person; tests answer by script.
class Dialogs {
 public:
  virtual ~Dialogs() = default;

  // The index of the chosen verb.
  [[nodiscard]] virtual int ask(QWidget* parent, const Question& question) = 0;
  // Empty when the person has thought better of it. `filter` as in "Tables (*.xlsx *.csv)".
  [[nodiscard]] virtual QString chooseFile(QWidget* parent, const QString& title, const QString& filter) = 0;
  [[nodiscard]] virtual QString chooseNewFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                              const QString& filter) = 0;
  // A reason or other short text; nothing when cancelled. Required text can't be empty.
  [[nodiscard]] virtual std::optional<QString> askText(QWidget* parent, const Question& question, const QString& label,
                                                       bool required) = 0;
  [[nodiscard]] virtual std::optional<QString> askPassword(QWidget* parent, const Question& question) = 0;
  // Shows a dialog until it is closed; true when it was accepted.
  virtual bool run(QDialog& dialog) = 0;
  virtual void openOutside(const QUrl& url) = 0;
};

// The dialogs of the window itself.
class WindowDialogs : public Dialogs {
 public:
  explicit WindowDialogs(const Theme& theme) : theme_(theme) {}

  int ask(QWidget* parent, const Question& question) override;
  QString chooseFile(QWidget* parent, const QString& title, const QString& filter) override;
  QString chooseNewFile(QWidget* parent, const QString& title, const QString& suggestedName,
                        const QString& filter) override;
  std::optional<QString> askText(QWidget* parent, const Question& question, const QString& label,
                                 bool required) override;
  std::optional<QString> askPassword(QWidget* parent, const Question& question) override;
  bool run(QDialog& dialog) override;
  void openOutside(const QUrl& url) override;

 private:
  const Theme& theme_;
};

}  // namespace guiju
