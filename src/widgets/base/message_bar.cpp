// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/message_bar.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/base/words.h"
#include "widgets/base/buttons.h"
#include "widgets/base/card.h"
#include "widgets/base/pill.h"

namespace guiju {
namespace {

QString toneName(Tone tone) {
  static constexpr const char* kNames[] = {"ok", "info", "warn", "bad", "info"};
  return QLatin1String(kNames[static_cast<int>(tone)]);
}

void emptyLayout(QLayout* layout, int keep = 0) {
  while (QLayoutItem* item = layout->takeAt(keep)) {
    if (item->layout()) emptyLayout(item->layout());
    // A step may be what is being clicked just now.
    if (item->widget()) item->widget()->hide(), item->widget()->deleteLater();
    delete item;
  }
}

QLabel* selectable(QLabel* label) {
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

MessageBar::MessageBar(const Theme& theme, QWidget* parent) : QFrame(parent), theme_(theme) {
  setLook(this, "look", QStringLiteral("msg"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 4, 10, 4);
  row->setSpacing(8);
  sign_ = makeLabel({}, "card");
  sign_->setFixedWidth(theme.px(20));
  lines_ = new QVBoxLayout;
  lines_->setSpacing(2);
  firstRow_ = new QHBoxLayout;
  firstRow_->setSpacing(8);
  lines_->addLayout(firstRow_);
  sentence_ = selectable(makeLabel({}, "section", this));
  detail_ = selectable(makeLabel({}, "", this));
  steps_ = new QHBoxLayout;
  steps_->setSpacing(8);
  close_ = makeButton(theme, ButtonKind::Link, tr("Close Esc"), {}, QStringLiteral("closeMessageButton"));
  row->addWidget(sign_);
  row->addLayout(lines_, 1);
  row->addLayout(steps_);
  row->addWidget(close_);
  connect(close_, &QPushButton::clicked, this, &MessageBar::dismiss);
  hide();
}

QString MessageBar::sentence() const {
  return sentence_->text();
}

QString MessageBar::detail() const {
  return spoken_.join(QLatin1Char('\n'));
}

void MessageBar::clear() {
  for (QWidget* kept : {static_cast<QWidget*>(sentence_), static_cast<QWidget*>(detail_)}) {
    firstRow_->removeWidget(kept);
    lines_->removeWidget(kept);
  }
  emptyLayout(firstRow_);
  emptyLayout(lines_, 1);  // all but the first row, which stays the bar's own
  emptyLayout(steps_);
  spoken_.clear();
  refusal_.reset();
}

void MessageBar::appear(Tone tone, const QString& sentence, const QString& detail, bool tall) {
  clear();
  tone_ = tone;
  setLook(this, "tone", toneName(tone));
  sign_->setText(toneSign(tone));
  setLook(sign_, "tone", toneName(tone));
  sentence_->setText(sentence);
  setLook(sentence_, "tone", toneName(tone));
  sentence_->setWordWrap(sentence.size() > 60);
  detail_->setText(detail);
  detail_->setVisible(!detail.isEmpty());
  detail_->setWordWrap(tall);
  firstRow_->addWidget(sentence_, sentence_->wordWrap() ? 1 : 0);
  if (tall) {
    if (!sentence_->wordWrap()) firstRow_->addStretch(1);
    lines_->addWidget(detail_);
  } else {
    firstRow_->addWidget(detail_, 1);
  }
  if (!detail.isEmpty()) spoken_ << detail;
  layout()->setContentsMargins(12, tall ? 8 : 4, 10, tall ? 8 : 4);
  setAccessibleName(sentence);
  setAccessibleDescription(detail);
  show();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void MessageBar::say(Tone tone, const QString& sentence, const QString& detail) {
  appear(tone, sentence, detail, sentence.size() + detail.size() > 80);
}

void MessageBar::say(const Refusal& refusal) {
  const std::vector<policy::Finding> obstacles = refusal.decision.obstacles();
  QString detail;
  if (obstacles.size() == 1) {
    detail = sentences({inWords(obstacles.front().because), inWords(obstacles.front().remedy)});
  } else if (refusal.kind == Refusal::Kind::Permission) {
    detail = tr("Your role does not include this here. Your input is kept.");
  }
  appear(Tone::Bad, inWords(refusal.what), detail, true);
  refusal_ = refusal;
  if (obstacles.size() == 1) addClause(obstacles.front().clause, firstRow_);
  if (obstacles.size() > 1) {
    for (const policy::Finding& obstacle : obstacles) addReason(obstacle);
  }
  if (refusal.id.isEmpty()) return;
  auto* number = selectable(makeLabel(tr("Refusal %1").arg(refusal.id), "note"));
  firstRow_->insertWidget(firstRow_->count() - 1, number);
  addStep(tr("Copy number"), [id = refusal.id] { QGuiApplication::clipboard()->setText(id); });
}

void MessageBar::addClause(const QString& clause, QHBoxLayout* row) {
  if (clause.isEmpty()) return;
  auto* label = new ClauseLabel(clause);
  connect(label, &ClauseLabel::opened, this, &MessageBar::clauseRequested);
  row->insertWidget(1, label);
  label->show();
}

void MessageBar::addReason(const policy::Finding& finding) {
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  const QString text = sentences({inWords(finding.because), inWords(finding.remedy)});
  auto* words = selectable(makeLabel(text));
  words->setWordWrap(true);
  row->addWidget(words, 1);
  lines_->addLayout(row);
  if (!finding.clause.isEmpty()) {
    auto* clause = new ClauseLabel(finding.clause);
    connect(clause, &ClauseLabel::opened, this, &MessageBar::clauseRequested);
    row->insertWidget(0, clause, 0, Qt::AlignTop);
  }
  spoken_ << text;
  setAccessibleDescription(detail());
}

void MessageBar::say(const Error& error) {
  appear(Tone::Bad, inWords(error.what), inWords(error.next), !error.next.isEmpty());
  if (error.detail.isEmpty()) return;
  addStep(tr("Copy details"), [this, detail = error.detail] {
    QGuiApplication::clipboard()->setText(sentence() + QLatin1Char('\n') + detail);
  });
}

void MessageBar::say(const Conflict& conflict) {
  const QString when = conflict.changedAt.isValid()
                           ? conflict.changedAt.toLocalTime().time().toString(QStringLiteral("HH:mm"))
                           : QString();
  const QString sentence = conflict.changedBy.isEmpty()
                               ? tr("Someone changed this meanwhile.")
                               : tr("%1 changed this meanwhile (%2).").arg(conflict.changedBy, when);
  QStringList fields;
  for (const FieldConflict& field : conflict.fields) {
    if (field.field) fields << QCoreApplication::translate("fields", field.field->label);
  }
  QString detail = tr("Nothing was saved; your input is kept.");
  if (!fields.isEmpty())
    detail = tr("Changed by both: %1. Your input is kept.").arg(QLocale().createSeparatedList(fields));
  appear(Tone::Warn, sentence, detail, fields.size() > 3);
  addStep(tr("Compare…"), [this, conflict] { Q_EMIT compareRequested(conflict); });
}

void MessageBar::say(const Problem& problem) {
  std::visit([this](const auto& given) { say(given); }, problem);
}

QPushButton* MessageBar::addStep(const QString& text, std::function<void()> run, const QString& iconName) {
  QPushButton* button = makeButton(theme_, ButtonKind::Plain, text, iconName);
  steps_->addWidget(button);
  button->show();
  connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
  return button;
}

void MessageBar::dismiss() {
  if (isHidden()) return;
  hide();
  Q_EMIT dismissed();
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    dismiss();
  } else {
    QFrame::keyPressEvent(event);
  }
}

}  // namespace guiju
