// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/side_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/card.h"
#include "widgets/base/pill.h"

namespace guiju {

SidePanel::SidePanel(const Theme& theme, QWidget* parent) : QFrame(parent) {
  setLook(this, "look", QStringLiteral("panel"));
  setFixedWidth(theme.px(kWidth));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(11, 8, 11, 11);
  column->setSpacing(8);
  auto* row = new QHBoxLayout;
  title_ = makeLabel({}, "card");
  auto* close = new QToolButton;
  close->setObjectName(QStringLiteral("closePanelButton"));
  close->setText(QStringLiteral("✕"));
  close->setAccessibleName(tr("Close the side panel"));
  close->setToolTip(tr("Close (Esc)"));
  row->addWidget(title_, 1);
  row->addWidget(close);
  scroll_ = new QScrollArea;
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  column->addLayout(row);
  column->addWidget(scroll_, 1);
  connect(close, &QToolButton::clicked, this, &SidePanel::close);
  hide();
}

void SidePanel::setTitle(const QString& title) {
  title_->setText(title);
  setAccessibleName(title);
}

void SidePanel::setContent(QWidget* content) {
  delete scroll_->takeWidget();
  scroll_->setWidget(content);
}

QWidget* SidePanel::content() const {
  return scroll_->widget();
}

void SidePanel::open() {
  if (!isHidden()) return;
  show();
  Q_EMIT opened();
}

void SidePanel::close() {
  if (isHidden()) return;
  hide();
  Q_EMIT closed();
}

void SidePanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    close();
  } else {
    QFrame::keyPressEvent(event);
  }
}

PanelLines::PanelLines(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 4, 0);
  column_->setSpacing(8);
}

void PanelLines::addNote(const QString& text) {
  auto* label = makeLabel(text, "label");
  label->setWordWrap(true);
  column_->addWidget(label);
}

void PanelLines::addSection(const QString& title) {
  column_->addWidget(makeLabel(title, "section"));
}

void PanelLines::addText(const QString& text) {
  auto* label = makeLabel(text);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  column_->addWidget(label);
}

void PanelLines::addQuote(const QString& text) {
  auto* inset = new Inset;
  auto* label = makeLabel(text);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  inset->body()->addWidget(label);
  column_->addWidget(inset);
}

void PanelLines::addCheck(Tone tone, const QString& word, const QString& text, const QString& right) {
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(new Pill(tone, word), 0, Qt::AlignTop);
  auto* label = makeLabel(text);
  label->setWordWrap(true);
  row->addWidget(label, 1);
  if (!right.isEmpty()) row->addWidget(makeLabel(right, "label"), 0, Qt::AlignTop);
  column_->addLayout(row);
}

void PanelLines::addRule() {
  column_->addWidget(makeRule());
}

void PanelLines::addWidget(QWidget* widget) {
  column_->addWidget(widget);
}

void PanelLines::addStretch() {
  column_->addStretch(1);
}

}  // namespace guiju
