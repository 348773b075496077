// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "application/calendar/calendar_views.h"
#include "widgets/base/kit.h"
#include "widgets/base/table_model.h"

class QPushButton;
class QSpinBox;

namespace guiju {
class Card;
class EmptyState;
class MessageBar;
class PageHeader;
class Session;
}  // namespace guiju

namespace guiju::calendar {

// A year of the working calendar for those who keep it: its days off and working weekends, set one by one or taken from
// an announcement. Who may not change it reads it.
class CalendarPage : public QWidget {
  Q_OBJECT

 public:
  CalendarPage(const Kit& kit, Session& session, QWidget* parent = nullptr);

  void showYear(int year);

 private:
  void build();
  void reload();
  void take(const CalendarYear& shown);
  void showActions();
  void addDay();
  void editDay(qint64 id);
  void clearDay();
  void edit(const CalendarDay& day, const QString& title);
  void importFile();
  void confirmImport(const std::vector<CalendarDay>& days, const CalendarImport& found);
  [[nodiscard]] const CalendarDay* current() const;

  const Kit& kit_;
  Session& session_;
  CalendarYear shown_;
  MessageBar* messages_ = nullptr;
  PageHeader* header_ = nullptr;
  QSpinBox* year_ = nullptr;
  Card* card_ = nullptr;
  RowsModel<CalendarDay>* model_ = nullptr;
  TableView* table_ = nullptr;
  EmptyState* empty_ = nullptr;
  QPushButton* add_ = nullptr;
  QPushButton* import_ = nullptr;
  QPushButton* clear_ = nullptr;
};

}  // namespace guiju::calendar
