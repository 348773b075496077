// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QStringList>
#include <QTableView>
#include <functional>
#include <optional>
#include <vector>

#include "domain/base/money.h"
#include "widgets/base/theme.h"

class QUndoStack;

namespace guiju {

enum class GridKind { Text, Money, Integer, Date, Choice };

// One column of a grid people type into.
struct GridColumn {
  QString id;
  QString title;
  GridKind kind = GridKind::Text;
  int width = 0;  // design pixels; 0 takes what is left
  bool required = false;
  QStringList choices = {};                                // GridKind::Choice
  std::function<QString(const QString&)> check = nullptr;  // what is wrong with a text that can be read
};

// The cells of a grid as they were typed: what can't be read stays as it is and is marked, nothing is corrected away.
// One blank row at the end is there to type into. Every change can be undone.
class GridModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  GridModel(std::vector<GridColumn> columns, QDate today, QObject* parent = nullptr);

  void setRows(std::vector<QStringList> rows);  // forgets what could be undone
  [[nodiscard]] std::vector<QStringList> rows() const { return rows_; }
  [[nodiscard]] QString text(int row, int column) const;
  [[nodiscard]] std::optional<Money> money(int row, int column) const;
  [[nodiscard]] std::optional<qint64> integer(int row, int column) const;
  [[nodiscard]] QDate date(int row, int column) const;
  // What is wrong with the cell; empty when it is right or its whole row is blank.
  [[nodiscard]] QString problem(int row, int column) const;
  [[nodiscard]] int problemCount() const;

  // Writes cells from (row, column) on, adding rows as needed. Answers how many columns did not fit.
  int write(int row, int column, const std::vector<QStringList>& cells, const QString& name);
  void removeRowsAt(int first, int count);
  void insertBlankRow(int before);
  [[nodiscard]] QUndoStack* undoStack() const { return undo_; }
  [[nodiscard]] const GridColumn& column(int index) const { return columns_[static_cast<std::size_t>(index)]; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  // Replaces `count` rows from `first` on; the one way content changes, used by undo as well.
  void replace(int first, int count, const std::vector<QStringList>& with);

 Q_SIGNALS:
  void changed();

 private:
  void change(int first, int count, std::vector<QStringList> with, const QString& name);
  [[nodiscard]] QString tidied(int column, const QString& text) const;

  std::vector<GridColumn> columns_;
  QDate today_;
  std::vector<QStringList> rows_;
  QUndoStack* undo_;
};

// A grid to type and to paste into, from Excel or WPS: wrong cells are marked, nothing is lost, all can be undone.
class GridEdit : public QTableView {
  Q_OBJECT

 public:
  GridEdit(const Theme& theme, const QString& title, std::vector<GridColumn> columns, QDate today,
           QWidget* parent = nullptr);

  [[nodiscard]] GridModel* cells() const { return cells_; }
  [[nodiscard]] QString problemText() const;  // "Cells to correct: 2"; empty when none
  bool showFirstProblem();

  void goTo(int row, int column);
  void paste();
  void copy() const;
  void clearSelected();
  void deleteSelectedRows();

 Q_SIGNALS:
  void changed();
  // Something to say in the message bar after a paste.
  void remarked(const QString& text);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QRect selectedArea() const;
  bool leaveByTab(const QKeyEvent* event);

  GridModel* cells_;
};

}  // namespace guiju
