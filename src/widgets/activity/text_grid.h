// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QTableView>
#include <functional>
#include <vector>

#include "widgets/base/theme.h"

namespace guiju::activity {

// Rows of typed text with, for each cell, what is wrong with it. The last row is always empty, for the next entry.
class TextGridModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  struct Row {
    QStringList texts;
    QStringList problems;  // one for each cell, empty where it is right
  };
  // Judges and completes one row; `edited` is the column just typed into, -1 for a row that was loaded or pasted.
  using Judge = std::function<Row(QStringList texts, int edited)>;

  TextGridModel(const Theme& theme, QStringList titles, Judge judge, QObject* parent = nullptr);

  void setRightAligned(std::vector<int> columns) { right_ = std::move(columns); }
  void setRows(const std::vector<QStringList>& rows);
  [[nodiscard]] std::vector<QStringList> rows() const;  // without empty ones
  [[nodiscard]] int problemCount() const;
  void insertAt(int row, const std::vector<QStringList>& rows);
  void removeAt(std::vector<int> rows);
  void move(int row, int by);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  void edited();

 private:
  [[nodiscard]] static bool isEmpty(const Row& row);
  [[nodiscard]] Row judged(QStringList texts, int edited) const;
  void keepEmptyRow();

  const Theme& theme_;
  QStringList titles_;
  Judge judge_;
  std::vector<Row> rows_;
  std::vector<int> right_;
};

// A grid to type into like a spreadsheet: Enter and Tab move on, Ctrl+C and Ctrl+V exchange cells with Excel and WPS,
// Del empties cells, Ctrl+Del removes rows, Alt+↑ and Alt+↓ move them.
class TextGrid : public QTableView {
  Q_OBJECT

 public:
  using Read = std::function<std::vector<QStringList>(const QString& clipboard)>;

  TextGrid(const Theme& theme, TextGridModel* model, QWidget* parent = nullptr);

  void setRead(Read read) { read_ = std::move(read); }  // of whole pasted rows; otherwise cells as they stand
  // Values to choose from in a column; others may be typed.
  void setChoices(int column, const QStringList& values);
  void copyCells() const;
  void paste(const QString& text);
  void removeRows();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] std::vector<int> selectedRows() const;

  TextGridModel* model_;
  Read read_;
};

}  // namespace guiju::activity
