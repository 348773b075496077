// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "widgets/base/theme.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace guiju {

// Shows something beside the page (a clause, a person, a record) without leaving it; Esc inside it or ✕ closes it.
class SidePanel : public QFrame {
  Q_OBJECT

 public:
  static constexpr int kWidth = 344;

  explicit SidePanel(const Theme& theme, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  // Replaces what is shown; the panel owns it.
  void setContent(QWidget* content);
  [[nodiscard]] QWidget* content() const;
  void open();
  void close();

 Q_SIGNALS:
  void opened();
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QLabel* title_;
  QScrollArea* scroll_;
};

// Lines of a panel, one below the other, each made by one call.
class PanelLines : public QWidget {
  Q_OBJECT

 public:
  explicit PanelLines(QWidget* parent = nullptr);

  void addNote(const QString& text);
  void addSection(const QString& title);
  void addText(const QString& text);
  void addQuote(const QString& text);  // the text of a clause, in an inset
  void addCheck(Tone tone, const QString& word, const QString& text, const QString& right = {});
  void addRule();
  void addWidget(QWidget* widget);
  void addStretch();

 private:
  QVBoxLayout* column_;
};

}  // namespace guiju
