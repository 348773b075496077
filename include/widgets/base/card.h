// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QWidget>

#include "widgets/base/theme.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace guiju {

// A label in one of the sheet's types: "value", "page", "card", "section", "strong", "label", "note", "faint" or "" for
// body.
[[nodiscard]] QLabel* makeLabel(const QString& text, const char* type = "", QWidget* parent = nullptr);

// A thin rule inside a card.
[[nodiscard]] QFrame* makeRule(QWidget* parent = nullptr);

// Groups what belongs together: a title line with actions, and a body. No card stands in a card; use an inset.
class Card : public QFrame {
  Q_OBJECT

 public:
  explicit Card(const QString& title = {}, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setSubtitle(const QString& text);  // beside the title, small: "4 items, by waiting time"
  void setTitleTag(QWidget* tag);         // a pill beside the title
  void addAction(QWidget* button);        // right end of the title line, first is leftmost
  using QWidget::addAction;
  [[nodiscard]] QVBoxLayout* body() const { return body_; }
  // A table fills the card from edge to edge; anything else keeps the inset of 12.
  void setFlush(bool flush);

 private:
  QWidget* titleRow_;
  QHBoxLayout* titleLayout_;
  QLabel* title_;
  QLabel* subtitle_;
  QVBoxLayout* body_;
};

// A tinted box inside a card.
class Inset : public QFrame {
  Q_OBJECT

 public:
  explicit Inset(QWidget* parent = nullptr);
  [[nodiscard]] QVBoxLayout* body() const { return body_; }

 private:
  QVBoxLayout* body_;
};

// The first line of a page: title, period or figures beside it, actions at the right end.
class PageHeader : public QWidget {
  Q_OBJECT

 public:
  explicit PageHeader(const QString& title, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setSubtitle(const QString& text);
  void addLeft(QWidget* widget);    // period, segments, chips
  void addAction(QWidget* button);  // right, first is leftmost
  using QWidget::addAction;

 private:
  QHBoxLayout* row_;
  QLabel* title_;
  QLabel* subtitle_;
  int left_ = 2;
};

// Name and value lines of a record: "Number  ACT-2026-041".
class Facts : public QWidget {
  Q_OBJECT

 public:
  explicit Facts(QWidget* parent = nullptr);

  QLabel* addFact(const QString& name, const QString& value = {});
  void addFact(const QString& name, QWidget* value);
  void clear();

 private:
  int rows_ = 0;
};

// Why a list is empty and the one thing to do: nothing yet, no match, or no permission are three different messages.
class EmptyState : public QFrame {
  Q_OBJECT

 public:
  enum class Kind { NothingYet, NoMatch, NoPermission };

  EmptyState(const Theme& theme, QWidget* parent = nullptr);

  // `action` may be empty: then no button is shown.
  void set(Kind kind, const QString& title, const QString& text, const QString& action = {});
  [[nodiscard]] Kind kind() const { return kind_; }

 Q_SIGNALS:
  void actionRequested();

 private:
  const Theme& theme_;
  Kind kind_ = Kind::NothingYet;
  QLabel* icon_;
  QLabel* title_;
  QLabel* text_;
  QPushButton* action_;

  void dress();
};

}  // namespace guiju
