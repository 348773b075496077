// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/form.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextEdit>
#include <algorithm>

#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/fields.h"
#include "widgets/base/pill.h"

namespace guiju {
namespace {

bool isEmpty(const QWidget* field) {
  if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->text().trimmed().isEmpty();
  if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) return text->toPlainText().trimmed().isEmpty();
  if (const auto* rich = qobject_cast<const QTextEdit*>(field)) return rich->toPlainText().trimmed().isEmpty();
  if (const auto* box = qobject_cast<const QComboBox*>(field)) {
    return box->isEditable() ? box->currentText().trimmed().isEmpty()
                             : box->currentIndex() < 0 || box->currentText().isEmpty();
  }
  return false;
}

QString ownProblem(const QWidget* field) {
  if (const auto* date = qobject_cast<const DateEdit*>(field)) return date->problem();
  if (const auto* money = qobject_cast<const MoneyEdit*>(field)) return money->problem();
  return {};
}

QString plainName(QString label) {
  return label.remove(QLatin1Char('&'));
}

}  // namespace

Form::Form(Messages messages, QWidget* parent) : QWidget(parent), messages_(messages), grid_(new QGridLayout(this)) {
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(8);
  grid_->setVerticalSpacing(4);
  grid_->setColumnMinimumWidth(0, 92);
  if (messages == Messages::Beside) {
    grid_->setColumnStretch(1, 0);
    grid_->setColumnStretch(2, 1);
    grid_->setColumnMinimumWidth(1, 230);
  } else {
    grid_->setColumnStretch(1, 1);
  }
}

void Form::addRow(const QString& label, QWidget* field, Need need, Check check) {
  const int row = grid_->rowCount();
  auto* name = makeLabel(need == Need::Required ? QString(label + QStringLiteral(" *")) : label, "label");
  name->setBuddy(field);
  name->setMinimumHeight(28);
  auto* message = makeLabel({}, "label");
  message->setWordWrap(true);
  const bool tall = qobject_cast<QPlainTextEdit*>(field) || qobject_cast<QTextEdit*>(field);
  grid_->addWidget(name, row, 0, tall ? Qt::AlignTop : Qt::Alignment());
  if (tall || messages_ == Messages::Below) {
    grid_->addWidget(field, row, 1, 1, messages_ == Messages::Beside ? 2 : 1);
    grid_->addWidget(message, row + 1, 1, 1, messages_ == Messages::Beside ? 2 : 1);
  } else {
    grid_->addWidget(field, row, 1);
    grid_->addWidget(message, row, 2);
  }
  message->hide();
  watch(field, plainName(label), message, need, std::move(check));
}

void Form::addSection(const QString& title) {
  auto* label = makeLabel(title, "section");
  label->setContentsMargins(0, 8, 0, 0);
  addWide(label);
}

void Form::addWide(QWidget* widget) {
  grid_->addWidget(widget, grid_->rowCount(), 0, 1, 3);
}

void Form::watch(QWidget* field, const QString& name, QLabel* message, Need need, Check check) {
  rows_.push_back({name, field, message, need, std::move(check), false, {}, Tone::Ok, {}});
  if (field->accessibleName().isEmpty()) field->setAccessibleName(name);
  field->installEventFilter(this);
  follow(field);
  Q_EMIT problemsChanged();
}

void Form::follow(QWidget* field) {
  const auto touched = [this, field] { fieldChanged(field); };
  if (auto* line = qobject_cast<QLineEdit*>(field)) connect(line, &QLineEdit::textChanged, this, touched);
  if (auto* text = qobject_cast<QPlainTextEdit*>(field)) connect(text, &QPlainTextEdit::textChanged, this, touched);
  if (auto* rich = qobject_cast<QTextEdit*>(field)) connect(rich, &QTextEdit::textChanged, this, touched);
  if (auto* box = qobject_cast<QComboBox*>(field)) connect(box, &QComboBox::currentTextChanged, this, touched);
  if (auto* spin = qobject_cast<QSpinBox*>(field)) connect(spin, &QSpinBox::valueChanged, this, touched);
  if (auto* time = qobject_cast<QDateTimeEdit*>(field)) connect(time, &QDateTimeEdit::dateTimeChanged, this, touched);
  if (auto* button = qobject_cast<QAbstractButton*>(field)) connect(button, &QAbstractButton::toggled, this, touched);
}

Form::Row* Form::find(const QWidget* field) {
  const auto row = std::find_if(rows_.begin(), rows_.end(), [field](const Row& r) { return r.field == field; });
  return row == rows_.end() ? nullptr : &*row;
}

void Form::setChanged() {
  changed_ = true;
  Q_EMIT changed();
}

void Form::fieldChanged(QWidget* field) {
  changed_ = true;
  if (Row* row = find(field)) {
    row->complaint.clear();
    row->remark.clear();
  }
  // A field may decide what is right in another one.
  for (Row& row : rows_) showRow(row);
  Q_EMIT changed();
  Q_EMIT problemsChanged();
}

