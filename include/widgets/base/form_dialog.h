// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "domain/policy/refusal.h"
#include "widgets/base/form.h"
#include "widgets/base/kit.h"
#include "widgets/base/message_bar.h"

class QVBoxLayout;

namespace guiju {

// A dialog that edits one record: keeps what was typed when the command is refused, and asks before it is thrown away.
// Ctrl+S or Ctrl+Enter save, Esc leaves.
class FormDialog : public QDialog {
  Q_OBJECT

 public:
  FormDialog(const Kit& kit, const QString& title, const QString& saveText, QWidget* parent = nullptr);

  [[nodiscard]] Form* form() const { return form_; }
  [[nodiscard]] MessageBar* messages() const { return messages_; }
  [[nodiscard]] FormButtons* buttons() const { return buttons_; }
  [[nodiscard]] QVBoxLayout* content() const { return content_; }  // below the form

  // The command is under way; it ends with done() or with a problem, which is shown here.
  void setBusy(bool busy) { buttons_->setBusy(busy); }
  void succeed();
  void fail(const Problem& problem);
  void reject() override;

 Q_SIGNALS:
  void saveRequested();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  const Kit& kit_;
  MessageBar* messages_;
  Form* form_;
  QVBoxLayout* content_;
  FormButtons* buttons_;
};

}  // namespace guiju
