// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QTextBrowser;

namespace guiju {

// The guide beside the work (F1): the pages of docs/guide as they ship with the program, in the reader's language.
class GuideWindow : public QDialog {
  Q_OBJECT

 public:
  explicit GuideWindow(const QString& language, QWidget* parent = nullptr);

  // Shows the page of a topic ("organization"), or the contents when there is none.
  void open(const QString& topic);
  [[nodiscard]] QString topic() const;
  [[nodiscard]] QString text() const;

 private:
  [[nodiscard]] QString address(const QString& topic) const;
  void nameItself();

  QString language_;
  QTextBrowser* browser_;
};

}  // namespace guiju
