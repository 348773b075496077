// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "widgets/base/card.h"
#include "widgets/base/message_bar.h"
#include "widgets/base/side_panel.h"

namespace guiju {

Page::Page(const Kit& kit, const QString& title, QWidget* parent) : QWidget(parent), kit_(kit) {
  setAccessibleName(title);
  setFocusPolicy(Qt::ClickFocus);  // a page sets its list as focus proxy
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 8, 12, 8);
  column->setSpacing(8);
  header_ = new PageHeader(title);
  messages_ = new MessageBar(kit.theme);
  column->addWidget(header_);
  column->addWidget(messages_);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  content_ = new QVBoxLayout;
  content_->setSpacing(8);
  panel_ = new SidePanel(kit.theme);
  row->addLayout(content_, 1);
  row->addWidget(panel_);
  column->addLayout(row, 1);
  if (kit.openClause) connect(messages_, &MessageBar::clauseRequested, this, kit.openClause);
}

bool Page::offers(PageAction action) const {
  return action == PageAction::Refresh;
}

void Page::perform(PageAction action) {
  if (action == PageAction::Refresh) refresh();
}

bool Page::open(const RecordLink& /*link*/) {
  return false;
}

bool Page::escape() {
  if (!messages_->isHidden()) {
    messages_->dismiss();
  } else if (!panel_->isHidden()) {
    panel_->close();
  } else if (offers(PageAction::ClearFilters)) {
    perform(PageAction::ClearFilters);
  } else {
    return false;
  }
  return true;
}

}  // namespace guiju
