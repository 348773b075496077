// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/buttons.h"

namespace guiju {

QLabel* makeLabel(const QString& text, const char* type, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  if (*type) setLook(label, "type", QLatin1String(type));
  return label;
}

QFrame* makeRule(QWidget* parent) {
  auto* rule = new QFrame(parent);
  setLook(rule, "look", QStringLiteral("hline"));
  rule->setFixedHeight(1);
  return rule;
}

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
  setLook(this, "look", QStringLiteral("card"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  titleRow_ = new QWidget(this);
  titleLayout_ = new QHBoxLayout(titleRow_);
  titleLayout_->setContentsMargins(12, 6, 12, 2);
  titleLayout_->setSpacing(8);
  title_ = makeLabel(title, "card");
  subtitle_ = makeLabel({}, "label");
  titleRow_->setMinimumHeight(32);
  titleLayout_->addWidget(title_);
  titleLayout_->addWidget(subtitle_);
  titleLayout_->addStretch(1);
  body_ = new QVBoxLayout;
  body_->setSpacing(8);
  column->addWidget(titleRow_);
  column->addLayout(body_, 1);
  setFlush(false);
  setTitle(title);
  subtitle_->hide();
}

void Card::setTitle(const QString& title) {
  title_->setText(title);
  setAccessibleName(title);
  titleRow_->setVisible(!title.isEmpty());
}

void Card::setSubtitle(const QString& text) {
  subtitle_->setText(text);
  subtitle_->setVisible(!text.isEmpty());
}

void Card::setTitleTag(QWidget* tag) {
  titleLayout_->insertWidget(1, tag);
}

void Card::addAction(QWidget* button) {
  titleLayout_->addWidget(button);
}

void Card::setFlush(bool flush) {
  if (flush) {
    body_->setContentsMargins(1, 0, 1, 6);
    body_->setSpacing(0);
  } else {
    body_->setContentsMargins(12, 2, 12, 11);
    body_->setSpacing(8);
  }
}

Inset::Inset(QWidget* parent) : QFrame(parent), body_(new QVBoxLayout(this)) {
  setLook(this, "look", QStringLiteral("inset"));
  body_->setContentsMargins(11, 7, 11, 7);
  body_->setSpacing(4);
}

PageHeader::PageHeader(const QString& title, QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this)) {
  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(8);
  setFixedHeight(32);
  title_ = makeLabel(title, "page");
  subtitle_ = makeLabel({}, "label");
  subtitle_->setContentsMargins(4, 0, 4, 0);
  row_->addWidget(title_);
  row_->addWidget(subtitle_);
  row_->addStretch(1);
  subtitle_->hide();
}

void PageHeader::setTitle(const QString& title) {
  title_->setText(title);
}

void PageHeader::setSubtitle(const QString& text) {
  subtitle_->setText(text);
  subtitle_->setVisible(!text.isEmpty());
}

void PageHeader::addLeft(QWidget* widget) {
  row_->insertWidget(left_++, widget);
}

void PageHeader::addAction(QWidget* button) {
  row_->addWidget(button);
}

Facts::Facts(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(1, 1);
}

QLabel* Facts::addFact(const QString& name, const QString& value) {
  auto* label = makeLabel(value);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  addFact(name, label);
  return label;
}

void Facts::addFact(const QString& name, QWidget* value) {
  auto* grid = static_cast<QGridLayout*>(layout());
  auto* label = makeLabel(name, "label");
  label->setMinimumWidth(44);
  label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  value->setAccessibleName(name);
  grid->addWidget(label, rows_, 0);
  grid->addWidget(value, rows_, 1, value->inherits("QLabel") ? Qt::Alignment() : Qt::AlignLeft);
  ++rows_;
}

void Facts::clear() {
  while (QLayoutItem* item = layout()->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  rows_ = 0;
}

EmptyState::EmptyState(const Theme& theme, QWidget* parent) : QFrame(parent), theme_(theme) {
  setLook(this, "look", QStringLiteral("inset"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 5, 12, 5);
  column->setSpacing(4);
  icon_ = new QLabel;
  icon_->setAlignment(Qt::AlignCenter);
  title_ = makeLabel({}, "card");
  title_->setAlignment(Qt::AlignCenter);
  text_ = makeLabel({}, "label");
  text_->setAlignment(Qt::AlignCenter);
  text_->setWordWrap(true);
  action_ = makeButton(theme, ButtonKind::Plain, {}, {}, QStringLiteral("emptyActionButton"));
  column->addStretch(1);
  column->addWidget(icon_);
  column->addWidget(title_);
  column->addWidget(text_);
  column->addWidget(action_, 0, Qt::AlignHCenter);
  column->addStretch(1);
  connect(action_, &QPushButton::clicked, this, &EmptyState::actionRequested);
  connect(&theme, &Theme::changed, this, &EmptyState::dress);
}

void EmptyState::set(Kind kind, const QString& title, const QString& text, const QString& action) {
  kind_ = kind;
  title_->setText(title);
  text_->setText(text);
  action_->setText(action);
  action_->setVisible(!action.isEmpty());
  const bool create = kind == Kind::NothingYet;
  setLook(action_, "kind", create ? QStringLiteral("primary") : QString());
  action_->setIcon(create ? theme_.icon(QStringLiteral("list-add"), Ink::On) : QIcon());
  setAccessibleName(title);
  setAccessibleDescription(text);
  dress();
}

void EmptyState::dress() {
  static constexpr const char* kIcons[] = {"view-calendar", "view-filter", "object-locked"};
  const QString name = QLatin1String(kIcons[static_cast<int>(kind_)]);
  icon_->setPixmap(theme_.icon(name, Ink::Muted).pixmap(QSize(theme_.px(16), theme_.px(16)), devicePixelRatioF()));
}

}  // namespace guiju
