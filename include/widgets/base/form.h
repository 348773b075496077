// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "widgets/base/theme.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace guiju {

class ToneLabel;

// Fields with their labels and, beside each, what is wrong with it. A message appears when its field has been touched
// or a save was tried; then the first wrong field gets the focus, and nothing typed is lost.
class Form : public QWidget {
  Q_OBJECT

 public:
  enum class Need { Optional, Required };
  enum class Messages { Beside, Below };
  using Check = std::function<QString()>;  // what is wrong, in words; empty when right

  explicit Form(Messages messages = Messages::Beside, QWidget* parent = nullptr);

  // A row of our own layout. `label` may hold an access key; `field` is any of Qt's inputs, DateEdit or MoneyEdit
  // (these two judge themselves).
  void addRow(const QString& label, QWidget* field, Need need = Need::Optional, Check check = {});
  void addSection(const QString& title);
  void addWide(QWidget* widget);
  // The same for a field that a Designer form has laid out.
  void watch(QWidget* field, const QString& name, QLabel* message, Need need = Need::Optional, Check check = {});

  // A remark beside a field that is not wrong: "✓ the venue is free".
  void remark(QWidget* field, Tone tone, const QString& text);
  // A field found wrong by the command that was run.
  void complain(QWidget* field, const QString& text);

  // Shows every message and focuses the first wrong field; true when there is none. Commits half-composed input first.
  bool validate();
  [[nodiscard]] int problemCount() const;
  [[nodiscard]] QString problemText() const;  // "Still to correct: 1"; empty when none

  [[nodiscard]] bool isChanged() const { return changed_; }
  void setUnchanged();
  // Something that is no row of the form (a grid beside it) was changed.
  void setChanged();

 Q_SIGNALS:
  void changed();
  void problemsChanged();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Row {
    QString name;
    QWidget* field;
    QLabel* message;
    Need need;
    Check check;
    bool touched = false;
    QString complaint;  // of the last command, until the field changes
    Tone remarkTone = Tone::Ok;
    QString remark;
  };

  [[nodiscard]] QString problemOf(const Row& row) const;
  void follow(QWidget* field);
  void fieldChanged(QWidget* field);
  void showRow(Row& row);
  Row* find(const QWidget* field);

  Messages messages_;
  QGridLayout* grid_;
  std::vector<Row> rows_;
  bool changed_ = false;
};

// The end of a form: why Save is off, Save, Cancel. The reason is a button that leads to the first wrong field.
class FormButtons : public QWidget {
  Q_OBJECT

 public:
  FormButtons(const Theme& theme, Form* form, const QString& saveText, QWidget* parent = nullptr);

  [[nodiscard]] QPushButton* saveButton() const { return save_; }
  [[nodiscard]] QPushButton* cancelButton() const { return cancel_; }
  // A further reason that has nothing to do with a field ("read only"); empty lifts it.
  void setBlocked(const QString& reason);
  void setBusy(bool busy);
  // As if Save had been pressed, also when it is off: leads to what is wrong.
  void trySave();

 Q_SIGNALS:
  void saveRequested();
  void cancelRequested();

 private:
  void judge();

  Form* form_;
  QPushButton* reason_;
  QPushButton* save_;
  QPushButton* cancel_;
  QString blocked_;
  bool busy_ = false;
};

}  // namespace guiju