bool Form::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) {
    if (Row* row = find(static_cast<QWidget*>(watched)); row && (changed_ || row->touched)) {
      row->touched = true;
      showRow(*row);
    }
  }
  return QWidget::eventFilter(watched, event);
}

QString Form::problemOf(const Row& row) const {
  if (!row.field->isEnabled()) return {};
  if (!row.complaint.isEmpty()) return row.complaint;
  if (row.need == Need::Required && isEmpty(row.field)) return tr("Required");
  if (const QString own = ownProblem(row.field); !own.isEmpty()) return own;
  return row.check ? row.check() : QString();
}

void Form::showRow(Row& row) {
  const QString problem = row.touched ? problemOf(row) : QString();
  setLook(row.field, "invalid", problem.isEmpty() ? QString() : QStringLiteral("true"));
  const bool remarks = problem.isEmpty() && !row.remark.isEmpty();
  const Tone tone = remarks ? row.remarkTone : Tone::Bad;
  const QString text = remarks ? row.remark : problem;
  row.field->setAccessibleDescription(text);
  if (!row.message) return;
  static constexpr const char* kTones[] = {"ok", "info", "warn", "bad", "mute"};
  row.message->setText(text.isEmpty() ? QString() : signedText(tone, text));
  setLook(row.message, "tone", QLatin1String(kTones[static_cast<int>(tone)]));
  row.message->setVisible(!text.isEmpty());
}

void Form::remark(QWidget* field, Tone tone, const QString& text) {
  Row* row = find(field);
  if (!row) return;
  row->remark = text;
  row->remarkTone = tone;
  showRow(*row);
}

void Form::complain(QWidget* field, const QString& text) {
  Row* row = find(field);
  if (!row) return;
  row->complaint = text;
  row->touched = true;
  showRow(*row);
  field->setFocus();
  Q_EMIT problemsChanged();
}

bool Form::validate() {
  QGuiApplication::inputMethod()->commit();
  QWidget* first = nullptr;
  for (Row& row : rows_) {
    row.touched = true;
    showRow(row);
    if (!first && !problemOf(row).isEmpty()) first = row.field;
  }
  Q_EMIT problemsChanged();
  if (!first) return true;
  first->setFocus(Qt::OtherFocusReason);
  if (auto* line = qobject_cast<QLineEdit*>(first)) line->selectAll();
  QAccessibleEvent alert(first, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
  return false;
}

int Form::problemCount() const {
  return static_cast<int>(
      std::count_if(rows_.begin(), rows_.end(), [this](const Row& row) { return !problemOf(row).isEmpty(); }));
}

QString Form::problemText() const {
  const int count = problemCount();
  return count == 0 ? QString() : tr("Still to correct: %1").arg(count);
}

void Form::setUnchanged() {
  changed_ = false;
  for (Row& row : rows_) row.touched = false;
  for (Row& row : rows_) showRow(row);
  Q_EMIT problemsChanged();
}

FormButtons::FormButtons(const Theme& theme, Form* form, const QString& saveText, QWidget* parent)
    : QWidget(parent), form_(form) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  reason_ = makeButton(theme, ButtonKind::Link, {}, {}, QStringLiteral("reasonButton"));
  setLook(reason_, "tone", QStringLiteral("bad"));
  save_ = makeButton(theme, ButtonKind::Primary, saveText, {}, QStringLiteral("saveButton"));
  cancel_ = makeButton(theme, ButtonKind::Plain, tr("Cancel"), {}, QStringLiteral("cancelButton"));
  row->addStretch(1);
  row->addWidget(reason_);
  row->addWidget(save_);
  row->addWidget(cancel_);
  connect(reason_, &QPushButton::clicked, form, &Form::validate);
  connect(save_, &QPushButton::clicked, this, &FormButtons::trySave);
  connect(cancel_, &QPushButton::clicked, this, &FormButtons::cancelRequested);
  connect(form, &Form::problemsChanged, this, &FormButtons::judge);
  judge();
}

void FormButtons::setBlocked(const QString& reason) {
  blocked_ = reason;
  judge();
}

void FormButtons::setBusy(bool busy) {
  busy_ = busy;
  judge();
}

void FormButtons::judge() {
  const QString reason = busy_ ? tr("Saving…") : !blocked_.isEmpty() ? blocked_ : form_->problemText();
  guiju::setBlocked(save_, reason);
  const Tone tone = busy_ ? Tone::Info : Tone::Bad;
  reason_->setText(reason.isEmpty() ? QString() : signedText(tone, reason));
  reason_->setVisible(!reason.isEmpty());
}

void FormButtons::trySave() {
  if (busy_ || !blocked_.isEmpty()) return;
  if (form_->validate()) Q_EMIT saveRequested();
}

}  // namespace guiju
