// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

#include "widgets/base/theme.h"

namespace guiju {

// A status word on its coloured ground, with the sign that says the same without colour.
class Pill : public QLabel {
  Q_OBJECT

 public:
  enum class Sign { Shown, None };

  explicit Pill(QWidget* parent = nullptr);
  Pill(Tone tone, const QString& text, QWidget* parent = nullptr);

  void set(Tone tone, const QString& text, Sign sign = Sign::Shown);
};

// Words in a status colour without ground, sign in front: "▲ until tomorrow".
class ToneLabel : public QLabel {
  Q_OBJECT

 public:
  ToneLabel(Tone tone, const QString& text, QWidget* parent = nullptr);

  void set(Tone tone, const QString& text);
};

// "§ MTG-3.4": the clause that governs the line it stands in; opens the clause beside the page, never a dialog.
class ClauseLabel : public QPushButton {
  Q_OBJECT

 public:
  explicit ClauseLabel(const QString& clause, QWidget* parent = nullptr);

  [[nodiscard]] QString clause() const { return clause_; }
  void setClause(const QString& clause);

 Q_SIGNALS:
  void opened(const QString& clause);

 private:
  QString clause_;
};

// The text of a clause mark, the same in forms and in tables.
[[nodiscard]] QString clauseMark(const QString& clause);

}  // namespace guiju
