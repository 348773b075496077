// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "widgets/base/dialogs.h"
#include "widgets/base/theme.h"

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace guiju {

// Asks one question; the safe verb has the focus and answers Esc and closing.
class QuestionDialog : public QDialog {
  Q_OBJECT

 public:
  QuestionDialog(const Theme& theme, const Question& question, QWidget* parent);

  // A field above the buttons; the verb that is not the safe one waits for it when it is required.
  QPlainTextEdit* addText(const QString& label, bool required);
  QLineEdit* addPassword();

  [[nodiscard]] int answer() const { return answer_; }
  void reject() override;

 private:
  void addVerbs(const Theme& theme, const Question& question);
  [[nodiscard]] QPushButton* act() const;

  int safe_;
  int answer_;
  QVBoxLayout* column_;
  QVBoxLayout* fields_;
  QHBoxLayout* verbs_;
};

}  // namespace guiju
