// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendar_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/calendar/calendar_page.h"

namespace guiju::calendar {

CalendarDialog::CalendarDialog(const Kit& kit, Session& session, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Working calendar"));
  resize(kit.theme.px(880), kit.theme.px(600));
  auto* page = new CalendarPage(kit, session);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(page);
  // Enter belongs to the list and to the year, not to the first button.
  for (QPushButton* button : findChildren<QPushButton*>()) button->setAutoDefault(false);
}

}  // namespace guiju::calendar
