// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableView>
#include <vector>

#include "documents/base/sheet.h"
#include "widgets/base/table_model.h"

class QLabel;
class QSettings;

namespace guiju {

class CellDelegate;
class EmptyState;

// A table as it stands on the screen, for export and print: same columns, same order, same rows.
struct ShownTable {
  QString title;
  QStringList headers;
  std::vector<std::vector<Cell>> rows;
};

// Every list of the program: sorts by its header, remembers its columns, copies as a table, opens a record with Enter.
class TableView : public QTableView {
  Q_OBJECT

 public:
  // Columns and sort are remembered in `settings` (may be null) under `name`; `title` names the table for people.
  TableView(const Theme& theme, const QString& name, const QString& title, QSettings* settings,
            QWidget* parent = nullptr);
  ~TableView() override;

  void setTable(TableModel* model);
  [[nodiscard]] TableModel* table() const { return table_; }
  [[nodiscard]] CellDelegate* cells() const { return delegate_; }
  void setRowHeight(int designPixels);  // 26–32 for one line, 36–44 for two
  // Stands over the table while it has no rows.
  void setEmptyState(EmptyState* empty);

  [[nodiscard]] qint64 currentId() const;
  [[nodiscard]] std::vector<qint64> selectedIds() const;
  // Selects and shows the record, if it is here.
  bool select(qint64 id);

  void showColumn(const QString& id, bool shown);
  void resetColumns();
  // Selected rows, or all when none is selected, as tab separated text and as HTML.
  void copyRows() const;
  [[nodiscard]] ShownTable shownTable() const;

 Q_SIGNALS:
  void recordOpened(qint64 id);  // Enter or double click
  void currentRecordChanged(qint64 id);
  void clauseRequested(const QString& clause);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  void applyDefaults();
  void restore();
  void save() const;
  void sortByHeader(int column);
  void showHeaderMenu(const QPoint& place);
  void hover(const QModelIndex& index);
  void stretch();
  void placeEmptyState();
  [[nodiscard]] std::vector<int> shownColumns() const;

  const Theme& theme_;
  QString name_;
  QSettings* settings_;
  TableModel* table_ = nullptr;
  CellDelegate* delegate_;
  EmptyState* empty_ = nullptr;
  bool restoring_ = false;
};

// The line under a list: "12 of 340" left, what the keys do right.
class TableFooter : public QWidget {
  Q_OBJECT

 public:
  explicit TableFooter(QWidget* parent = nullptr);

  void follow(TableModel* model);
  void setNote(const QString& text);  // after the count: "by date"
  void setHint(const QString& text);

 private:
  void showCount(const TableModel* model);

  QLabel* count_;
  QLabel* hint_;
  QString note_;
  TableModel* model_ = nullptr;
};

}  // namespace guiju
